import Articles
import GRDB

extension Archive {
  /// Which pages are wanted.
  public enum PageChoice: Sendable, Hashable {
    case all
    /// Those read with other lessons, or by another version of the extraction.
    case readOtherwise(lessons: Int, extraction: Int)
  }

  /// How many pages there are. Looks at every article.
  public func pageCount(_ choice: PageChoice) async throws(ArchiveError) -> Int {
    try await read { database in
      try Int.fetchOne(
        database,
        sql: "SELECT count(*) FROM article WHERE id > 0 AND \(choice.condition)",
        arguments: choice.arguments
      ) ?? 0
    }
  }

  /// The next pages in the order of their keys; ghosts have none.
  ///
  /// - Parameters:
  ///   - after: nil for the first ones.
  ///   - limit: of their number.
  ///   - bytes: no further page is taken when they have so many.
  public func pages(
    _ choice: PageChoice,
    after position: ReadingPosition?,
    limit: Int,
    bytes: Int
  ) async throws(ArchiveError) -> [KeptPage] {
    let log = logAccess
    return try await read { database in
      let reader = try RowReader(database: database, log: log)
      let statement = try database.cachedStatement(
        sql: """
          SELECT a.*, s.address, s.language, s.dateline, s.page, s.structure
          FROM article a CROSS JOIN story s ON s.id = a.id
          WHERE a.id > max(0, :after) AND \(choice.condition) ORDER BY a.id LIMIT :limit
          """
      )
      var arguments = choice.arguments
      arguments += ["after": position?.rawValue ?? 0, "limit": limit]
      let rows = try Row.fetchCursor(statement, arguments: arguments)
      var pages: [KeptPage] = []
      var size = 0
      while size < bytes, let row = try rows.next() {
        guard let page = try reader.keptPage(row) else { continue }
        size += page.text.utf8.count
        pages.append(page)
      }
      return pages
    }
  }

  /// Writes pages that were read again, in one transaction; their keys, sources and ghosts stay.
  ///
  /// An article that cannot be written stays as it is.
  ///
  /// - Parameters:
  ///   - pages: in the order of their keys.
  ///   - lessons: number of those that they were read with.
  ///   - extraction: version of the extraction that read them.
  public func reread(
    _ pages: [RereadPage],
    lessons: Int,
    extraction: Int
  ) async throws(ArchiveError) -> RereadOutcome {
    do {
      return try await writeBatch { writer in
        let inForce: Int? = try writer.database.first("SELECT lessons FROM knowledge", [])
        guard inForce == lessons else { return .lessonsReplaced }
        let counts = try writer.reread(pages, lessons: lessons, extraction: extraction)
        return .written(read: counts.read, changed: counts.changed)
      }
    } catch  where error.liesInArticle {
      return try await rereadParts(of: pages, lessons: lessons, extraction: extraction)
    }
  }

  /// Finds the article that cannot be written by halves.
  private func rereadParts(
    of pages: [RereadPage],
    lessons: Int,
    extraction: Int
  ) async throws(ArchiveError) -> RereadOutcome {
    guard pages.count > 1 else {
      guard let page = pages.first, page.article != nil else {
        return .written(read: 0, changed: 0)
      }
      let unchanged = [RereadPage(page: page.page, article: nil)]
      return try await reread(unchanged, lessons: lessons, extraction: extraction)
    }
    let middle = pages.count / 2
    var (read, changed) = (0, 0)
    for part in [pages[..<middle], pages[middle...]] {
      let outcome = try await reread(Array(part), lessons: lessons, extraction: extraction)
      guard case .written(let partRead, let partChanged) = outcome else { return outcome }
      read += partRead
      changed += partChanged
    }
    return .written(read: read, changed: changed)
  }
}

extension Archive.PageChoice {
  fileprivate var condition: String {
    switch self {
    case .all: "1"
    case .readOtherwise: "(lessons <> :lessons OR extraction <> :extraction)"
    }
  }

  fileprivate var arguments: StatementArguments {
    switch self {
    case .all: [:]
    case .readOtherwise(let lessons, let extraction):
      ["lessons": lessons, "extraction": extraction]
    }
  }
}
