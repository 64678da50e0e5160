import GRDB

/// The persons whose names have the same words without marks.
struct Namesakes {
  private struct Namesake {
    var id: Int64
    var name: String
    /// The best spelling found among its forms.
    var spelling: String?
  }

  private let folded: String
  /// By name with marks.
  private var persons: [String: Namesake] = [:]

  init(_ folded: String, _ database: Database) throws {
    self.folded = folded
    let rows = try database.rows("SELECT exact, id, name FROM person WHERE folded = ?", [folded])
    for row in rows { persons[row[0]] = Namesake(id: row[1], name: row[2]) }
  }

  var ids: [Int64] { persons.values.map(\.id).sorted() }

  /// The person of a name; made when missing.
  mutating func person(_ name: PersonName, _ database: Database) throws -> Int64 {
    if let known = persons[name.exactText] { return known.id }
    try database.run(
      "INSERT INTO person (name, folded, exact, backward) VALUES ('', ?, ?, ?)",
      [folded, name.exactText, name.backwardText]
    )
    let id = database.lastInsertedRowID
    persons[name.exactText] = Namesake(id: id, name: "")
    return id
  }

  /// Takes note of a spelling: persons are shown with all their marks, in mixed case where there is one.
  mutating func spell(_ name: PersonName, as form: PersonMerger.Form) {
    guard form.name == name else { return }
    let old = persons[name.exactText]?.spelling
    let spellings = [old, form.text].compactMap(\.self)
    persons[name.exactText]?.spelling = spellings.min {
      ($0.isOneCase ? 1 : 0, $0) < ($1.isOneCase ? 1 : 0, $1)
    }
  }

  func rename(_ database: Database) throws {
    for person in persons.values.sorted(by: { $0.id < $1.id }) {
      guard let spelling = person.spelling, spelling != person.name else { continue }
      try database.run("UPDATE person SET name = ? WHERE id = ?", [spelling, person.id])
    }
  }
}

extension String {
  /// True for "SERGEY LAVROV" and "sergey lavrov".
  fileprivate var isOneCase: Bool { self == uppercased() || self == lowercased() }
}
