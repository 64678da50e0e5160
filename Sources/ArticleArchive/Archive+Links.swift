public import Articles
import GRDB

/// An article that another one leads to, or is led to from.
public struct LinkedRow: Sendable, Hashable {
  /// How the link is printed.
  public var kind: RelatedLink.Kind
  public var row: ArticleRow

  public init(kind: RelatedLink.Kind, row: ArticleRow) {
    self.kind = kind
    self.row = row
  }
}

extension Archive {
  /// The articles that an article prints links to, in the order printed; those without a text are ghosts.
  public func links(from key: ArticleKey) async throws(ArchiveError) -> [LinkedRow] {
    try await linked(
      to: key,
      "SELECT target AS other, kind FROM link WHERE source = ? ORDER BY ordinal",
      limit: .max
    )
  }

  /// The articles that print a link to an article, newest first.
  public func backlinks(
    to key: ArticleKey,
    limit: Int
  ) async throws(ArchiveError) -> [LinkedRow] {
    try await linked(
      to: key,
      "SELECT source AS other, min(kind) AS kind FROM link WHERE target = ? GROUP BY source ORDER BY source DESC",
      limit: limit
    )
  }

  private func linked(
    to key: ArticleKey,
    _ sql: String,
    limit: Int
  ) async throws(ArchiveError) -> [LinkedRow] {
    let log = logAccess
    return try await read { database in
      guard let id = try database.id(of: key) else {
        throw ArchiveError.noArticle(key: key.text)
      }
      let reader = try RowReader(database: database, log: log)
      let links = try database.rows(sql, [id]) { row -> (Int64, String) in (row[0], row[1]) }
      return try links.prefix(limit).compactMap { other, kind in
        guard let row = try reader.row(of: other) else { return nil }
        return LinkedRow(kind: RelatedLink.Kind(rawValue: kind) ?? .teaser, row: row)
      }
    }
  }

  /// The rows of some articles, in the order asked; those that are not in the archive are left out.
  public func rows(_ keys: [ArticleKey]) async throws(ArchiveError) -> [ArticleRow] {
    let log = logAccess
    return try await read { database in
      let reader = try RowReader(database: database, log: log)
      return try keys.compactMap { key in
        try database.id(of: key).flatMap { try reader.row(of: $0) }
      }
    }
  }
}
