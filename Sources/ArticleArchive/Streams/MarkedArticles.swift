import GRDB
import Synchronization

/// The articles that a reader has marked, kept in memory from the first question for them on.
///
/// What is asked later looks only at what was marked since. When the archive changed, ids may have moved, and all is
/// read again.
final class MarkedArticles: Sendable {
  /// What tells that somebody wrote to the archive.
  struct Version: Hashable {
    fileprivate let file: DatabaseVersion
    /// For an archive in memory, which has one connection.
    fileprivate let changes: Int
  }

  fileprivate struct Mark {
    /// The change that decides about each article.
    var changes: [Int64: Int] = [:]
    var articles = ArticleIDs.none
  }

  fileprivate struct Kept {
    var version: Version
    /// The last change looked at.
    var change: Int
    var marks: [ReadingMark: Mark]
  }

  private let path: String
  private let kept = Mutex<Kept?>(nil)

  /// - Parameter path: of the archive.
  init(path: String) { self.path = path }

  /// To be looked at before anything is read: so what is written in between makes the version look old, and all is read
  /// again, but never new.
  func version(_ database: Database) -> Version {
    Version(file: DatabaseVersion(path: path), changes: database.totalChangesCount)
  }

  /// - Parameter database: of the archive, with the log attached.
  func articles(
    _ mark: ReadingMark,
    _ version: Version,
    _ database: Database
  ) throws -> ArticleIDs {
    try kept.withLock { kept in
      var found = kept
      // Held once only, so that it is changed in place; gone when reading fails.
      kept = nil
      if found?.version == version {
        try found?.update(database)
      } else {
        found = try Kept(version, database)
      }
      kept = found
      return found?.marks[mark]?.articles ?? .none
    }
  }
}

extension MarkedArticles.Kept {
  fileprivate init(_ version: MarkedArticles.Version, _ database: Database) throws {
    self.init(version: version, change: try Self.newestChange(database), marks: [:])
    var marked: [ReadingMark: [Int64: Bool]] = [:]
    // In the order of the keys, which is that of both tables.
    try Self.forEachChange(in: "log.mark m NOT INDEXED", since: 0, database) { change in
      guard note(change) else { return }
      marked[change.mark, default: [:]][change.article] = change.isSet
    }
    for (mark, articles) in marked {
      marks[mark]?.articles = ArticleIDs(sorted: articles.filter(\.value).keys.sorted())
    }
  }

  fileprivate mutating func update(_ database: Database) throws {
    let newest = try Self.newestChange(database)
    guard newest > change else { return }
    try Self.forEachChange(in: "log.mark m", since: change, database) { change in
      guard note(change) else { return }
      if change.isSet {
        marks[change.mark]?.articles.insert(change.article)
      } else {
        marks[change.mark]?.articles.remove(change.article)
      }
    }
    change = newest
  }

  /// False for an older change: an article may be known by several keys; the newest change of a mark among them holds.
  private mutating func note(_ change: Change) -> Bool {
    let known = marks[change.mark, default: MarkedArticles.Mark()].changes[change.article] ?? 0
    guard change.number > known else { return false }
    marks[change.mark, default: MarkedArticles.Mark()].changes[change.article] = change.number
    return true
  }

  private struct Change {
    let article: Int64
    let mark: ReadingMark
    let isSet: Bool
    let number: Int
  }

  private static func newestChange(_ database: Database) throws -> Int {
    try database.first("SELECT max(change) FROM log.mark", []) ?? 0
  }

  private static func forEachChange(
    in marks: String,
    since change: Int,
    _ database: Database,
    _ body: (Change) -> Void
  ) throws {
    let statement = try database.cachedStatement(
      sql: """
        SELECT n.article, m.mark, m.value, m.change FROM \(marks) CROSS JOIN name n ON n.key = m.key
        WHERE m.change > ?
        """
    )
    let rows = try Row.fetchCursor(statement, arguments: [change])
    while let row = try rows.next() {
      guard let mark = ReadingMark(rawValue: row[1]) else { continue }
      body(Change(article: row[0], mark: mark, isSet: row[2], number: row[3]))
    }
  }
}
