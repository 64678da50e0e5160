import Articles
import GRDB

/// Writes who appears in an article, and decides which names are the same person.
///
/// A *form* is a name as printed together with the roles printed beside it. Which person a form belongs to depends on the
/// set of all forms and on nothing else, so the answer is the same in whatever order articles arrive. Only forms that
/// share a beginning or an end with one that came or went are looked at again.
struct PeopleWriter {
  let database: Database
  /// Folded names whose forms must be looked at again.
  private var changed: Set<String> = []

  init(database: Database) { self.database = database }

  /// Between the roles of a form.
  static let roleSeparator = "\n"

  mutating func add(_ people: [Person], article: Int64) throws {
    for (ordinal, person) in people.enumerated() {
      guard let name = PersonName(person.name) else { continue }
      let form = try form(of: person, name)
      try database.run(
        """
        INSERT INTO sighting (article, form, ordinal, mentions) VALUES (?, ?, ?, ?)
          ON CONFLICT DO UPDATE SET mentions = mentions + excluded.mentions
        """,
        [article, form, ordinal, person.namedCount]
      )
    }
    try settle(people, article)
  }

  mutating func remove(article: Int64) throws {
    let forms: [Int64] = try database.all("SELECT form FROM sighting WHERE article = ?", [article])
    guard !forms.isEmpty else { return }
    try database.run("DELETE FROM appearance WHERE article = ?", [article])
    try database.run("DELETE FROM sighting_alias WHERE article = ?", [article])
    try database.run("DELETE FROM sighting WHERE article = ?", [article])
    for form in forms {
      try database.run("UPDATE form SET articles = articles - 1 WHERE id = ?", [form])
      try dropIfUnused(form)
    }
  }

  /// Brings persons up to date with the forms that came and went.
  mutating func resolve() throws {
    guard !changed.isEmpty else { return }
    try PersonMerger(database: database).resolve(changed)
    changed = []
  }

  private mutating func form(of person: Person, _ name: PersonName) throws -> Int64 {
    let roles = person.roles.sorted().joined(separator: Self.roleSeparator)
    let found =
      try database.first(
        "SELECT id FROM form WHERE name = ? AND roles = ?",
        [person.name, roles]
      ) as Int64?
    if let found { return found }
    try database.run(
      "INSERT INTO form (name, roles, folded, exact) VALUES (?, ?, ?, ?)",
      [person.name, roles, name.foldedText, name.exactText]
    )
    let id = database.lastInsertedRowID
    try index(person.name, form: id)
    changed.insert(name.foldedText)
    return id
  }

  /// The parts that depend on the sightings of the whole article: counts, aliases, appearances.
  private func settle(_ people: [Person], _ article: Int64) throws {
    let forms: [Int64] = try database.all("SELECT form FROM sighting WHERE article = ?", [article])
    for form in forms {
      try database.run("UPDATE form SET articles = articles + 1 WHERE id = ?", [form])
    }
    for person in people where !person.aliases.isEmpty {
      let roles = person.roles.sorted().joined(separator: Self.roleSeparator)
      let form: Int64? = try database.first(
        "SELECT id FROM form WHERE name = ? AND roles = ?",
        [person.name, roles]
      )
      guard let form else { continue }
      for alias in person.aliases { try write(alias, of: form, article) }
    }
    try database.run(
      """
      INSERT INTO appearance (person, article, mentions)
      SELECT f.person, s.article, sum(s.mentions) FROM sighting s JOIN form f ON f.id = s.form
      WHERE s.article = ? AND f.person > 0 GROUP BY f.person
      """,
      [article]
    )
  }

  private func write(_ alias: String, of form: Int64, _ article: Int64) throws {
    try database.run(
      "INSERT OR IGNORE INTO sighting_alias (form, text, article) VALUES (?, ?, ?)",
      [form, alias, article]
    )
    try index(alias, form: form)
  }

  /// Makes a form findable by each word of a name, with and without marks.
  private func index(_ name: String, form: Int64) throws {
    for word in Set(SearchTokens.foldedWords(of: name) + SearchTokens.exactWords(of: name)) {
      try database.run("INSERT OR IGNORE INTO form_word (word, form) VALUES (?, ?)", [word, form])
    }
  }

  private mutating func dropIfUnused(_ form: Int64) throws {
    let rows = try database.rows("SELECT folded FROM form WHERE id = ? AND articles = 0", [form])
    guard let row = rows.first else { return }
    changed.insert(row["folded"])
    try database.run("DELETE FROM form WHERE id = ?", [form])
    try database.run("DELETE FROM form_word WHERE form = ?", [form])
  }
}
