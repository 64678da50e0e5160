import GRDB

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
      [ReadingOrder.searchRow(of: id), text.headline, text.standfirst, text.body]
    )
  }

  /// In the order of the index, which writes out its memory each time a row is lower than the one before.
  mutating func flushSearch() throws {
    for (id, text) in searchable.sorted(by: { $0.key > $1.key }) {
      try database.index(text, of: id, &memory.markedWords)
    }
    searchable = [:]
  }
}
