import ArticleArchive
import ArticleQuery
import Articles

extension Reader {
  /// Puts another filter in force; the way back is kept, and the change can be undone.
  mutating func apply(_ query: Query) {
    guard query != self.query else { return }
    note(changeTo: query, from: self.query)
    pushHistory()
    change(to: query)
    saveBookmark()
  }

  /// A wider filter keeps the selected row, a narrower one the article being read if it answers.
  mutating func change(to query: Query) {
    let isWider = query.conjuncts.allSatisfy(self.query.conjuncts.contains)
    timeline.unmark()
    if isWider, var row = currentPlace.row {
      // Its number is that among fewer.
      row.number = nil
      self.query(changesTo: query, landing: .place(row))
    } else if let row = readRow {
      self.query(changesTo: query, landing: .keep(row))
    } else {
      self.query(changesTo: query, landing: .start(.beginning))
    }
  }

  /// The article being read, as a row of the list; the selected one where none is open.
  var readRow: Place.RowPlace? {
    guard article.wanted == nil, let row = article.stored?.row, row.key != list.selected?.key
    else { return currentPlace.row }
    return Place.RowPlace(key: row.key, position: row.position, rowsAbove: 0)
  }

  mutating func dropChip() {
    guard let last = query.conjuncts.last else { return say(unavailable: .dropChip, .noFilter) }
    drop(last)
  }

  /// Takes a condition out of the filter.
  mutating func drop(_ condition: Query) {
    apply(query.removing(condition))
    notice = .filterDropped(condition)
  }

  mutating func clearFilter() {
    guard query != .everything else { return say(unavailable: .clearFilter, .noFilter) }
    let dropped = query
    apply(.everything)
    notice = .filterDropped(dropped)
  }

  /// Adds a condition, in place of its contrary, or takes it out.
  mutating func toggle(_ condition: Filter) {
    let filter = Query.filter(condition)
    if query.conjuncts.contains(filter) {
      apply(query.removing(filter))
      notice = .filterDropped(filter)
    } else {
      apply(query.removing(.not(filter)).adding(filter))
    }
  }

  // MARK: - People

  /// Adds the selected person to the filter, or takes that person out of it.
  mutating func togglePerson() {
    guard let person = people.selected else { return say(unavailable: .open, .noName) }
    if peopleTogether.count > 1 { return offerTogether(peopleTogether) }
    toggle(.person(person.name))
    showListed()
  }

  /// Where the list is hidden behind what it was filtered from: shows what there is now.
  mutating func showListed() {
    if layout.placement(of: .list) == nil { focus(on: .list) }
  }

  mutating func filter(byPerson name: String) {
    let filter = Query.filter(.person(name))
    apply(query.removing(.not(filter)).adding(filter))
  }

  mutating func excludePerson() {
    guard let person = people.selected else { return say(unavailable: .excludePerson, .noName) }
    exclude(person.name)
  }

  mutating func exclude(_ name: String) {
    let filter = Query.filter(.person(name))
    apply(query.removing(filter).adding(.not(filter)))
  }

  /// Filters by the name under the cursor, of the text or of the people pane.
  mutating func filterByName() {
    if focus == .people, let person = people.selected {
      return filter(byPerson: person.name)
    }
    guard case .person(let index, _) = article.target, let stored = article.stored,
      stored.article.people.indices.contains(index)
    else { return say(unavailable: .filterByName, .noName) }
    filter(byPerson: stored.article.people[index].name)
  }
}
