import ArticleArchive
import Articles

extension Reader {
  /// Moves the selection of the list; the article follows.
  mutating func moveList(_ motion: Motion) {
    leaveDetour()
    switch motion {
    case .first where list.hasBefore:
      requestPage(.beginning, use: .replace(.first, follows: true))
    case .last where list.hasAfter:
      requestPage(.end, use: .replace(.last, follows: true))
    case .first, .last, .rows, .pages, .halfPages:
      list.move(motion)
      followSelection()
    }
  }

  /// Shows the article of the selected row.
  mutating func showSelected() {
    isPreviewAwaited = false
    guard let row = list.selected else {
      // While a filter is typed, what is being read stays until it is entered, and while rows come until they are there.
      if origin != nil || list.isLoading { return }
      article = ArticlePane(visibleCount: article.visibleCount)
      related = RelatedPane(visibleCount: related.visibleCount)
      drop(.article)
      drop(.related)
      return
    }
    if row.key != article.key { show(row.key, at: nil) }
  }

  mutating func nextArticle(by step: Int) {
    leaveDetour()
    let before = list.selection
    list.move(.rows(step))
    if list.selection == before, !list.isLoading {
      notice = step > 0 ? .lastArticle : .firstArticle
    }
    showSelected()
  }

  mutating func select(_ index: Int) {
    leaveDetour()
    list.selection = index
    list.keepInBounds()
    showSelected()
  }

  /// Finds typed text in the headlines of related articles, after the selected one and round again.
  mutating func findInRelated(by step: Int) {
    let hits = related.rows.indices.filter {
      TextFind.isFound(rowSearch, in: related.rows[$0].row.headline)
    }
    let next =
      step > 0
      ? hits.first { $0 > related.selection } ?? hits.first
      : hits.last { $0 < related.selection } ?? hits.last
    guard let next, let number = hits.firstIndex(of: next) else {
      notice = .noMatches(rowSearch, in: .related)
      return
    }
    related.selection = next
    notice = .hit(number + 1, of: hits.count)
  }

  /// Where in a row's text stands what was searched for last in rows, as ranges of UTF-8.
  public func rowHits(in text: String) -> [Range<Int>] {
    rowSearch.isEmpty ? [] : TextFind.ranges(of: rowSearch, in: text)
  }

  /// To the row with a number counted from the newest, among the loaded ones.
  mutating func goToRow(_ number: Int) {
    guard let offset = list.offset, list.rows.indices.contains(number - 1 - offset) else {
      say(unavailable: .count, list.rows.isEmpty ? .emptyList : .rowFarAway)
      return
    }
    select(number - 1 - offset)
  }
}
