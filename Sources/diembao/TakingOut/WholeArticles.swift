import ArticleArchive
import ArticleQuery
import Articles
import ReaderModel

/// Whole articles one after the other, however many there are.
nonisolated struct WholeArticles: Sendable {
  var archive: Archive
  var selection: Cutting.Selection

  private static let pageSize = 200

  /// Calls back with each article, newest first; ghosts have no text and are left out unless they are named.
  func forEach(_ body: (StoredArticle) async throws -> Void) async throws {
    switch selection {
    case .named(let keys): for key in keys { try await body(archive.article(key)) }
    case .answering(let query):
      try await forEachRow(of: query) { row in
        // One that was replaced meanwhile is passed over; the others are still wanted.
        if let stored = try await stored(row.key) { try await body(stored) }
      }
    }
  }

  /// Nil for an article that is gone.
  private func stored(_ key: ArticleKey) async throws(ArchiveError) -> StoredArticle? {
    do throws(ArchiveError) {
      return try await archive.article(key)
    } catch .noArticle {
      return nil
    }
  }

  /// What a list of contents tells of them, in the same order.
  func contents() async throws -> [ContentsEntry] {
    var entries: [ContentsEntry] = []
    switch selection {
    case .named(let keys):
      for key in keys { entries.append(ContentsEntry(try await archive.article(key).row)) }
    case .answering(let query):
      try await forEachRow(of: query) { entries.append(ContentsEntry($0)) }
    }
    return entries
  }

  private func forEachRow(
    of query: Query,
    _ body: (ArticleRow) async throws -> Void
  ) async throws {
    var start = PageRequest.Start.beginning
    while true {
      let page = try await archive.page(
        PageRequest(query: query, start: start, limit: Self.pageSize, today: .today)
      )
      for row in page.rows { try await body(row) }
      guard page.hasAfter, let last = page.rows.last else { return }
      start = .after(last.position)
      try Task.checkCancellation()
    }
  }
}
