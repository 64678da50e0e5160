import Articles
import Foundation
import GRDB

/// Decides which forms of names are one person.
///
/// 1. Forms of the same words are one person, unless their marks contradict ("Hùng" and "Hưng").
/// 2. A shorter form joins the one person whose name ends or begins with its words and whose role agrees with its own;
///    never on the name alone, and not when two persons would do.
struct PersonMerger {
  let database: Database
  var counts: AppearanceCounts
  /// Of persons whose names are settled.
  private var rolesOfPersons: [Int64: [String]] = [:]
  private var roleWords = RoleWords()

  init(database: Database, counts: AppearanceCounts) {
    self.database = database
    self.counts = counts
  }

  /// More namesakes than this are never told apart by a role.
  private static let mostCandidates = 200

  /// A name with its roles, as a row of the form table.
  struct Form {
    let id: Int64
    let name: PersonName
    let roles: [String]
    let person: Int64
    let sharedRole: String?

    let text: String

    /// A row of the form's number, folded and exact name, roles, person, shared role and name as printed.
    init(row: Row) {
      id = row[0]
      name = PersonName(folded: row[1], exact: row[2])
      roles = PersonMerger.roles(row[3])
      person = row[4]
      sharedRole = row[5]
      text = row[6]
    }
  }

  /// - Parameter names: folded names of which forms came or went.
  mutating func resolve(_ names: Set<String>) throws {
    // Longer names first: what a short form may join is then settled.
    let affected = try affected(by: names).map { (words: $0.wordCount, name: $0) }
    for (_, name) in affected.sorted(by: { ($1.words, $0.name) < ($0.words, $1.name) }) {
      try resolve(name)
    }
  }

  /// The names themselves and those that begin or end them; these only where a role could join them to a longer one.
  private func affected(by names: Set<String>) throws -> Set<String> {
    var affected = names
    var waiting = Array(names)
    while let name = waiting.popLast() {
      for part in PersonName(folded: name, exact: name).parts where !affected.contains(part) {
        let isThere: Int? = try database.first(
          "SELECT 1 FROM form WHERE folded = ? AND roles <> '' LIMIT 1",
          [part]
        )
        guard isThere != nil else { continue }
        affected.insert(part)
        waiting.append(part)
      }
    }
    return affected
  }

  /// Settles all forms of the same words.
  private mutating func resolve(_ folded: String) throws {
    let forms = try database.rows(
      "SELECT id, folded, exact, roles, person, shared_role, name FROM form WHERE folded = ?",
      [folded]
    ).map(Form.init)
    var persons = try Namesakes(folded, database)
    let before = Set(persons.ids + forms.map(\.person))
    // Without a role no form joins another.
    let candidates = forms.allSatisfy(\.roles.isEmpty) ? [] : try candidates(for: folded)
    let roots = roots(of: forms.map(\.name))
    for form in forms {
      if let (person, role) = joined(form, candidates) {
        try assign(form, to: person, sharing: role)
      } else {
        let root = self.root(of: form.name, among: roots)
        let person = try persons.person(root, database)
        persons.spell(root, as: form)
        try assign(form, to: person, sharing: nil)
      }
    }
    for person in before.sorted() { try dropIfUnused(person) }
    try persons.rename(database)
  }

  /// The names whose marks no other form of the same words completes.
  private func roots(of names: [PersonName]) -> [PersonName] {
    let distinct = Set(names).sorted { $0.exactText < $1.exactText }
    return distinct.filter { name in
      !distinct.contains { $0 != name && name.isPlainer(than: $0) }
    }
  }

  /// The root that a name is a plainer spelling of; itself when it could be of two.
  private func root(of name: PersonName, among roots: [PersonName]) -> PersonName {
    let fitting = roots.filter { name.isPlainer(than: $0) }
    return fitting.count == 1 ? fitting[0] : name
  }

  private mutating func joined(_ form: Form, _ candidates: [Candidate]) -> (Int64, String)? {
    guard !form.roles.isEmpty else { return nil }
    var fitting: [(Int64, String)] = []
    for candidate in candidates where form.name.isPart(of: candidate.name) {
      let shared = form.roles.first { role in
        candidate.roles.contains { roleWords.agree(role, $0) }
      }
      if let shared { fitting.append((candidate.person, shared)) }
    }
    return fitting.count == 1 ? fitting[0] : nil
  }

  private mutating func assign(_ form: Form, to person: Int64, sharing role: String?) throws {
    guard form.person != person || form.sharedRole != role else { return }
    try database.run(
      "UPDATE form SET person = ?, shared_role = ? WHERE id = ?",
      [person, role, form.id]
    )
    // What a new form has is not written yet.
    guard form.person != person, form.person > 0 else { return }
    for other in [form.person, person] { try recount(other, ofForm: form.id) }
  }

  /// Rebuilds a person's appearances in the articles that use a form.
  private mutating func recount(_ person: Int64, ofForm form: Int64) throws {
    let old = try database.rows(
      """
      SELECT article, mentions FROM appearance WHERE person = ?
        AND article IN (SELECT article FROM sighting WHERE form = ?)
      """,
      [person, form]
    )
    for row in old { counts.remove(person, row[0], mentions: row[1]) }
    try database.run(
      """
      DELETE FROM appearance WHERE person = ?
        AND article IN (SELECT article FROM sighting WHERE form = ?)
      """,
      [person, form]
    )
    let new = try database.rows(
      """
      SELECT s.article, sum(s.mentions)
      FROM sighting here CROSS JOIN sighting s ON s.article = here.article
        CROSS JOIN form f ON f.id = s.form
      WHERE here.form = ? AND f.person = ? GROUP BY s.article
      """,
      [form, person]
    )
    for row in new {
      try Appearance(person: person, article: row[0], mentions: row[1]).write(to: database)
      counts.add(person, row[0], mentions: row[1])
    }
  }

  private mutating func dropIfUnused(_ person: Int64) throws {
    try database.run(
      "DELETE FROM person WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM form WHERE person = ?1)",
      [person]
    )
    guard database.changesCount > 0 else { return }
    rolesOfPersons[person] = nil
    try counts.forget(person, database)
  }

  private static func roles(_ text: String) -> [String] {
    text.isEmpty ? [] : text.components(separatedBy: PeopleWriter.roleSeparator)
  }
}

extension PersonMerger {
  /// A person whose name is longer, with the roles printed beside that name.
  private struct Candidate {
    let person: Int64
    let name: PersonName
    let roles: [String]
  }

  /// The persons whose names begin or end with these words.
  private mutating func candidates(for folded: String) throws -> [Candidate] {
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
      let roles = try roles(of: row[0], row[1])
      guard !roles.isEmpty else { continue }
      let name = PersonName(folded: row[1], exact: row[2])
      candidates.append(Candidate(person: row[0], name: name, roles: roles))
    }
    return candidates
  }

  /// The roles printed beside the name of a person; settled, because longer names come first.
  private mutating func roles(of person: Int64, _ folded: String) throws -> [String] {
    if let roles = rolesOfPersons[person] { return roles }
    let texts: [String] = try database.all(
      "SELECT roles FROM form WHERE person = ? AND folded = ? AND roles <> ''",
      [person, folded]
    )
    let roles = Array(Set(texts.flatMap(Self.roles)))
    rolesOfPersons[person] = roles
    return roles
  }
}
