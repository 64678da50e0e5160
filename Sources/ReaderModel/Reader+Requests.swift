import ArticleArchive
import ArticleQuery
import Articles

extension Reader {
  mutating func request(_ work: Request.Work, _ slot: Request.Slot) {
    let ticket = nextTicket()
    tickets[slot] = ticket
    outbox.append(Request(slot: slot, ticket: ticket, work: work))
  }

  /// Lets no answer in that is still on its way, and has nobody work on it.
  mutating func drop(_ slot: Request.Slot) {
    if tickets[slot] != nil { request(.drop, slot) }
  }

  private mutating func nextTicket() -> Ticket {
    lastTicket += 1
    return Ticket(number: lastTicket)
  }

  /// Where the list is to stand after a change of the filter.
  enum Landing: Hashable {
    case start(PageRequest.Start)
    case place(Place.RowPlace)
    /// At an article if it answers the filter, else at the newest.
    case keep(Place.RowPlace)
  }

  /// Puts a filter in force and asks for everything that depends on it.
  ///
  /// - Parameter landing: where the list goes, and the article after it; nil leaves the list for later.
  mutating func query(changesTo query: Query, landing: Landing?) {
    if query != self.query { chooseNone() }
    self.query = query
    isFindingPlace = isFindingPlace && landing == nil
    switch landing {
    case .start(let start): requestPage(start, use: .replace(.first, follows: true))
    case .place(let place): requestPage(at: place)
    case .keep(let place): requestPage(keeping: place, at: article.currentAnchor)
    case nil: list.isLoading = true
    }
    list.count = nil
    dropRelief()
    requestTotal()
    request(.count(query), .count)
    requestPeople()
    requestTimeline()
    requestUnread()
  }

  /// Counts the unread articles of the filter behind the screen.
  mutating func requestUnread() {
    if list.unreadQuery != query { list.unread = nil }
    list.unreadQuery = query
    request(.count(query.adding(.filter(.state(.unread)))), .unread)
  }

  mutating func requestPeople() {
    people.isLoading = true
    people.wanted = people.wanted ?? people.selected?.name
    request(.people(query, matching: people.matching.isEmpty ? nil : people.matching), .people)
  }

  /// Counts all that a filter could let through: ghosts are among them only when it speaks of them.
  mutating func requestTotal() {
    let ghost = Query.filter(.state(.ghost))
    let all: Query = query.mentionsGhosts ? .or([ghost, .not(ghost)]) : .everything
    guard all != counted else { return }
    counted = all
    list.total = nil
    request(.count(all), .total)
  }

  mutating func requestPage(_ start: PageRequest.Start, use: PageUse) {
    list.isLoading = true
    list.expected = use
    list.asked = start
    soughtDays = nil
    if use.replacesAll { (list.rowsAbove, list.expectedNumber) = (nil, nil) }
    let limit =
      switch use {
      case .replace, .keep: max(ListPane.firstPage, 2 * list.visibleCount)
      case .older, .newer: max(ListPane.edgePage, 2 * list.visibleCount)
      }
    let order = use.replacesAll ? list.chosenOrder : list.order
    request(
      .page(PageRequest(query: query, start: start, limit: limit, today: today, order: order)),
      .page
    )
  }

  /// Asks for the rows around one, which will stand where it stood; the article stays.
  mutating func requestPage(at place: Place.RowPlace) {
    requestPage(.at(place.position), use: .replace(.first, follows: false))
    list.rowsAbove = place.rowsAbove
    list.expectedNumber = place.number
  }

  /// Asks for the rows from an article on, which is left only where it does not answer the filter.
  mutating func requestPage(keeping place: Place.RowPlace, at anchor: TextAnchor?) {
    requestPage(.at(place.position), use: .keep(place, at: anchor))
    list.rowsAbove = place.rowsAbove
  }

  /// Asks for more rows where the window comes near its edge.
  mutating func requestEdges() {
    guard list.expected == nil, !list.rows.isEmpty else { return }
    // The first screen needs its article more than rows that are not seen.
    if isUntouched, article.isLoading { return }
    let margin = max(ListPane.edgeMargin, list.visibleCount)
    let lastVisible = list.top + list.visibleCount
    if list.hasAfter, lastVisible + margin >= list.rows.count, let last = list.rows.last {
      requestPage(.after(last.position), use: .older)
    } else if list.hasBefore, list.top < margin, let first = list.rows.first {
      requestPage(.before(first.position), use: .newer)
    }
  }

  /// Asks again for everything shown, because the archive has changed.
  ///
  /// The place is kept. Only where there was none to come back to, the newest article is followed until the first key:
  /// it is what the person came for.
  mutating func refresh() {
    counted = nil
    requestLists()
    areViewsOld = true
    timeline.asked = nil
    timeline.peopleAsked = nil
    sources.asked = nil
    sources.askedStates = nil
    thread = nil
    requestTotal()
    if let missing, isUntouched {
      resting(at: missing)
    }
    if isFindingPlace {
      query(changesTo: query, landing: nil)
    } else if let use = list.expected, use.replacesAll {
      askAgain(use)
    } else if let place = currentPlace.row, !isUntouched || hadBookmark {
      query(changesTo: query, landing: .place(place))
    } else {
      query(changesTo: query, landing: .start(.beginning))
    }
    if let key = article.key { request(.article(key), .article) }
  }

  /// Asks for everything once more while a page is on its way; it goes where it was to go.
  private mutating func askAgain(_ use: PageUse) {
    let page = list
    query(changesTo: query, landing: nil)
    askAgain(use, as: page)
  }

  /// Asks once more for the page that was on its way when the list was left.
  mutating func askForPageAgain() {
    switch list.expected {
    case .replace, .keep: list.expected.map { askAgain($0, as: list) }
    case .older, .newer: (list.expected, list.isLoading) = (nil, false)
    case nil: requestPage(.beginning, use: .replace(.first, follows: true))
    }
  }

  private mutating func askAgain(_ use: PageUse, as page: ListPane) {
    requestPage(page.asked, use: use)
    (list.rowsAbove, list.expectedNumber) = (page.rowsAbove, page.expectedNumber)
  }
}

extension PageUse {
  /// True when the rows there are give way to the page.
  var replacesAll: Bool {
    switch self {
    case .replace, .keep: true
    case .older, .newer: false
    }
  }
}

extension ListPane {
  /// Rows asked for at first, and at the edges.
  static let firstPage = 60
  static let edgePage = 200
  /// Rows beyond the screen that are kept ready.
  static let edgeMargin = 50
  /// Rows kept in all.
  static let limit = 600
}
