import Articles
import GRDB

/// The words by which forms of names are found: those of the name, of its aliases, and of the role that sets its person
/// apart; with marks and without.
struct FormWords {
  let database: Database

  func add(_ word: String, form: Int64) throws {
    try database.run("INSERT OR IGNORE INTO form_word (word, form) VALUES (?, ?)", [word, form])
  }

  /// Makes a form findable by words that are not in its name.
  func add(allOf text: String, form: Int64) throws {
    for word in Self.words(of: text) { try add(word, form: form) }
  }

  /// Takes the words of a name away from a form, but for those that it still has from other names.
  func remove(_ text: String, form: Int64) throws {
    let names: [String] = try database.all(
      "SELECT name FROM form WHERE id = ?1 UNION SELECT text FROM alias WHERE form = ?1",
      [form]
    )
    var kept = names.reduce(into: Set<String>()) { $0.formUnion(Self.words(of: $1)) }
    let person: Int64? = try database.first(
      "SELECT person FROM form WHERE id = ? AND ruled IS NOT NULL",
      [form]
    )
    if let role = try person.flatMap(database.role) { kept.formUnion(Self.words(of: role)) }
    for word in Self.words(of: text).subtracting(kept) {
      try database.run("DELETE FROM form_word WHERE word = ? AND form = ?", [word, form])
    }
  }

  private static func words(of name: String) -> Set<String> {
    SearchTokens.words(of: name).distinct
  }
}
