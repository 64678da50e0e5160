public import Articles
import GRDB

extension Archive {
  /// Articles to read next: boxes printed in the story, then what speaks of the same, then what links here, and at last
  /// the teasers of the page. What can be read stands before what has only a headline.
  public func related(
    to key: ArticleKey,
    limit: Int
  ) async throws(ArchiveError) -> [RelatedRow] {
    let log = logAccess
    return try await read { database in
      guard let id = try database.id(of: key) else {
        throw ArchiveError.noArticle(key: key.text)
      }
      let view = try PersonCorrectionView(log, database)
      let finder = RelatedFinder(database: database, article: id, view: view)
      let found = try finder.find(limit: limit)
      let rows = try RowReader(database: database, log: log)
      return try found.compactMap { found in
        try rows.row(of: found.id).map {
          RelatedRow(kind: found.kind, row: $0, reasons: found.reasons)
        }
      }
    }
  }
}
