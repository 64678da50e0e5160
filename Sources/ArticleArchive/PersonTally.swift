import Articles
import GRDB

/// A person with numbers.
struct FoundPerson {
  var id: Int64
  var name: String
  var numbers: PersonTally.Numbers
}

/// Counts persons in articles.
struct PersonTally {
  struct Numbers {
    var articles = 0
    var mentions = 0
    /// The first and last dated articles; nil when there is none.
    var first: Int64?
    var last: Int64?

    mutating func add(_ article: Int64, mentions: Int) {
      articles += 1
      self.mentions += mentions
      guard article >= ReadingOrder.firstDated else { return }
      first = min(first ?? article, article)
      last = max(last ?? article, article)
    }
  }

  let database: Database
  let view: PersonCorrectionView
  /// Beginnings of words of a name, folded; empty for all persons.
  let words: [String]

  /// - Parameter name: words of which each must begin one of a name or alias; nil for all persons.
  init(of name: String?, _ view: PersonCorrectionView, _ database: Database) {
    self.database = database
    self.view = view
    words = name.map(SearchTokens.foldedWords(of:)) ?? []
  }

  /// The forms that are asked for; nil for all.
  private var named: SQL? {
    let forms: [SQL] = words.map {
      "SELECT form FROM form_word WHERE word >= \($0) AND word < \($0 + "\u{10FFFF}")"
    }
    return forms.isEmpty ? nil : forms.joined(separator: " INTERSECT ")
  }

  /// The persons of most articles in the whole archive.
  func everywhere(limit: Int) throws -> [FoundPerson] {
    var sql: SQL = "SELECT id, name, articles, mentions FROM person WHERE articles > 0"
    sql += " \(others("id"))"
    sql += " ORDER BY articles DESC, name LIMIT \(limit)"
    let found = try SQLRequest<Row>(literal: sql).fetchAll(database).map { row in
      var numbers = Numbers(articles: row[2], mentions: row[3])
      numbers.first = try end("min", of: row[0])
      numbers.last = try end("max", of: row[0])
      return FoundPerson(id: row[0], name: row[1], numbers: numbers)
    }
    guard !view.isEmpty else { return found }
    let sightings: SQL = "SELECT form, article, mentions FROM sighting"
    return try most(limit, of: corrected(among: sightings, column: "form"), and: found)
  }

  private func end(_ function: String, of person: Int64) throws -> Int64? {
    try database.first(
      "SELECT \(function)(article) FROM appearance WHERE person = ? AND article >= ?",
      [person, ReadingOrder.firstDated]
    )
  }

  /// The persons of most articles among some.
  func within(_ articles: () throws -> Int64?, limit: Int) throws -> [FoundPerson] {
    var ids: [String] = []
    while let id = try articles() { ids.append(String(id)) }
    let list = "[\(ids.joined(separator: ","))]"
    let answers: SQL = "(SELECT value AS id FROM json_each(\(list))) AS answer"
    let sql: SQL = """
      SELECT ap.person, ap.article, ap.mentions
      FROM \(answers) CROSS JOIN appearance AS ap ON ap.article = answer.id
      WHERE true \(others("ap.person"))
      """
    var numbers: [Int64: Numbers] = [:]
    let rows = try SQLRequest<Row>(literal: sql).fetchCursor(database)
    while let row = try rows.next() {
      numbers[row[0], default: Numbers()].add(row[1], mentions: row[2])
    }
    if !view.isEmpty {
      let sightings: SQL = """
        SELECT s.form, s.article, s.mentions
        FROM \(answers) CROSS JOIN sighting AS s ON s.article = answer.id
        """
      numbers.merge(try corrected(among: sightings, column: "s.form")) { $1 }
    }
    return try most(limit, of: numbers, and: [])
  }

  /// Numbers of the persons whom the reader's own corrections concern.
  private func corrected(among sightings: SQL, column: String) throws -> [Int64: Numbers] {
    var forms = view.forms
    if let named {
      let all = forms.values.flatMap(\.self)
      let asked = Set(
        try SQLRequest<Int64>(
          literal: "SELECT id FROM form WHERE id IN \(all) AND id IN (\(named))"
        )
        .fetchAll(database)
      )
      forms = forms.filter { person, forms in
        forms.contains { asked.contains($0) } || view.keys[person]?.isNamed(asBegun: words) ?? false
      }
    }
    let list = forms.values.flatMap(\.self)
    let sql: SQL = "\(sightings) WHERE \(sql: column) IN \(list)"
    var mentions: [Int64: [Int64: Int]] = [:]
    let rows = try SQLRequest<Row>(literal: sql).fetchCursor(database)
    while let row = try rows.next() {
      let person = view.person(of: row[0], by: 0)
      mentions[person, default: [:]][row[1], default: 0] += row[2]
    }
    return mentions.mapValues { articles in
      articles.reduce(into: Numbers()) { $0.add($1.key, mentions: $1.value) }
    }
  }

  /// Leaves out those who are not asked for and those whom the archive does not tell the truth about.
  private func others(_ column: String) -> SQL {
    var sql: SQL = ""
    if let named {
      sql += " AND \(sql: column) IN (SELECT person FROM form WHERE id IN (\(named)))"
    }
    if !view.isEmpty { sql += " AND \(sql: column) NOT IN \(view.concerned)" }
    return sql
  }

  /// Those of most articles, then by name. Names are looked up only of those who may be among them.
  private func most(
    _ limit: Int,
    of numbers: [Int64: Numbers],
    and others: [FoundPerson]
  ) throws -> [FoundPerson] {
    guard limit > 0 else { return [] }
    let counts = numbers.values.map(\.articles).sorted(by: >)
    let fewest = counts.count > limit ? counts[limit - 1] : 0
    var found = others
    for (id, numbers) in numbers where numbers.articles >= fewest {
      let name = try view.names[id] ?? database.first("SELECT name FROM person WHERE id = ?", [id])
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
