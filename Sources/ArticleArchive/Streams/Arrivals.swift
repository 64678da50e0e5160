import GRDB
import Synchronization

/// When articles came into an archive, and the answers to what was asked about that last.
///
/// Kept in a table that the first batch makes which adds an article: archives that were written before have none, and
/// versions that know nothing of it leave it as it is. An article whose day changes afterwards gets another place and
/// no longer counts as having come.
final class Arrivals: Sendable {
  private struct Kept {
    var version: MarkedArticles.Version
    var articles: [ClosedRange<Int>: ArticleIDs]
  }

  private let kept = Mutex<Kept?>(nil)

  private static let table = """
    CREATE TABLE IF NOT EXISTS arrival (
      -- In seconds since 1970.
      time INTEGER NOT NULL,
      article INTEGER NOT NULL,
      PRIMARY KEY (time, article)
    ) WITHOUT ROWID
    """

  /// Notes that articles have come just now.
  ///
  /// - Parameter articles: ascending.
  static func note(_ articles: [Int64], _ database: Database) throws {
    guard !articles.isEmpty else { return }
    try database.run(table, [])
    let now: Int? = try database.first("SELECT unixepoch()", [])
    for article in articles {
      try database.run("INSERT OR IGNORE INTO arrival VALUES (?, ?)", [now, article])
    }
  }

  /// The articles that came between two moments, in seconds since 1970; those that went meanwhile may be among them.
  func articles(
    in time: ClosedRange<Int>,
    _ version: MarkedArticles.Version,
    _ database: Database
  ) throws -> ArticleIDs {
    if let known = kept.withLock({ $0?.version == version ? $0?.articles[time] : nil }) {
      return known
    }
    let found = try read(time, database)
    kept.withLock { kept in
      if kept?.version != version { kept = Kept(version: version, articles: [:]) }
      kept?.articles[time] = found
    }
    return found
  }

  private func read(_ time: ClosedRange<Int>, _ database: Database) throws -> ArticleIDs {
    let isThere: Bool? = try database.first(
      "SELECT 1 FROM main.sqlite_schema WHERE name = 'arrival'",
      []
    )
    guard isThere == true else { return .none }
    return ArticleIDs(
      sorted: try database.all(
        "SELECT article FROM arrival WHERE time BETWEEN ? AND ? ORDER BY article",
        [time.lowerBound, time.upperBound]
      ) as [Int64]
    )
  }
}
