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
/// An import meets the same names over and over. Of very many names those not met for long are forgotten.
struct NameBook: Sendable {
  /// Those met lately, and those met in the time before that.
  private var recent: [String: NameRecord] = [:]
  private var older: [String: NameRecord] = [:]
  /// The next numbers of new forms and persons.
  private var nextForm: Int64 = 1
  private var nextPerson: Int64 = 1
  /// True once these are known.
  private var hasNumbers = false

  /// Names kept besides those of the last batch; some kilobytes each where they have many forms.
  private let mostKept: Int

  init(mostKept: Int = 10_000) { self.mostKept = mostKept }

  private mutating func readNumbers(_ database: Database) throws {
    guard !hasNumbers else { return }
    nextForm = (try database.first("SELECT max(id) FROM form", []) ?? 0) + 1
    let last: Int64? = try database.first(
      "SELECT seq FROM sqlite_sequence WHERE name = 'person'",
      []
    )
    nextPerson = (last ?? 0) + 1
    hasNumbers = true
  }

  /// To be called at the end of a batch.
  mutating func forget() {
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
    try readNumbers(database)
    if let record = recent[folded] { return record }
    let record = try older.removeValue(forKey: folded) ?? Self.read(folded, database)
    recent[folded] = record
    return record
  }

  private static func read(_ folded: String, _ database: Database) throws -> NameRecord {
    NameRecord(
      forms: try NameForm.all(of: folded, database),
      persons: try database.rows(
        "SELECT id, exact, name FROM person WHERE folded = ?",
        [folded]
      ) {
        let key = PersonKey(folded: folded, exact: $0[1])
        return NameRecord.NamedPerson(id: $0[0], key: key, shown: $0[2])
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
