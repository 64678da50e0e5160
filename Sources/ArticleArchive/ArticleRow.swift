public import Articles

/// What a list shows of an article.
public struct ArticleRow: Sendable, Hashable {
  public var key: ArticleKey
  public var position: ReadingPosition
  public var headline: String
  public var headlineIsDerived: Bool
  public var outlet: String?
  public var byline: String?
  public var published: PublicationDate
  /// Names by number of mentions.
  public var people: [String]
  public var words: Int
  /// Known from links of other articles only.
  public var isGhost: Bool
  /// Path it was read from; nil for a ghost.
  public var source: String?
  /// How many articles link here.
  public var backlinks: Int
  /// Further pages that are this article: the same text, or another version at the same address.
  public var copies: Int
  public var state: ReadingState

  public init(
    key: ArticleKey,
    position: ReadingPosition,
    headline: String,
    headlineIsDerived: Bool,
    outlet: String?,
    byline: String?,
    published: PublicationDate,
    people: [String],
    words: Int,
    isGhost: Bool,
    source: String?,
    backlinks: Int,
    copies: Int = 0,
    state: ReadingState
  ) {
    self.key = key
    self.position = position
    self.headline = headline
    self.headlineIsDerived = headlineIsDerived
    self.outlet = outlet
    self.byline = byline
    self.published = published
    self.people = people
    self.words = words
    self.isGhost = isGhost
    self.source = source
    self.backlinks = backlinks
    self.copies = copies
    self.state = state
  }
}
