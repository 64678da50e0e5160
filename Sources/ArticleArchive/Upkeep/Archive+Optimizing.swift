import GRDB

/// How far the search index is merged.
public struct OptimizingProgress: Sendable, Hashable {
  /// Of those ``total``, how many have been written.
  public var bytes: Int
  /// Of the index as it was; the work may end before.
  public var total: Int
}

/// What merging the search index has brought.
public struct OptimizingReport: Sendable, Hashable {
  /// Parts of the index that every search looks into, one after the other.
  public var partsBefore: Int
  public var partsAfter: Int
  public var upkeep: UpkeepReport
}

extension Archive {
  /// Merges the parts of the search index into one, in small steps, and takes the log into the file.
  ///
  /// Others read meanwhile, and write between two steps. Cancelled, it keeps what is merged.
  @concurrent public func optimize(
    progress: @Sendable (OptimizingProgress) -> Void
  ) async throws(ArchiveError) -> OptimizingReport {
    let before = try await room()
    let index = try await read { try SearchIndexState($0) }
    var done = 0
    var step = -Self.pagesOfStep
    while index.parts > 1 {
      progress(OptimizingProgress(bytes: min(done, index.bytes), total: index.bytes))
      guard try await merge(step) else { break }
      done += Self.pagesOfStep * index.pageSize
      step = Self.pagesOfStep
    }
    try await takeInLog()
    let after = try await room()
    return OptimizingReport(
      partsBefore: index.parts,
      partsAfter: try await read { try SearchIndexState($0).parts },
      upkeep: UpkeepReport(
        bytesBefore: before.bytes,
        bytesAfter: after.bytes,
        freeBefore: before.free,
        freeAfter: after.free
      )
    )
  }

  /// About 4 MB, which takes some hundredths of a second.
  private static let pagesOfStep = 1000

  /// - Parameter pages: how many to write; below zero to begin.
  /// - Returns: false when there was nothing left to do (sqlite.org/fts5.html, 6.8).
  private func merge(_ pages: Int) async throws(ArchiveError) -> Bool {
    try await write { database in
      let before = database.totalChangesCount
      try database.execute(
        sql: "INSERT INTO search (search, rank) VALUES ('merge', ?)",
        arguments: [pages]
      )
      return database.totalChangesCount - before >= 2
    }
  }
}

/// The search index as its tables have it.
private struct SearchIndexState: Sendable {
  var parts: Int
  /// Of all parts, as far as their own index tells.
  var bytes: Int
  var pageSize: Int

  init(_ database: Database) throws {
    parts =
      try Int.fetchOne(database, sql: "SELECT count(DISTINCT segid) FROM search_idx") ?? 0
    pageSize =
      try Int.fetchOne(database, sql: "SELECT v FROM search_config WHERE k = 'pgsz'") ?? 4050
    // The number of the last leaf of each part, twice: the lowest bit tells something else.
    let leaves = try Int.fetchOne(
      database,
      sql: """
        SELECT sum(leaves) FROM (SELECT max(pgno >> 1) AS leaves FROM search_idx GROUP BY segid)
        """
    )
    bytes = (leaves ?? 0) * pageSize
  }
}
