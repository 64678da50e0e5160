import ArticleArchive
import ArticleQuery
import Articles

extension Reader {
  /// Where the person is now.
  var currentPlace: Place {
    Place(
      visit: Visit(query: query.text, article: article.key, anchor: article.currentAnchor),
      row: list.selected.map {
        Place.RowPlace(
          key: $0.key,
          position: $0.position,
          rowsAbove: list.selection - list.top,
          number: list.number
        )
      },
      order: list.chosenOrder,
      view: article.wanted == nil ? article.view : article.wantedView,
      page: page
    )
  }

  /// Keeps the place, before going to another one.
  mutating func pushHistory() { history.push(currentPlace, at: now) }

  mutating func goBack() {
    guard let place = history.goBack(from: currentPlace, at: now) else {
      notice = .startOfHistory
      return
    }
    restore(place)
    saveBookmark()
  }

  mutating func goForward() {
    guard let place = history.goForward(from: currentPlace, at: now) else {
      notice = .endOfHistory
      return
    }
    restore(place)
    saveBookmark()
  }

  mutating func restore(_ place: Place) {
    if overlay?.person != nil { uncoverAll() }
    if let page = place.page {
      overlay = .person(.page(page))
      if page.isLoading { request(.person(.portrait(page.name)), .person) }
    }
    let query = query(of: place.visit)
    let isReordered = place.order.map { $0 != list.chosenOrder } ?? false
    if let order = place.order { list.chosenOrder = order }
    let rowKey = place.row?.key ?? place.visit.article
    if query == self.query, !isReordered,
      let index = list.rows.firstIndex(where: { $0.key == rowKey })
    {
      list.selection = index
      if let row = place.row { list.top = index - row.rowsAbove }
    } else if let row = place.row {
      self.query(changesTo: query, landing: .place(row))
    } else if query != self.query || isReordered {
      let isFound = place.visit.article == nil
      self.query(changesTo: query, landing: isFound ? .start(.beginning) : nil)
      isFindingPlace = !isFound
    } else {
      isFindingPlace = place.visit.article != nil
    }
    guard let key = place.visit.article else { return }
    show(key, at: place.visit.anchor, as: place.view)
    if isFindingPlace, article.wanted == nil, let row = article.stored?.row { findPlace(of: row) }
  }

  /// Brings the list to an article of a visit of which only the key was kept.
  mutating func findPlace(of row: ArticleRow) {
    isFindingPlace = false
    missing = nil
    if isListed(row) {
      standList(at: row)
    } else {
      seekListPlace(before: history.places.count)
    }
  }

  /// Ghosts stand in lists only when the filter speaks of them.
  private func isListed(_ row: ArticleRow) -> Bool { !row.isGhost || query.mentionsGhosts }

  /// The list stands where it was before what is read was followed to: at an earlier visit with the same filter.
  private mutating func seekListPlace(before index: Int) {
    // A list that is there already may as well stay.
    guard list.isLoading else { return }
    let text = query.text
    let visits = history.places[..<index]
    guard
      let found = visits.lastIndex(where: { $0.visit.query == text && $0.visit.article != nil }),
      let key = visits[found].visit.article
    else { return standListAnywhere() }
    soughtVisit = found
    request(.article(key), .listPlace)
  }

  mutating func standList(at row: ArticleRow) {
    guard isListed(row) else {
      return seekListPlace(before: min(soughtVisit, history.places.count))
    }
    let above = min(3, list.visibleCount / 2)
    requestPage(at: Place.RowPlace(key: row.key, position: row.position, rowsAbove: above))
  }

  mutating func standListAnywhere() {
    if list.isLoading { requestPage(.beginning, use: .replace(.first, follows: false)) }
  }

  /// A filter that this version cannot read is left out rather than the whole visit.
  func query(of visit: Visit) -> Query {
    do {
      return try Query.parse(visit.query, today: today)
    } catch {
      return .everything
    }
  }

  // MARK: - Bookmark

  mutating func saveBookmark() {
    let bookmark = Bookmark(
      back: history.back,
      current: missing ?? currentPlace.visit,
      forward: history.forward
    )
    request(.save(bookmark), .bookmark)
    saveArrangement()
  }

  /// The state in which ``start()`` finds the way back to a visit.
  mutating func resting(at visit: Visit) {
    query = query(of: visit)
    guard let key = visit.article else { return }
    article.wanted = key
    article.wantedAnchor = visit.anchor
    article.isLoading = true
    isFindingPlace = true
  }

  mutating func quit() {
    // A filter half typed is no place to come back to.
    if case .prompt(let prompt) = covered ?? overlay { cancel(prompt) }
    covered = nil
    saveBookmark()
    request(.program(.quit), .program)
  }
}

extension History {
  init(_ bookmark: Bookmark) {
    places = bookmark.back.map { Place(visit: $0) }
    ahead = bookmark.forward.map { Place(visit: $0) }
  }

  /// - Parameter time: when it is left; nil where that is not known.
  mutating func push(_ place: Place, at time: Moment?) {
    ahead = []
    append(place.left(at: time))
    arrival = .jump
    if places.count > Self.limit { places.removeFirst() }
  }

  mutating func goBack(from place: Place, at time: Moment?) -> Place? {
    guard let last = places.popLast() else { return nil }
    ahead.insert(place.left(at: time).arrived(by: arrival), at: 0)
    arrival = last.arrival
    return last
  }

  mutating func goForward(from place: Place, at time: Moment?) -> Place? {
    guard let next = ahead.first else { return nil }
    ahead.removeFirst()
    append(place.left(at: time))
    arrival = next.arrival
    return next
  }

  private mutating func append(_ place: Place) { places.append(place.arrived(by: arrival)) }
}

extension Place {
  /// A place that is only passed on the way to another one keeps its time.
  fileprivate func left(at time: Moment?) -> Place {
    var place = self
    place.visit.time = place.visit.time ?? time
    return place
  }

  fileprivate func arrived(by arrival: Arrival) -> Place {
    var place = self
    place.arrival = arrival
    return place
  }
}

extension ArticlePane {
  /// Where reading is, or will begin once the article is there.
  var currentAnchor: TextAnchor? { wanted == nil ? anchor : wantedAnchor }
}
