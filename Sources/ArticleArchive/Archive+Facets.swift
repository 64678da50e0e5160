public import ArticleQuery
public import Articles
import GRDB

/// Which outlets, topics and credits are wanted.
public struct FacetRequest: Sendable, Hashable {
  public var query: Query
  public var kinds: Set<FacetKind>
  /// Words that must match (each a prefix, folded); nil for all.
  public var name: String?
  /// Rows of each kind.
  public var limit: Int
  public var today: Day

  public init(query: Query, kinds: Set<FacetKind>, name: String?, limit: Int, today: Day) {
    self.query = query
    self.kinds = kinds
    self.name = name
    self.limit = limit
    self.today = today
  }
}

extension Archive {
  /// Outlets, topics and credits of the articles that answer a query: kind by kind, by number of articles.
  ///
  /// Those of the whole archive are counted by facet, without a look at any article.
  ///
  /// - Parameter onPart: told from time to time, on no particular thread, the rows of the newest articles looked at so
  ///   far; never where the answer is ready soon.
  public func facets(
    _ request: FacetRequest,
    onPart: @escaping @Sendable ([FacetRow]) -> Void = { _ in }
  ) async throws(ArchiveError) -> [FacetRow] {
    try await read { [self] database in
      let selection = try selection(
        request.query,
        for: .allAnswers,
        today: request.today,
        database
      )
      var tally = try FacetTally(request, database)
      var parts = PartClock()
      if selection.isEverything {
        try tally.addEverything(database) { tally in
          if parts.isDue() { onPart(try tally.rows(database)) }
        }
      } else {
        var answers = try selection.answers()
        var facets = try FacetStream(database)
        while let article = try answers.next() {
          try facets.read(article) { tally.add($0) }
          if parts.isDue() { onPart(try tally.rows(database)) }
        }
      }
      return try tally.rows(database)
    }
  }
}

/// Counts outlets, topics and credits.
private struct FacetTally {
  private let limit: Int
  /// What is asked for, by its number in the archive.
  private var kinds: [FacetKind?]
  private var articles: [Int]

  init(_ request: FacetRequest, _ database: Database) throws {
    limit = max(1, request.limit)
    let last: Int64 = try database.first("SELECT max(id) FROM facet", []) ?? 0
    var kinds = [FacetKind?](repeating: nil, count: Int(last) + 1)
    let beginnings = request.name.map(SearchTokens.foldedWords(of:)) ?? []
    for kind in request.kinds {
      try database.forEach("SELECT id, folded FROM facet WHERE kind = ?", [kind.rawValue]) { row in
        if !beginnings.isEmpty {
          let words = (row[1] as String).split(separator: " ")
          let isMeant = beginnings.allSatisfy { begun in words.contains { $0.hasPrefix(begun) } }
          guard isMeant else { return }
        }
        kinds[Int(row[0] as Int64)] = kind
      }
    }
    self.kinds = kinds
    articles = Array(repeating: 0, count: kinds.count)
  }

  mutating func add(_ facet: Int64) {
    if articles.indices.contains(Int(facet)) { articles[Int(facet)] += 1 }
  }

  /// - Parameter step: called after each facet.
  mutating func addEverything(
    _ database: Database,
    step: (FacetTally) throws -> Void
  ) throws {
    for id in kinds.indices where kinds[id] != nil {
      articles[id] =
        try database.first(
          "SELECT count(*) FROM faceted WHERE facet = ? AND article > 0",
          [Int64(id)]
        ) ?? 0
      try step(self)
    }
  }

  /// Kind by kind, by number of articles, then by text.
  func rows(_ database: Database) throws -> [FacetRow] {
    try FacetKind.allCases.flatMap { kind in
      let found = kinds.indices.filter { kinds[$0] == kind && articles[$0] > 0 }
      let most = found.sorted { articles[$0] > articles[$1] }
      // Of those with as many articles as the last one, the text decides.
      let fewest = most.count > limit ? articles[most[limit - 1]] : 0
      let rows = try most.prefix { articles[$0] >= fewest }.compactMap { id -> FacetRow? in
        let text: String? = try database.first("SELECT text FROM facet WHERE id = ?", [Int64(id)])
        return text.map { FacetRow(kind: kind, text: $0, articles: articles[id]) }
      }
      return rows.sorted(by: FacetRow.goesBefore).prefix(limit)
    }
  }
}

extension FacetRow {
  fileprivate static func goesBefore(_ a: FacetRow, _ b: FacetRow) -> Bool {
    a.articles != b.articles
      ? a.articles > b.articles : a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
  }
}

/// The facets of articles that are asked for one after the other, newest first.
///
/// Where the articles lie close together the index is read on and on; where they do not, each is sought.
private struct FacetStream {
  private let statement: Statement
  private var rows: RowCursor?
  private var ahead: (article: Int64, facet: Int64)?

  /// Rows passed over before the next article is sought: about as dear.
  private static let mostPassed = 24

  init(_ database: Database) throws {
    statement = try database.cachedStatement(
      sql: """
        SELECT article, facet FROM faceted INDEXED BY facet_of_article
        WHERE article <= ? ORDER BY article DESC, facet DESC
        """
    )
  }

  /// - Parameter article: older than the one before.
  mutating func read(_ article: Int64, _ body: (Int64) -> Void) throws {
    var passed = 0
    while let next = ahead, next.article > article, passed < Self.mostPassed {
      passed += 1
      try step()
    }
    if rows == nil || (ahead?.article ?? .min) > article {
      rows = nil
      rows = try Row.fetchCursor(statement, arguments: [article])
      try step()
    }
    while let next = ahead, next.article == article {
      body(next.facet)
      try step()
    }
  }

  private mutating func step() throws { ahead = try rows?.next().map { ($0[0], $0[1]) } }
}
