/// Another article, and why it is offered.
public struct RelatedRow: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable {
    case inline, teaser, topic, computed, backlink
  }

  public var kind: Kind
  public var row: ArticleRow
  /// Strongest first; at least one.
  public var reasons: [RelatedReason]

  public init(kind: Kind, row: ArticleRow, reasons: [RelatedReason]) {
    self.kind = kind
    self.row = row
    self.reasons = reasons
  }
}

/// Why two articles belong together.
public enum RelatedReason: Sendable, Hashable {
  case printedInBox
  case printedAsTeaser
  /// The other article prints a link to this one.
  case linksHere
  case sharedTopic(String)
  /// Both name these people, rarest first.
  case sharedPeople([String])
  /// Part of the text's rarer words that both use, 1...100.
  case likeText(percent: Int)
  /// Published so many days apart.
  case daysApart(Int)
}
