import GRDB

/// The words of an article that a search finds.
struct SearchText {
  var headline: String
  var standfirst: String?
  var body: String
}

extension BatchWriter {
  /// The index has no copy of its texts: what goes is told word by word.
  mutating func unindex(_ id: Int64) throws {
    if searchable.removeValue(forKey: id) != nil { return }
    let rows = try database.rows(
      """
      SELECT a.headline, s.standfirst, s.body FROM article a JOIN story s ON s.id = a.id
      WHERE a.id = ?
      """,
      [id]
    )
    guard let row = rows.first else { return }
    try database.run(
      """
      INSERT INTO search (search, rowid, headline, standfirst, body)
      VALUES ('delete', ?, ?, ?, ?)
      """,
      [
        id, row["headline"] as String, row["standfirst"] as String?, row["body"] as String,
      ]
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
