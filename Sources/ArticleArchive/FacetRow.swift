/// What an article can share with others besides words and people.
public enum FacetKind: String, Sendable, Hashable, CaseIterable {
  case outlet
  /// Desks and tags printed with the story.
  case topic
  /// Agencies and outlets named as source: "(theo TASS, Sputnik)".
  case credit
}

/// An outlet, topic or credit, and in how many articles it stands.
public struct FacetRow: Sendable, Hashable {
  public var kind: FacetKind
  /// As the first article printed it.
  public var text: String
  public var articles: Int

  public init(kind: FacetKind, text: String, articles: Int) {
    self.kind = kind
    self.text = text
    self.articles = articles
  }
}
