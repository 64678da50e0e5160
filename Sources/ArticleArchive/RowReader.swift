import Articles
import Foundation
import GRDB

/// Reads articles out of their tables.
struct RowReader {
  let database: Database
  let log: LogAccess
  private let view: PersonCorrectionView

  init(database: Database, log: LogAccess) throws {
    self.database = database
    self.log = log
    view = try PersonCorrectionView(log, database)
  }

  /// Nil when there is no such article.
  func row(of id: Int64) throws -> ArticleRow? {
    guard let row = try database.rows("SELECT * FROM article WHERE id = ?", [id]).first,
      let key = ArticleKey(row["key"])
    else { return nil }
    return ArticleRow(
      key: key,
      position: ReadingPosition(rawValue: id),
      headline: row["headline"],
      headlineIsDerived: row["headline_derived"],
      outlet: row["outlet"],
      byline: row["byline"],
      published: try published(row),
      people: try people(of: id),
      words: row["words"],
      isGhost: id < 0,
      source: try source(row["file"], record: row["record"]),
      backlinks: try backlinks(of: id),
      copies: try copies(of: id),
      state: try state(of: id)
    )
  }

  private func source(_ file: Int64?, record: Int64?) throws -> String? {
    let path: String? = try database.first("SELECT path FROM file WHERE id = ?", [file])
    guard let path, let record, record != 0 else { return path }
    return SourceStamp.name(ofRecord: ArticleKey(number: record), in: path)
  }

  func stored(_ id: Int64) throws -> StoredArticle? {
    guard let row = try row(of: id),
      let story = try database.rows("SELECT * FROM story WHERE id = ?", [id]).first
    else { return nil }
    var article = Article(
      headline: Headline(text: row.headline, isDerived: row.headlineIsDerived, line: 0)
    )
    article.byline = passage(row.byline)
    article.outlet = passage(row.outlet)
    article.published = row.published
    readColumns(story, into: &article)
    let structure: Data = story["structure"]
    let page = PageLines(story["page"])
    let whole = try StoryStructure.decode([UInt8](structure), into: article, page: page)
    return StoredArticle(row: row, article: whole)
  }

  private func readColumns(_ story: Row, into article: inout Article) {
    article.dateline = passage(story["dateline"])
    article.language = (story["language"] as String?).flatMap { Language(rawValue: $0) }
    article.address = (story["address"] as String?).flatMap { WebAddress($0) }
  }

  /// A page with its article.
  ///
  /// - Parameter row: all columns of both tables.
  func keptPage(_ row: Row) throws -> KeptPage? {
    guard let key = ArticleKey(row["key"]) else { return nil }
    let headline = Headline(text: row["headline"], isDerived: row["headline_derived"], line: 0)
    var columns = Article(headline: headline)
    columns.byline = passage(row["byline"])
    columns.outlet = passage(row["outlet"])
    columns.published = try published(row)
    readColumns(row, into: &columns)
    let structure: Data = row["structure"]
    return try KeptPage(
      position: ReadingPosition(rawValue: row["id"]),
      key: key,
      text: row["page"],
      stamp: ExtractionStamp(
        lessons: row["lessons"],
        extraction: row["extraction"],
        day: Day(number: row["read_on"])
      ),
      digest: row["digest"],
      columns: columns,
      structure: [UInt8](structure)
    )
  }

  func hasQuotes(_ id: Int64) throws -> Bool {
    try database.first("SELECT quotes > 0 FROM article WHERE id = ?", [id]) ?? false
  }

  private func passage(_ text: String?) -> Passage? { text.map { Passage($0, line: 0) } }

  private func published(_ row: Row) throws -> PublicationDate {
    let evidence: Data = row["evidence"]
    var reader = ByteReader([UInt8](evidence))
    guard let certainty = PublicationDate.Certainty(rawValue: row["certainty"]),
      let precision = Precision(rawValue: row["precision"])
    else { throw ByteReader.Damage() }
    let day = (row["day"] as String?).flatMap { Day(iso: $0) }
    return try PublicationDate(certainty, day, precision, evidence: try reader.evidence())
  }

  /// By the times they are named, then by first one; as the reader's own corrections have it.
  private func people(of id: Int64) throws -> [String] {
    var people: [(person: Int64, mentions: Int)] = []
    for entry in try database.roster(of: id).entries {
      let person = view.person(of: entry.form, by: entry.person)
      if let known = people.firstIndex(where: { $0.person == person }) {
        people[known].mentions += entry.mentions
      } else {
        people.append((person, entry.mentions))
      }
    }
    // Stable: those named as often stay in the order of the article.
    return try people.enumerated()
      .sorted { ($1.element.mentions, $0.offset) < ($0.element.mentions, $1.offset) }
      .compactMap { try view.names[$1.person] ?? database.personName($1.person) }
  }

  private func backlinks(of id: Int64) throws -> Int {
    try database.first("SELECT count(DISTINCT source) FROM link WHERE target = ?", [id]) ?? 0
  }

  private func copies(of id: Int64) throws -> Int {
    let sources = try database.first("SELECT count(*) FROM source WHERE article = ?", [id]) ?? 0
    return max(0, sources - 1)
  }

  private func state(of id: Int64) throws -> ReadingState {
    var state = ReadingState()
    guard log == .attached else { return state }
    let marks = try database.rows(
      """
      SELECT m.mark AS mark, m.value AS value, max(m.change)
      FROM name n CROSS JOIN log.mark m ON m.key = n.key
      WHERE n.article = ? GROUP BY m.mark
      """,
      [id]
    )
    for row in marks where row["value"] as Bool {
      switch ReadingMark(rawValue: row["mark"]) {
      case .read: state.isRead = true
      case .starred: state.isStarred = true
      case nil: break
      }
    }
    state.tags = try tags(of: id)
    state.note = try note(of: id)
    return state
  }

  /// Of all keys of an article the newest change of each tag holds.
  private func tags(of id: Int64) throws -> [String] {
    let tags = try database.rows(
      """
      SELECT t.tag, t.value, max(t.change)
      FROM name n CROSS JOIN log.tag t ON t.key = n.key
      WHERE n.article = ? GROUP BY t.tag ORDER BY t.tag
      """,
      [id]
    ) { (tag: $0[0] as String, isSet: $0[1] as Bool) }
    return tags.filter(\.isSet).map(\.tag)
  }

  private func note(of id: Int64) throws -> String? {
    let text: String? = try database.first(
      """
      SELECT t.text FROM name n CROSS JOIN log.note t ON t.key = n.key
      WHERE n.article = ? ORDER BY t.change DESC LIMIT 1
      """,
      [id]
    )
    return text.flatMap { $0.isEmpty ? nil : $0 }
  }
}
