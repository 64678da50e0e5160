import GRDB

/// All forms and all persons of the same words without marks.
struct NameRecord: Sendable {
  var forms: [NameForm] = []
  var persons: [NamedPerson] = []

  struct NamedPerson: Sendable {
    let id: Int64
    let key: PersonKey
    let name: PersonName
    /// As lists show it; empty when nothing tells yet.
    var shown: String

    init(id: Int64, key: PersonKey, shown: String) {
      self.id = id
      self.key = key
      name = PersonName(folded: key.folded, exact: key.name)
      self.shown = shown
    }
  }
}

/// What is known of names, read as it is needed and kept from one batch to the next.
///
/// An import meets the same names over and over. What is kept is a copy of tables: it holds only as long as nobody else
/// has written people, which a number in the archive tells. Of very many names those not met for long are forgotten.
struct NameBook: Sendable {
  /// Those met lately, and those met in the time before that.
  private var recent: [String: NameRecord] = [:]
  private var older: [String: NameRecord] = [:]
  /// The number of the last change of people that is known.
  private var change = -1
  /// The next numbers of new forms and persons.
  private var nextForm: Int64 = 1
  private var nextPerson: Int64 = 1
  /// True from the first question of a batch to its end.
  private var isOpen = false

  /// Names kept besides those of the last batch; some kilobytes each where they have many forms.
  private let mostKept: Int

  init(mostKept: Int = 10_000) { self.mostKept = mostKept }

  /// Makes the book agree with the archive.
  private mutating func begin(_ database: Database) throws {
    guard !isOpen else { return }
    isOpen = true
    let row = try database.rows("SELECT version, changes FROM person_rules", []).first
    let isKnown = row.map { $0[0] == PersonMerger.rulesVersion && $0[1] == change } ?? false
    guard !isKnown else { return }
    change = row?[1] ?? 0
    (recent, older) = ([:], [:])
    nextForm = (try database.first("SELECT max(id) FROM form", []) ?? 0) + 1
    let last: Int64? = try database.first(
      "SELECT seq FROM sqlite_sequence WHERE name = 'person'",
      []
    )
    nextPerson = (last ?? 0) + 1
  }

  /// Tells all who have such a book that people are others now.
  mutating func finish(_ database: Database) throws {
    guard isOpen else { return }
    isOpen = false
    try database.run("UPDATE person_rules SET changes = changes + 1", [])
    change += 1
    guard recent.count > mostKept else { return }
    older = recent
    recent = [:]
  }

  mutating func newForm(_ printed: PrintedPerson, of folded: String) -> NameForm {
    let form = NameForm(id: nextForm, printed)
    nextForm += 1
    recent[folded, default: NameRecord()].forms.append(form)
    return form
  }

  mutating func newPersonID() -> Int64 {
    defer { nextPerson += 1 }
    return nextPerson
  }

  /// What is known of a name; empty for one that nobody has.
  mutating func record(_ folded: String, _ database: Database) throws -> NameRecord {
    try begin(database)
    if let record = recent[folded] { return record }
    let record = try older.removeValue(forKey: folded) ?? Self.read(folded, database)
    recent[folded] = record
    return record
  }

  private static func read(_ folded: String, _ database: Database) throws -> NameRecord {
    let persons = try database.rows("SELECT id, exact, name FROM person WHERE folded = ?", [folded])
    return NameRecord(
      forms: try NameForm.all(of: folded, database),
      persons: persons.map { row in
        let key = PersonKey(folded: folded, exact: row[1])
        return NameRecord.NamedPerson(id: row[0], key: key, shown: row[2])
      }
    )
  }

  /// - Parameter folded: of a record that was asked for in this batch.
  mutating func change<Value>(
    _ folded: String,
    _ body: (inout NameRecord) throws -> Value
  ) rethrows -> Value {
    try body(&recent[folded, default: NameRecord()])
  }

  /// Whether a name has a form with roles; nil where the table must be asked.
  func hasRoles(_ folded: String) -> Bool? {
    (recent[folded] ?? older[folded])?.forms.contains { !$0.roles.isEmpty }
  }
}

/// Keeps a book between the batches of an archive. Two that write at the same time do not share it.
actor NameBookKeeper {
  private var book: NameBook?

  func take() -> NameBook {
    defer { book = nil }
    return book ?? NameBook()
  }

  func keep(_ book: NameBook) { self.book = book }
}
