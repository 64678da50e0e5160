import GRDB

/// The persons of whom one form of the name, or an alias, has all of some words.
struct PersonNameSQL {
  private let words: [String]

  /// - Parameter words: in lower case, with marks where they must agree; at least one, else nobody is found.
  init(_ words: [String]) { self.words = words }

  /// The persons, in order.
  func persons(atMost limit: Int, _ database: Database) throws -> [Int64] {
    guard !words.isEmpty else { return [] }
    let sql: SQL = """
      SELECT DISTINCT f.person FROM \(forms) CROSS JOIN form f ON f.id = w0.form
      WHERE f.person > 0 LIMIT \(limit)
      """
    return try SQLRequest<Int64>(literal: sql).fetchAll(database).sorted()
  }

  /// The ids of their articles, each at least once.
  var articles: SQL {
    """
    SELECT article FROM appearance WHERE person IN (
      SELECT f.person FROM \(forms) CROSS JOIN form f ON f.id = w0.form)
    """
  }

  /// Their appearances in one article.
  func appearances(in id: SQL) -> SQL {
    let conditions: [SQL] = words.map {
      "EXISTS (SELECT 1 FROM form_word WHERE word = \($0) AND form = f.id)"
    }
    return """
      SELECT 1 FROM appearance ap CROSS JOIN form f ON f.person = ap.person
      WHERE ap.article = \(id) AND \(conditions.joined(separator: " AND "))
      """
  }

  /// True when one of a few articles, wherever one looks, has such a person.
  func isCommon(_ database: Database) throws -> Bool {
    let all: Int =
      try database.first("SELECT sum(articles) FROM person_month WHERE person = 0", []) ?? 0
    let few = all / Self.commonShare + 1
    let sql: SQL = "SELECT count(*) FROM (SELECT 1 FROM \(forms) LIMIT \(few))"
    return try SQLRequest<Int>(literal: sql).fetchOne(database) == few
  }

  /// One article in so many is often enough for a scan.
  private static let commonShare = 16

  /// The forms, as `w0.form`.
  private var forms: SQL {
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
