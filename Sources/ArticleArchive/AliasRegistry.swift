import GRDB

/// The other forms of names that the articles of a batch use: how many articles more, or fewer, use each now.
struct AliasRegistry {
  let database: Database
  private var changes: [Alias: Int] = [:]
  /// How rosters call them.
  private var numbers: [Alias: Int] = [:]

  private struct Alias: Hashable {
    var form: Int64
    var text: String
  }

  init(database: Database) { self.database = database }

  mutating func count(_ text: String, of form: Int64, by change: Int) {
    changes[Alias(form: form, text: text), default: 0] += change
  }

  /// The text that a roster calls by a number.
  func text(_ number: Int, of form: Int64) throws -> String {
    let text: String? = try database.first(
      "SELECT text FROM alias WHERE form = ? AND number = ?",
      [form, number]
    )
    guard let text else { throw ByteReader.Damage() }
    return text
  }

  /// The number by which rosters call a text, in use from now on.
  mutating func number(of text: String, _ form: Int64) throws -> Int {
    let alias = Alias(form: form, text: text)
    if let known = numbers[alias] { return known }
    let change = changes.removeValue(forKey: alias) ?? 0
    let rows = try database.rows(
      """
      INSERT INTO alias (form, text, number, articles)
      VALUES (?1, ?2, (SELECT coalesce(max(number), -1) + 1 FROM alias WHERE form = ?1), ?3)
        ON CONFLICT DO UPDATE SET articles = articles + excluded.articles
      RETURNING number, articles
      """,
      [form, text, change]
    ) { (number: $0[0] as Int, articles: $0[1] as Int) }
    guard let (number, articles) = rows.first else { throw ByteReader.Damage() }
    if articles == change { try FormWords(database: database).add(allOf: text, form: form) }
    numbers[alias] = number
    return number
  }

  /// Writes what is left to be written, once all rosters are.
  ///
  /// What no article uses any more finds nobody.
  mutating func finish() throws {
    var gone: [Alias] = []
    for (alias, change) in changes where change != 0 {
      let articles: [Int] = try database.all(
        "UPDATE alias SET articles = articles + ? WHERE form = ? AND text = ? RETURNING articles",
        [change, alias.form, alias.text]
      )
      guard articles == [0] else { continue }
      try database.run(
        "DELETE FROM alias WHERE form = ? AND text = ?",
        [alias.form, alias.text]
      )
      gone.append(alias)
    }
    for alias in gone { try FormWords(database: database).remove(alias.text, form: alias.form) }
    (changes, numbers) = ([:], [:])
  }
}
