import GRDB

/// The table of corrections, which archives and reading logs have alike.
struct PersonCorrectionTable {
  enum Place: String { case main, log }

  let database: Database
  var place = Place.main

  static let definition = """
    -- Who is who, said by hand: forms of one person's name that are another's (see PersonCorrection).
    CREATE TABLE person_correction (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      role TEXT,
      other_name TEXT NOT NULL,
      other_role TEXT
    );
    """

  /// Oldest first.
  func all(_ keeper: KeptCorrection.Keeper) throws -> [KeptCorrection] {
    try database.rows(
      """
      SELECT id, kind, name, role, other_name, other_role
      FROM \(place.rawValue).person_correction ORDER BY id
      """,
      []
    ).compactMap { row in
      guard let kind = PersonCorrection.Kind(rawValue: row[1]) else { return nil }
      let correction = PersonCorrection(
        kind,
        from: PersonLabel(name: row[2], role: row[3]),
        to: PersonLabel(name: row[4], role: row[5])
      )
      return KeptCorrection(keeper: keeper, number: row[0], correction: correction)
    }
  }

  func rules() throws -> PersonCorrectionRules {
    let corrections = try all(.archive).map(\.correction)
    return corrections.isEmpty ? .none : PersonCorrectionRules(corrections)
  }

  /// The folded names of the forms that corrections move, or may have moved to and fro.
  func names() throws -> Set<String> {
    var names: Set<String> = try Set(
      database.all("SELECT folded FROM form WHERE ruled IS NOT NULL", [])
    )
    for key in try rules().names.keys {
      names.insert(key.folded)
      guard let person = try database.person(key) else { continue }
      names.formUnion(try database.all("SELECT folded FROM form WHERE person = ?", [person]))
    }
    return names
  }

  /// - Parameter number: that it had before; nil for a new one.
  /// - Returns: its number.
  @discardableResult
  func add(_ correction: PersonCorrection, number: Int? = nil) throws -> Int {
    try database.run(
      """
      INSERT INTO person_correction (id, kind, name, role, other_name, other_role)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        number, correction.kind.rawValue, correction.from.name, correction.from.role,
        correction.to.name, correction.to.role,
      ]
    )
    return Int(database.lastInsertedRowID)
  }

  /// - Returns: what was taken back; nil when there is no such number.
  func remove(_ number: Int, _ keeper: KeptCorrection.Keeper) throws -> KeptCorrection? {
    let found = try all(keeper).first { $0.number == number }
    try database.run("DELETE FROM person_correction WHERE id = ?", [number])
    return found
  }
}
