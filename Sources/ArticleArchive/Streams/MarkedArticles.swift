import GRDB
import Synchronization

/// The articles that a reader has marked, tagged or noted, kept in memory from the first question for them on.
///
/// What is asked later looks only at what was marked since. When the archive changed, ids may have moved, and all is
/// read again.
final class MarkedArticles: Sendable {
  /// What the articles have in common.
  enum Kind: Hashable {
    case mark(ReadingMark)
    /// A tag in which these words stand one after the other.
    case tag(String)
    /// Any tag.
    case tagged
    case noted
  }

  /// What a row of the log puts on an article.
  fileprivate enum Sign: Hashable {
    case mark(ReadingMark)
    case tag(String)
    case note
  }

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
    var marks: [Sign: Mark]
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
    _ kind: Kind,
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
      return found?.articles(kind) ?? .none
    }
  }
}

extension MarkedArticles.Kept {
  fileprivate init(_ version: MarkedArticles.Version, _ database: Database) throws {
    self.init(version: version, change: try Self.newestChange(database), marks: [:])
    var marked: [MarkedArticles.Sign: [Int64: Bool]] = [:]
    // In the order of the keys, which is that of both tables.
    try Self.forEachChange(since: 0, database) { change in
      guard note(change) else { return }
      marked[change.sign, default: [:]][change.article] = change.isSet
    }
    for (sign, articles) in marked {
      marks[sign]?.articles = ArticleIDs(sorted: articles.filter(\.value).keys.sorted())
    }
  }

  fileprivate func articles(_ kind: MarkedArticles.Kind) -> ArticleIDs {
    switch kind {
    case .mark(let mark): marks[.mark(mark)]?.articles ?? .none
    case .noted: marks[.note]?.articles ?? .none
    case .tagged: union { _ in true }
    case .tag(let text): union { SearchPhrase(text).isFound(in: $0) }
    }
  }

  private func union(_ isWanted: (String) -> Bool) -> ArticleIDs {
    marks.reduce(into: ArticleIDs.none) { all, entry in
      guard case .tag(let tag) = entry.key, isWanted(tag) else { return }
      all = all.union(entry.value.articles)
    }
  }

  fileprivate mutating func update(_ database: Database) throws {
    let newest = try Self.newestChange(database)
    guard newest > change else { return }
    try Self.forEachChange(since: change, database) { change in
      guard note(change) else { return }
      if change.isSet {
        marks[change.sign]?.articles.insert(change.article)
      } else {
        marks[change.sign]?.articles.remove(change.article)
      }
    }
    change = newest
  }

  /// False for an older change: an article may be known by several keys; the newest change of a sign among them holds.
  private mutating func note(_ change: Change) -> Bool {
    let known = marks[change.sign, default: MarkedArticles.Mark()].changes[change.article] ?? 0
    guard change.number > known else { return false }
    marks[change.sign, default: MarkedArticles.Mark()].changes[change.article] = change.number
    return true
  }

  private struct Change {
    let article: Int64
    let sign: MarkedArticles.Sign
    let isSet: Bool
    let number: Int
  }

  private static func newestChange(_ database: Database) throws -> Int {
    try PersonalWriter.newestChange(database, in: "log")
  }

  /// Marks, tags and notes, each with what its row puts on an article.
  private static let tables: [(sql: String, sign: @Sendable (String) -> MarkedArticles.Sign?)] = [
    ("mark, m.value, m.change FROM log.mark m", { ReadingMark(rawValue: $0).map { .mark($0) } }),
    ("tag, m.value, m.change FROM log.tag m", { .tag($0) }),
    ("key, m.text <> '', m.change FROM log.note m", { _ in .note }),
  ]

  private static func forEachChange(
    since change: Int,
    _ database: Database,
    _ body: (Change) -> Void
  ) throws {
    for table in tables {
      let statement = try database.cachedStatement(
        sql: """
          SELECT n.article, m.\(table.sql) \(change == 0 ? "NOT INDEXED" : "")
          CROSS JOIN name n ON n.key = m.key WHERE m.change > ?
          """
      )
      let rows = try Row.fetchCursor(statement, arguments: [change])
      while let row = try rows.next() {
        guard let sign = table.sign(row[1]) else { continue }
        body(Change(article: row[0], sign: sign, isSet: row[2], number: row[3]))
      }
    }
  }
}
