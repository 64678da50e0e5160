import ArticleQuery
import Articles
import GRDB

/// All articles of a short list, sorted by what the archive does not keep sorted; of a long list of those that match best,
/// the newest ones, and behind them the others, newest first.
struct SortedList {
  private struct Key: Comparable {
    var text = ""
    var number = 0
    var id: Int64

    static func < (a: Key, b: Key) -> Bool {
      if a.text != b.text { return a.text < b.text }
      if a.number != b.number { return a.number < b.number }
      return a.id > b.id
    }
  }

  private let order: ArticleOrder
  private let match: BestMatch?
  private var keys: [Key] = []
  /// The ids of what is too much to be sorted; nil when everything is.
  private var rest: ClosedRange<Int64>?

  /// Nil for an order that is kept, for a list that is too long, and for matches where no word is asked for.
  init?(_ selection: Selection, _ request: PageRequest, _ database: Database) throws {
    order = request.order
    switch order {
    case .newestFirst, .oldestFirst: return nil
    case .longestFirst, .byOutlet: match = nil
    case .bestMatch:
      match = try BestMatch(request.query, database)
      guard match != nil else { return nil }
    }
    var answers = try selection.answers()
    while let id = try answers.next() {
      if keys.count == order.mostSorted, let oldest = keys.last?.id {
        guard order == .bestMatch else { return nil }
        rest = .min...oldest - 1
        break
      }
      keys.append(try key(of: id, database))
    }
    keys.sort()
  }

  private func key(of id: Int64, _ database: Database) throws -> Key {
    switch order {
    case .newestFirst, .oldestFirst: return Key(id: id)
    case .longestFirst:
      let words: Int? = try database.first("SELECT words FROM article WHERE id = ?", [id])
      return Key(number: -(words ?? 0), id: id)
    case .byOutlet:
      let outlet: String? = try database.first("SELECT outlet FROM article WHERE id = ?", [id])
      // Those of nobody come last.
      return Key(text: outlet.map { FoldedText.fold($0) } ?? "\u{10FFFF}", id: id)
    case .bestMatch: return Key(number: -(try match?.score(of: id, database) ?? 0), id: id)
    }
  }

  func stretch(
    _ request: PageRequest,
    _ selection: Selection,
    _ database: Database
  ) throws -> PageStretch {
    var stretch = try unsorted(request, selection) ?? sorted(request, database)
    if rest != nil {
      stretch.sorted = keys.count
      if stretch.ids.last == keys.last?.id { stretch.hasAfter = true }
    }
    return stretch
  }

  /// A page of what is not sorted; nil where the page is of what is.
  private func unsorted(_ request: PageRequest, _ selection: Selection) throws -> PageStretch? {
    guard let rest else { return nil }
    var start = request.start
    switch start {
    case .beginning, .day: return nil
    case .end: break
    case .after(let position) where position.rawValue == keys.last?.id: start = .beginning
    case .at(let position), .after(let position), .before(let position):
      guard rest.contains(position.rawValue) else { return nil }
    }
    var stretch = try ListCut(start, in: .newestFirst, of: rest).stretch(
      of: selection,
      request.limit
    )
    // What comes before all of it is sorted.
    if stretch.ids.isEmpty, !stretch.hasBefore { return nil }
    stretch.hasBefore = true
    return stretch
  }

  private func sorted(_ request: PageRequest, _ database: Database) throws -> PageStretch {
    let limit = request.limit
    func place(_ position: ReadingPosition) throws -> Int {
      guard rest?.contains(position.rawValue) != true else { return keys.count }
      let key = try key(of: position.rawValue, database)
      return keys.firstIndex { $0 >= key } ?? keys.count
    }
    let range: Range<Int>
    switch request.start {
    case .beginning, .day: range = 0..<min(limit, keys.count)
    case .end: range = max(0, keys.count - limit)..<keys.count
    case .at(let position):
      let start = try place(position)
      range = start..<min(keys.count, start + limit)
    case .after(let position):
      var start = try place(position)
      if start < keys.count, keys[start].id == position.rawValue { start += 1 }
      range = start..<min(keys.count, start + limit)
    case .before(let position):
      let end = try place(position)
      range = max(0, end - limit)..<end
    }
    return PageStretch(
      ids: keys[range].map(\.id),
      hasBefore: range.lowerBound > 0,
      hasAfter: range.upperBound < keys.count
    )
  }
}
