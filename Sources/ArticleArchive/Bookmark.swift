public import Articles

/// A place in an article: what scrolling, history and bookmarks keep.
public struct TextAnchor: Sendable, Hashable {
  /// The part at the top of the screen.
  public var place: TextPlace
  /// UTF-8 offset inside that part.
  public var offset: Int

  public init(place: TextPlace, offset: Int) {
    self.place = place
    self.offset = offset
  }
}

/// A place a person was at: a filter, an article, a position in it.
public struct Visit: Sendable, Hashable {
  /// As text of the query language.
  public var query: String
  public var article: ArticleKey?
  public var anchor: TextAnchor?
  /// When it was left; nil where that is not known, and for where the person is.
  public var time: Moment?

  public init(query: String, article: ArticleKey?, anchor: TextAnchor?, time: Moment? = nil) {
    self.query = query
    self.article = article
    self.anchor = anchor
    self.time = time
  }
}

/// Where a person left off: the visits behind and ahead of the one they were at.
public struct Bookmark: Sendable, Hashable {
  /// Oldest first; at most 100 are kept.
  public var back: [Visit]
  public var current: Visit
  /// Nearest first.
  public var forward: [Visit]
  /// When it was saved, by the clock of this computer; nil when that is not known. Saving sets it.
  public var saved: Moment?

  public init(back: [Visit], current: Visit, forward: [Visit], saved: Moment? = nil) {
    self.back = back
    self.current = current
    self.forward = forward
    self.saved = saved
  }
}
