import ArticleArchive
import Articles

extension Reader {
  /// Moves the selection of the list; the article follows.
  mutating func moveList(_ motion: Motion) {
    leaveDetour()
    switch motion {
    case .first where list.hasNewer:
      requestPage(.newest, use: .replace(.first, follows: true))
    case .last where list.hasOlder:
      requestPage(.oldest, use: .replace(.last, follows: true))
    case .first, .last, .rows, .pages, .halfPages:
      list.move(motion)
      showSelected()
    }
  }

  /// Shows the article of the selected row.
  mutating func showSelected() {
    guard let row = list.selected else {
      // While a filter is typed, what is being read stays until it is entered, and while rows come until they are there.
      if origin != nil || list.isLoading { return }
      article = ArticlePane(visibleCount: article.visibleCount)
      related = RelatedPane(visibleCount: related.visibleCount)
      forget(.article)
      forget(.related)
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

  /// To the nearest unread article among the loaded ones.
  mutating func nextUnread(by step: Int) {
    select(orSay: amongLoaded(.noUnread, by: step), rows(by: step).first { list.rows[$0].isUnread })
  }

  /// To the beginning of the next day, or of the one before.
  mutating func nextDayInList(by step: Int) {
    guard let day = list.selected?.published.day else { return nextUndated(by: step) }
    guard let other = rows(by: step).first(where: { list.rows[$0].published.day != day }) else {
      notice = amongLoaded(step > 0 ? .lastArticle : .firstArticle, by: step)
      return
    }
    select(orSay: .lastArticle, step > 0 ? other : firstRow(ofDayAt: other))
  }

  private mutating func nextUndated(by step: Int) {
    let found = rows(by: step).first { list.rows[$0].published.day != nil }
    select(
      orSay: amongLoaded(step > 0 ? .lastArticle : .firstArticle, by: step),
      found.map(firstRow)
    )
  }

  /// What is true of the loaded rows is said to be so, as long as there are others in that direction (0: in any).
  private func amongLoaded(_ notice: Notice, by step: Int) -> Notice {
    let hasMore = (step >= 0 && list.hasOlder) || (step <= 0 && list.hasNewer)
    return hasMore ? .amongLoaded(notice) : notice
  }

  private func firstRow(ofDayAt index: Int) -> Int {
    let day = list.rows[index].published.day
    return list.rows[..<index].lastIndex { $0.published.day != day }.map { $0 + 1 } ?? 0
  }

  /// Indices of the rows after the selection, or of those before it, nearest first.
  private func rows(by step: Int) -> [Int] {
    step > 0
      ? Array(list.rows.indices.dropFirst(list.selection + 1))
      : list.rows.indices.prefix(list.selection).reversed()
  }

  private mutating func select(orSay notice: Notice, _ index: Int?) {
    guard let index else {
      self.notice = notice
      return
    }
    leaveDetour()
    list.selection = index
    list.keepInBounds()
    showSelected()
  }

  /// Finds typed text in the loaded headlines, after the selected one and round again.
  mutating func findInRows(by step: Int) {
    let headlines =
      focus == .related ? related.rows.map(\.row.headline) : list.rows.map(\.headline)
    let selection = focus == .related ? related.selection : list.selection
    let hits = headlines.indices.filter { TextFind.isFound(rowSearch, in: headlines[$0]) }
    let next =
      step > 0
      ? hits.first { $0 > selection } ?? hits.first
      : hits.last { $0 < selection } ?? hits.last
    guard let next, let number = hits.firstIndex(of: next) else {
      let none = Notice.noMatches(rowSearch, in: focus)
      notice = focus == .list ? amongLoaded(none, by: 0) : none
      return
    }
    if focus == .related { related.selection = next } else { select(orSay: .lastArticle, next) }
    let hit = Notice.hit(number + 1, of: hits.count)
    notice = focus == .list ? amongLoaded(hit, by: 0) : hit
  }

  /// To the row with a number counted from the newest, among the loaded ones.
  mutating func goToRow(_ number: Int) {
    guard let offset = list.offset, list.rows.indices.contains(number - 1 - offset) else {
      notice = .unavailable(.count)
      return
    }
    select(orSay: .lastArticle, number - 1 - offset)
  }
}
