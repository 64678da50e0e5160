import Articles
import Foundation
import GRDB

/// Decides which forms of names are one person.
///
/// 1. Forms of the same words are one person, unless their marks contradict ("Hùng" and "Hưng").
/// 2. A shorter form joins the one person whose name ends or begins with its words and who was in print with the same
///    role at about that time; never on the name alone, and not when two persons would do. A name of several words that
///    is printed far more often than the longer one is not short for it.
/// 3. What was corrected by hand holds. The rules do not see it: they give the same answer with and without.
struct PersonMerger {
  let database: Database
  var counts: AppearanceCounts
  private let corrections: PersonCorrectionRules
  /// Of persons whose names are settled.
  var officesOfPersons: [Int64: [Office]] = [:]
  var roleWords = RoleWords()
  private var moves = FormMoves()

  init(database: Database, counts: AppearanceCounts) throws {
    self.database = database
    self.counts = counts
    corrections = try PersonCorrectionTable(database: database).rules()
  }

  /// Grows with every change of the rules: what older ones decided is then decided anew.
  static let rulesVersion = 2

  /// A name with its roles, as a row of the form table.
  struct Form {
    let id: Int64
    let name: PersonName
    let roles: [String]
    let person: Int64
    let sharedRole: String?
    /// As printed.
    let text: String
    /// The person by the rules, where that is another.
    let ruled: Int64?
    /// Nil when no article tells.
    let years: YearSpan?
    let frequency: PrintFrequency

    static let columns =
      "id, folded, exact, roles, person, shared_role, name, ruled, first_year, last_year, articles"

    /// - Parameter row: of ``columns``.
    init(row: Row) {
      id = row[0]
      name = PersonName(folded: row[1], exact: row[2])
      roles = PersonMerger.roles(row[3])
      person = row[4]
      sharedRole = row[5]
      text = row[6]
      ruled = row[7]
      years = YearSpan(row[8], row[9])
      frequency = PrintFrequency(articles: row[10])
    }
  }

  /// Whose a form is, and why.
  private struct Assignment {
    var person: Int64
    var sharedRole: String?
    /// Nil when it is the person.
    var ruled: Int64?
  }

  /// - Parameter names: folded names of which forms came or went, or were printed in other years.
  mutating func resolve(_ names: Set<String>) throws {
    try settle(try affected(by: names))
    for key in corrections.names.keys {
      if let person = try database.person(key) { try dropIfUnused(person) }
    }
  }

  /// - Parameter names: all folded names of which forms can change hands.
  mutating func settle(_ names: Set<String>) throws {
    // Longer names first: what a short form may join is then settled.
    let names = names.map { (words: $0.wordCount, name: $0) }
    for (_, name) in names.sorted(by: { ($1.words, $0.name) < ($0.words, $1.name) }) {
      try resolve(name)
    }
    try moves.finish(database, &counts)
  }

  /// The names themselves and those that begin or end them; these only where a role could join them to a longer one.
  private func affected(by names: Set<String>) throws -> Set<String> {
    var affected = names
    var asked = names
    var waiting = names
    while !waiting.isEmpty {
      var parts: Set<String> = []
      for name in waiting { parts.formUnion(PersonName(folded: name, exact: name).parts) }
      parts.subtract(asked)
      asked.formUnion(parts)
      waiting = Set(try namesWithRoles(among: parts))
      affected.formUnion(waiting)
    }
    return affected
  }

  /// One question for all of them: a batch has thousands, and most of them nobody has.
  private func namesWithRoles(among names: Set<String>) throws -> [String] {
    try database.all(
      """
      SELECT value FROM json_each(?)
      WHERE EXISTS (SELECT 1 FROM form WHERE folded = value AND roles <> '')
      """,
      [String(decoding: JSONEncoder().encode(names.sorted()), as: UTF8.self)]
    )
  }

  /// Settles all forms of the same words.
  private mutating func resolve(_ folded: String) throws {
    let forms = try database.rows(
      "SELECT \(Form.columns) FROM form WHERE folded = ?",
      [folded]
    ).map(Form.init)
    var persons = try Namesakes(folded, database)
    let before = Set(persons.ids + forms.flatMap { [$0.person, $0.ruled ?? $0.person] })
    // Without a role no form joins another.
    let candidates =
      forms.allSatisfy(\.roles.isEmpty) ? [] : try candidates(for: folded, printed: forms)
    let roots = roots(of: forms.map(\.name))
    let spans = spans(of: forms)
    var used: Set<Int64> = []
    for form in forms {
      let years = spans[form.name] ?? form.years
      if let (candidate, role) = joined(form, candidates, in: years) {
        let ruled = (candidate.person, candidate.key)
        let new = try corrected(form, ruled, sharing: role, &persons)
        used.formUnion([new.person, new.ruled ?? new.person])
        try assign(form, to: new)
      } else {
        let root = self.root(of: form.name, among: roots)
        let ruled = (try persons.person(PersonKey(root), database), PersonKey(root))
        persons.spell(root, as: form)
        let new = try corrected(form, ruled, sharing: nil, &persons)
        used.formUnion([new.person, new.ruled ?? new.person])
        try assign(form, to: new)
      }
    }
    for person in before.subtracting(used).sorted() where person > 0 { try dropIfUnused(person) }
    try persons.rename(database, otherwise: corrections.names)
  }

  /// The years of names of several words. Such a name is one person's, so all its years count: the many articles on a
  /// "Donald Trump" are not somebody's of a longer name whom one article has. A single word is many people's.
  private func spans(of forms: [Form]) -> [PersonName: YearSpan] {
    var spans: [PersonName: YearSpan] = [:]
    for form in forms where form.name.folded.count > 1 {
      spans[form.name] = form.years?.joined(with: spans[form.name]) ?? spans[form.name]
    }
    return spans
  }

  /// Whose a form is after the corrections.
  ///
  /// - Parameter ruled: whose it is by the rules.
  private func corrected(
    _ form: Form,
    _ ruled: (id: Int64, key: PersonKey),
    sharing role: String?,
    _ persons: inout Namesakes
  ) throws -> Assignment {
    let asRuled = Assignment(person: ruled.id, sharedRole: role)
    guard !corrections.isEmpty else { return asRuled }
    let seen = PersonCorrectionRules.Form(
      exact: form.name.exactText,
      roles: form.roles,
      sharedRole: role,
      ruled: ruled.key
    )
    let key = corrections.person(of: seen, before: ruled.key)
    guard key != ruled.key else { return asRuled }
    let person =
      key.folded == form.name.foldedText ? try persons.person(key, database) : try person(key)
    return Assignment(person: person, sharedRole: role, ruled: ruled.id)
  }

  /// The person of another name; made when missing.
  private func person(_ key: PersonKey) throws -> Int64 {
    try database.person(key) ?? database.makePerson(key, name: corrections.names[key] ?? "")
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

  private mutating func assign(_ form: Form, to new: Assignment) throws {
    guard
      form.person != new.person || form.sharedRole != new.sharedRole || form.ruled != new.ruled
    else { return }
    try database.run(
      "UPDATE form SET person = ?, shared_role = ?, ruled = ? WHERE id = ?",
      [new.person, new.sharedRole, new.ruled, form.id]
    )
    guard form.person != new.person else { return }
    if form.ruled != nil || new.ruled != nil { try indexRole(of: form, new.person) }
    // What a new form has is not written yet.
    guard form.person > 0 else { return }
    moves.move(form.id, from: form.person, to: new.person)
  }

  /// Makes a form findable by the role that sets its person apart, and no longer by that of the one before.
  private func indexRole(of form: Form, _ person: Int64) throws {
    let registry = FormRegistry(database: database)
    if let role = try database.role(of: form.person) { try registry.unindex(role, form: form.id) }
    if let role = try database.role(of: person) { try registry.indexNow(role, form: form.id) }
  }

  private mutating func dropIfUnused(_ person: Int64) throws {
    try database.run(
      """
      DELETE FROM person WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM form WHERE person = ?1)
        AND NOT EXISTS (SELECT 1 FROM form WHERE ruled = ?1 AND ruled IS NOT NULL)
      """,
      [person]
    )
    guard database.changesCount > 0 else { return }
    officesOfPersons[person] = nil
    counts.forget(person)
  }

  static func roles(_ text: String) -> [String] {
    text.isEmpty ? [] : text.components(separatedBy: PeopleWriter.roleSeparator)
  }
}
