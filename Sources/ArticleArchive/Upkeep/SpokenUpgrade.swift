import Foundation
import GRDB

/// Adds the index of the days that articles speak of to an archive that lacks nothing else.
///
/// What articles speak of is kept with each of them; the index is made of that, in one transaction.
struct SpokenUpgrade {
  let path: String

  private static let pages = 4000

  /// Days, and the article that speaks of them.
  private typealias Spoken = (days: SpokenDays, article: Int64)

  func run(
    _ progress: @Sendable (ArchiveUpgrade.Progress) -> Void
  ) async throws -> ArchiveUpgrade.Report {
    let bytes = ArchiveUpgrade.size(of: path)
    // Its lock keeps others out until the index is written.
    let queue = try OlderArchive.exclusiveQueue(path: path)
    defer { close(queue) }
    let counts = try await queue.read(ArchiveCounts.init)
    let spoken = try await spoken(in: queue, of: counts.articles + counts.ghosts, progress)
    try await write(spoken, in: queue)
    return ArchiveUpgrade.Report(
      articles: counts.articles,
      ghosts: counts.ghosts,
      bytesBefore: bytes,
      bytesAfter: ArchiveUpgrade.size(of: path)
    )
  }

  private func spoken(
    in queue: DatabaseQueue,
    of total: Int,
    _ progress: @Sendable (ArchiveUpgrade.Progress) -> Void
  ) async throws -> [Spoken] {
    var spoken: [Spoken] = []
    var done = 0
    var last: Int64? = .min
    while let id = last {
      progress(ArchiveUpgrade.Progress(articles: done, total: total))
      let batch = try await queue.read { try Self.batch(after: id, $0) }
      spoken += batch.spoken
      done += batch.pages
      last = batch.last
    }
    return spoken.sorted { ($0.days, $0.article) < ($1.days, $1.article) }
  }

  private static func batch(
    after id: Int64,
    _ database: Database
  ) throws -> (spoken: [Spoken], pages: Int, last: Int64?) {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT a.*, s.address, s.language, s.dateline, s.page, s.structure
        FROM article a CROSS JOIN story s ON s.id = a.id WHERE a.id > ? ORDER BY a.id LIMIT ?
        """,
      arguments: [id, pages]
    )
    let reader = try RowReader(database: database, log: .none)
    var batch: (spoken: [Spoken], pages: Int, last: Int64?) = ([], 0, nil)
    while let row = try rows.next() {
      let article: Int64 = row["id"]
      batch.last = article
      batch.pages += 1
      // What cannot be understood speaks of nothing until its page is read again.
      guard let kept = try? reader.keptPage(row)?.article() else { continue }
      batch.spoken += SpokenDays.all(of: kept).map { ($0, article) }
    }
    return batch
  }

  private func write(_ spoken: [Spoken], in queue: DatabaseQueue) async throws {
    try await queue.write { database in
      try database.execute(sql: Schema.spokenTable)
      for (days, article) in spoken {
        try database.run(
          "INSERT INTO spoken (days, article) VALUES (?, ?)",
          [days.number, article]
        )
      }
      try database.execute(sql: "PRAGMA user_version = \(Schema.archive.version)")
    }
  }

  /// The journal of a locked file goes with the lock; a log is what everybody who opens it wants.
  private func close(_ queue: DatabaseQueue) {
    try? queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA locking_mode = NORMAL")
      _ = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema")
      try database.execute(sql: "PRAGMA journal_mode = WAL")
    }
    try? queue.close()
    DatabaseFile(path: path, schema: .archive).tidy()
  }
}
