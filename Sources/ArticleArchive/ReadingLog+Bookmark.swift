import Articles
import GRDB

extension ReadingLog {
  private static let longestTrail = 100

  /// Where the person last was in an archive; nil the first time.
  public func bookmark(forArchive path: String) async throws(ArchiveError) -> Bookmark? {
    try await read { database in
      let rows = try Row.fetchAll(
        database,
        sql: "SELECT * FROM visit WHERE archive = ? ORDER BY ordinal",
        arguments: [path]
      )
      let visits = rows.map { (ordinal: $0["ordinal"] as Int, visit: Visit(row: $0)) }
      guard let current = visits.first(where: { $0.ordinal == 0 }) else { return nil }
      return Bookmark(
        back: visits.filter { $0.ordinal < 0 }.map(\.visit),
        current: current.visit,
        forward: visits.filter { $0.ordinal > 0 }.map(\.visit),
        saved: try (database.first("SELECT seen FROM session WHERE archive = ?", [path]) as Int?)
          .map(Moment.init(localSeconds:))
      )
    }
  }

  /// Remembers where the person is; replaces the older bookmark of the archive.
  public func save(_ bookmark: Bookmark, forArchive path: String) async throws(ArchiveError) {
    try await write { database in
      try database.run("INSERT OR REPLACE INTO session VALUES (?, unixepoch())", [path])
      try database.execute(sql: "DELETE FROM visit WHERE archive = ?", arguments: [path])
      let back = bookmark.back.suffix(Self.longestTrail)
      for (index, visit) in back.enumerated() {
        try visit.insert(database, path, ordinal: index - back.count)
      }
      try bookmark.current.insert(database, path, ordinal: 0)
      for (index, visit) in bookmark.forward.prefix(Self.longestTrail).enumerated() {
        try visit.insert(database, path, ordinal: index + 1)
      }
    }
  }
}

extension Visit {
  fileprivate init(row: Row) {
    self.init(
      query: row["query"],
      article: (row["article"] as String?).flatMap { ArticleKey($0) },
      anchor: TextAnchor(part: row["part"], block: row["block"], offset: row["offset"]),
      time: (row["time"] as Int?).map(Moment.init(localSeconds:))
    )
  }

  fileprivate func insert(_ database: Database, _ archive: String, ordinal: Int) throws {
    try database.execute(
      sql: """
        INSERT INTO visit (archive, ordinal, query, article, part, block, offset, time)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        archive, ordinal, query, article?.text, anchor?.part, anchor?.block, anchor?.offset,
        time?.seconds,
      ]
    )
  }
}
