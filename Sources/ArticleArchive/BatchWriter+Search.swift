import Articles
import GRDB

/// The words of an article that a search finds.
struct SearchText: Equatable {
  var headline: String
  var standfirst: String?
  var body: String

  init(_ article: Article) {
    headline = article.headline.text
    standfirst = article.standfirst?.text
    body = article.body.map(\.text).joined(separator: "\n\n")
  }
}

extension BatchWriter {
  /// The index has no copy of its texts: what goes is told word by word.
  mutating func unindex(_ id: Int64) throws {
    if searchable.removeValue(forKey: id) != nil { return }
    guard let text = try database.searchText(of: id) else { return }
    try database.run(
      """
      INSERT INTO search (search, rowid, headline, standfirst, body)
      VALUES ('delete', ?, ?, ?, ?)
      """,
      [id, text.headline, text.standfirst, text.body]
    )
  }

  /// In key order: the index writes out its memory each time a key is lower than the one before.
  mutating func flushSearch() throws {
    for (id, text) in searchable.sorted(by: { $0.key < $1.key }) {
      try database.run(
        "INSERT INTO search (rowid, headline, standfirst, body) VALUES (?, ?, ?, ?)",
        [id, text.headline, text.standfirst, text.body]
      )
    }
    searchable = [:]
  }
}

extension Database {
  /// The words of an article as they were indexed; nil when it is not there.
  func searchText(of id: Int64) throws -> SearchText? {
    try rows(
      """
      SELECT s.structure, a.headline, s.page FROM article a JOIN story s ON s.id = a.id
      WHERE a.id = ?
      """,
      [id]
    ) {
      try StoryStructure.searchText($0[0], headline: $0[1], page: PageLines($0[2]))
    }.first
  }
}
