import Articles
import Foundation
import GRDB
import Testing

@testable import ArticleArchive

/// Everything the tables say of persons, told by names instead of numbers.
struct PeopleTables: Equatable {
  var persons: [String]
  var forms: [String]
  var rosters: [String]
  var months: [String]
  var words: [String]
  var aliases: [String]

  init(_ archive: Archive) async throws {
    try await archive.expectAgreement()
    persons = try await archive.lines(
      "SELECT name, folded, exact, backward, articles, mentions FROM person"
    )
    forms = try await archive.lines(
      """
      SELECT f.name, f.roles, f.articles, f.first_year, f.last_year, f.shared_role, p.exact, r.exact
      FROM form f LEFT JOIN person p ON p.id = f.person LEFT JOIN person r ON r.id = f.ruled
      """
    )
    rosters = try await archive.rosterLines()
    months = try await archive.lines(
      """
      SELECT p.exact, m.person = 0, m.month, m.articles
      FROM person_month m LEFT JOIN person p ON p.id = m.person
      """
    )
    words = try await archive.lines(
      "SELECT w.word, f.name, f.roles FROM form_word w LEFT JOIN form f ON f.id = w.form"
    )
    aliases = try await archive.lines(
      """
      SELECT a.text, a.articles, f.name, f.roles FROM alias a LEFT JOIN form f ON f.id = a.form
      """
    )
  }
}

extension Archive {
  fileprivate func lines(_ sql: String) async throws -> [String] {
    try await read { database in
      try Row.fetchAll(database, sql: sql).map { row in
        row.databaseValues.map(\.description).joined(separator: " | ")
      }.sorted()
    }
  }

  fileprivate func rosterLines() async throws -> [String] {
    try await read { database in
      try database.rosters().map { article, roster in
        let headline = try String.fetchOne(
          database,
          sql: "SELECT headline FROM article WHERE id = ?",
          arguments: [article]
        )
        let entries = try roster.entries.map { entry in
          let form = try Row.fetchOne(
            database,
            sql:
              "SELECT f.name, f.roles, p.exact FROM form f JOIN person p ON p.id = ? WHERE f.id = ?",
            arguments: [entry.person, entry.form]
          )
          let aliases = try entry.aliases.map { number in
            try String.fetchOne(
              database,
              sql: "SELECT text FROM alias WHERE form = ? AND number = ?",
              arguments: [entry.form, number]
            ) ?? "?"
          }
          return "\(form?.description ?? "?") \(entry.mentions) \(aliases.sorted())"
        }
        return "\(headline ?? "?"): \(entries)"
      }.sorted()
    }
  }

  /// Rosters, appearances and counts say the same.
  fileprivate func expectAgreement() async throws {
    try await read { database in
      var appearances: Set<[Int64?]> = []
      var shared: Set<[Int64]> = []
      var articles: [Int64: [Int64]] = [:]
      var months: [[Int64]: Int] = [:]
      var forms: [Int64: Int] = [:]
      var aliases: [[Int64]: Int] = [:]
      for (article, roster) in try database.rosters() {
        let month = ReadingOrder.day(of: article).map { Int64($0.year * 100 + $0.month) } ?? 0
        for (person, use) in roster.persons {
          appearances.insert([person, article, Int64(use.mentions), use.form])
          articles[person, default: [0, 0]][0] += 1
          articles[person]?[1] += Int64(use.mentions)
          months[[person, month], default: 0] += 1
        }
        for entry in roster.entries {
          forms[entry.form, default: 0] += 1
          if roster.persons[entry.person]?.form == nil {
            shared.insert([entry.form, article, Int64(entry.mentions)])
          }
          for alias in entry.aliases { aliases[[entry.form, Int64(alias)], default: 0] += 1 }
        }
      }
      func rows(_ sql: String) throws -> [[Int64?]] {
        try Row.fetchAll(database, sql: sql).map { row in
          row.databaseValues.map { Int64.fromDatabaseValue($0) }
        }
      }
      func numbers(_ sql: String) throws -> [[Int64]] {
        try rows(sql).map { $0.compactMap(\.self) }
      }
      #expect(
        try Set(rows("SELECT person, article, mentions, form FROM appearance")) == appearances
      )
      #expect(try Set(numbers("SELECT form, article, mentions FROM form_appearance")) == shared)
      for row in try numbers("SELECT id, articles, mentions FROM person") {
        #expect(articles.removeValue(forKey: row[0]) ?? [0, 0] == [row[1], row[2]])
      }
      #expect(articles.isEmpty)
      for row in try numbers("SELECT person, month, articles FROM person_month WHERE person > 0") {
        #expect(months.removeValue(forKey: [row[0], row[1]]) == Int(row[2]))
      }
      #expect(months.isEmpty)
      for row in try numbers("SELECT id, articles FROM form") {
        #expect(forms.removeValue(forKey: row[0]) == Int(row[1]))
      }
      #expect(forms.isEmpty)
      for row in try numbers("SELECT form, number, articles FROM alias") {
        #expect(aliases.removeValue(forKey: [row[0], row[1]]) == Int(row[2]))
      }
      #expect(aliases.isEmpty)
      let people = try rows("SELECT f.id, person FROM form f JOIN person p ON p.id = f.person")
      let owners = try numbers("SELECT id, person FROM form")
      #expect(people.count == owners.count)
      let persons = Dictionary(uniqueKeysWithValues: owners.map { ($0[0], $0[1]) })
      for (_, roster) in try database.rosters() {
        #expect(roster.entries.allSatisfy { persons[$0.form] == $0.person })
      }
    }
  }
}

extension Database {
  fileprivate func rosters() throws -> [(Int64, Roster)] {
    try Row.fetchAll(self, sql: "SELECT article, people FROM roster").map {
      let bytes: Data = $0[1]
      return ($0[0], try Roster([UInt8](bytes)))
    }
  }
}
