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
  var book: NameBook
  var counts: AppearanceCounts
  private let corrections: PersonCorrectionRules
  /// Of persons whose names are settled.
  var officesOfPersons: [Int64: [Office]] = [:]
  var roleWords = RoleWords()
  private var moves = FormMoves()

  init(database: Database, book: NameBook, counts: AppearanceCounts) throws {
    self.database = database
    self.book = book
    self.counts = counts
    corrections = try PersonCorrectionTable(database: database).rules()
  }

  /// Grows with every change of the rules: what older ones decided is then decided anew.
  static let rulesVersion = 2

  /// Whose a form is, and why.
  private struct Assignment {
    var person: Int64
    var sharedRole: String?
    /// Nil when it is the person.
    var ruled: Int64?

    var persons: [Int64] { [person, ruled ?? person] }
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

  private func namesWithRoles(among names: Set<String>) throws -> [String] {
    let unknown = names.filter { book.hasRoles($0) == nil }
    let known = names.subtracting(unknown).filter { book.hasRoles($0) ?? false }
    // One question for all of them: a batch has thousands, and most of them nobody has.
    let written: [String] = try database.all(
      """
      SELECT value FROM json_each(?)
      WHERE EXISTS (SELECT 1 FROM form WHERE folded = value AND roles <> '')
      """,
      [String(decoding: JSONEncoder().encode(unknown.sorted()), as: UTF8.self)]
    )
    return known + written
  }

  /// Settles all forms of the same words.
  private mutating func resolve(_ folded: String) throws {
    let record = try book.record(folded, database)
    let forms = record.forms
    var persons = Namesakes(folded, record.persons)
    let before = Set(
      record.persons.map(\.id) + forms.flatMap { [$0.state.person, $0.state.ruled ?? 0] }
    )
    let assignments = try assignments(of: forms, folded, &persons)
    let database = database
    let named = try persons.written(to: database, otherwise: corrections.names)
    book.change(folded) { $0.persons = named }
    for (place, new) in assignments.enumerated() {
      try assign(forms[place], to: new, place, folded)
    }
    let used = Set(assignments.flatMap(\.persons))
    for person in before.subtracting(used).sorted() where person > 0 { try dropIfUnused(person) }
  }

  private mutating func assignments(
    of forms: [NameForm],
    _ folded: String,
    _ persons: inout Namesakes
  ) throws -> [Assignment] {
    // Without a role no form joins another.
    let candidates =
      forms.allSatisfy(\.roles.isEmpty) ? [] : try candidates(for: folded, printed: forms)
    let roots = roots(of: forms.map(\.name))
    let spans = spans(of: forms)
    return try forms.map { form in
      let years = spans[form.name] ?? form.state.years
      if let (candidate, role) = joined(form, candidates, in: years) {
        return try corrected(form, (candidate.person, candidate.key), sharing: role, &persons)
      }
      let root = PersonKey(self.root(of: form.name, among: roots))
      let person = persons.person(root) { book.newPersonID() }
      persons.spell(root, as: form)
      return try corrected(form, (person, root), sharing: nil, &persons)
    }
  }

  /// The years of names of several words. Such a name is one person's, so all its years count: the many articles on a
  /// "Donald Trump" are not somebody's of a longer name whom one article has. A single word is many people's.
  private func spans(of forms: [NameForm]) -> [PersonName: YearSpan] {
    var spans: [PersonName: YearSpan] = [:]
    for form in forms where form.name.folded.count > 1 {
      spans[form.name] = form.state.years?.joined(with: spans[form.name]) ?? spans[form.name]
    }
    return spans
  }

  /// Whose a form is after the corrections.
  ///
  /// - Parameter ruled: whose it is by the rules.
  private mutating func corrected(
    _ form: NameForm,
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
    let isNamesake = key.folded == form.name.foldedText
    let person = try isNamesake ? persons.person(key, number: { book.newPersonID() }) : person(key)
    return Assignment(person: person, sharedRole: role, ruled: ruled.id)
  }

  /// The person of another name; made when missing.
  private mutating func person(_ key: PersonKey) throws -> Int64 {
    let known = try book.record(key.folded, database).persons.first { $0.key == key }
    if let known { return known.id }
    let new = NameRecord.NamedPerson(
      id: book.newPersonID(),
      key: key,
      shown: corrections.names[key] ?? ""
    )
    try new.insert(into: database)
    book.change(key.folded) { $0.persons.append(new) }
    return new.id
  }

  /// The names whose marks no other form of the same words completes.
  private func roots(of names: [PersonName]) -> [PersonName] {
    guard names.count > 1 else { return names }
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

  /// - Parameter place: of the form among those of its name.
  private mutating func assign(
    _ form: NameForm,
    to new: Assignment,
    _ place: Int,
    _ folded: String
  ) throws {
    let old = form.state
    let database = database
    try book.change(folded) { record in
      record.forms[place].state.person = new.person
      record.forms[place].state.sharedRole = new.sharedRole
      record.forms[place].state.ruled = new.ruled
      try record.forms[place].write(to: database)
    }
    guard old.person != new.person else { return }
    if old.ruled != nil || new.ruled != nil {
      try indexRole(of: form.id, from: old.person, to: new.person)
    }
    // What a new form has is not written yet.
    if old.person > 0 { moves.move(form.id, from: old.person, to: new.person) }
  }

  /// Makes a form findable by the role that sets its person apart, and no longer by that of the one before.
  private func indexRole(of form: Int64, from old: Int64, to new: Int64) throws {
    let words = FormWords(database: database)
    if let role = try database.role(of: old) { try words.remove(role, form: form) }
    if let role = try database.role(of: new) { try words.add(allOf: role, form: form) }
  }

  private mutating func dropIfUnused(_ person: Int64) throws {
    let names: [String] = try database.all(
      """
      DELETE FROM person WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM form WHERE person = ?1)
        AND NOT EXISTS (SELECT 1 FROM form WHERE ruled = ?1 AND ruled IS NOT NULL)
      RETURNING folded
      """,
      [person]
    )
    guard let folded = names.first else { return }
    _ = try book.record(folded, database)
    book.change(folded) { $0.persons.removeAll { $0.id == person } }
    officesOfPersons[person] = nil
    counts.forget(person)
  }
}
