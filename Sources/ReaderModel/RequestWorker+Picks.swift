import ArticleArchive
import ArticleQuery
import Articles

extension RequestWorker {
  /// Quotes listed at most: more than anybody looks through.
  private static let quoteLimit = 500

  /// What a picker lists.
  func picks(
    _ kind: Picker.Kind,
    _ query: Query,
    _ parts: Parts?
  ) async throws(ArchiveError) -> [Picker.Item] {
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
    case .sources:
      try await sources(query) { parts?.yield(.picks($0.map(Picker.Item.source))) }
        .map(Picker.Item.source)
    // The reader knows what these list.
    case .orders, .exportScopes, .existingFiles, .history, .links, .backlinks, .versions,
      .quotesHere, .quotesOfPerson, .namesHere, .together, .views, .places,
      .citationStyles:
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
    case .quotes, .sources, .orders, .exportScopes, .existingFiles, .history, .versions,
      .quotesHere, .quotesOfPerson, .namesHere, .together, .thread, .views, .notes, .places,
      .citationStyles:
      []
    }
  }
}

extension RequestWorker {
  /// Sources listed at most of each kind.
  private static let sourceLimit = 200

  /// Outlets, credits and topics, in this order, of the articles that answer a query.
  func sources(
    _ query: Query,
    onPart: @escaping @Sendable ([FacetRow]) -> Void
  ) async throws(ArchiveError) -> [FacetRow] {
    let request = FacetRequest(
      query: query,
      kinds: Set(FacetKind.allCases),
      name: nil,
      limit: Self.sourceLimit,
      today: today
    )
    return try await archive.facets(request) { onPart($0.inOrder) }.inOrder
  }
}

extension [FacetRow] {
  /// Who publishes, whom they cite, what about.
  fileprivate var inOrder: [FacetRow] {
    [FacetKind.outlet, .credit, .topic].flatMap { kind in filter { $0.kind == kind } }
  }
}
