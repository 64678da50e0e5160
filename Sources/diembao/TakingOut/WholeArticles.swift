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
      var start = PageRequest.Start.beginning
      while true {
        let page = try await archive.page(
          PageRequest(query: query, start: start, limit: Self.pageSize, today: .today)
        )
        for row in page.rows { try await body(archive.article(row.key)) }
        guard page.hasAfter, let last = page.rows.last else { return }
        start = .after(last.position)
        try Task.checkCancellation()
      }
    }
  }
}
