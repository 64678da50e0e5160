import GRDB

// The days that articles speak of.
extension BatchWriter {
  /// Writes those of the batch in the order in which they lie in the table.
  mutating func flushSpoken() throws {
    spoken.sort { $0.days == $1.days ? $0.article < $1.article : $0.days < $1.days }
    for (days, article) in spoken {
      try database.run(
        "INSERT OR IGNORE INTO spoken (days, article) VALUES (?, ?)",
        [days.number, article]
      )
    }
    spoken = []
  }

  /// - Parameter id: of an article whose text goes.
  mutating func forgetSpoken(of id: Int64) throws {
    spoken.removeAll { $0.article == id }
    try database.run("DELETE FROM spoken WHERE article = ?", [id])
  }
}
