import ArticleArchive
import ArticleQuery
import Articles

extension Reader {
  mutating func take(_ answer: Answer) {
    // Marks are all carried out, so every one of them may fail.
    guard answer.ticket == tickets[answer.slot] || answer.slot == .mark else { return }
    take(content: answer)
    reapplyChanges(to: answer)
  }

  private mutating func take(content answer: Answer) {
    switch answer.content {
    case .page(let page) where answer.slot == .stretch: takeStretch(page)
    case .page(let page):
      list.milliseconds = answer.milliseconds
      take(page)
    case .count(let count): take(count, of: answer.slot)
    case .found(let find): take(find)
    case .counts(let counts):
      switch answer.slot {
      case .verdicts: takeVerdicts(counts)
      case .together: takeTogether(counts)
      default: take(counts)
      }
    case .changed(let effects):
      noteWritten(answer)
      take(effects, nil)
    case .person(let answered): take(answered, answer.extent)
    case .article(let stored):
      take(stored, from: answer.slot)
    case .people(let rows) where answer.slot == .bucketPeople: timeline.people = rows
    case .people(let rows):
      if answer.slot == .choices {
        offer(rows)
      } else {
        people.take(followedFirst(rows), answer.extent)
      }
    case .timeline(let timeline):
      take(timeline, answer.extent)
    case .related(let rows): take(rows)
    case .thread(let thread): take(thread)
    case .picks(let items): take(items, answer.extent, of: awaitedPicks)
    case .lists(let lists): take(lists)
    case .views(let views): take(views, answer.extent)
    case .news(let news): take(news)
    case .bulk(let bulk): take(bulk)
    case .retraced(let step, let way):
      noteWritten(answer)
      take(step, way)
    case .choices(let choices): offer(choices)
    case .sources(let rows): sources.take(rows, answer.extent)
    case .states(let counts): sources.states = counts
    case .spelling(let spelling): list.spelling = spelling
    case .typedFilters(let filters): recallFilters(filters)
    case .rows(let rows): take(rows)
    case .elapsed: elapsed(answer.slot)
    case .done: break
    case .comparison(let comparison): show(comparison)
    case .failed(let error):
      take(error, from: answer.slot)
      takeBack(answer)
    }
  }

  private mutating func take(_ stored: StoredArticle, from slot: Request.Slot) {
    if slot == .listPlace {
      standList(at: stored.row)
    } else {
      take(stored)
    }
  }

  private mutating func take(_ page: ArticlePage) {
    guard let use = list.expected else { return }
    list.isLoading = false
    list.expected = nil
    takeOrder(of: page, use)
    switch use {
    case .replace(let landing, let follows):
      if page.rows.isEmpty, landing == .first, list.asked != .beginning {
        // Everything that answers, if anything does, comes before the place asked for.
        let days = soughtDays
        requestPage(.end, use: .replace(.last, follows: follows))
        soughtDays = days
        return
      }
      if page.rows.isEmpty, previewWithoutLastWord() { return }
      list.replace(with: page, landing)
      list.query = query
      if page.rows.isEmpty { list.count = ArticleCount(value: 0, isExact: true) }
      seekRelief()
      if follows { showSelected() }
      noteSoughtDays()
    case .keep(let place, let anchor): take(page, keeping: place, at: anchor)
    case .older: list.append(page)
    case .newer: list.prepend(page)
    }
    list.countLoaded()
  }

  private mutating func take(
    _ page: ArticlePage,
    keeping place: Place.RowPlace,
    at anchor: TextAnchor?
  ) {
    guard page.rows.first?.key == place.key else {
      requestPage(.beginning, use: .replace(.first, follows: true))
      return
    }
    list.replace(with: page, .first)
    list.query = query
    if article.key != place.key { show(place.key, at: anchor) }
  }

  private mutating func take(_ count: ArticleCount, of slot: Request.Slot) {
    if slot == .total {
      list.total = count
    } else if slot == .unread {
      list.unread = count
    } else if slot == .verdicts {
      prompt?.count = count
    } else if origin == nil || count.value > 0 {
      // While a filter is typed nothing is said to match before the page has shown it.
      list.take(count)
    }
  }

  private mutating func take(_ stored: StoredArticle) {
    if isFindingPlace { findPlace(of: stored.row) }
    let isOther = stored.row.key != article.stored?.row.key
    article.take(stored)
    article.showSought()
    if isOther || related.key != stored.row.key {
      related = RelatedPane(key: stored.row.key, visibleCount: related.visibleCount)
    }
    related.isLoading = true
    request(.related(to: stored.row.key), .related)
  }

  private mutating func take(_ rows: [RelatedRow]) {
    let selected = related.selected?.row.key
    related.isLoading = false
    related.rows = rows
    // The selected one stays so in another order.
    related.selection = rows.firstIndex { $0.row.key == selected } ?? related.selection
    related.keepInBounds()
  }

  private mutating func take(_ error: ArchiveError, from slot: Request.Slot) {
    if error != .cancelled, missing == nil { notice = .failed(error) }
    switch slot {
    case .page:
      list.isLoading = false
      list.expected = nil
    case .article: missArticle(error)
    case .listPlace: standListAnywhere()
    case .comparison: break
    case .seek: seeking = nil
    case .people: people.isLoading = false
    case .timeline:
      timeline.isLoading = false
      timeline.asked = nil
    case .related: related.isLoading = false
    case .picks: take([], .whole, of: awaitedPicks)
    case .bulk: if overlay == .agreement(nil) { overlay = nil }
    case .lists: areListsAwaited = false
    case .sources: sources.miss()
    case .states: break
    case .person: take(.portrait(nil), .whole)
    case .thread: missThread()
    case .count, .total, .choices, .relief, .mark, .bookmark, .arrangement, .timer, .rest, .preview,
      .prefix,
      .setting, .program, .forms, .together, .followed, .verdicts, .spelling, .typedFilters,
      .rememberedFilter, .bucketPeople, .views, .news, .unread, .stretch:
      break
    }
  }
}

extension Reader {
  private mutating func missArticle(_ error: ArchiveError) {
    if isFindingPlace {
      if case .noArticle = error, isUntouched { missing = currentPlace.visit }
      isFindingPlace = false
      requestPage(.beginning, use: .replace(.first, follows: true))
    }
    article.isLoading = false
    article.wanted = nil
    held = []
  }
}

extension ListPane {
  /// Takes a number of articles; what is known already is never made less.
  mutating func take(_ count: ArticleCount) {
    if let known = self.count, !count.isExact, known.isExact || known.value >= count.value {
      return
    }
    self.count = count
    findOffset()
  }

  /// Counts the loaded rows, which are at least so many, or all.
  mutating func countLoaded() {
    let isWhole = !hasBefore && !hasAfter
    guard !isLoading, isWhole || !rows.isEmpty else { return }
    take(ArticleCount(value: (offset ?? 0) + rows.count, isExact: isWhole))
  }

  mutating func replace(with page: ArticlePage, _ landing: PageUse.Landing) {
    rows = page.rows
    hasBefore = page.hasBefore
    hasAfter = page.hasAfter
    offset = hasBefore ? nil : 0
    likelyOffset = landing == .first ? expectedNumber : nil
    expectedNumber = nil
    selection = landing == .first ? 0 : rows.count - 1
    top = selection
    keepInBounds()
    findOffset()
  }

  mutating func append(_ page: ArticlePage) {
    rows += page.rows
    hasAfter = page.hasAfter
    findOffset()
    let excess = min(rows.count - Self.limit, top)
    guard excess > 0 else { return }
    rows.removeFirst(excess)
    selection -= excess
    top -= excess
    offset = offset.map { $0 + excess }
    likelyOffset?.before += excess
    hasBefore = true
  }

  mutating func prepend(_ page: ArticlePage) {
    rows.insert(contentsOf: page.rows, at: 0)
    hasBefore = page.hasBefore
    selection += page.rows.count
    top += page.rows.count
    offset = hasBefore ? offset.map { $0 - page.rows.count } : 0
    likelyOffset?.before -= page.rows.count
    let excess = min(rows.count - Self.limit, rows.count - top - visibleCount)
    if excess > 0 {
      rows.removeLast(excess)
      hasAfter = true
    }
    if let rowsAbove { top = selection - rowsAbove }
    rowsAbove = nil
    keepInBounds()
  }
}
