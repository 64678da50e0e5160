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
        forward: visits.filter { $0.ordinal > 0 }.map(\.visit)
      )
    }
  }

  /// Remembers where the person is; replaces the older bookmark of the archive.
  public func save(_ bookmark: Bookmark, forArchive path: String) async throws(ArchiveError) {
    try await write { database in
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
      anchor: TextAnchor(row: row)
    )
  }

  fileprivate func insert(_ database: Database, _ archive: String, ordinal: Int) throws {
    try database.execute(
      sql: """
        INSERT INTO visit (archive, ordinal, query, article, part, block, offset)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        archive, ordinal, query, article?.text, anchor?.part, anchor?.block, anchor?.offset,
      ]
    )
  }
}

extension TextAnchor {
  fileprivate init?(row: Row) {
    guard let part = row["part"] as String?, let offset = row["offset"] as Int? else { return nil }
    switch part {
    case "headline": self.init(place: .headline, offset: offset)
    case "standfirst": self.init(place: .standfirst, offset: offset)
    default: self.init(place: .block(row["block"] as Int? ?? 0), offset: offset)
    }
  }

  fileprivate var part: String {
    switch place {
    case .headline: "headline"
    case .standfirst: "standfirst"
    case .block: "block"
    }
  }

  fileprivate var block: Int? {
    if case .block(let index) = place { index } else { nil }
  }
}
