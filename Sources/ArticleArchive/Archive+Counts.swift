public import ArticleQuery
public import Articles
import GRDB

extension Archive {
  /// How many articles answer a query. Stops counting at `limit`, where the count is no longer exact.
  ///
  /// What the archive has counted already (everything, a person, whole months of both) is known at once.
  ///
  /// - Parameters:
  ///   - limit: nil to count all.
  ///   - onPart: told, on no particular thread, how many there are at least, when the count takes time.
  public func count(
    _ query: Query,
    today: Day,
    limit: Int?,
    onPart: @escaping @Sendable (ArticleCount) -> Void = { _ in }
  ) async throws(ArchiveError) -> ArticleCount {
    try await read { [self] database in
      let selection = try selection(query, for: .allAnswers, today: today, database)
      let kept = try KeptCounts(selection, database)
      var count = kept.months.reduce(0) { $0 + $1.articles }
      var parts = PartClock()
      for range in kept.rest {
        var answers = try selection.answers(in: range)
        while count <= limit ?? .max, try answers.next() != nil {
          count += 1
          if parts.isDue() { onPart(ArticleCount(value: count, isExact: false)) }
        }
      }
      let most = limit ?? count
      return ArticleCount(value: min(count, most), isExact: count <= most)
    }
  }
}
