import ArticleArchive
import ArticleQuery
import Articles

// What a filter can be completed with, and what its conditions find.
extension RequestWorker {
  /// Articles counted of a condition: beyond, it is enough that it finds many.
  private static let verdictLimit = 1000
  /// Counted of what is offered.
  private static let choiceLimit = 100_000
  /// Offered at most of what a field takes, and of each kind for a mere word.
  private static let valueLimit = 60
  private static let wordLimit = 4

  func verdicts(_ filters: [Filter]) async throws(ArchiveError) -> [ArticleCount] {
    var counts: [ArticleCount] = []
    for filter in filters {
      let count = try await archive.count(.filter(filter), today: today, limit: Self.verdictLimit)
      counts.append(count)
    }
    return counts
  }

  /// The first condition that finds nothing by itself, and a near one that finds something.
  func spelling(_ filters: [Filter]) async throws(ArchiveError) -> ListPane.Spelling? {
    for filter in filters {
      let own = try await archive.count(.filter(filter), today: today, limit: 1)
      guard own.value == 0, let near = try await archive.nearestSpelling(of: filter) else {
        continue
      }
      let count = try await archive.count(.filter(near), today: today, limit: Self.verdictLimit)
      if count.value > 0 {
        return ListPane.Spelling(typed: filter, meant: near, articles: count)
      }
    }
    return nil
  }

  func choices(
    _ request: CompletionRequest,
    _ parts: Parts?
  ) async throws(ArchiveError) -> [Prompt.Choice] {
    let rest = request.rest
    switch request.completion {
    case .nothing, .fields: return []
    case .word(let begun): return try await everything(called: begun, under: rest, parts)
    case .value(.person, let begun):
      let people = try await archive.people(
        rest,
        matching: begun,
        limit: Self.valueLimit,
        today: today
      )
      return people.map { .person(name: $0.name, articles: $0.articles) }
    case .value(.outlet, let begun): return try await facets(.outlet, begun, under: rest, parts)
    case .value(.topic, let begun): return try await facets(.topic, begun, under: rest, parts)
    case .value(.credit, let begun): return try await facets(.credit, begun, under: rest, parts)
    case .value(.state, let begun): return try await states(begun, under: rest, parts)
    case .value(.date, let begun):
      return try await dates(begun, of: .published, under: rest) { .date($0) }
    case .value(.spoken, let begun):
      return try await dates(begun, of: .spoken, under: rest) { .spoken($0) }
    case .value(.added, let begun):
      return try await moving(begun, under: rest) { .added(.days($0)) }
    case .value(.tag, let begun): return try await tags(begun, under: rest)
    }
  }

  /// People and outlets that a word may mean.
  private func everything(
    called begun: String,
    under rest: Query,
    _ parts: Parts?
  ) async throws(ArchiveError) -> [Prompt.Choice] {
    let request = FacetRequest(
      query: rest,
      kinds: [.outlet, .credit],
      name: begun,
      limit: Self.wordLimit,
      today: today
    )
    let people = try await archive.people(
      rest,
      matching: begun,
      limit: Self.wordLimit,
      today: today
    ) { people in
      parts?.yield(.choices(people.map { .person(name: $0.name, articles: $0.articles) }))
    }
    let persons = people.map { Prompt.Choice.person(name: $0.name, articles: $0.articles) }
    return persons + (try await archive.facets(request)).map(Prompt.Choice.init)
  }

  private func facets(
    _ kind: FacetKind,
    _ begun: String,
    under rest: Query,
    _ parts: Parts?
  ) async throws(ArchiveError) -> [Prompt.Choice] {
    let request = FacetRequest(
      query: rest,
      kinds: [kind],
      name: begun.isEmpty ? nil : begun,
      limit: Self.valueLimit,
      today: today
    )
    let rows = try await archive.facets(request) { rows in
      parts?.yield(.choices(rows.map(Prompt.Choice.init)))
    }
    return rows.map(Prompt.Choice.init)
  }

  private func states(
    _ begun: String,
    under rest: Query,
    _ parts: Parts?
  ) async throws(ArchiveError) -> [Prompt.Choice] {
    var choices: [Prompt.Choice] = []
    for state in ArticleState.allCases where state.begins(with: begun) {
      choices.append(try await choice(.state(state), under: rest))
      parts?.yield(.choices(choices))
    }
    return choices
  }

  private static let moving: [DateFilter] = [
    .today, .yesterday, .this(.week), .previous(.week), .this(.month), .previous(.month),
    .this(.year), .previous(.year),
  ]

  /// Days that move with the calendar.
  private func moving(
    _ begun: String,
    under rest: Query,
    as filter: (DateFilter) -> Filter
  ) async throws(ArchiveError) -> [Prompt.Choice] {
    let begun = begun.lowercased()
    var choices: [Prompt.Choice] = []
    for date in Self.moving where date.text.hasPrefix(begun) {
      choices.append(try await choice(filter(date), under: rest))
    }
    // What finds nothing is no help, unless it is all there is.
    let found = choices.filter { $0.articles > 0 }
    return found.isEmpty ? choices : found
  }

  /// The reader's own tags.
  private func tags(
    _ begun: String,
    under rest: Query
  ) async throws(ArchiveError) -> [Prompt.Choice] {
    let begun = FoldedText.fold(begun)
    var choices: [Prompt.Choice] = []
    for tag in try await log?.tags() ?? [] where FoldedText.fold(tag.tag).hasPrefix(begun) {
      guard choices.count < Self.valueLimit else { break }
      choices.append(try await choice(.tag(tag.tag), under: rest))
    }
    return choices
  }

  /// Days that move with the calendar, then the years that have articles, newest first.
  private func dates(
    _ begun: String,
    of basis: TimelineBasis,
    under rest: Query,
    as filter: (DateFilter) -> Filter
  ) async throws(ArchiveError) -> [Prompt.Choice] {
    let moving = try await moving(begun, under: rest, as: filter)
    let years = try await archive.timeline(rest, by: .year, of: basis, today: today)
      .buckets.reversed()
    return moving
      + years.compactMap { bucket in
        let date = DateFilter.days(bucket.days)
        guard date.text.hasPrefix(begun) else { return nil }
        return .value(filter(date), ArticleCount(value: bucket.articles, isExact: true))
      }
  }

  private func choice(
    _ filter: Filter,
    under rest: Query
  ) async throws(ArchiveError) -> Prompt.Choice {
    let query = rest.adding(.filter(filter))
    let count = try await archive.count(query, today: today, limit: Self.choiceLimit)
    return .value(filter, count)
  }
}

extension Prompt.Choice {
  /// How many articles there would be; 0 where that is not counted.
  fileprivate var articles: Int { if case .value(_, let count) = self { count.value } else { 0 } }

  fileprivate init(_ facet: FacetRow) {
    self = .value(Filter(facet), ArticleCount(value: facet.articles, isExact: true))
  }
}

extension Filter {
  /// The condition that an article has an outlet, topic or credit.
  init(_ facet: FacetRow) {
    switch facet.kind {
    case .outlet: self = .outlet(facet.text)
    case .topic: self = .topic(facet.text)
    case .credit: self = .credit(facet.text)
    }
  }
}
