public import ArticleQuery
public import Articles
import GRDB

extension Archive {
  /// People named in the articles that answer a query, by number of articles.
  ///
  /// - Parameter name: words of a name or alias that must match (each a prefix, folded); nil for all.
  public func people(
    _ query: Query,
    matching name: String?,
    limit: Int,
    today: Day
  ) async throws(ArchiveError) -> [PersonRow] {
    let log = logAccess
    return try await read { database in
      let selection = try Selection(query, today: today, log: log, database: database)
      let named = name.flatMap(PeopleSQL.persons(matching:))
      let sql =
        selection.isPlain && selection.bounds == 1...Int64.max
        ? PeopleSQL.everywhere(named, limit: limit)
        : PeopleSQL.within(selection, named, limit: limit)
      let rows = try SQLRequest<Row>(literal: sql).fetchAll(database)
      let reader = PersonReader(database: database)
      return try rows.map { try reader.person($0) }
    }
  }
}

/// The statements that list persons with their numbers.
private enum PeopleSQL {
  static func everywhere(_ named: SQL?, limit: Int) -> SQL {
    var sql: SQL = "SELECT id, name, articles, mentions, NULL AS first, NULL AS last FROM person"
    if let named { sql += " WHERE id IN (\(named))" }
    return sql + " ORDER BY articles DESC, name LIMIT \(limit)"
  }

  static func within(_ selection: Selection, _ named: SQL?, limit: Int) -> SQL {
    var sql: SQL = """
      SELECT p.id AS id, p.name AS name, found.articles AS articles, found.mentions AS mentions,
        found.first AS first, found.last AS last
      FROM (
        SELECT ap.person AS person, count(*) AS articles, sum(ap.mentions) AS mentions,
          min(CASE WHEN ap.article >= \(ReadingOrder.firstDated) THEN ap.article END) AS first,
          max(ap.article) AS last
        FROM (\(selection.unorderedIDs)) AS answer
          CROSS JOIN appearance AS ap ON ap.article = answer.id
      """
    if let named { sql += " WHERE ap.person IN (\(named))" }
    return sql + """
       GROUP BY ap.person) AS found CROSS JOIN person p ON p.id = found.person
      ORDER BY articles DESC, name LIMIT \(limit)
      """
  }

  /// The persons of whom one form of the name has a word beginning with each word of `name`; nil for no word.
  static func persons(matching name: String) -> SQL? {
    let forms: [SQL] = SearchTokens.foldedWords(of: name).map {
      "SELECT form FROM form_word WHERE word >= \($0) AND word < \($0 + "\u{10FFFF}")"
    }
    guard !forms.isEmpty else { return nil }
    return "SELECT person FROM form WHERE id IN (\(forms.joined(separator: " INTERSECT ")))"
  }
}

/// Completes persons with aliases, roles and days.
private struct PersonReader {
  let database: Database

  func person(_ row: Row) throws -> PersonRow {
    let id: Int64 = row["id"]
    let name: String = row["name"]
    let forms = try database.rows("SELECT * FROM form WHERE person = ? ORDER BY id", [id])
    let first = try row["first"] as Int64? ?? end("min", of: id)
    let last = try row["last"] as Int64? ?? end("max", of: id)
    return PersonRow(
      name: name,
      aliases: try aliases(of: id, name, forms),
      roles: roles(forms),
      articles: row["articles"],
      mentions: row["mentions"],
      first: first.flatMap(ReadingOrder.day(of:)),
      last: last.flatMap(ReadingOrder.day(of:))
    )
  }

  private func end(_ function: String, of person: Int64) throws -> Int64? {
    try database.first(
      "SELECT \(function)(article) FROM appearance WHERE person = ? AND article >= ?",
      [person, ReadingOrder.firstDated]
    )
  }

  /// Roles that differ in case only are one, in the spelling of most articles.
  private func roles(_ forms: [Row]) -> [String] {
    var counts: [String: [String: Int]] = [:]
    for form in forms {
      let text: String = form["roles"]
      for role in text.split(separator: PeopleWriter.roleSeparator).map(String.init) {
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
    for form in forms {
      let role: String? = form["shared_role"]
      add(form["name"], form["articles"], role.map { .sameRole($0) } ?? .sameName)
    }
    let inside = try database.rows(
      """
      SELECT a.text AS text, count(DISTINCT a.article) AS articles
      FROM form f CROSS JOIN sighting_alias a ON a.form = f.id
      WHERE f.person = ? GROUP BY a.text
      """,
      [person]
    )
    for row in inside { add(row["text"], row["articles"], .sameArticle) }
    return found.values.sorted { ($1.articles, $0.text) < ($0.articles, $1.text) }
  }
}

extension MergeReason {
  /// The less evident, the heavier.
  fileprivate var weight: Int {
    switch self {
    case .sameArticle: 0
    case .sameName: 1
    case .sameRole: 2
    }
  }
}
