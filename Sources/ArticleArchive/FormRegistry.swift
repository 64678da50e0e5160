import Articles
import GRDB

/// The forms of names that a batch uses: how many articles more, or fewer, use each now.
struct FormRegistry {
  let database: Database
  var book: NameBook
  private var ids: [Key: Int64] = [:]
  /// The folded names of those met.
  private var names: [Int64: String] = [:]
  private var counts: [Int64: Int] = [:]
  /// The years of written articles that use a form no more.
  private var left: [Int64: YearSpan?] = [:]
  /// Of new forms.
  private var words: [IndexedWord] = []
  private var persons: [Int64: Int64] = [:]

  private struct Key: Hashable {
    var name: String
    var roles: String
  }

  private struct IndexedWord {
    var word: String
    var form: Int64
  }

  init(database: Database, book: NameBook) {
    self.database = database
    self.book = book
  }

  /// The form of a person's name in an article.
  mutating func form(of person: PrintedPerson) throws -> Int64 {
    let key = Key(name: person.text, roles: person.roles)
    if let id = ids[key] { return id }
    let name = person.name
    let folded = name.foldedText
    let known = try book.record(folded, database).forms.first {
      $0.text == key.name && $0.roleText == key.roles
    }
    let form = known ?? book.newForm(person, of: folded)
    if known == nil {
      for word in Set(name.folded).union(name.exact) {
        words.append(IndexedWord(word: word, form: form.id))
      }
    }
    ids[key] = form.id
    names[form.id] = folded
    return form.id
  }

  mutating func count(_ form: Int64, by change: Int) { counts[form, default: 0] += change }

  /// - Parameter year: of an article that was written before; nil when undated.
  mutating func count(_ form: Int64, by change: Int, in year: Int?) {
    count(form, by: change)
    let years = year.map { YearSpan(first: $0, last: $0) }
    left[form] = .some(years?.joined(with: left[form] ?? nil) ?? left[form] ?? nil)
  }

  /// The person a form is taken for, once that is decided.
  mutating func person(of form: Int64) throws -> Int64 {
    if let person = persons[form] { return person }
    let record = try book.record(try name(of: form) ?? "", database)
    for form in record.forms { persons[form.id] = form.state.person }
    return persons[form] ?? 0
  }

  /// Takes note of what came and went.
  ///
  /// - Parameter added: the years of the articles that are new, by form.
  /// - Returns: the folded names of forms that are new, gone, printed far more or less often than before, or with
  ///   their roles in other years.
  mutating func settle(_ added: [Int64: YearSpan]) throws -> Set<String> {
    var changed: Set<String> = []
    for (id, change) in counts.sorted(by: { $0.key < $1.key }) {
      guard let folded = try name(of: id), case (let place, var form)? = try find(id, folded)
      else { continue }
      form.state.articles += change
      form.state.years = try years(of: form, added[id])
      let isGone = form.state.articles <= 0
      if isGone { try drop(form) }
      book.change(folded) { record in
        if isGone { record.forms.remove(at: place) } else { record.forms[place] = form }
      }
      if form.isOther(afterChangeOf: change) { changed.insert(folded) }
    }
    try writeWords()
    return changed
  }

  private mutating func find(_ form: Int64, _ folded: String) throws -> (Int, NameForm)? {
    try book.record(folded, database).forms.enumerated().first { $1.id == form }
      .map { ($0.offset, $0.element) }
  }

  /// Writes the forms of which only the numbers changed; all others are written where they are decided.
  mutating func finish() throws {
    for id in counts.keys.sorted() {
      guard let folded = names[id] else { continue }
      let database = database
      try book.change(folded) { record in
        guard let place = record.forms.firstIndex(where: { $0.id == id }) else { return }
        try record.forms[place].write(to: database)
      }
    }
    book.forget()
    (ids, names, counts, left, persons) = ([:], [:], [:], [:], [:])
  }

  /// Nil for a form that is not there.
  private mutating func name(of form: Int64) throws -> String? {
    if let known = names[form] { return known }
    let name: String? = try database.first("SELECT folded FROM form WHERE id = ?", [form])
    names[form] = name
    return name
  }

  private func years(of form: NameForm, _ added: YearSpan?) throws -> YearSpan? {
    guard !form.roles.isEmpty else { return nil }
    var rest = form.state.years
    if let old = rest, let gone = left[form.id] ?? nil, gone.isEnd(of: old, without: added) {
      rest = try writtenYears(of: form.id)
    }
    return rest?.joined(with: added) ?? added
  }

  private func writtenYears(of form: Int64) throws -> YearSpan? {
    let ends: [Int64?] = try ["ASC", "DESC"].map { order in
      try database.first(
        """
        SELECT article FROM sighting WHERE form = ? AND article >= ?
        ORDER BY article \(order) LIMIT 1
        """,
        [form, ReadingOrder.firstDated]
      )
    }
    let years = ends.map { $0.flatMap(ReadingOrder.day(of:))?.year }
    return YearSpan(years[0], years[1])
  }

  private mutating func writeWords() throws {
    for indexed in words.sorted(by: { ($0.word, $0.form) < ($1.word, $1.form) }) {
      try FormWords(database: database).add(indexed.word, form: indexed.form)
    }
    words = []
  }

  /// Takes away a form that no article uses any more.
  private mutating func drop(_ form: NameForm) throws {
    if form.written == nil {
      words = words.filter { $0.form != form.id }
      return
    }
    let role = try database.role(of: form.state.person)
    try database.run("DELETE FROM form WHERE id = ?", [form.id])
    let text = [form.text, role].compactMap(\.self).joined(separator: " ")
    try FormWords(database: database).remove(text, form: form.id)
  }
}

extension NameForm {
  /// True when it is new, gone, printed far more or less often, or in other years.
  fileprivate func isOther(afterChangeOf articles: Int) -> Bool {
    guard let written, state.articles > 0 else { return written != nil || state.articles > 0 }
    return state.years != written.years
      || PrintFrequency.step(of: state.articles)
        != PrintFrequency.step(of: state.articles - articles)
  }
}
