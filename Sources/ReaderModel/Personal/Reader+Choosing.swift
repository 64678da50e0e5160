public import ArticleArchive
import Articles

extension ListPane {
  /// The chosen articles, in reading order.
  public var chosenRows: [ArticleRow] { chosen.values.sorted { $0.position > $1.position } }
}

extension Reader {
  /// Chooses the selected row besides those chosen already, or no longer, and goes on to the next.
  mutating func chooseRow() {
    guard focus == .list, let row = list.selected else {
      return say(unavailable: .selectRow, rowObstacle ?? .emptyList)
    }
    if list.isWholeChosen { chooseNone() }
    if list.chosen.removeValue(forKey: row.key) == nil { list.chosen[row.key] = row }
    list.lastChosen = row.key
    moveList(.rows(1))
  }

  /// Chooses all rows from the one chosen last to the selected one; without one, the selected one.
  mutating func chooseToHere() {
    guard focus == .list, let row = list.selected else {
      return say(unavailable: .selectTo, rowObstacle ?? .emptyList)
    }
    let last = list.lastChosen.map { key in list.rows.firstIndex { $0.key == key } }
    // The row chosen last is so far away that it is no longer loaded.
    if case .some(.none) = last { return say(unavailable: .selectTo, .selectionFarAway) }
    let start = (last ?? nil) ?? list.selection
    for index in min(start, list.selection)...max(start, list.selection) {
      list.chosen[list.rows[index].key] = list.rows[index]
    }
    list.lastChosen = row.key
    notice = .chosen(list.chosen.count)
  }

  mutating func chooseNone() {
    list.chosen = [:]
    list.isWholeChosen = false
    list.lastChosen = nil
  }
}
