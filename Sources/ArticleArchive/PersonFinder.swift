import Articles
import GRDB

/// Finds the persons of most articles.
struct PersonFinder {
  private let database: Database
  private let view: PersonCorrectionView
  /// Beginnings of words of a name, folded; empty for all persons.
  private let words: [String]
  /// Those who come before all others.
  private var first: Set<Int64> = []

  /// - Parameter name: words of which each must begin one of a name or alias; nil for all persons.
  init(of name: String?, _ view: PersonCorrectionView, _ database: Database) {
    self.database = database
    self.view = view
    words = name.map(SearchTokens.foldedWords(of:)) ?? []
  }

  mutating func put(first persons: [PersonLabel]) throws {
    first = Set(
      try persons.compactMap { try PersonKey($0).flatMap { try view.number(of: $0, database) } }
    )
  }

  /// Those of the whole archive, whose numbers are kept.
  func everywhere(limit: Int) throws -> [FoundPerson] {
    var sql: SQL = "SELECT id, name, articles, mentions FROM person WHERE articles > 0"
    if let named { sql += " AND id IN (SELECT person FROM form WHERE id IN (\(named)))" }
    if !view.isEmpty { sql += " AND id NOT IN \(view.concerned)" }
    sql += " ORDER BY articles DESC, name LIMIT \(limit)"
    let most = try SQLRequest<Row>(literal: sql).fetchAll(database).map(found)
    let found = view.isEmpty ? most : (most + (try corrected(limit))).most(limit)
    guard !first.isEmpty else { return found }
    let wanted = try wanted(among: nil)
    let missing = first.subtracting(found.map(\.id)).filter { wanted?.contains($0) ?? true }
    return (found + (try missing.compactMap { try person($0) })).most(limit, first: first)
  }

  /// One of the whole archive; nil when no article names them.
  func person(_ id: Int64) throws -> FoundPerson? {
    guard view.isPlain(id) else { return try corrected(.max).first { $0.id == id } }
    let sql = "SELECT id, name, articles, mentions FROM person WHERE id = ? AND articles > 0"
    return try database.rows(sql, [id]).first.map(found)
  }

  private func found(_ row: Row) throws -> FoundPerson {
    let numbers = PersonTally.Numbers(
      articles: row[2],
      mentions: row[3],
      first: try end("ASC", of: row[0]),
      last: try end("DESC", of: row[0])
    )
    return FoundPerson(id: row[0], name: row[1], numbers: numbers)
  }

  private func end(_ order: String, of person: Int64) throws -> Day? {
    let article: Int64? = try database.first(
      """
      SELECT article FROM appearance WHERE person = ? AND article >= ?
      ORDER BY article \(order) LIMIT 1
      """,
      [person, ReadingOrder.firstDated]
    )
    return article.flatMap(ReadingOrder.day(of:))
  }

  /// The persons whom the reader's own corrections concern, in the whole archive.
  private func corrected(_ limit: Int) throws -> [FoundPerson] {
    let forms = view.forms(of: view.keys.keys.sorted())
    let sql: SQL =
      "SELECT DISTINCT article FROM sighting WHERE form IN \(forms) ORDER BY article DESC"
    let articles = try SQLRequest<Int64>(literal: sql).fetchCursor(database)
    var tally = try PersonTally(of: wanted(among: Set(view.keys.keys)), view, database)
    var rosters = try RosterStream(database)
    while let article = try articles.next() {
      try rosters.read(article) { try tally.add(article, &$0) }
    }
    return try tally.most(limit, database)
  }

  /// What a screen shows; the rest comes with the whole.
  private static let mostInPart = 50

  /// Those of some articles.
  ///
  /// - Parameters:
  ///   - ids: the articles, newest first; nil at the end.
  ///   - clock: tells when parts are due.
  ///   - part: told from time to time those of the articles looked at so far.
  func among(
    _ ids: () throws -> Int64?,
    limit: Int,
    clock: PartClock = PartClock(),
    part: ([FoundPerson]) throws -> Void
  ) throws -> [FoundPerson] {
    var tally = try PersonTally(of: try wanted(among: nil), view, database)
    var rosters = try RosterStream(database)
    var clock = clock
    while let article = try ids() {
      try rosters.read(article) { try tally.add(article, &$0) }
      if clock.isDue() {
        try part(tally.most(min(limit, Self.mostInPart), first: first, database))
      }
    }
    return try tally.most(limit, first: first, database)
  }

  /// The persons that are asked for; nil for all.
  private func wanted(among persons: Set<Int64>?) throws -> Set<Int64>? {
    guard let named else { return persons }
    let sql: SQL = "SELECT id, person FROM form WHERE id IN (\(named))"
    let forms = try SQLRequest<Row>(literal: sql).fetchCursor(database)
    var wanted: Set<Int64> = []
    while let form = try forms.next() { wanted.insert(view.person(of: form[0], by: form[1])) }
    for (person, key) in view.keys where key.isNamed(asBegun: words) { wanted.insert(person) }
    return persons.map(wanted.intersection) ?? wanted
  }

  /// The forms that are asked for; nil for all.
  private var named: SQL? {
    let forms: [SQL] = words.map {
      "SELECT form FROM form_word WHERE word >= \($0) AND word < \($0 + "\u{10FFFF}")"
    }
    return forms.isEmpty ? nil : forms.joined(separator: " INTERSECT ")
  }
}
