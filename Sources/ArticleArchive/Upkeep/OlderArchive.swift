import Articles
import Foundation
import GRDB

/// An archive of the format before this one, which nobody else has open.
///
/// Knows the tables as that format had them, and nothing of those of today.
struct OlderArchive {
  /// The first that kept pages.
  static let format = 2

  private let queue: DatabaseQueue

  /// Opens the file, and keeps everybody else out until it is closed.
  ///
  /// What is in its log is taken into the file, so that no log is left beside the one that takes its place.
  init(path: String) throws { queue = try Self.exclusiveQueue(path: path) }

  static func exclusiveQueue(path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
      try database.execute(sql: "PRAGMA cache_size = -65536")
    }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.writeWithoutTransaction { database in
      let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode = DELETE")
      guard mode == "delete" else { throw ArchiveError.busy(path: path) }
      try database.execute(sql: "BEGIN EXCLUSIVE; COMMIT")
    }
    return queue
  }

  func close() { try? queue.close() }

  /// How many rows its tables have.
  func counts() async throws -> ArchiveCounts { try await queue.read(ArchiveCounts.init) }

  /// The articles and ghosts that follow one, in the order of their numbers.
  ///
  /// - Parameter bytes: no further page is taken when they have so many.
  func articles(after id: Int64?, limit: Int, bytes: Int) async throws -> [OlderArticle] {
    try await queue.read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT a.*, s.address, s.language, s.dateline, s.page, s.structure
          FROM article a LEFT JOIN story s ON s.id = a.id WHERE a.id > ? ORDER BY a.id LIMIT ?
          """,
        arguments: [id ?? .min, limit]
      )
      var articles: [OlderArticle] = []
      var size = 0
      while size < bytes, let row = try rows.next() {
        articles.append(try OlderArticle(row))
        size += articles.last?.size ?? 0
      }
      return articles
    }
  }

  /// The keys by which articles are known, in the order of the keys.
  func names(after key: String?, limit: Int) async throws -> [KeptName] {
    try await queue.read { database in
      try Row.fetchAll(
        database,
        sql: "SELECT key, article FROM name WHERE key > ? ORDER BY key LIMIT ?",
        arguments: [key ?? "", limit]
      ).map { row in
        guard let key = ArticleKey(row["key"]) else { throw ByteReader.Damage() }
        return KeptName(key: key, article: row["article"])
      }
    }
  }

  /// The sources of articles, in the order of their paths.
  func sources(after path: String?, limit: Int) async throws -> [KeptSource] {
    try await queue.read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT path, size, modified, digest, article FROM source
          WHERE path > ? ORDER BY path LIMIT ?
          """,
        arguments: [path ?? "", limit]
      ).map { row in
        guard let digest = ArticleKey(row["digest"]) else { throw ByteReader.Damage() }
        let stamp = SourceStamp(
          older: row["path"],
          size: row["size"],
          modified: row["modified"],
          digest: digest
        )
        return KeptSource(path: row["path"], stamp: stamp, article: row["article"])
      }
    }
  }

  /// The links of articles, in the order of these.
  func links(after link: KeptLink?, limit: Int) async throws -> [KeptLink] {
    try await queue.read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT source, ordinal, target, kind FROM link
          WHERE (source, ordinal) > (?, ?) ORDER BY source, ordinal LIMIT ?
          """,
        arguments: [link?.source ?? .min, link?.ordinal ?? .min, limit]
      ).map { row in
        KeptLink(source: row[0], ordinal: row[1], target: row[2], kind: row[3])
      }
    }
  }

  /// What its pages have taught, and what was said of its people.
  func knowledge() async throws -> OlderKnowledge { try await queue.read(OlderKnowledge.init) }
}

/// A key by which an article is known.
struct KeptName: Sendable {
  var key: ArticleKey
  var article: Int64
}

/// What was read, and the article it became.
struct KeptSource: Sendable {
  /// As the older archive has it.
  var path: String
  var stamp: SourceStamp
  var article: Int64
}

/// A link between articles.
struct KeptLink: Sendable {
  var source: Int64
  var ordinal: Int
  var target: Int64
  var kind: String
}

/// How many there are of what an upgrade keeps.
struct ArchiveCounts: Sendable, Equatable {
  var articles: Int
  var ghosts: Int
  var names: Int
  var sources: Int
  var links: Int
  var corrections: Int

  init(_ database: Database) throws {
    func count(_ rows: String) throws -> Int {
      try Int.fetchOne(database, sql: "SELECT count(*) FROM \(rows)") ?? 0
    }
    articles = try count("article WHERE id > 0")
    ghosts = try count("article WHERE id < 0")
    names = try count("name")
    sources = try count("source")
    links = try count("link")
    corrections = try count("person_correction")
  }
}

extension SourceStamp {
  /// - Parameter path: that of a record ends in its digest: "news.jsonl#28e1965692f90125".
  init(older path: String, size: Int, modified: Int, digest: ArticleKey) {
    let ending = "#\(digest)"
    let isRecord = path.hasSuffix(ending)
    self.init(
      path: isRecord ? String(path.dropLast(ending.count)) : path,
      extent: isRecord ? .record : .wholeFile,
      size: size,
      modified: modified,
      digest: digest
    )
  }
}
