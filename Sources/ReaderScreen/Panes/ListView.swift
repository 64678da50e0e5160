import ArticleArchive
import ArticleQuery
import Articles
import ReaderModel

extension Painter {
  mutating func drawList(_ placement: Layout.Placement) {
    let list = reader.list
    let isLoading = list.isLoading && !list.rows.isEmpty || reader.isSeeking
    drawTitle(of: placement, listFacts, isLoading: isLoading)
    let content = placement.content
    if list.rows.isEmpty {
      let isWaiting = list.isLoading && reader.work == nil
      drawEmpty(isWaiting ? [canvas.ellipsis] : emptyListSentences, in: content)
      return
    }
    var row = 0
    for index in list.rows.indices.dropFirst(list.top) where row < content.size.rows {
      let height = list.height(at: index)
      var first = row
      if list.hasHeading(at: index) {
        drawHeading(of: index, in: Stretch(content, row: row))
        first += 1
      }
      switch list.shape {
      case .line: drawLine(list.rows[index], Stretch(content, row: first))
      case .block:
        let isDated = list.isByDay && list.isDayTold(at: index)
        drawBlock(list.rows[index], in: content, row: first, isDated: isDated)
      }
      if index == list.selection { markSelected(.list, rows: first..<row + height, in: content) }
      row += height
    }
  }

  /// "── Wednesday 29 Oct 2025 ─── 3 ─": the day of the articles below, and how many they are.
  private mutating func drawHeading(of index: Int, in stretch: Stretch) {
    let list = reader.list
    var line = stretch
    canvas.write(glyphs.horizontal + glyphs.horizontal + " ", in: &line, .rule)
    if let count = list.articlesOfDay(at: index), line.room > 12 {
      let end = " \(strings.number(count)) \(glyphs.horizontal)"
      line = writeAtEnd(end, in: line, .rule)
    }
    let mark = list.isInferredDay(at: index) ? "~" : ""
    canvas.fit(strings.heading(list.rows[index].published) + mark, in: &line, .dayHeading)
    guard line.room > 1 else { return }
    canvas.write(" ", in: &line, .rule)
    canvas.fill(with: glyphs.horizontal, in: &line, .rule)
  }

  /// Where in the list, and the day of the articles at its top when its name has scrolled away.
  private var listFacts: [String] {
    let list = reader.list
    let mark =
      list.sorted.map { strings.filters.newestSorted(strings.number($0)) }
      ?? strings.filters.orderMark(list.order)
    let order = list.rows.isEmpty ? "" : mark
    guard list.shape == .block, list.order.isKept, list.isByDay,
      list.rows.indices.contains(list.top),
      !list.hasHeading(at: list.top)
    else { return [listPosition, order] }
    return [listPosition, order, strings.heading(list.rows[list.top].published)]
  }

  /// How many there are; where in the list the cursor is, tells the line of status.
  private var listPosition: String {
    let list = reader.list
    guard let count = list.count, !list.rows.isEmpty else { return "" }
    return strings.count(count)
  }

  /// The number of the selected row, "~" before what is only about known.
  var listNumber: String {
    switch reader.list.position {
    case .exactly(let index): strings.number(index + 1)
    case .about(let index): "~" + strings.number(index + 1)
    case nil: ""
    }
  }

  /// Why there is nothing, and what to do about it.
  private var emptyListSentences: [String] {
    let conditions = reader.query.conjuncts
    guard let last = conditions.last else {
      return reader.work.map { strings.empty.reading(reader.archiveName, progress(of: $0)) }
        ?? strings.empty.archive(keys(for: .palette, in: .list))
    }
    let isGrowing = reader.work != nil
    var sentences = [isGrowing ? strings.empty.noMatchYet : strings.empty.noMatch, ""]
    let relief = reader.list.spelling == nil ? reader.list.relief : nil
    if let keys = keys(for: .open, in: .list) {
      if let spelling = reader.list.spelling {
        let count = strings.articles(spelling.articles)
        sentences.append(strings.filters.meant(keys, spelling.meant.name, count))
      } else if let relief {
        sentences.append(sentence(for: relief, keys))
      }
    }
    if let keys = keys(for: .dropChip, in: .list), conditions.count > 1, relief?.condition != last {
      // What was typed last is the first to be thought of.
      let line =
        reader.list.reliefOfLast.map { sentence(for: $0, keys) }
        ?? strings.empty.dropLast(keys, strings.words(for: last))
      sentences.insert(line, at: 2)
    }
    if let keys = keys(for: .clearFilter, in: .list) {
      sentences.append(strings.empty.dropAll(keys))
    }
    return sentences
  }

  private func sentence(for relief: ListPane.Relief, _ keys: String) -> String {
    strings.empty.dropBest(
      keys,
      strings.words(for: relief.condition),
      strings.articles(relief.articles)
    )
  }

  /// - Parameter isDated: true when the heading tells all about the day.
  private mutating func drawBlock(
    _ row: ArticleRow,
    in content: Rect,
    row first: Int,
    isDated: Bool
  ) {
    let headline = reader.list.headlineLines(of: row)
    for (number, text) in headline.enumerated() where first + number < content.size.rows {
      var line = Stretch(content, row: first + number)
      if number == 0 {
        drawMarks(row, in: &line)
      } else {
        line.column += ListPane.markColumns
      }
      draw(text, in: &line, headlineStyle(row))
    }
    guard first + headline.count < content.size.rows else { return }
    var below = Stretch(content, row: first + headline.count)
    below.column += ListPane.markColumns - 2
    drawTagSign(row, in: &below)
    below.column += 1
    draw(meta(row, room: below.room, isDated: isDated), in: &below, .dim)
  }

  private mutating func drawLine(_ row: ArticleRow, _ stretch: Stretch) {
    var line = stretch
    drawMarks(row, in: &line)
    line.column -= 1
    drawTagSign(row, in: &line)
    line.column += 1
    let date = strings.shortDate(row.published)
    let isMarked = date.hasSuffix("~")
    line.column += max(0, 9 + (isMarked ? 1 : 0) - canvas.width(of: date))
    canvas.fit(date, in: &line, row.published.certainty == .stated ? .date : .dim)
    line.column += isMarked ? 1 : 2
    if stretch.room >= 60 {
      let facts = row.isGhost ? "" : "\(minutes(row))′"
      line = writeAtEnd(facts, in: line, .dim)
      var outlet = Stretch(row: line.row, from: stretch.limit - 17, to: stretch.limit - 4)
      canvas.fit(row.outlet ?? "", in: &outlet, .dim)
      line = Stretch(row: line.row, from: line.column, to: stretch.limit - 18)
    }
    if row.copies > 0 { line = writeAtEnd(" +\(strings.number(row.copies))", in: line, .dim) }
    draw(row.headline, in: &line, headlineStyle(row))
  }

  /// A text of a row, with what is searched for in rows marked.
  mutating func draw(_ text: String, in line: inout Stretch, _ style: Style) {
    let start = line.column
    canvas.fit(text, in: &line, style)
    for range in reader.rowHits(in: text) {
      let before = canvas.width(
        of: String(decoding: text.utf8.prefix(range.lowerBound), as: UTF8.self)
      )
      let hit = String(
        decoding: text.utf8.prefix(range.upperBound).dropFirst(range.lowerBound),
        as: UTF8.self
      )
      let first = start + before
      let end = min(line.column, first + canvas.width(of: hit))
      canvas.restyle(Stretch(row: line.row, from: first, to: max(first, end)), .hit)
    }
  }

  /// Selection, unread or ghost, star, and what the reader chose or wrote: a column each; see ``ListPane/markColumns``.
  private mutating func drawMarks(_ row: ArticleRow, in line: inout Stretch) {
    line.column += 1
    if row.isGhost {
      canvas.write(glyphs.ghost, in: &line, .ghost)
    } else {
      canvas.write(row.state.isRead ? " " : glyphs.unread, in: &line, .unread)
    }
    canvas.write(row.state.isStarred ? glyphs.star : " ", in: &line, .star)
    let isChosen = reader.list.isChosen(row)
    canvas.write(isChosen ? glyphs.chosen : ownSign(row.state), in: &line, isChosen ? .star : .dim)
    line.column += 1
  }

  /// That there is a note, or else a tag.
  private func ownSign(_ state: ReadingState) -> String {
    if state.note != nil { return glyphs.note }
    return state.tags.isEmpty ? " " : Self.tagSign
  }

  /// A tag whose sign has given way to that of a note, or of being chosen: a column.
  private mutating func drawTagSign(_ row: ArticleRow, in line: inout Stretch) {
    let isElsewhere = row.state.note == nil && reader.list.chosen[row.key] == nil
    let hasSign = !row.state.tags.isEmpty && !isElsewhere
    canvas.write(hasSign ? Self.tagSign : " ", in: &line, .dim)
  }

  private static let tagSign = "#"

  private func headlineStyle(_ row: ArticleRow) -> Style {
    if row.isGhost { return .ghost }
    return row.state.isRead ? .plain : .headline
  }

  /// Outlet, as many names as there is room for, minutes if there is room; the date only where it is not quite that
  /// of the heading.
  private func meta(_ row: ArticleRow, room: Int, isDated: Bool) -> String {
    let date = isDated ? [] : [strings.shortDate(row.published)]
    if row.isGhost {
      return (date + [strings.articles.ghostInList(row.backlinks)]).joined(separator: separator)
    }
    let copies = row.copies > 0 ? [strings.articles.copies(strings.number(row.copies))] : []
    let length = "\(minutes(row))′"
    let end = [length] + copies
    let tags = row.state.tags.map { "#\($0)" }.joined(separator: " ")
    var fields = date + (tags.isEmpty ? [] : [tags]) + [row.outlet ?? row.byline].compactMap(\.self)
    var left = room - canvas.width(of: (fields + end).joined(separator: separator))
    guard left >= 0 else { return (fields + copies).joined(separator: separator) }
    left -= 3
    var names: [String] = []
    for name in row.people {
      left -= canvas.width(of: name) + (names.isEmpty ? 0 : 2)
      guard left >= 0 else { break }
      names.append(name)
    }
    if !names.isEmpty { fields.append(names.joined(separator: ", ")) }
    return (fields + end).joined(separator: separator)
  }

  private func minutes(_ row: ArticleRow) -> Int { ReadingTime.minutes(words: row.words) }
}

extension Filter {
  /// The name that a condition looks for; the condition as it is typed where it looks for none.
  fileprivate var name: String {
    switch self {
    case .person(let name), .outlet(let name), .topic(let name), .credit(let name): name
    case .word, .phrase, .date, .spoken, .tag, .added, .state: text
    }
  }
}
