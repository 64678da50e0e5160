import ArticleArchive
import ArticleQuery
import Articles

extension RequestWorker {
  /// Quotes listed at most: more than anybody looks through.
  private static let quoteLimit = 500

  /// What a picker lists.
  func picks(_ kind: Picker.Kind, _ query: Query) async throws(ArchiveError) -> [Picker.Item] {
    switch kind {
    // Asked for by article.
    case .thread: []
    case .quotes:
      try await archive.quotes(
        query,
        includingReported: true,
        limit: Self.quoteLimit,
        today: today
      ).map(Picker.Item.quote)
    case .notes: try await notes(limit: Self.quoteLimit)
    // The reader knows what these list.
    case .exportScopes, .existingFiles, .history, .links, .backlinks, .quotesHere, .quotesOfPerson,
      .namesHere, .together, .views, .places, .newPlace, .bulk:
      []
    }
  }

  /// Backlinks listed at most.
  private static let backlinkLimit = 500

  func linked(
    _ kind: Picker.Kind,
    to key: ArticleKey
  ) async throws(ArchiveError) -> [Picker.Item] {
    switch kind {
    case .links:
      try await archive.links(from: key).enumerated().map { .link($0.offset + 1, $0.element) }
    case .backlinks:
      try await archive.backlinks(to: key, limit: Self.backlinkLimit).map(Picker.Item.backlink)
    case .quotes, .exportScopes, .existingFiles, .history, .quotesHere, .quotesOfPerson, .namesHere,
      .together, .thread, .views, .notes, .places, .newPlace, .bulk:
      []
    }
  }
}
