import Articles
import GRDB

/// The forms of names that a batch uses: looked up once, written together.
struct FormRegistry {
  let database: Database
  private var ids: [Key: Int64] = [:]
  /// Not written yet; in the order of their numbers.
  private var new: [(id: Int64, key: Key, name: PersonName)] = []
  private var nextID: Int64?
  /// How many articles more use a form now.
  private var counts: [Int64: Int] = [:]
  /// Of the forms with roles that were there before.
  private var years: [Int64: YearSpan?] = [:]
  /// The years of articles that used a form and use it no more.
  private var left: [Int64: YearSpan?] = [:]
  private var words: Set<IndexedWord> = []
  private var persons: [Int64: Int64] = [:]

  private struct Key: Hashable {
    var name: String
    var roles: String
  }

  private struct IndexedWord: Hashable {
    var word: String
    var form: Int64
  }

  init(database: Database) { self.database = database }

  /// The form of a person's name in an article.
  mutating func form(of person: PrintedPerson) throws -> Int64 {
    let key = Key(name: person.text, roles: person.roles)
    if let id = ids[key] { return id }
    let known = try database.rows(
      "SELECT id, first_year, last_year FROM form WHERE name = ? AND roles = ?",
      [key.name, key.roles]
    ).first
    let knownID: Int64? = known?[0]
    if let known, let knownID, !key.roles.isEmpty { years[knownID] = YearSpan(known[1], known[2]) }
    let id = try knownID ?? add(key, person)
    ids[key] = id
    return id
  }

  private mutating func add(_ key: Key, _ person: PrintedPerson) throws -> Int64 {
    let last: Int64? = try nextID == nil ? database.first("SELECT max(id) FROM form", []) : nil
    let id = nextID ?? (last ?? 0) + 1
    nextID = id + 1
    new.append((id, key, person.name))
    index(person.words, form: id)
    return id
  }

  mutating func count(_ form: Int64, by change: Int) { counts[form, default: 0] += change }

  /// - Parameter year: of an article that was written before; nil when undated.
  mutating func count(_ form: Int64, by change: Int, in year: Int?) {
    count(form, by: change)
    let years = year.map { YearSpan(first: $0, last: $0) }
    left[form] = .some(years?.joined(with: left[form] ?? nil) ?? left[form] ?? nil)
  }

  /// Makes a form findable by each word of a name.
  ///
  /// - Parameter found: with marks and without.
  mutating func index(_ found: Set<String>, form: Int64) {
    for word in found { words.insert(IndexedWord(word: word, form: form)) }
  }

  /// The person a form is taken for, once that is decided.
  mutating func person(of form: Int64) throws -> Int64 {
    if let person = persons[form] { return person }
    let person: Int64 = try database.first("SELECT person FROM form WHERE id = ?", [form]) ?? 0
    persons[form] = person
    return person
  }

  /// Writes what came and went.
  ///
  /// - Parameter added: the years of the articles that are new, by form.
  /// - Returns: the folded names of forms that are new, gone, printed far more or less often than before, or with
  ///   their roles in other years.
  mutating func write(_ added: [Int64: YearSpan]) throws -> Set<String> {
    var changed: Set<String> = []
    for (id, key, name) in new {
      guard let articles = counts.removeValue(forKey: id), articles > 0 else {
        words = words.filter { $0.form != id }
        continue
      }
      changed.insert(name.foldedText)
      try database.run(
        """
        INSERT INTO form (id, name, roles, folded, exact, articles, first_year, last_year)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          id, key.name, key.roles, name.foldedText, name.exactText, articles,
          key.roles.isEmpty ? nil : added[id]?.first, key.roles.isEmpty ? nil : added[id]?.last,
        ]
      )
    }
    new = []
    try writeWords()
    for (form, change) in counts.sorted(by: { $0.key < $1.key }) where change != 0 {
      let row = try database.rows(
        "UPDATE form SET articles = articles + ? WHERE id = ? RETURNING articles, folded",
        [change, form]
      ).first
      if let row, Self.isOtherStep(row[0], after: change) { changed.insert(row[1]) }
      if change < 0, let name = try drop(ifUnused: form) { changed.insert(name) }
    }
    counts = [:]
    return changed.union(try writeYears(added))
  }

  private static func isOtherStep(_ articles: Int, after change: Int) -> Bool {
    PrintFrequency.step(of: articles) != PrintFrequency.step(of: articles - change)
  }

  /// - Returns: the folded names of forms whose years are others now.
  private mutating func writeYears(_ added: [Int64: YearSpan]) throws -> [String] {
    var changed: [String] = []
    for (form, old) in years where left[form] == nil {
      guard let span = added[form]?.joined(with: old), span != old else { continue }
      changed += try write(span, of: form)
    }
    for (form, gone) in left {
      let row = try database.rows(
        "SELECT first_year, last_year FROM form WHERE id = ? AND roles <> ''",
        [form]
      ).first
      guard let row else { continue }
      var rest = YearSpan(row[0], row[1])
      if let old = rest, let gone, gone.isEnd(of: old, without: added[form]) {
        rest = try writtenYears(of: form)
      }
      changed += try write(rest?.joined(with: added[form]) ?? added[form], of: form)
    }
    years = [:]
    left = [:]
    return changed
  }

  /// - Returns: the folded name of the form where it had other years, or nothing.
  private func write(_ years: YearSpan?, of form: Int64) throws -> [String] {
    try database.all(
      """
      UPDATE form SET first_year = ?2, last_year = ?3
      WHERE id = ?1 AND roles <> '' AND (first_year IS NOT ?2 OR last_year IS NOT ?3)
      RETURNING folded
      """,
      [form, years?.first, years?.last]
    )
  }

  private func writtenYears(of form: Int64) throws -> YearSpan? {
    let ends: [Int64?] = try ["ASC", "DESC"].map { order in
      try database.first(
        """
        SELECT article FROM sighting WHERE form = ? AND article >= ?
        ORDER BY article \(order) LIMIT 1
        """,
        [form, ReadingOrder.firstDated]
      )
    }
    let years = ends.map { $0.flatMap(ReadingOrder.day(of:))?.year }
    return YearSpan(years[0], years[1])
  }

  private mutating func writeWords() throws {
    for indexed in words.sorted(by: { ($0.word, $0.form) < ($1.word, $1.form) }) {
      try database.run(
        "INSERT OR IGNORE INTO form_word (word, form) VALUES (?, ?)",
        [indexed.word, indexed.form]
      )
    }
    words = []
  }

  /// - Returns: the folded name, when no article uses the form any more.
  private func drop(ifUnused form: Int64) throws -> String? {
    let row = try database.rows(
      "SELECT name, person FROM form WHERE id = ? AND articles = 0",
      [form]
    ).first
    guard let row else { return nil }
    let name: String = row[0]
    let role = try database.role(of: row[1])
    try database.run("DELETE FROM form WHERE id = ?", [form])
    try unindex([name, role].compactMap(\.self).joined(separator: " "), form: form)
    return PersonName(name)?.foldedText
  }

  /// Makes a form findable by words that are not in its name.
  func indexNow(_ text: String, form: Int64) throws {
    for word in Self.words(of: text) {
      try database.run("INSERT OR IGNORE INTO form_word (word, form) VALUES (?, ?)", [word, form])
    }
  }

  /// Takes the words of a name away from a form, but for those that it still has from other names.
  func unindex(_ text: String, form: Int64) throws {
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
