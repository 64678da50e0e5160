import ArticleQuery
import Articles
import GRDB

/// Plans how a query is answered: one exhaustive switch over its filters.
struct QueryPlanner {
  let purpose: Selection.Purpose
  let today: Day
  let database: Database
  let view: PersonCorrectionView
  /// The articles that a reader did something with.
  let marked: (MarkedArticles.Kind) throws -> ArticleIDs
  /// The articles that came in between two moments, in seconds since 1970.
  let added: (ClosedRange<Int>) throws -> ArticleIDs
  /// The names of the people whom the reader follows.
  let followed: () throws -> [String]

  var limits = QueryLimits()

  /// - Parameter bounds: ids that may answer at all.
  func plan(_ query: Query, in bounds: ArticleIDs) throws -> QueryPlan {
    switch query {
    case .everything: return .ids(.all)
    case .filter(let filter): return try plan(filter, in: bounds)
    case .not(let query): return try plan(query, in: bounds).negated
    case .and(let queries): return try plan(allOf: queries, in: bounds)
    case .or(let queries): return try plan(anyOf: queries, in: bounds)
    }
  }

  /// Days and marks first: people are listed within them only. The full-text table joins its words by itself.
  private func plan(allOf queries: [Query], in bounds: ArticleIDs) throws -> QueryPlan {
    var bounds = bounds
    var plans: [QueryPlan] = []
    var rest: [Query] = []
    for query in queries {
      if query.isOfIDs, case .ids(let ids) = try plan(query, in: bounds) {
        bounds = bounds.intersection(ids)
        plans.append(.ids(ids))
      } else {
        rest.append(query)
      }
    }
    if let match = try fullText.match(allOf: rest) {
      rest.removeAll { $0.isFullText || $0.isFullTextExclusion }
      plans.append(.scan(.text(match)))
    }
    return .all(of: plans + (try rest.map { try plan($0, in: bounds) }))
  }

  private func plan(anyOf queries: [Query], in bounds: ArticleIDs) throws -> QueryPlan {
    let words = queries.filter(\.isFullText)
    var plans = try queries.filter { !$0.isFullText }.map { try plan($0, in: bounds) }
    if !words.isEmpty, let match = try fullText.match(.any(words)) {
      plans.append(.scan(.text(match)))
    }
    return .any(of: plans)
  }

  private func plan(_ filter: Filter, in bounds: ArticleIDs) throws -> QueryPlan {
    switch filter {
    case .word, .phrase:
      return try fullText.match(.filter(filter)).map { .scan(.text($0)) } ?? .nothing
    case .person(let name):
      return try persons(SearchWord.words(in: name).map(\.text), in: bounds)
    case .date(let date): return .ids(ArticleIDs(ReadingOrder.keys(in: date.range(today: today))))
    case .outlet(let text): return try faceted(.outlet, text, in: bounds)
    case .topic(let text): return try faceted(.topic, text, in: bounds)
    case .credit(let text): return try faceted(.credit, text, in: bounds)
    case .spoken(let date): return try spoken(in: date.range(today: today), bounds)
    case .state(.ghost): return .ids(ArticleIDs(.min ... -1))
    case .state(.undated): return .ids(ArticleIDs(.min...ReadingOrder.firstDated - 1))
    case .state(.read): return .ids(try marked(.mark(.read)))
    case .state(.unread): return .ids(try marked(.mark(.read)).complement)
    case .state(.starred): return .ids(try marked(.mark(.starred)))
    case .state(.tagged): return .ids(try marked(.tagged))
    case .state(.noted): return .ids(try marked(.noted))
    case .tag(let text): return .ids(try marked(.tag(text)))
    case .added(let arrival): return .ids(try added(arrival.range(today: today)))
    case .state(.followed):
      return .any(of: try followed().map { try plan(.person($0), in: bounds) })
    }
  }

  private var fullText: FullText { FullText(database: database) }

  private func persons(_ words: [String], in bounds: ArticleIDs) throws -> QueryPlan {
    guard !words.isEmpty, let hull = bounds.hull else { return .nothing }
    let name = try PersonNameSQL(words, view, database)
    let own = name.correctedForms.map { ArticleScan.sightings(form: $0) }
    let most = purpose == .page ? limits.persons : Int.max - 1
    let persons = try name.plainPersons(atMost: most + 1, database)
    let plain = persons.map { ArticleScan.appearances(person: $0) }
    if persons.count <= most, let plan = try joined(plain + own, in: hull) { return plan }
    let database = database
    let membership = Membership(kind: .persons) { try name.isPlain($0, database) }
    return .any(of: [.membership(membership)] + own.map { .scan($0) })
  }

  private func faceted(_ kind: FacetKind, _ text: String, in bounds: ArticleIDs) throws -> QueryPlan
  {
    guard let hull = bounds.hull else { return .nothing }
    let facets = try facets(kind, text)
    if let plan = try joined(facets.map { .faceted(facet: $0) }, in: hull) { return plan }
    let wanted = Set(facets)
    return .membership(Membership(kind: .facets, isWanted: wanted.contains))
  }

  /// Nil when there are too many articles to list.
  private func joined(
    _ scans: [ArticleScan],
    in bounds: ClosedRange<Int64>
  ) throws -> QueryPlan? {
    if scans.count <= limits.scans { return .any(of: scans.map { .scan($0) }) }
    let most = purpose == .page ? limits.listed : .max
    var ids: [Int64] = []
    for scan in scans {
      let statement = try database.cachedStatement(sql: scan.sql(.oldestFirst))
      let arguments: StatementArguments = [
        "key": scan.key, "low": bounds.lowerBound, "high": bounds.upperBound,
      ]
      let found = try Int64.fetchCursor(statement, arguments: arguments)
      while let id = try found.next() {
        guard ids.count < most else { return nil }
        ids.append(id)
      }
    }
    return .listed(ArticleIDs(sorted: ids.sorted()))
  }

  /// The outlets, topics or credits in which the words stand one after the other, those typed with marks with these.
  private func facets(_ kind: FacetKind, _ text: String) throws -> [Int64] {
    let phrase = SearchPhrase(text)
    let rows = try database.rows(
      """
      SELECT id, folded, exact FROM facet
      WHERE kind = ? AND instr(' ' || folded || ' ', ?) > 0 ORDER BY id
      """,
      [kind.rawValue, " \(phrase.folded.joined(separator: " ")) "]
    )
    return rows.filter { phrase.isFound(folded: $0["folded"], exact: $0["exact"]) }
      .map { $0["id"] }
  }
}

extension Query {
  /// True for what a set of ids says by itself.
  fileprivate var isOfIDs: Bool {
    switch self {
    case .filter(.state(.followed)): false
    case .everything, .filter(.date), .filter(.state), .filter(.tag), .filter(.added): true
    case .filter(.word), .filter(.phrase), .filter(.person), .filter(.outlet), .filter(.topic),
      .filter(.credit), .filter(.spoken):
      false
    case .not(let query): query.isOfIDs
    case .and(let queries), .or(let queries): queries.allSatisfy(\.isOfIDs)
    }
  }
}
