public import ArticleArchive
import Articles

extension ListPane {
  /// The chosen articles, in reading order.
  public var chosenRows: [ArticleRow] { chosen.values.sorted { $0.position > $1.position } }

  /// Two rows, all between which are to be chosen.
  struct Stretch: Sendable, Hashable {
    var from: ArticleRow
    var to: ArticleRow
  }
}

extension Reader {
  /// Chooses the selected row besides those chosen already, or no longer, and goes on to the next.
  mutating func chooseRow() {
    guard focus == .list, let row = list.selected else {
      return say(unavailable: .selectRow, rowObstacle ?? .emptyList)
    }
    if list.isWholeChosen { chooseNone() }
    if list.chosen.removeValue(forKey: row.key) == nil { list.chosen[row.key] = row }
    list.lastChosen = row
    moveList(.rows(1))
  }

  /// Chooses all rows from the one chosen last to the selected one; without one, the selected one.
  mutating func chooseToHere() {
    guard focus == .list, let row = list.selected else {
      return say(unavailable: .selectTo, rowObstacle ?? .emptyList)
    }
    guard let last = list.lastChosen, !list.rows.contains(where: { $0.key == last.key }) else {
      let start = list.rows.firstIndex { $0.key == list.lastChosen?.key } ?? list.selection
      let rows = list.rows[min(start, list.selection)...max(start, list.selection)]
      return choose(rows, upTo: row)
    }
    requestStretch(from: last, to: row)
  }

  private mutating func choose(_ rows: some Sequence<ArticleRow>, upTo last: ArticleRow) {
    for row in rows { list.chosen[row.key] = row }
    list.lastChosen = last
    notice = .chosen(list.chosen.count)
  }

  // MARK: - Rows that are no longer loaded

  /// Rows that a range holds at most: what a person changes at once, not an archive.
  static let longestStretch = 10_000

  /// Asks for all rows between two of which one is not loaded.
  private mutating func requestStretch(from one: ArticleRow, to other: ArticleRow) {
    list.stretch = ListPane.Stretch(from: one, to: other)
    let start: PageRequest.Start =
      switch list.order {
      case .newestFirst: .at(max(one.position, other.position))
      // Undated articles are the last in either order.
      case .oldestFirst where one.published.day != nil && other.published.day != nil:
        .at(min(one.position, other.position))
      default: .beginning
      }
    request(
      .page(
        PageRequest(
          query: query,
          start: start,
          limit: Reader.longestStretch,
          today: today,
          order: list.order
        )
      ),
      .stretch
    )
  }

  mutating func takeStretch(_ page: ArticlePage) {
    guard let stretch = list.stretch else { return }
    list.stretch = nil
    guard let one = page.rows.firstIndex(where: { $0.key == stretch.from.key }),
      let other = page.rows.firstIndex(where: { $0.key == stretch.to.key })
    else {
      notice = .tooManyToSelect(limit: Reader.longestStretch)
      return
    }
    choose(page.rows[min(one, other)...max(one, other)], upTo: stretch.to)
  }

  mutating func chooseNone() {
    list.chosen = [:]
    list.isWholeChosen = false
    list.lastChosen = nil
    list.stretch = nil
  }
}
