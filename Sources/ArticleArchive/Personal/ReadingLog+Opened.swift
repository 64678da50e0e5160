public import Articles
import GRDB

/// A line of the reading log.
public struct OpenedArticle: Sendable, Hashable {
  public var article: ArticleKey
  public var headline: String
  /// Seconds since 1970.
  public var time: Int
  /// The article from which it was opened; nil from a list.
  public var origin: ArticleKey?
  /// The archive it was in.
  public var archive: String

  public init(
    article: ArticleKey,
    headline: String,
    time: Int,
    origin: ArticleKey?,
    archive: String
  ) {
    self.article = article
    self.headline = headline
    self.time = time
    self.origin = origin
    self.archive = archive
  }
}

extension ReadingLog {
  /// Writes down that an article was opened just now.
  public func noteOpened(
    _ article: ArticleKey,
    headline: String,
    origin: ArticleKey?,
    inArchive archive: String
  ) async throws(ArchiveError) {
    try await write { database in
      try database.run(
        """
        INSERT INTO opened (time, archive, article, headline, origin)
        VALUES (unixepoch(), ?, ?, ?, ?)
        """,
        [archive, article.text, headline, origin?.text]
      )
    }
  }

  /// What was opened, newest first.
  ///
  /// - Parameter archive: where; nil for all archives.
  public func opened(
    inArchive archive: String?,
    limit: Int
  ) async throws(ArchiveError) -> [OpenedArticle] {
    try await read { database in
      try database.rows(
        """
        SELECT article, headline, time, origin, archive FROM opened
        WHERE ?1 IS NULL OR archive = ?1 ORDER BY id DESC LIMIT ?2
        """,
        [archive, limit]
      ) { row -> OpenedArticle? in
        guard let article = ArticleKey(row[0]) else { return nil }
        return OpenedArticle(
          article: article,
          headline: row[1],
          time: row[2],
          origin: (row[3] as String?).flatMap { ArticleKey($0) },
          archive: row[4]
        )
      }.compactMap(\.self)
    }
  }

  /// Wipes the list of what was opened; marks, tags and notes stay.
  ///
  /// - Returns: how many lines it had.
  public func forgetOpened() async throws(ArchiveError) -> Int {
    try await write { database in
      try database.run("DELETE FROM opened", [])
      return database.changesCount
    }
  }
}
