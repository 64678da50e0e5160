import ArticleArchive
import ArticleQuery

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
    case .quotes:
      try await archive.quotes(
        query,
        includingReported: true,
        limit: Self.quoteLimit,
        today: today
      ).map(Picker.Item.quote)
    case .sources:
      try await sources(query) { parts?.yield(.picks($0.map(Picker.Item.source))) }
        .map(Picker.Item.source)
    case .orders: []
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
