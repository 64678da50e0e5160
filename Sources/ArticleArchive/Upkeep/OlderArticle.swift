import Articles
import Foundation
import GRDB

/// An article of an older archive, ready to be written into a new one.
enum OlderArticle: Sendable {
  case story(Story)
  /// Known from links only.
  case ghost(Ghost)

  struct Story: Sendable {
    var id: Int64
    var prepared: PreparedArticle
    var stamp: ExtractionStamp
  }

  struct Ghost: Sendable {
    var id: Int64
    var key: ArticleKey
    var headline: String
    var summary: String?
  }

  var id: Int64 {
    switch self {
    case .story(let story): story.id
    case .ghost(let ghost): ghost.id
    }
  }

  /// Bytes of its page.
  var size: Int {
    switch self {
    case .story(let story): story.prepared.page.utf8.count
    case .ghost(let ghost): ghost.summary?.utf8.count ?? 0
    }
  }

  /// - Parameter row: all columns of an article and of its story, which may be missing.
  init(_ row: Row) throws {
    guard let key = ArticleKey(row["key"]) else { throw ByteReader.Damage() }
    let id: Int64 = row["id"]
    let page: String = row["page"] ?? ""
    let read = Self.article(row, page: page)
    guard id > 0 else {
      let summary = read?.standfirst?.text
      self = .ghost(Ghost(id: id, key: key, headline: row["headline"], summary: summary))
      return
    }
    let source = SourceStamp(
      older: row["source"] ?? SourceStamp.standardInput,
      size: 0,
      modified: 0,
      digest: (row["digest"] as String?).flatMap { ArticleKey($0) } ?? key
    )
    let article = read ?? Self.columns(row)
    let new = NewArticle(key: key, article: article, page: page, source: source)
    // What cannot be understood is to be read again from its page.
    let isWhole = read != nil
    let stamp = ExtractionStamp(
      lessons: row["lessons"],
      extraction: isWhole ? row["extraction"] : 0,
      day: Day(number: row["read_on"])
    )
    self = .story(Story(id: id, prepared: PreparedArticle(new), stamp: stamp))
  }

  /// Nil when what is kept of it is damaged.
  private static func article(_ row: Row, page: String) -> Article? {
    guard let structure = row["structure"] as Data? else { return nil }
    return try? StoryStructure.decode(
      [UInt8](structure),
      into: columns(row),
      page: PageLines(page)
    )
  }

  /// What the columns tell.
  private static func columns(_ row: Row) -> Article {
    func passage(_ column: String) -> Passage? {
      (row[column] as String?).map { Passage($0, line: 0) }
    }
    let headline = Headline(text: row["headline"], isDerived: row["headline_derived"], line: 0)
    var article = Article(headline: headline)
    article.byline = passage("byline")
    article.outlet = passage("outlet")
    article.dateline = passage("dateline")
    article.language = (row["language"] as String?).flatMap { Language(rawValue: $0) }
    article.address = (row["address"] as String?).flatMap { WebAddress($0) }
    article.published = published(row)
    return article
  }

  private static func published(_ row: Row) -> PublicationDate {
    var reader = ByteReader([UInt8](row["evidence"] as Data))
    let evidence = (try? reader.evidence()) ?? []
    let certainty = PublicationDate.Certainty(rawValue: row["certainty"]) ?? .unknown
    let precision = Precision(rawValue: row["precision"]) ?? .day
    let day = (row["day"] as String?).flatMap { Day(iso: $0) }
    return (try? PublicationDate(certainty, day, precision, evidence: evidence))
      ?? .unknown(evidence: evidence)
  }
}

/// What an older archive knows besides its articles.
struct OlderKnowledge: Sendable {
  var lessons: [(kind: String, value: Data)]
  /// Numbers of lessons and of their extraction, of changes, and of changes learnt from.
  var numbers: [Int]
  var corrections: [KeptCorrection]
  /// The highest number a correction ever had.
  var lastCorrection: Int

  init(_ database: Database) throws {
    lessons = try Row.fetchAll(database, sql: "SELECT kind, value FROM lesson").map {
      ($0["kind"], $0["value"])
    }
    let row = try Row.fetchOne(
      database,
      sql: "SELECT lessons, extraction, changes, learnt FROM knowledge"
    )
    numbers = row.map { row in (0..<4).map { row[$0] } } ?? [0, 0, 0, 0]
    corrections = try PersonCorrectionTable(database: database).all(.archive)
    lastCorrection =
      try Int.fetchOne(
        database,
        sql: "SELECT seq FROM sqlite_sequence WHERE name = 'person_correction'"
      ) ?? 0
  }
}
