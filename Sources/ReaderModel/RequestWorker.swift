import ArticleArchive
import ArticleQuery
import Articles

/// Carries a request out on the archive and the log.
struct RequestWorker: Sendable {
  /// Where parts of an answer go, and what ends them.
  typealias Parts = AsyncStream<Answer.Content>.Continuation

  var archive: Archive
  var log: ReadingLog?
  var path: String
  var today: Day

  /// Articles counted at most: no archive has as many.
  private static let countLimit = 1_000_000_000
  /// Counted where the number is only compared.
  static let comparedLimit = 100_000
  /// People and related articles fetched at most.
  private static let peopleLimit = 200
  private static let relatedLimit = 60
  /// Typed filters kept.
  private static let filterLimit = 200
  /// Articles of a story fetched at most.
  private static let threadLimit = 60
  /// Milliseconds that an article stands before what is related to it is looked for: whoever holds a key down passes
  /// many, and each look costs more than the article.
  private static let restBeforeRelated = 40

  /// - Parameter parts: gets what is known before the whole, which is returned; finished then.
  func content(of work: Request.Work, parts: Parts?) async -> Answer.Content {
    defer { parts?.finish() }
    do throws(ArchiveError) {
      return try await answer(to: work, parts)
    } catch {
      return .failed(error)
    }
  }

  private func answer(
    to work: Request.Work,
    _ parts: Parts?
  ) async throws(ArchiveError) -> Answer.Content {
    switch work {
    case .page(let request): return .page(try await archive.page(request))
    case .seek(let seek): return .found(try await find(seek))
    case .article(let key): return .article(try await archive.article(key))
    case .count(let query): return .count(try await count(query, parts))
    case .counts(let queries): return .counts(try await counts(queries))
    case .people(let query, let name): return .people(try await people(query, name, parts))
    case .timeline(let query, let precision, let basis):
      return .timeline(
        try await archive.timeline(query, by: precision, of: basis, today: today) {
          parts?.yield(.timeline($0))
        }
      )
    case .related(let key):
      try await rest(milliseconds: Self.restBeforeRelated)
      let rows = try await archive.related(to: key, limit: Self.relatedLimit)
      let hidden = try await log?.hiddenLinks(of: key) ?? []
      return .related(hidden.isEmpty ? rows : rows.filter { !hidden.contains($0.row.key) })
    case .personal(let entry): return try await answer(entry)
    case .person(let question): return .person(try await answer(question, parts))
    case .picks(let kind, let query): return .picks(try await picks(kind, query, parts))
    case .bulk(let question, let query): return .bulk(try await bulk(question, query))
    case .verdicts(let filters): return .counts(try await verdicts(filters))
    case .spelling(let filters): return .spelling(try await spelling(filters))
    case .typedFilters:
      return .typedFilters(try await log?.typedFilters(limit: Self.filterLimit) ?? [])
    case .remember(let query):
      try await log?.remember(typedFilter: query, limit: Self.filterLimit)
      return .done
    case .complete(let request): return .choices(try await choices(request, parts))
    case .sources(let query):
      return .sources(try await sources(query) { parts?.yield(.sources($0)) })
    case .states(let query): return .states(try await states(query, parts))
    case .thread(let key):
      return .thread(try await archive.thread(of: key, limit: Self.threadLimit))
    case .linked(let kind, let key): return .picks(try await linked(kind, to: key))
    case .rows(let keys): return .rows(try await archive.rows(keys))
    case .opened(let key, let headline, let origin):
      try await log?.noteOpened(key, headline: headline, origin: origin, inArchive: path)
      return .done
    case .compare(let here, let there):
      return .comparison(try await comparison(of: here, with: there))
    case .lists: return .lists(try await personalLists())
    case .views: return .views(try await views(parts))
    case .news(let moment): return .news(try await news(since: moment))
    case .save(let bookmark):
      try await log?.save(bookmark, forArchive: path)
      return .done
    case .keep(let arrangement):
      try await log?.keep(arrangement)
      return .done
    case .wait(let milliseconds):
      try await rest(milliseconds: milliseconds)
      return .elapsed
    case .drop, .program: return .done
    }
  }

  private func find(_ seek: Seek) async throws(ArchiveError) -> Seek.Find? {
    let first = try await archive.page(seek.page).rows
    guard let next = seek.rest(after: first) else { return seek.find(on: first, and: []) }
    return seek.find(on: first, and: try await archive.page(next).rows)
  }

  private func count(_ query: Query, _ parts: Parts?) async throws(ArchiveError) -> ArticleCount {
    try await archive.count(query, today: today, limit: Self.countLimit) {
      parts?.yield(.count($0))
    }
  }

  private func counts(_ queries: [Query]) async throws(ArchiveError) -> [ArticleCount] {
    var counts: [ArticleCount] = []
    for query in queries {
      counts.append(try await archive.count(query, today: today, limit: Self.comparedLimit))
    }
    return counts
  }

  private func people(
    _ query: Query,
    _ name: String?,
    _ parts: Parts?
  ) async throws(ArchiveError) -> [PersonRow] {
    try await archive.people(
      query,
      matching: name,
      first: try await log?.followed() ?? [],
      limit: Self.peopleLimit,
      today: today
    ) {
      parts?.yield(.people($0))
    }
  }

  private func rest(milliseconds: Int) async throws(ArchiveError) {
    do {
      try await Task.sleep(for: .milliseconds(milliseconds))
    } catch {
      throw .cancelled
    }
  }
}
