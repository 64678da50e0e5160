public import ArticleArchive
import Articles

extension ListPane {
  /// How an article is set in the list.
  public enum RowShape: Sendable, Hashable {
    /// Date and headline in one line.
    case line
    /// The headline in as many lines as it needs, two at most, and a line of facts.
    case block
  }

  /// Screen rows from which articles are set as blocks.
  static let roomyRows = 12
  /// Lines a headline takes at most.
  static let headlineLimit = 2
  /// Columns before the headline: selection, unread or ghost, star, what the reader chose or wrote, and a blank.
  public static let markColumns = 5

  mutating func fit(_ room: Size) {
    self.room = room
    shape = room.rows >= Self.roomyRows ? .block : .line
  }

  /// The lines of a headline as the pane is wide; what does not fit in two is all in the last.
  public func headlineLines(of row: ArticleRow) -> [String] {
    let width = room.columns - Self.markColumns
    guard shape == .block, DisplayWidth.columns(of: row.headline) > width else {
      return [row.headline]
    }
    let bytes = Array(row.headline.utf8)
    let ends = TextWrap.headlineLines(of: row.headline, width: width)
    guard ends.count > 1 else { return [row.headline] }
    return [bytes[ends[0]], bytes[ends[1].lowerBound...]].map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// True when articles of one day stand together.
  public var isByDay: Bool { order.isKept }

  /// True when the name of a day stands above an article: it is the first one of that day.
  public func hasHeading(at index: Int) -> Bool {
    guard shape == .block, order.isKept, isByDay, rows.indices.contains(index) else { return false }
    return index == 0 ? !hasBefore : !rows[index].isOfSameDay(as: rows[index - 1])
  }

  /// Articles of the same day as one; nil as long as not all of them are loaded.
  public func articlesOfDay(at index: Int) -> Int? {
    guard rows.indices.contains(index) else { return nil }
    let day = day(at: index)
    let isWhole = (day.lowerBound > 0 || !hasBefore) && (day.upperBound < rows.count || !hasAfter)
    return isWhole ? day.count : nil
  }

  /// True when the days of all articles that stand under the same one were put together.
  public func isInferredDay(at index: Int) -> Bool {
    rows.indices.contains(index) && day(at: index).allSatisfy { rows[$0].isInferred }
  }

  /// True when the heading of its day says of an article's day what there is to say.
  public func isDayTold(at index: Int) -> Bool {
    rows.indices.contains(index) && rows[index].isInferred == isInferredDay(at: index)
  }

  /// The loaded rows under the same day.
  private func day(at index: Int) -> Range<Int> {
    var (first, end) = (index, index + 1)
    while first > 0, rows[first - 1].isOfSameDay(as: rows[index]) { first -= 1 }
    while end < rows.count, rows[end].isOfSameDay(as: rows[index]) { end += 1 }
    return first..<end
  }

  /// Screen rows an article takes, the name of its day above it not counted.
  public func height(of row: ArticleRow) -> Int {
    shape == .line ? 1 : headlineLines(of: row).count + 1
  }

  /// Screen rows an article takes, with the name of its day where that stands above it.
  public func height(at index: Int) -> Int {
    height(of: rows[index]) + (hasHeading(at: index) ? 1 : 0)
  }

  /// Articles that are on the screen as a whole; where they end before it does, those there would be room for.
  ///
  /// Costs as much as there is to see.
  var visibleCount: Int {
    var left = room.rows
    var count = 0
    for index in min(max(0, top), rows.count)..<rows.count {
      left -= height(at: index)
      guard left >= 0 else { return max(1, count) }
      count += 1
    }
    return max(1, count + left / (shape == .line ? 1 : 2))
  }
}

extension ListPane: RowPane {
  var rowCount: Int { rows.count }

  func firstTop(showing index: Int) -> Int {
    guard rows.indices.contains(index) else { return 0 }
    var left = room.rows - height(at: index)
    var top = index
    while top > 0, left >= height(at: top - 1) {
      top -= 1
      left -= height(at: top)
    }
    return top
  }
}

extension ArticleRow {
  fileprivate var isInferred: Bool { published.certainty == .inferred }

  /// True for articles that stand under the same day (or month, where no day is known).
  fileprivate func isOfSameDay(as other: ArticleRow) -> Bool {
    published.day == other.published.day
      && (published.day == nil || published.precision == other.published.precision)
  }
}
