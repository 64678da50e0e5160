import GRDB

/// A name as articles print it with the roles printed beside it, and the person it is taken for: a row of the form table.
struct NameForm: Sendable {
  struct State: Equatable, Sendable {
    /// Nobody (0) before that is decided.
    var person: Int64 = 0
    var sharedRole: String?
    /// The person by the rules, where that is another.
    var ruled: Int64?
    var articles = 0
    /// Nil when no article tells, and for a name without roles.
    var years: YearSpan?
  }

  let id: Int64
  let name: PersonName
  /// As printed.
  let text: String
  /// Sorted, one a line.
  let roleText: String
  let roles: [String]
  var state: State
  /// What its row says; nil when there is none.
  private(set) var written: State?

  init(id: Int64, _ printed: PrintedPerson) {
    self.id = id
    name = printed.name
    text = printed.text
    roleText = printed.roles
    roles = Self.roles(printed.roles)
    state = State()
  }

  private static let columns =
    "id, folded, exact, roles, person, shared_role, name, ruled, first_year, last_year, articles"

  private init(row: FoundRow) {
    id = row[0]
    name = PersonName(folded: row[1], exact: row[2])
    roleText = row[3]
    roles = Self.roles(row[3])
    text = row[6]
    state = State(
      person: row[4],
      sharedRole: row[5],
      ruled: row[7],
      articles: row[10],
      years: YearSpan(row[8], row[9])
    )
    written = state
  }

  /// All forms of the same words, in the order of their numbers.
  static func all(of folded: String, _ database: Database) throws -> [NameForm] {
    try database.rows(
      "SELECT \(columns) FROM form WHERE folded = ? ORDER BY id",
      [folded],
      NameForm.init
    )
  }

  /// Between the roles of a form.
  static let roleSeparator = "\n"

  static func roles(_ text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    return text.split(separator: roleSeparator, omittingEmptySubsequences: false).map(String.init)
  }

  var frequency: PrintFrequency { PrintFrequency(articles: state.articles) }

  /// Writes what has changed.
  mutating func write(to database: Database) throws {
    guard state != written else { return }
    if let written, written.isSameOwner(as: state) {
      try database.run(
        "UPDATE form SET articles = ?, first_year = ?, last_year = ? WHERE id = ?",
        [state.articles, state.years?.first, state.years?.last, id]
      )
    } else if written != nil {
      try database.run(
        """
        UPDATE form SET person = ?, shared_role = ?, ruled = ?, articles = ?, first_year = ?,
          last_year = ? WHERE id = ?
        """,
        [
          state.person, state.sharedRole, state.ruled, state.articles, state.years?.first,
          state.years?.last, id,
        ]
      )
    } else {
      try insert(into: database)
    }
    written = state
  }

  private func insert(into database: Database) throws {
    try database.run(
      """
      INSERT INTO form (id, name, roles, folded, exact, person, shared_role, ruled, articles,
        first_year, last_year)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id, text, roleText, name.foldedText, name.exactText, state.person, state.sharedRole,
        state.ruled, state.articles, state.years?.first, state.years?.last,
      ]
    )
  }
}

extension NameForm.State {
  fileprivate func isSameOwner(as other: Self) -> Bool {
    person == other.person && sharedRole == other.sharedRole && ruled == other.ruled
  }
}
