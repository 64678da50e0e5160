import GRDB

@testable import ArticleArchive

/// Everything the tables say of persons, told by names instead of numbers.
struct PeopleTables: Equatable {
  var persons: [String]
  var forms: [String]
  var appearances: [String]
  var months: [String]
  var words: [String]

  init(_ archive: Archive) async throws {
    persons = try await archive.lines(
      "SELECT name, folded, exact, backward, articles, mentions FROM person"
    )
    forms = try await archive.lines(
      """
      SELECT f.name, f.roles, f.articles, f.first_year, f.last_year, f.shared_role, p.exact, r.exact
      FROM form f LEFT JOIN person p ON p.id = f.person LEFT JOIN person r ON r.id = f.ruled
      """
    )
    appearances = try await archive.lines(
      """
      SELECT p.exact, a.headline, ap.mentions FROM appearance ap
        LEFT JOIN person p ON p.id = ap.person LEFT JOIN article a ON a.id = ap.article
      """
    )
    months = try await archive.lines(
      """
      SELECT p.exact, m.person = 0, m.month, m.articles
      FROM person_month m LEFT JOIN person p ON p.id = m.person
      """
    )
    words = try await archive.lines(
      "SELECT w.word, f.name, f.roles FROM form_word w LEFT JOIN form f ON f.id = w.form"
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
}
