import Articles
import GRDB

/// The persons of whom one form of the name, or an alias, has all of some words.
struct PersonNameSQL {
  private let words: [String]
  private let view: PersonCorrectionView
  /// Of the persons that the reader's own corrections concern, those who have such a name.
  private let corrected: [Int64]

  /// - Parameter words: in lower case, with marks where they must agree; at least one, else nobody is found.
  init(_ words: [String], _ view: PersonCorrectionView, _ database: Database) throws {
    self.words = words
    self.view = view
    corrected = try view.isEmpty || words.isEmpty ? [] : Self.persons(words, view, database)
  }

  private static func persons(
    _ words: [String],
    _ view: PersonCorrectionView,
    _ database: Database
  ) throws -> [Int64] {
    let all = view.forms(of: view.keys.keys.sorted())
    let sql: SQL = "SELECT w0.form FROM \(Self.forms(words)) WHERE w0.form IN \(all)"
    let found = Set(try SQLRequest<Int64>(literal: sql).fetchAll(database))
    return view.keys.filter { person, key in
      guard let forms = view.forms[person] else { return false }
      return forms.contains { found.contains($0) } || key.isNamed(words)
    }.keys.sorted()
  }

  /// The persons, in order.
  func persons(atMost limit: Int, _ database: Database) throws -> [Int64] {
    guard !words.isEmpty else { return [] }
    let sql: SQL = """
      SELECT DISTINCT f.person FROM \(Self.forms(words)) CROSS JOIN form f ON f.id = w0.form
      WHERE f.person > 0 \(others("f.person")) LIMIT \(limit)
      """
    let found = try SQLRequest<Int64>(literal: sql).fetchAll(database)
    return Array((found + corrected).sorted().prefix(limit))
  }

  /// True when the archive's tables have all that is known of a person.
  func isPlain(_ person: Int64) -> Bool { view.isPlain(person) }

  /// The ids of their articles, each at least once.
  var articles: SQL {
    let plain: SQL = """
      SELECT article FROM appearance WHERE person IN (
        SELECT f.person FROM \(Self.forms(words)) CROSS JOIN form f ON f.id = w0.form)
        \(others("person"))
      """
    guard !corrected.isEmpty else { return plain }
    return
      "\(plain) UNION ALL SELECT article FROM sighting WHERE form IN \(view.forms(of: corrected))"
  }

  /// Their appearances in one article.
  func appearances(in id: SQL) -> SQL {
    let conditions: [SQL] = words.map {
      "EXISTS (SELECT 1 FROM form_word WHERE word = \($0) AND form = f.id)"
    }
    let plain: SQL = """
      SELECT 1 FROM roster r CROSS JOIN json_each(roster_persons(r.people)) ap
        CROSS JOIN form f ON f.person = ap.value
      WHERE r.article = \(id) AND \(conditions.joined(separator: " AND ")) \(others("ap.value"))
      """
    guard !corrected.isEmpty else { return plain }
    return """
      \(plain) UNION ALL
      SELECT 1 FROM sighting WHERE article = \(id) AND form IN \(view.forms(of: corrected))
      """
  }

  /// True when one of a few articles, wherever one looks, has such a person.
  func isCommon(_ database: Database) throws -> Bool {
    let all: Int =
      try database.first("SELECT sum(articles) FROM person_month WHERE person = 0", []) ?? 0
    let few = all / Self.commonShare + 1
    let sql: SQL = "SELECT count(*) FROM (SELECT 1 FROM \(Self.forms(words)) LIMIT \(few))"
    return try SQLRequest<Int>(literal: sql).fetchOne(database) == few
  }

  /// One article in so many is often enough for a scan.
  private static let commonShare = 16

  /// Leaves out whom the archive does not tell the truth about.
  private func others(_ column: String) -> SQL {
    view.isEmpty ? "" : "AND \(sql: column) NOT IN \(view.concerned)"
  }

  /// The forms, as `w0.form`.
  private static func forms(_ words: [String]) -> SQL {
    let tables: [SQL] = words.enumerated().map { index, word in
      let table: SQL = "form_word AS \(sql: "w\(index)")"
      let column: SQL = "\(sql: "w\(index)").word = \(word)"
      guard index > 0 else {
        return "(SELECT form FROM form_word WHERE word = \(word)) AS w0"
      }
      return "\(table) ON \(column) AND \(sql: "w\(index)").form = w0.form"
    }
    return tables.joined(separator: " CROSS JOIN ")
  }
}
