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
  /// Pages of the index that are written in one transaction, so that other writers and a cancellation wait for little.
  private static let pagesPerStep = 1000

  /// Joins the parts of the index of words into one, which makes it smaller and searches faster.
  ///
  /// Every step is a transaction of its own: whatever ends the work, what is joined stays so.
  ///
  /// - Parameter progress: told after every step; the total is a guess.
  public func mergeSearch(
    progress: @Sendable (WorkDone) -> Void
  ) async throws(ArchiveError) {
    let total = try await read { try $0.searchPages() }
    var done = 0
    while try await write({ try $0.mergeSearch(pages: Self.pagesPerStep) }) == .unfinished {
      done += Self.pagesPerStep
      progress(WorkDone(done: done, total: total))
      if Task.isCancelled { throw .cancelled }
    }
    progress(WorkDone(done: total, total: total))
  }

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
      try database.run("DELETE FROM marked_word", [])
      var marked = MarkedWords(database: database)
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

private enum MergeStep { case unfinished, finished }

extension Database {
  /// Of all parts of the index of words: the last page of each on which a word begins.
  fileprivate func searchPages() throws -> Int {
    try first(
      "SELECT sum(last) FROM (SELECT max(pgno / 2) AS last FROM search_idx GROUP BY segid)",
      []
    ) ?? 0
  }

  /// A negative number joins all parts, and goes on where the last one stopped; that nothing was left to do is only
  /// told by the number of changes (sqlite.org/fts5.html, "The 'merge' Command").
  fileprivate func mergeSearch(pages: Int) throws -> MergeStep {
    let before = totalChangesCount
    try run("INSERT INTO search (search, rank) VALUES ('merge', ?)", [-pages])
    return totalChangesCount - before < 2 ? .finished : .unfinished
  }
}
