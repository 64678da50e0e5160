import GRDB

extension PersonMerger {
  /// More namesakes than this are never told apart by a role.
  private static let mostCandidates = 200

  /// A role that was printed beside the name of a person.
  struct Office {
    var role: String
    /// Nil when no article tells.
    var years: YearSpan?
  }

  /// A person whose name is longer, with what was printed beside that name.
  struct Candidate {
    let person: Int64
    let key: PersonKey
    let name: PersonName
    let offices: [Office]
  }

  /// The persons whose names begin or end with these words.
  mutating func candidates(for folded: String) throws -> [Candidate] {
    let backward = folded.split(separator: " ").reversed().joined(separator: " ")
    let rows = try database.rows(
      """
      SELECT id, folded, exact FROM person WHERE folded > ?1 || ' ' AND folded < ?1 || '!'
      UNION SELECT id, folded, exact FROM person WHERE backward > ?2 || ' ' AND backward < ?2 || '!'
      LIMIT ?3
      """,
      [folded, backward, Self.mostCandidates + 1]
    )
    guard rows.count <= Self.mostCandidates else { return [] }
    var candidates: [Candidate] = []
    for row in rows {
      let offices = try offices(of: row[0], row[1])
      guard !offices.isEmpty else { continue }
      let key = PersonKey(folded: row[1], exact: row[2])
      let name = PersonName(folded: row[1], exact: row[2])
      candidates.append(Candidate(person: row[0], key: key, name: name, offices: offices))
    }
    return candidates
  }

  /// The roles printed beside the name of a person; settled, because longer names come first.
  private mutating func offices(of person: Int64, _ folded: String) throws -> [Office] {
    if let offices = officesOfPersons[person] { return offices }
    let rows = try database.rows(
      """
      SELECT roles, first_year, last_year FROM form
      WHERE folded = ? AND coalesce(ruled, person) = ? AND roles <> ''
      """,
      [folded, person]
    )
    let offices = rows.flatMap { row in
      Self.roles(row[0]).map { Office(role: $0, years: YearSpan(row[1], row[2])) }
    }
    officesOfPersons[person] = offices
    return offices
  }

  /// The one person whom a form of a shorter name means, and the role that tells.
  ///
  /// - Parameter years: in which the form was in print.
  mutating func joined(
    _ form: Form,
    _ candidates: [Candidate],
    in years: YearSpan?
  ) -> (Candidate, String)? {
    guard !form.roles.isEmpty else { return nil }
    var fitting: [(candidate: Candidate, role: String)] = []
    for candidate in candidates where form.name.isPart(of: candidate.name) {
      if let role = form.roles.first(where: { held($0, by: candidate, in: years) }) {
        fitting.append((candidate, role))
      }
    }
    guard fitting.count == 1 else { return nil }
    // What begins a name is a surname, or all of another name ("Lê Ngọc" of "Lê Ngọc Châu"): a rank is not enough.
    let candidate = fitting[0].candidate
    guard !form.name.isEnd(of: candidate.name) else { return fitting[0] }
    let role = form.roles.first { isTelling($0, of: candidate, in: years) }
    return role.map { (candidate, $0) }
  }

  /// True when a candidate was in print with a role in these years or near them, or nothing tells when.
  private mutating func held(
    _ role: String,
    by candidate: Candidate,
    in years: YearSpan?
  ) -> Bool {
    let offices = candidate.offices.filter { roleWords.agree(role, $0.role) }
    guard !offices.isEmpty else { return false }
    let held = offices.compactMap(\.years).reduce(nil) { $1.joined(with: $0) }
    guard let years, let held else { return true }
    return years.isNear(held)
  }

  /// The same for roles that say of what.
  private mutating func isTelling(
    _ role: String,
    of candidate: Candidate,
    in years: YearSpan?
  ) -> Bool {
    guard roleWords.isTelling(role) else { return false }
    let offices = candidate.offices.filter { roleWords.isTelling($0.role) }
    let told = Candidate(
      person: candidate.person,
      key: candidate.key,
      name: candidate.name,
      offices: offices
    )
    return held(role, by: told, in: years)
  }
}
