import Articles
import GRDB

/// Completes persons with aliases, roles and days.
struct PersonReader {
  let database: Database
  let view: PersonCorrectionView

  func person(_ found: FoundPerson) throws -> PersonRow {
    let forms = try rows(of: found.id)
    return PersonRow(
      name: found.name,
      aliases: try aliases(of: found.id, found.name, forms),
      roles: roles(forms),
      articles: Int(found.numbers.articles),
      mentions: Int(found.numbers.mentions),
      first: found.numbers.first.map { Day(number: Int($0)) },
      last: found.numbers.last.map { Day(number: Int($0)) }
    )
  }

  func forms(of person: Int64) throws -> [PersonForm] {
    let name = try database.exactName(of: person) ?? view.keys[person]?.name ?? ""
    let rows = try rows(of: person)
    let spans = try spans(of: rows.map { $0["id"] })
    return rows.map { row in
      let span = spans[row["id"]]
      return PersonForm(
        text: row["name"],
        roles: NameForm.roles(row["roles"]),
        articles: row["articles"],
        first: span.flatMap { ReadingOrder.day(of: $0.lowerBound) },
        last: span.flatMap { ReadingOrder.day(of: $0.upperBound) },
        reason: reason(row, name)
      )
    }.sorted {
      ($1.articles, $0.text, $0.roles.first ?? "") < ($0.articles, $1.text, $1.roles.first ?? "")
    }
  }

  /// The first and last dated articles of forms.
  private func spans(of forms: [Int64]) throws -> [Int64: ClosedRange<Int64>] {
    var spans: [Int64: ClosedRange<Int64>] = [:]
    let persons: SQL = "SELECT person FROM form WHERE id IN \(forms)"
    let sql: SQL = """
      SELECT form, article FROM appearance WHERE person IN (\(persons))
        AND article >= \(ReadingOrder.firstDated) AND form IS NOT NULL
      UNION ALL SELECT form, article FROM form_appearance
      WHERE form IN \(forms) AND article >= \(ReadingOrder.firstDated)
      """
    let rows = try SQLRequest<Row>(literal: sql).fetchCursor(database)
    while let row = try rows.next() {
      let (form, article): (Int64, Int64) = (row[0], row[1])
      let span = spans[form] ?? article...article
      spans[form] = min(span.lowerBound, article)...max(span.upperBound, article)
    }
    return spans
  }

  private func rows(of person: Int64) throws -> [Row] {
    let columns = "id, name, exact, roles, articles, shared_role, ruled"
    // The reason told is that of most articles, whichever came first.
    let order = "ORDER BY articles DESC, name, roles"
    guard let forms = view.forms[person] else {
      guard view.isPlain(person) else { return [] }
      return try database.rows("SELECT \(columns) FROM form WHERE person = ? \(order)", [person])
    }
    let sql: SQL = "SELECT \(sql: columns) FROM form WHERE id IN \(forms) \(sql: order)"
    return try SQLRequest<Row>(literal: sql).fetchAll(database)
  }

  /// - Parameter name: of the person, in lower case with its marks.
  private func reason(_ form: Row, _ name: String) -> MergeReason {
    if form["ruled"] as Int64? != nil || view.isMoved(form["id"]) { return .correction }
    if let role = form["shared_role"] as String? { return .sameRole(role) }
    return form["exact"] as String == name ? .sameName : .plainerSpelling
  }

  /// Roles that differ in case only are one, in the spelling of most articles.
  private func roles(_ forms: [Row]) -> [String] {
    var counts: [String: [String: Int]] = [:]
    for form in forms {
      let text: String = form["roles"]
      for role in text.split(separator: NameForm.roleSeparator).map(String.init) {
        counts[role.lowercased(), default: [:]][role, default: 0] += form["articles"] as Int
      }
    }
    let roles = counts.values.compactMap { spellings -> (text: String, articles: Int)? in
      let best = spellings.max { ($0.value, $1.key) < ($1.value, $0.key) }
      return best.map { ($0.key, spellings.values.reduce(0, +)) }
    }
    return roles.sorted { ($1.articles, $0.text) < ($0.articles, $1.text) }.map(\.text)
  }

  /// By number of articles. Where an alias has several reasons, the one that joins articles is told.
  private func aliases(
    of person: Int64,
    _ name: String,
    _ forms: [Row]
  ) throws -> [PersonRow.Alias] {
    var found: [String: PersonRow.Alias] = [:]
    func add(_ text: String, _ articles: Int, _ reason: MergeReason) {
      guard text != name else { return }
      var alias = found[text] ?? PersonRow.Alias(text: text, articles: 0, reason: reason)
      alias.articles += articles
      if reason.weight > alias.reason.weight { alias.reason = reason }
      found[text] = alias
    }
    let exact = try database.exactName(of: person) ?? view.keys[person]?.name ?? ""
    for form in forms { add(form["name"], form["articles"], reason(form, exact)) }
    for row in try printedAliases(of: person) { add(row[0], row[1], .sameArticle) }
    return found.values.sorted { ($1.articles, $0.text) < ($0.articles, $1.text) }
  }

  /// Other forms that articles themselves use for a person, with the number of articles.
  private func printedAliases(of person: Int64) throws -> [Row] {
    let these: SQL = view.forms[person].map { "id IN \($0)" } ?? "person = \(person)"
    let sql: SQL = """
      SELECT a.text AS text, sum(a.articles) AS articles
      FROM (SELECT id FROM form WHERE \(these)) AS f CROSS JOIN alias a ON a.form = f.id
      GROUP BY a.text
      """
    return try SQLRequest<Row>(literal: sql).fetchAll(database)
  }
}

extension MergeReason {
  /// The less evident, the heavier.
  fileprivate var weight: Int {
    switch self {
    case .sameArticle: 0
    case .sameName: 1
    case .plainerSpelling: 2
    case .sameRole: 3
    case .correction: 4
    }
  }
}
