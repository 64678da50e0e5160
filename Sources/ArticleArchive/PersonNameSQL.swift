import Articles
import GRDB

/// The persons of whom one form of the name, or an alias, has all of some words.
struct PersonNameSQL {
  /// The rarest first.
  private let words: [String]
  private let view: PersonCorrectionView
  /// Of the persons that the reader's own corrections concern, those who have such a name.
  private let corrected: [Int64]

  /// - Parameter words: in lower case, with marks where they must agree; at least one, else nobody is found.
  init(_ words: [String], _ view: PersonCorrectionView, _ database: Database) throws {
    self.words = try Self.rarestFirst(words, database)
    self.view = view
    corrected =
      try view.isEmpty || words.isEmpty ? [] : Self.persons(self.words, view, database)
  }

  /// A family name may stand in half of all forms: none of these is looked at for the sake of a rarer word.
  private static func rarestFirst(_ words: [String], _ database: Database) throws -> [String] {
    guard words.count > 1 else { return words }
    let counted = try words.map { word in
      let count: Int? = try database.first(
        "SELECT count(*) FROM (SELECT 1 FROM form_word WHERE word = ? LIMIT ?)",
        [word, mostCounted]
      )
      return (word: word, forms: count ?? 0)
    }
    return counted.sorted { ($0.forms, $0.word) < ($1.forms, $1.word) }.map(\.word)
  }

  private static let mostCounted = 1000

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
    let found = try plainPersons(atMost: limit, database)
    return Array((found + corrected).sorted().prefix(limit))
  }

  /// Those of whom the archive's tables have all that is known.
  func plainPersons(atMost limit: Int, _ database: Database) throws -> [Int64] {
    guard !words.isEmpty else { return [] }
    let sql: SQL = """
      SELECT DISTINCT f.person FROM \(Self.forms(words)) CROSS JOIN form f ON f.id = w0.form
      WHERE f.person > 0 \(others) LIMIT \(limit)
      """
    return try SQLRequest<Int64>(literal: sql).fetchAll(database)
  }

  /// The forms of all others.
  var correctedForms: [Int64] { view.forms(of: corrected) }

  /// True for a person of whom the archive's tables have all that is known, and who has the name.
  func isPlain(_ person: Int64, _ database: Database) throws -> Bool {
    guard view.isPlain(person) else { return false }
    let conditions: [SQL] = words.map {
      "EXISTS (SELECT 1 FROM form_word WHERE word = \($0) AND form = f.id)"
    }
    let sql: SQL = """
      SELECT EXISTS (
        SELECT 1 FROM form f
        WHERE f.person = \(person) AND \(conditions.joined(separator: " AND ")))
      """
    return try SQLRequest<Bool>(literal: sql, cached: true).fetchOne(database) ?? false
  }

  /// Leaves out whom the archive does not tell the truth about.
  private var others: SQL {
    view.isEmpty ? "" : "AND f.person NOT IN \(view.concerned)"
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
