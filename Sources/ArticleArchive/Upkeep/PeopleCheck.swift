import Articles
import Foundation
import GRDB

/// Looks whether the tables of people say the same: rosters by article, appearances by person, and the counts of both.
///
/// Keeps a few numbers of each name and alias in memory, and nothing of an article.
struct PeopleCheck {
  let archive: Archive

  func run() async throws(ArchiveError) -> [ArchiveFinding] {
    try await archive.read { database in
      var rosters = try RosterCheck(database)
      try rosters.run()
      var appearances = AppearanceCheck(database: database)
      try appearances.run()
      return (rosters.findings + [appearances.finding]).filter { $0.count > 0 }
    }
  }
}

/// Rosters against names and appearances.
private struct RosterCheck {
  private let database: Database
  private var names: [Int64: Name] = [:]
  private var aliases: [Alias: Int] = [:]
  /// Rows that the rosters ask for.
  private var appearances = 0
  private var formAppearances = 0
  private var ofName = ArchiveFinding(rule: .articlesOfName, count: 0, examples: [])
  private var ofPerson = ArchiveFinding(rule: .articlesOfPerson, count: 0, examples: [])

  var findings: [ArchiveFinding] { [ofName, ofPerson] }

  private struct Name {
    var person: Int64
    /// Articles that have not been met.
    var articles: Int
  }

  private struct Alias: Hashable {
    var form: Int64
    var number: Int
  }

  init(_ database: Database) throws {
    self.database = database
    let forms = try Row.fetchCursor(database, sql: "SELECT id, person, articles FROM form")
    while let row = try forms.next() { names[row[0]] = Name(person: row[1], articles: row[2]) }
    let rows = try Row.fetchCursor(database, sql: "SELECT form, number, articles FROM alias")
    while let row = try rows.next() { aliases[Alias(form: row[0], number: row[1])] = row[2] }
  }

  mutating func run() throws {
    let rows = try Row.fetchCursor(database, sql: "SELECT article, people FROM roster")
    while let row = try rows.next() {
      let article: Int64 = row[0]
      guard let roster = try? Roster([UInt8](row[1] as Data)) else {
        ofName.add("article \(article)")
        continue
      }
      check(roster, of: article)
      if try !hasAppearances(roster, article) { ofPerson.add("article \(article)") }
    }
    for (form, name) in names where name.articles != 0 { ofName.add("name \(form)") }
    for (alias, articles) in aliases where articles != 0 {
      ofName.add("name \(alias.form), alias \(alias.number)")
    }
    if try count("appearance") != appearances { ofPerson.add("appearances") }
    if try count("form_appearance") != formAppearances { ofPerson.add("appearances of names") }
  }

  private mutating func check(_ roster: Roster, of article: Int64) {
    for entry in roster.entries {
      names[entry.form]?.articles -= 1
      if names[entry.form]?.person != entry.person { ofName.add("article \(article)") }
      for number in entry.aliases {
        let alias = Alias(form: entry.form, number: number)
        aliases[alias, default: 0] -= 1
      }
    }
  }

  private mutating func hasAppearances(_ roster: Roster, _ article: Int64) throws -> Bool {
    let persons = roster.persons
    appearances += persons.count
    var isRight = true
    for (person, use) in persons {
      let row = try row(
        "SELECT mentions, form FROM appearance WHERE person = ? AND article = ?",
        [person, article]
      )
      let found = row.map { Roster.Use(form: $0[1], mentions: $0[0]) }
      if found != use { isRight = false }
    }
    for entry in roster.entries where persons[entry.person]?.form == nil {
      formAppearances += 1
      let row = try row(
        "SELECT mentions FROM form_appearance WHERE form = ? AND article = ?",
        [entry.form, article]
      )
      if row.map({ $0[0] as Int }) != entry.mentions { isRight = false }
    }
    return isRight
  }

  private func row(_ sql: String, _ arguments: StatementArguments) throws -> Row? {
    try Row.fetchOne(database.cachedStatement(sql: sql), arguments: arguments)
  }

  private func count(_ table: String) throws -> Int {
    try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)") ?? 0
  }
}

/// Appearances, which lie by person and then by day, against the counts of persons and months, which lie alike.
private struct AppearanceCheck {
  let database: Database
  /// Who appears somewhere.
  private var persons = 0
  private(set) var finding = ArchiveFinding(rule: .articlesOfPerson, count: 0, examples: [])

  init(database: Database) { self.database = database }

  private struct Counts: Equatable {
    var articles = 0
    var mentions = 0
  }

  mutating func run() throws {
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT person, article, mentions FROM appearance ORDER BY person, article"
    )
    let months = try Row.fetchCursor(
      database,
      sql: """
        SELECT person, month, articles FROM person_month WHERE person > 0 ORDER BY person, month
        """
    )
    var (person, counts): (Int64, Counts) = (0, Counts())
    var (month, articles) = (0, 0)
    while let row = try rows.next() {
      let next: Int64 = row[0]
      let day = ReadingOrder.day(of: row[1])
      let nextMonth = day.map { $0.year * 100 + $0.month } ?? 0
      if next != person || nextMonth != month {
        try expect(person, month, articles, in: months)
        (month, articles) = (nextMonth, 0)
      }
      if next != person {
        try expect(person, counts)
        (person, counts) = (next, Counts())
      }
      articles += 1
      counts.articles += 1
      counts.mentions += row[2] as Int
    }
    try expect(person, month, articles, in: months)
    try expect(person, counts)
    if try months.next() != nil { finding.add("months of nobody") }
    let counted = try Int.fetchOne(
      database,
      sql: "SELECT count(*) FROM person WHERE articles > 0 OR mentions > 0"
    )
    if counted != persons { finding.add("persons without articles") }
  }

  private mutating func expect(
    _ person: Int64,
    _ month: Int,
    _ articles: Int,
    in months: RowCursor
  ) throws {
    guard articles > 0 else { return }
    let row = try months.next()
    let found = row.map { ($0[0] as Int64, $0[1] as Int, $0[2] as Int) } ?? (0, 0, 0)
    if found != (person, month, articles) { finding.add("person \(person), month \(month)") }
  }

  private mutating func expect(_ person: Int64, _ counts: Counts) throws {
    guard counts.articles > 0 else { return }
    persons += 1
    let row = try Row.fetchOne(
      database,
      sql: "SELECT articles, mentions FROM person WHERE id = ?",
      arguments: [person]
    )
    let kept = row.map { Counts(articles: $0[0], mentions: $0[1]) }
    if kept != counts { finding.add("person \(person)") }
  }
}
