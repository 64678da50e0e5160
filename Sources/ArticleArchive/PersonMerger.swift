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

  /// More namesakes than this are never told apart by a role.
  private static let mostCandidates = 200

  /// A name with its roles, as a row of the form table.
  struct Form {
    let id: Int64
    let name: PersonName
    let roles: [String]
    let person: Int64
    let sharedRole: String?

    init(row: Row) {
      id = row["id"]
      name = PersonName(folded: row["folded"], exact: row["exact"])
      let text: String = row["roles"]
      roles = text.isEmpty ? [] : text.components(separatedBy: PeopleWriter.roleSeparator)
      person = row["person"]
      sharedRole = row["shared_role"]
    }
  }

  /// - Parameter names: folded names of which forms came or went.
  func resolve(_ names: Set<String>) throws {
    // Longer names first: what a short form may join is then settled.
    let affected = try affected(by: names).map { (words: $0.wordCount, name: $0) }
    for (_, name) in affected.sorted(by: { ($1.words, $0.name) < ($0.words, $1.name) }) {
      try resolve(name)
    }
  }

  /// The names themselves and those that begin or end them.
  private func affected(by names: Set<String>) throws -> Set<String> {
    var affected = names
    var waiting = Array(names)
    while let name = waiting.popLast() {
      for part in PersonName(folded: name, exact: name).parts where !affected.contains(part) {
        let isThere: Int? = try database.first(
          "SELECT 1 FROM form WHERE folded = ? LIMIT 1",
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
  private func resolve(_ folded: String) throws {
    let forms = try database.rows("SELECT * FROM form WHERE folded = ?", [folded]).map(Form.init)
    let before: [Int64] = try database.all("SELECT id FROM person WHERE folded = ?", [folded])
    // Without a role no form joins another.
    let candidates = forms.allSatisfy(\.roles.isEmpty) ? [] : try candidates(for: folded)
    let roots = roots(of: forms.map(\.name))
    for form in forms {
      if let (person, role) = joined(form, candidates) {
        try assign(form, to: person, sharing: role)
      } else {
        let root = self.root(of: form.name, among: roots)
        try assign(form, to: try person(root, like: forms), sharing: nil)
      }
    }
    for person in before { try dropIfUnused(person) }
    try rename(folded)
  }

  /// Shows a person under the spelling with the most marks, in mixed case where there is one.
  private func rename(_ folded: String) throws {
    let persons = try database.rows("SELECT id, name, exact FROM person WHERE folded = ?", [folded])
    for person in persons {
      let names: [String] = try database.all(
        "SELECT DISTINCT name FROM form WHERE person = ? AND folded = ? AND exact = ?",
        [person["id"] as Int64, folded, person["exact"] as String]
      )
      let best = names.min { ($0.isOneCase ? 1 : 0, $0) < ($1.isOneCase ? 1 : 0, $1) }
      guard let best, best != person["name"] else { continue }
      try database.run("UPDATE person SET name = ? WHERE id = ?", [best, person["id"] as Int64])
    }
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

  private func joined(_ form: Form, _ candidates: [Candidate]) -> (Int64, String)? {
    let fitting = candidates.compactMap { candidate -> (Int64, String)? in
      guard form.name.isPart(of: candidate.name) else { return nil }
      let shared = form.roles.first { role in
        candidate.roles.contains { RoleWords.agree(role, $0) }
      }
      return shared.map { (candidate.person, $0) }
    }
    return fitting.count == 1 ? fitting[0] : nil
  }

  private func assign(_ form: Form, to person: Int64, sharing role: String?) throws {
    guard form.person != person || form.sharedRole != role else { return }
    try database.run(
      "UPDATE form SET person = ?, shared_role = ? WHERE id = ?",
      [person, role, form.id]
    )
    guard form.person != person else { return }
    for old in [form.person, person] where old > 0 { try recount(old, ofForm: form.id) }
    if form.person > 0 { try dropIfUnused(form.person) }
  }

  /// Rebuilds a person's appearances in the articles that use a form.
  private func recount(_ person: Int64, ofForm form: Int64) throws {
    try database.run(
      """
      DELETE FROM appearance WHERE person = ?
        AND article IN (SELECT article FROM sighting WHERE form = ?)
      """,
      [person, form]
    )
    try database.run(
      """
      INSERT INTO appearance (person, article, mentions)
      SELECT f.person, s.article, sum(s.mentions)
      FROM sighting here CROSS JOIN sighting s ON s.article = here.article
        CROSS JOIN form f ON f.id = s.form
      WHERE here.form = ? AND f.person = ? GROUP BY s.article
      """,
      [form, person]
    )
  }

  /// The person of a name; made when missing.
  private func person(_ name: PersonName, like forms: [Form]) throws -> Int64 {
    let found: Int64? = try database.first(
      "SELECT id FROM person WHERE folded = ? AND exact = ?",
      [name.foldedText, name.exactText]
    )
    if let found { return found }
    try database.run(
      "INSERT INTO person (name, folded, exact, backward) VALUES ('', ?, ?, ?)",
      [name.foldedText, name.exactText, name.backwardText]
    )
    return database.lastInsertedRowID
  }

  private func dropIfUnused(_ person: Int64) throws {
    try database.run(
      "DELETE FROM person WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM form WHERE person = ?1)",
      [person]
    )
  }
}

extension PersonMerger {
  /// A person whose name is longer, with the roles printed beside that name.
  private struct Candidate {
    let person: Int64
    let name: PersonName
    let roles: Set<String>
  }

  /// The persons whose names begin or end with these words.
  private func candidates(for folded: String) throws -> [Candidate] {
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
    return try rows.compactMap { row in
      let person: Int64 = row["id"]
      let texts: [String] = try database.all(
        "SELECT roles FROM form WHERE person = ? AND folded = ? AND roles <> ''",
        [person, row["folded"] as String]
      )
      let roles = texts.flatMap { $0.components(separatedBy: PeopleWriter.roleSeparator) }
      guard !roles.isEmpty else { return nil }
      return Candidate(
        person: person,
        name: PersonName(folded: row["folded"], exact: row["exact"]),
        roles: Set(roles)
      )
    }
  }
}

extension String {
  /// True for "SERGEY LAVROV" and "sergey lavrov".
  fileprivate var isOneCase: Bool { self == uppercased() || self == lowercased() }
}
