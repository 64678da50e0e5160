public import Articles
import GRDB

extension Archive {
  /// Articles to read next: printed links first, then computed ones, then those that link here.
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
