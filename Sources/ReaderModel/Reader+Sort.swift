import ArticleArchive
import ArticleQuery

extension Reader {
  /// Lists the orders, the one in force chosen.
  mutating func pickOrder() {
    let hasWords = !query.soughtPhrases.isEmpty
    let orders = ArticleOrder.allCases.filter { $0 != .bestMatch || hasWords }
    let index = orders.firstIndex(of: list.order) ?? 0
    overlay = .picker(Picker(.orders, of: orders.map(Picker.Item.order), at: index))
  }

  /// Puts the list in another order, from its beginning; the way back is kept.
  mutating func sort(by order: ArticleOrder) {
    guard order != list.chosenOrder || order != list.order else { return }
    pushHistory()
    list.chosenOrder = order
    requestPage(.beginning, use: .replace(.first, follows: true))
    notice = .sorted(order)
  }

  /// Takes note of the order that a list came in; one that is too long for the chosen one says so.
  mutating func takeOrder(of page: ArticlePage, _ use: PageUse) {
    guard use.replacesAll, !page.rows.isEmpty else { return }
    if page.order != list.chosenOrder, notice == .sorted(list.chosenOrder) {
      notice = .tooManyToSort(list.chosenOrder, limit: ArticleOrder.mostSorted)
    }
    if let sorted = page.sorted, notice == .sorted(page.order) { notice = .sortedNewest(sorted) }
    list.order = page.order
    list.sorted = page.sorted
  }
}
