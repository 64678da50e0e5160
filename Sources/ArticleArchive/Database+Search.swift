import Articles
import Foundation
import GRDB

extension Database {
  /// Makes an article findable that is not in the index.
  func index(_ text: SearchText, of id: Int64, _ marked: inout MarkedWords) throws {
    try run(
      "INSERT INTO search (rowid, headline, standfirst, body) VALUES (?, ?, ?, ?)",
      [id, text.headline, text.standfirst, text.body]
    )
    try marked.add(wordsOf: text)
  }

  /// The words of an article as they were indexed; nil when it is not there.
  func searchText(of id: Int64) throws -> SearchText? {
    try rows("\(Self.storedTexts) WHERE a.id = ?", [id]).first.map(Self.searchText)
  }

  /// Calls `body` with the words of each article and ghost, in the order of their keys.
  func forEachSearchText(_ body: (_ id: Int64, SearchText) throws -> Void) throws {
    let statement = try cachedStatement(sql: "\(Self.storedTexts) ORDER BY a.id")
    let rows = try Row.fetchCursor(statement)
    while let row = try rows.next() { try body(row["id"], Self.searchText(row)) }
  }

  private static let storedTexts =
    """
    SELECT a.id, a.headline, s.page, s.structure FROM article a CROSS JOIN story s ON s.id = a.id
    """

  private static func searchText(_ row: Row) throws -> SearchText {
    let structure: Data = row["structure"]
    return try StoryStructure.searchText(
      [UInt8](structure),
      headline: row["headline"],
      page: PageLines(row["page"])
    )
  }
}
