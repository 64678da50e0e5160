import GRDB

/// Who is who for one reader: the persons of the archive, and what the reader's own corrections make of them.
///
/// Only persons that a correction of the reading log names are looked at, so nothing is done without corrections and
/// little with few. Every question about persons asks the archive's tables for all others, and this for these.
struct PersonCorrectionView {
  /// The forms of the persons that corrections name, by person; below zero those whom the archive does not know.
  private(set) var forms: [Int64: [Int64]] = [:]
  private(set) var names: [Int64: String] = [:]
  private(set) var keys: [Int64: PersonKey] = [:]
  private var persons: [Int64: Int64] = [:]
  private var moved: Set<Int64> = []

  init(_ log: LogAccess, _ database: Database) throws {
    guard log == .attached else { return }
    let rules = try PersonCorrectionTable(database: database, place: .log).rules()
    guard !rules.isEmpty else { return }
    let numbers = try number(rules, database)
    for (key, person) in numbers where person > 0 {
      try read(person, key, rules, numbers, database)
    }
  }

  var isEmpty: Bool { keys.isEmpty }

  /// The persons that the archive's tables do not tell the truth about, as an SQL list.
  var concerned: [Int64] { keys.keys.filter { $0 > 0 }.sorted() }

  /// Whose a form is.
  ///
  /// - Parameter person: by the archive.
  func person(of form: Int64, by person: Int64) -> Int64 { persons[form] ?? person }

  /// True when the archive's tables have all that is known of a person.
  func isPlain(_ person: Int64) -> Bool { keys[person] == nil }

  /// The number of a person; nil when nobody has that key.
  func number(of key: PersonKey, _ database: Database) throws -> Int64? {
    try keys.first { $0.value == key }?.key ?? database.person(key)
  }

  /// True when a reader's own correction gave a form to its person.
  func isMoved(_ form: Int64) -> Bool { moved.contains(form) }

  /// The forms of some persons.
  func forms(of persons: [Int64]) -> [Int64] { persons.flatMap { forms[$0] ?? [] } }

  private mutating func number(
    _ rules: PersonCorrectionRules,
    _ database: Database
  ) throws -> [PersonKey: Int64] {
    var numbers: [PersonKey: Int64] = [:]
    for (key, name) in rules.names.sorted(by: { $0.key.exact < $1.key.exact }) {
      let known = try database.person(key)
      let number = known ?? -Int64(numbers.count) - 1
      numbers[key] = number
      keys[number] = key
      names[number] =
        try known.flatMap { try database.first("SELECT name FROM person WHERE id = ?", [$0]) }
        ?? name
    }
    return numbers
  }

  private mutating func read(
    _ person: Int64,
    _ key: PersonKey,
    _ rules: PersonCorrectionRules,
    _ numbers: [PersonKey: Int64],
    _ database: Database
  ) throws {
    let rows = try database.rows(
      """
      SELECT f.id, f.exact, f.roles, f.shared_role, r.folded, r.exact
      FROM form f LEFT JOIN person r ON r.id = coalesce(f.ruled, f.person) WHERE f.person = ? ORDER BY f.id
      """,
      [person]
    )
    for row in rows {
      let form = PersonCorrectionRules.Form(
        exact: row[1],
        roles: NameForm.roles(row[2]),
        sharedRole: row[3],
        ruled: PersonKey(folded: row[4] ?? "", exact: row[5] ?? "")
      )
      let new = numbers[rules.person(of: form, before: key)] ?? person
      forms[new, default: []].append(row[0])
      persons[row[0]] = new
      if new != person { moved.insert(row[0]) }
    }
  }
}
