import GRDB

/// How much of some work is done.
public struct WorkDone: Sendable, Hashable {
  public var done: Int
  public var total: Int

  public init(done: Int, total: Int) {
    self.done = min(done, total)
    self.total = total
  }
}

// The care of the index of words.
extension Archive {
  /// Compares the index of words with the texts of all articles. Reads all of both.
  ///
  /// - Throws: `.damaged` where a text or the index cannot be read at all.
  public func checkSearch(
    progress: @escaping @Sendable (WorkDone) -> Void
  ) async throws(ArchiveError) -> SearchCheck {
    try await read { database in
      var checker = try SearchChecker(database, progress: progress)
      return try checker.check()
    }
  }

  /// Makes the index of words anew from the texts, in one transaction: until it is done, the old one stands.
  public func rebuildSearch(
    progress: @escaping @Sendable (WorkDone) -> Void
  ) async throws(ArchiveError) {
    try await write { database in
      let total = try database.first("SELECT count(*) FROM story", []) ?? 0
      try database.run("INSERT INTO search (search) VALUES ('delete-all')", [])
      try database.run("DELETE FROM search_marked", [])
      var marked = MarkedWords()
      var done = 0
      try database.forEachSearchText { id, text in
        try database.index(text, of: id, &marked)
        done += 1
        if done % 1000 == 0 { progress(WorkDone(done: done, total: total)) }
      }
      progress(WorkDone(done: total, total: total))
    }
  }
}
