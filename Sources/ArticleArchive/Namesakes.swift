import GRDB

/// The persons whose names have the same words without marks.
struct Namesakes {
  private struct Namesake {
    var id: Int64
    var name: String
    /// How often each spelling is found among its forms.
    var spellings: [String: [PrintFrequency]] = [:]

    /// The best of them: in mixed case where there is one, capitals by mistake last, then that of most articles.
    var spelling: String? {
      let all = spellings.map { (text: $0.key, frequency: PrintFrequency(all: $0.value)) }
      return all.min {
        ($0.text.slips, $1.frequency, $0.text) < ($1.text.slips, $0.frequency, $1.text)
      }?.text
    }
  }

  private let folded: String
  private var persons: [PersonKey: Namesake] = [:]

  init(_ folded: String, _ database: Database) throws {
    self.folded = folded
    let rows = try database.rows("SELECT exact, id, name FROM person WHERE folded = ?", [folded])
    for row in rows {
      persons[PersonKey(folded: folded, exact: row[0])] = Namesake(id: row[1], name: row[2])
    }
  }

  var ids: [Int64] { persons.values.map(\.id).sorted() }

  /// The person of a name; made when missing.
  mutating func person(_ key: PersonKey, _ database: Database) throws -> Int64 {
    if let known = persons[key] { return known.id }
    let id = try database.makePerson(key, name: "")
    persons[key] = Namesake(id: id, name: "")
    return id
  }

  /// Takes note of a spelling: persons are shown with all their marks.
  mutating func spell(_ name: PersonName, as form: PersonMerger.Form) {
    guard form.name == name else { return }
    // "Moon Jae - in": some papers' systems set blanks round every hyphen.
    let text = form.text.replacing(" - ", with: "-")
    persons[PersonKey(name)]?.spellings[text, default: []].append(form.frequency)
  }

  /// - Parameter names: of those who have no form of the own name.
  func rename(_ database: Database, otherwise names: [PersonKey: String]) throws {
    for (key, person) in persons.sorted(by: { $0.value.id < $1.value.id }) {
      guard let name = person.spelling ?? names[key], name != person.name else { continue }
      try database.run("UPDATE person SET name = ? WHERE id = ?", [name, person.id])
    }
  }
}

extension Database {
  func makePerson(_ key: PersonKey, name: String) throws -> Int64 {
    try run(
      "INSERT INTO person (name, folded, exact, backward) VALUES (?, ?, ?, ?)",
      [name, key.folded, key.exact, key.backward]
    )
    return lastInsertedRowID
  }

  /// The number of a person; nil when the archive has nobody of that key.
  func person(_ key: PersonKey) throws -> Int64? {
    try first("SELECT id FROM person WHERE folded = ? AND exact = ?", [key.folded, key.exact])
  }
}

extension Database {
  /// The persons whose names have these words without marks.
  func persons(folded words: [String]) throws -> [Int64] {
    try all("SELECT id FROM person WHERE folded = ?", [words.joined(separator: " ")])
  }

  /// The name of a person in lower case with its marks; nil when there is no such person.
  func exactName(of person: Int64) throws -> String? {
    let exact: String? = try first("SELECT exact FROM person WHERE id = ?", [person])
    return exact.map { PersonKey(folded: "", exact: $0).name }
  }

  /// How many articles use some forms.
  func articles(of forms: [Int64]) throws -> Int {
    let sql: SQL = "SELECT count(DISTINCT article) FROM sighting WHERE form IN \(forms)"
    return try SQLRequest<Int>(literal: sql).fetchOne(self) ?? 0
  }

  /// A person's name as lists show it; nil when there is no such person.
  func personName(_ person: Int64) throws -> String? {
    try first("SELECT name FROM person WHERE id = ?", [person])
  }

  /// What sets a person apart from namesakes; nil for most.
  func role(of person: Int64) throws -> String? {
    let exact: String? = try first("SELECT exact FROM person WHERE id = ?", [person])
    return exact.flatMap { PersonKey(folded: "", exact: $0).role }
  }
}

extension String {
  /// What is wrong with its capitals: 2 for "SERGEY LAVROV" and "sergey lavrov", 1 for "Sergey LAvrov", 0 for nothing.
  fileprivate var slips: Int {
    if self == uppercased() || self == lowercased() { return 2 }
    let words = split { !$0.isLetter && $0 != "'" && $0 != "’" }
    return words.contains { $0.prefix(2).count(where: \.isUppercase) > 1 } ? 1 : 0
  }
}
