import ArticleArchive
import ArticleQuery
import Articles

extension Reader {
  /// True while the archive looks for a row.
  public var isSeeking: Bool { seeking != nil }

  /// Finds what was searched last in the articles of the list, after the selected one and round again.
  mutating func seekHit(by step: Int) {
    guard let text = Filter.text(rowSearch) else {
      notice = .noMatches(rowSearch, in: .list)
      return
    }
    let start = list.selected.map { PageRequest.Start.next(to: $0.position, by: step) }
    let edge: PageRequest.Start = step > 0 ? .beginning : .end
    seek(.hit(rowSearch), .filter(text), from: start ?? edge, by: step, again: edge)
  }

  /// To the nearest unread article in a direction.
  mutating func nextUnread(by step: Int) {
    if let index = rows(by: step).first(where: { list.rows[$0].isUnread }) { return select(index) }
    guard hasMore(by: step), let edge = step > 0 ? list.rows.last : list.rows.first else {
      notice = .noUnread
      return
    }
    // What was marked a moment ago is among the loaded rows: the archive may not know it yet.
    let unread = Query.filter(.state(.unread))
    seek(.unread, unread, from: .next(to: edge.position, by: step), by: step, again: nil)
  }

  /// To the nearest article with a note in a direction.
  mutating func seekNote(by step: Int) {
    if let index = rows(by: step).first(where: { list.rows[$0].state.note != nil }) {
      return select(index)
    }
    guard hasMore(by: step), let edge = step > 0 ? list.rows.last : list.rows.first else {
      notice = .noNote
      return
    }
    let noted = Query.filter(.state(.noted))
    seek(.noted, noted, from: .next(to: edge.position, by: step), by: step, again: nil)
  }

  /// To the beginning of the next day of the list, or of the one before.
  mutating func nextDayInList(by step: Int) {
    let day = list.selected?.published.day
    if let other = rows(by: step).first(where: { list.rows[$0].published.day != day }) {
      let isWhole = step > 0 || firstRow(ofDayAt: other) > 0 || !list.hasBefore
      if isWhole { return select(step > 0 ? other : firstRow(ofDayAt: other)) }
    }
    // Undated articles are the last of all; days lie together only where the list is in their order.
    guard hasMore(by: step), day != nil || step < 0, list.order.isKept else {
      notice = step > 0 ? .lastArticle : .firstArticle
      return
    }
    // The undated ones are the last in either order.
    guard let next = list.order.day(after: day), step > 0 else {
      return seek(.day, before(day), from: .end, by: step, again: nil)
    }
    seek(.day, .everything, from: .day(next), by: step, again: nil)
  }

  /// The days that come before one in the list.
  private func before(_ day: Day?) -> Query {
    guard let day else { return .not(.filter(.state(.undated))) }
    let days =
      list.order == .oldestFirst
      ? DayRange(first: nil, last: day - 1) : DayRange(first: day + 1, last: nil)
    return .filter(.date(.days(days)))
  }

  /// Asks for the nearest row with a condition; the same asked again meanwhile is a step more.
  private mutating func seek(
    _ purpose: Seeking.Purpose,
    _ condition: Query,
    from start: PageRequest.Start,
    by step: Int,
    again: PageRequest.Start?
  ) {
    let page = PageRequest(
      query: query.adding(condition),
      start: start,
      limit: 1,
      today: today,
      order: list.order
    )
    var next = Seeking(purpose: purpose, direction: step, seek: Seek(page: page, again: again))
    if let seeking, seeking.purpose == purpose, seeking.direction == step, purpose != .day {
      next.seek.page.limit = min(seeking.seek.page.limit + 1, Reader.mostSteps)
    }
    seeking = next
    request(.seek(next.seek), .seek)
  }

  private static let mostSteps = 50

  /// Looks no further: something else was asked for.
  mutating func endSeek() {
    guard seeking != nil else { return }
    seeking = nil
    drop(.seek)
  }

  mutating func take(_ find: Seek.Find?) {
    guard let seeking else { return }
    self.seeking = nil
    guard let find else { return miss(seeking) }
    leaveDetour()
    switch seeking.purpose {
    case .hit, .unread, .noted: land(on: find.row)
    case .day:
      if let day = find.row.published.day, seeking.direction < 0 {
        requestPage(.day(day), use: .replace(.first, follows: true))
      } else {
        land(on: find.row)
      }
    }
    if find.isWrapped {
      notice = seeking.direction > 0 ? .wentOnFromBeginning : .wentOnFromEnd
    }
  }

  private mutating func miss(_ seeking: Seeking) {
    switch seeking.purpose {
    case .hit(let text): notice = .noMatches(text, in: .list)
    case .unread: notice = .noUnread
    case .noted: notice = .noNote
    case .day: notice = seeking.direction > 0 ? .lastArticle : .firstArticle
    }
  }

  /// Selects a row and shows its article, loading the rows around it where it is not among those loaded.
  private mutating func land(on row: ArticleRow) {
    if let index = list.rows.firstIndex(where: { $0.key == row.key }) {
      list.selection = index
      list.keepInBounds()
    } else {
      let above = list.visibleCount / 3
      requestPage(at: Place.RowPlace(key: row.key, position: row.position, rowsAbove: above))
    }
    if row.key != article.key { show(row.key, at: nil) }
  }

  // MARK: - Loaded rows

  /// True when there are rows beyond the loaded ones.
  private func hasMore(by step: Int) -> Bool { step > 0 ? list.hasAfter : list.hasBefore }

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
}

extension PageRequest.Start {
  /// The rows beside one.
  fileprivate static func next(to position: ReadingPosition, by step: Int) -> Self {
    step > 0 ? .after(position) : .before(position)
  }
}

extension ArticleOrder {
  /// The day that may come after one; nil where there is none.
  fileprivate func day(after day: Day?) -> Day? {
    switch self {
    case .newestFirst: day.map { $0 - 1 }
    case .oldestFirst: day.map { $0 + 1 }
    case .longestFirst, .byOutlet, .bestMatch: nil
    }
  }
}
