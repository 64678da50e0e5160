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
      self.query(changesTo: query, landing: .start(.newest))
    }
  }

  /// The article being read, as a row of the list; the selected one where none is open.
  var readRow: Place.RowPlace? {
    guard article.wanted == nil, let row = article.stored?.row, row.key != list.selected?.key
    else { return currentPlace.row }
    return Place.RowPlace(key: row.key, position: row.position, rowsAbove: 0)
  }

  mutating func dropChip() {
    guard let last = query.conjuncts.last else { return say(unavailable: .dropChip) }
    apply(.all(query.conjuncts.dropLast()))
    notice = .filterDropped(last)
  }

  mutating func clearFilter() {
    guard query != .everything else { return say(unavailable: .clearFilter) }
    let dropped = query
    apply(.everything)
    notice = .filterDropped(dropped)
  }

  // MARK: - People

  /// Adds the selected person to the filter, or takes that person out of it.
  mutating func togglePerson() {
    guard let person = people.selected else { return say(unavailable: .open) }
    let filter = Query.filter(.person(person.name))
    if query.conjuncts.contains(filter) {
      apply(query.removing(filter))
      notice = .filterDropped(filter)
    } else {
      self.filter(byPerson: person.name)
    }
  }

  mutating func filter(byPerson name: String) {
    let filter = Query.filter(.person(name))
    apply(query.removing(.not(filter)).adding(filter))
  }

  mutating func excludePerson() {
    guard let person = people.selected else { return say(unavailable: .excludePerson) }
    let filter = Query.filter(.person(person.name))
    apply(query.removing(filter).adding(.not(filter)))
  }

  /// Filters by the name under the cursor, of the text or of the people pane.
  mutating func filterByName() {
    if focus == .people, let person = people.selected {
      return filter(byPerson: person.name)
    }
    guard case .person(let index, _) = article.target, let stored = article.stored,
      stored.article.people.indices.contains(index)
    else { return say(unavailable: .filterByName) }
    filter(byPerson: stored.article.people[index].name)
  }

  // MARK: - Time

  /// Filters by the selected buckets of the timeline, or by articles without a date.
  mutating func filterByRange() {
    guard let rows = timeline.range else { return say(unavailable: .open) }
    if let range = timeline.days(of: rows) {
      filter(byDate: .date(.days(range)))
    } else {
      filter(byDate: .state(.undated))
    }
  }

  /// - Parameter filter: stands in place of the dates that are in force; nil for none at all.
  mutating func filter(byDate filter: Filter?) {
    let rest = query.conjuncts.filter { !$0.isDate }
    apply(Query.all(rest).adding(filter.map(Query.filter) ?? .everything))
  }

  mutating func zoom(by step: Int, for command: Command) {
    let order = TimelineZoom.allCases
    let index = (order.firstIndex(of: timeline.zoom) ?? 0) + step
    guard order.indices.contains(index) else { return say(unavailable: command) }
    timeline.zoom = order[index]
    let days = timeline.range.flatMap(timeline.days)
    timeline.leave()
    timeline.zoomed = days
    timeline.mark = nil
    requestTimeline()
  }

  /// The day of the article being read.
  var readingDay: Day? { (article.stored?.row ?? list.selected)?.published.day }

  /// The rows of the timeline that the dates in force let through; nil without any.
  public var filteredBuckets: ClosedRange<Int>? {
    for case .filter(let filter) in query.conjuncts {
      if case .date(let date) = filter { return timeline.rows(of: date.range(today: today)) }
      guard filter == .state(.undated), timeline.undated > 0 else { continue }
      return timeline.buckets.count...timeline.buckets.count
    }
    return nil
  }

  mutating func startRange() {
    guard timeline.rowCount > 0 else { return say(unavailable: .selectRow) }
    timeline.leave()
    timeline.mark = timeline.mark == nil ? timeline.selection : nil
  }
}

extension Query {
  /// True for a condition on the day of publication alone.
  var isDate: Bool {
    switch self {
    case .filter(.date), .filter(.state(.undated)): true
    case .everything, .filter, .not, .and, .or: false
    }
  }
}
