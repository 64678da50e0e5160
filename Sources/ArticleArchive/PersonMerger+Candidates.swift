import GRDB

extension PersonMerger {
  /// More namesakes than this are never told apart by a role.
  private static let mostCandidates = 200

  /// A role that was printed beside the name of a person.
  struct Office {
    var role: String
    /// Nil when no article tells.
    var years: YearSpan?
    var frequency: PrintFrequency
  }

  /// A person whose name is longer, with what was printed beside that name.
  struct Candidate {
    let person: Int64
    let key: PersonKey
    let name: PersonName
    let offices: [Office]
  }

  /// The persons whose names begin or end with these words.
  ///
  /// - Parameter forms: those of these words.
  mutating func candidates(for folded: String, printed forms: [NameForm]) throws -> [Candidate] {
    let backward = folded.split(separator: " ").reversed().joined(separator: " ")
    let rows = try database.rows(
      """
      SELECT id, folded FROM person WHERE folded > ?1 || ' ' AND folded < ?1 || '!'
      UNION SELECT id, folded FROM person WHERE backward > ?2 || ' ' AND backward < ?2 || '!'
      LIMIT ?3
      """,
      [folded, backward, Self.mostCandidates + 1]
    ) { (person: $0[0] as Int64, folded: $0[1] as String) }
    guard rows.count <= Self.mostCandidates else { return [] }
    let isWord = !folded.contains(" ")
    let own = PrintFrequency(all: forms.lazy.map(\.frequency))
    var candidates: [Candidate] = []
    for (person, folded) in rows {
      let record = try book.record(folded, database)
      guard let known = record.persons.first(where: { $0.id == person }) else { continue }
      let offices = offices(of: person, record.forms)
      let all = PrintFrequency(all: record.forms.lazy.map(\.frequency))
      guard !offices.isEmpty, isWord || !own.outweighs(all) else { continue }
      candidates.append(
        Candidate(person: person, key: known.key, name: known.name, offices: offices)
      )
    }
    return candidates
  }

  /// The roles printed beside the name of a person; settled, because longer names come first.
  private mutating func offices(of person: Int64, _ forms: [NameForm]) -> [Office] {
    if let offices = officesOfPersons[person] { return offices }
    let offices = forms.filter { ($0.state.ruled ?? $0.state.person) == person }.flatMap { form in
      form.roles.map {
        Office(role: $0, years: form.state.years, frequency: form.frequency)
      }
    }
    officesOfPersons[person] = offices
    return offices
  }

  /// The one person whom a form of a shorter name means, and the role that tells.
  ///
  /// - Parameter years: in which the form was in print.
  mutating func joined(
    _ form: NameForm,
    _ candidates: [Candidate],
    in years: YearSpan?
  ) -> (Candidate, String)? {
    guard !form.roles.isEmpty else { return nil }
    var fitting: [(candidate: Candidate, role: String, frequency: PrintFrequency)] = []
    for candidate in candidates where form.name.isPart(of: candidate.name) {
      if let (role, frequency) = firstHeld(of: form.roles, by: candidate, in: years) {
        fitting.append((candidate, role, frequency))
      }
    }
    guard let (candidate, role) = outstanding(of: fitting) else { return nil }
    // What begins a name is a surname, or all of another name ("Lê Ngọc" of "Lê Ngọc Châu"): a rank is not enough.
    guard !form.name.isEnd(of: candidate.name) else { return (candidate, role) }
    let telling = form.roles.first { isTelling($0, of: candidate, in: years) }
    return telling.map { (candidate, $0) }
  }

  /// The only one, or the one who is printed with the role so much more often that the others are slips: "Donlad Trump".
  private func outstanding(
    of fitting: [(candidate: Candidate, role: String, frequency: PrintFrequency)]
  ) -> (Candidate, String)? {
    guard let best = fitting.max(by: { $0.frequency < $1.frequency }) else { return nil }
    let others = fitting.lazy.filter { $0.candidate.person != best.candidate.person }
    guard others.allSatisfy({ best.frequency.dwarfs($0.frequency) }) else { return nil }
    return (best.candidate, best.role)
  }

  /// The first of some roles that a candidate was in print with.
  private mutating func firstHeld(
    of roles: [String],
    by candidate: Candidate,
    in years: YearSpan?
  ) -> (String, PrintFrequency)? {
    for role in roles {
      if let frequency = held(role, by: candidate, in: years) { return (role, frequency) }
    }
    return nil
  }

  /// How often a candidate was in print with a role, if in these years or near them, or when nothing tells when; else nil.
  private mutating func held(
    _ role: String,
    by candidate: Candidate,
    in years: YearSpan?
  ) -> PrintFrequency? {
    let offices = candidate.offices.filter { roleWords.agree(role, $0.role) }
    guard !offices.isEmpty else { return nil }
    let frequency = PrintFrequency(all: offices.lazy.map(\.frequency))
    let held = offices.compactMap(\.years).reduce(nil) { $1.joined(with: $0) }
    guard let years, let held else { return frequency }
    return years.isNear(held) ? frequency : nil
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
    return held(role, by: told, in: years) != nil
  }
}
