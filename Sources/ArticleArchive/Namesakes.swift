import GRDB

/// The persons whose names have the same words without marks.
struct Namesakes {
  private typealias NamedPerson = NameRecord.NamedPerson

  private let folded: String
  private var persons: [NamedPerson]
  /// How many of them were there before.
  private let known: Int
  /// How often each spelling is found among their forms.
  private var spellings: [PersonKey: [String: [PrintFrequency]]] = [:]

  init(_ folded: String, _ persons: [NameRecord.NamedPerson]) {
    self.folded = folded
    self.persons = persons
    known = persons.count
  }

  /// The person of a name; made when missing.
  mutating func person(_ key: PersonKey, number: () -> Int64) -> Int64 {
    if let known = persons.first(where: { $0.key == key }) { return known.id }
    let id = number()
    persons.append(NamedPerson(id: id, key: key, shown: ""))
    return id
  }

  /// Takes note of a spelling: persons are shown with all their marks.
  mutating func spell(_ key: PersonKey, as form: NameForm) {
    guard PersonKey(form.name) == key else { return }
    // "Moon Jae - in": some papers' systems set blanks round every hyphen.
    let hasHyphen = form.text.utf8.contains(UInt8(ascii: "-"))
    let text = hasHyphen ? form.text.replacing(" - ", with: "-") : form.text
    spellings[key, default: [:]][text, default: []].append(form.frequency)
  }

  /// Writes who is new or has another name now.
  ///
  /// - Parameter names: of those who have no form of the own name.
  /// - Returns: all of them.
  func written(
    to database: Database,
    otherwise names: [PersonKey: String]
  ) throws -> [NameRecord.NamedPerson] {
    var persons = persons
    for index in persons.indices {
      let person = persons[index]
      if let name = spelling(of: person.key) ?? names[person.key] { persons[index].shown = name }
      if index >= known {
        try persons[index].insert(into: database)
      } else if persons[index].shown != person.shown {
        try database.run(
          "UPDATE person SET name = ? WHERE id = ?",
          [persons[index].shown, person.id]
        )
      }
    }
    return persons
  }

  /// The best of them: in mixed case where there is one, capitals by mistake last, then that of most articles.
  private func spelling(of key: PersonKey) -> String? {
    let all = (spellings[key] ?? [:]).map { ($0.key, PrintFrequency(all: $0.value)) }
    return all.min { ($0.0.slips, $1.1, $0.0) < ($1.0.slips, $0.1, $1.0) }?.0
  }
}

extension NameRecord.NamedPerson {
  func insert(into database: Database) throws {
    try database.run(
      "INSERT INTO person (id, name, folded, exact, backward) VALUES (?, ?, ?, ?, ?)",
      [id, shown, key.folded, key.exact, key.backward]
    )
  }
}

extension Database {
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
