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
      let selection = try Selection(
        query,
        for: .allAnswers,
        today: today,
        log: log,
        database: database
      )
      let named = name.flatMap(PeopleSQL.persons(matching:))
      let found =
        try selection.isEverything
        ? PersonTally.everywhere(named, limit: limit, database)
        : PersonTally.within(selection, named, database).most(limit, database)
      let reader = PersonReader(database: database)
      return try found.map { try reader.person($0) }
    }
  }
}

/// A person with numbers.
private struct FoundPerson {
  var id: Int64
  var name: String
  var numbers: PersonTally.Numbers
}

/// Counts persons in articles.
private struct PersonTally {
  struct Numbers {
    var articles = 0
    var mentions = 0
    /// The first and last dated articles; nil when there is none.
    var first: Int64?
    var last: Int64?
  }

  private var numbers: [Int64: Numbers] = [:]

  /// The persons of most articles in the whole archive.
  static func everywhere(
    _ named: SQL?,
    limit: Int,
    _ database: Database
  ) throws -> [FoundPerson] {
    var sql: SQL = "SELECT id, name, articles, mentions FROM person"
    if let named { sql += " WHERE id IN (\(named))" }
    sql += " ORDER BY articles DESC, name LIMIT \(limit)"
    return try SQLRequest<Row>(literal: sql).fetchAll(database).map { row in
      var numbers = Numbers(articles: row[2], mentions: row[3])
      numbers.first = try end("min", of: row[0], database)
      numbers.last = try end("max", of: row[0], database)
      return FoundPerson(id: row[0], name: row[1], numbers: numbers)
    }
  }

  private static func end(
    _ function: String,
    of person: Int64,
    _ database: Database
  ) throws -> Int64? {
    try database.first(
      "SELECT \(function)(article) FROM appearance WHERE person = ? AND article >= ?",
      [person, ReadingOrder.firstDated]
    )
  }

  static func within(
    _ selection: Selection,
    _ named: SQL?,
    _ database: Database
  ) throws -> PersonTally {
    var sql: SQL = """
      SELECT ap.person, ap.article, ap.mentions
      FROM (\(selection.unorderedIDs)) AS answer CROSS JOIN appearance AS ap ON ap.article = answer.id
      """
    if let named { sql += " WHERE ap.person IN (\(named))" }
    var tally = PersonTally()
    let rows = try SQLRequest<Row>(literal: sql).fetchCursor(database)
    while let row = try rows.next() { tally.add(row[0], in: row[1], mentions: row[2]) }
    return tally
  }

  private mutating func add(_ person: Int64, in article: Int64, mentions: Int) {
    var now = numbers[person] ?? Numbers()
    now.articles += 1
    now.mentions += mentions
    if article >= ReadingOrder.firstDated {
      now.first = min(now.first ?? article, article)
      now.last = max(now.last ?? article, article)
    }
    numbers[person] = now
  }

  /// Those of most articles, then by name. Names are looked up only of those who may be among them.
  func most(_ limit: Int, _ database: Database) throws -> [FoundPerson] {
    guard limit > 0 else { return [] }
    let counts = numbers.values.map(\.articles).sorted(by: >)
    let fewest = counts.count > limit ? counts[limit - 1] : 0
    var found: [FoundPerson] = []
    for (id, numbers) in numbers where numbers.articles >= fewest {
      let name: String? = try database.first("SELECT name FROM person WHERE id = ?", [id])
      if let name { found.append(FoundPerson(id: id, name: name, numbers: numbers)) }
    }
    let bytes = { (name: String) in Array(name.utf8) }
    return Array(
      found.sorted {
        $0.numbers.articles != $1.numbers.articles
          ? $0.numbers.articles > $1.numbers.articles
          : bytes($0.name).lexicographicallyPrecedes(bytes($1.name))
      }.prefix(limit)
    )
  }
}

private enum PeopleSQL {
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

  func person(_ found: FoundPerson) throws -> PersonRow {
    // The reason told is that of most articles, whichever came first.
    let forms = try database.rows(
      """
      SELECT name, roles, articles, shared_role FROM form WHERE person = ?
      ORDER BY articles DESC, name, roles
      """,
      [found.id]
    )
    return PersonRow(
      name: found.name,
      aliases: try aliases(of: found.id, found.name, forms),
      roles: roles(forms),
      articles: found.numbers.articles,
      mentions: found.numbers.mentions,
      first: found.numbers.first.flatMap(ReadingOrder.day(of:)),
      last: found.numbers.last.flatMap(ReadingOrder.day(of:))
    )
  }

  /// Roles that differ in case only are one, in the spelling of most articles.
  private func roles(_ forms: [Row]) -> [String] {
    var counts: [String: [String: Int]] = [:]
    for form in forms {
      let text: String = form[1]
      for role in text.split(separator: PeopleWriter.roleSeparator).map(String.init) {
        counts[role.lowercased(), default: [:]][role, default: 0] += form[2] as Int
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
      let role: String? = form[3]
      add(form[0], form[2], role.map { .sameRole($0) } ?? .sameName)
    }
    let inside = try database.rows(
      """
      SELECT a.text AS text, count(DISTINCT a.article) AS articles
      FROM form f CROSS JOIN sighting_alias a ON a.form = f.id
      WHERE f.person = ? GROUP BY a.text
      """,
      [person]
    )
    for row in inside { add(row[0], row[1], .sameArticle) }
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
