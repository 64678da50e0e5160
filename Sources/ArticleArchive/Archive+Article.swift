public import Articles
import GRDB

extension Archive {
  /// An article with all its parts. A ghost has a headline, the longest summary printed of it, and no body.
  public func article(_ key: ArticleKey) async throws(ArchiveError) -> StoredArticle {
    let log = logAccess
    return try await read { database in
      let reader = try RowReader(database: database, log: log)
      guard let id = try database.id(of: key), let stored = try reader.stored(id) else {
        throw ArchiveError.noArticle(key: key.text)
      }
      return stored
    }
  }

  /// The key that begins with `prefix` (at least 4 digits).
  public func key(beginning prefix: String) async throws(ArchiveError) -> ArticleKey {
    let prefix = prefix.lowercased()
    guard prefix.utf8.count >= 4, ArticleKey.canBegin(with: prefix) else {
      throw .noArticle(key: prefix)
    }
    return try await read { database in
      let texts: [String] = try database.all(
        """
        SELECT DISTINCT a.key FROM name n JOIN article a ON a.id = n.article
        WHERE n.key >= ?1 AND n.key < ?1 || 'g' ORDER BY a.key LIMIT 10
        """,
        [prefix]
      )
      let keys = texts.compactMap { ArticleKey($0) }
      guard let key = keys.first else { throw ArchiveError.noArticle(key: prefix) }
      guard keys.count == 1 else { throw ArchiveError.ambiguousKey(prefix: prefix, keys: keys) }
      return key
    }
  }
}

extension Database {
  /// The article known by a key, its own or another it had.
  func id(of key: ArticleKey) throws -> Int64? {
    try first("SELECT article FROM name WHERE key = ?", [key.text])
  }
}
