import ArticleArchive
import ArticleQuery

extension RequestWorker {
  /// Quotes listed at most: more than anybody looks through.
  private static let quoteLimit = 500

  /// What a picker lists.
  func picks(_ kind: Picker.Kind, _ query: Query) async throws(ArchiveError) -> [Picker.Item] {
    switch kind {
    case .quotes:
      try await archive.quotes(
        query,
        includingReported: true,
        limit: Self.quoteLimit,
        today: today
      ).map(Picker.Item.quote)
    case .notes: try await notes(limit: Self.quoteLimit)
    // The reader knows what these list.
    case .exportScopes, .existingFiles, .views, .places, .newPlace, .bulk: []
    }
  }
}
