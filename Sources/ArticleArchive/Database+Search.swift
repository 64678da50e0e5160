import Articles
import GRDB

extension Database {
  /// Makes an article findable that is not in the index.
  func index(_ text: SearchText, of id: Int64, _ marked: inout MarkedWords) throws {
    try run(
      "INSERT INTO search (rowid, headline, standfirst, body) VALUES (?, ?, ?, ?)",
      [ReadingOrder.searchRow(of: id), text.headline, text.standfirst, text.body]
    )
    try marked.add(wordsOf: text, self)
  }

  /// The words of an article as they were indexed; nil when it is not there.
  func searchText(of id: Int64) throws -> SearchText? {
    try rows("\(Self.storedTexts) WHERE a.id = ?", [id]) { try Self.searchText($0) }.first
  }

  /// Calls `body` with the words of each article and ghost, in the order of the index.
  func forEachSearchText(_ body: (_ id: Int64, SearchText) throws -> Void) throws {
    _ = try rows("\(Self.storedTexts) ORDER BY a.id DESC", []) { row in
      try body(row[3], Self.searchText(row))
    }
  }

  private static let storedTexts =
    """
    SELECT s.structure, a.headline, s.page, a.id FROM article a CROSS JOIN story s ON s.id = a.id
    """

  private static func searchText(_ row: FoundRow) throws -> SearchText {
    try StoryStructure.searchText(row[0], headline: row[1], page: PageLines(row[2]))
  }
}
