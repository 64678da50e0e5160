public import ArticleArchive

/// What a person keeps besides articles, as far as the reader shows it.
public struct PersonalLists: Sendable, Hashable {
  /// Those of most articles first.
  public var tags: [TagCount]
  /// Places with a letter, by letter.
  public var places: [LetteredPlace]

  /// Whether there is something to undo, or to do again.
  public var steps: JournalState

  public init(
    tags: [TagCount] = [],
    places: [LetteredPlace] = [],
    steps: JournalState = JournalState()
  ) {
    self.tags = tags
    self.places = places
    self.steps = steps
  }
}

/// A place and its letter.
public struct LetteredPlace: Sendable, Hashable {
  public var letter: String
  public var place: NamedPlace

  public init(letter: String, place: NamedPlace) {
    self.letter = letter
    self.place = place
  }
}

/// A saved filter, and how many articles answer it.
public struct ViewCount: Sendable, Hashable {
  public var view: SavedView
  /// Nil until counted, and for a filter that cannot be understood.
  public var articles: ArticleCount?

  public init(view: SavedView, articles: ArticleCount?) {
    self.view = view
    self.articles = articles
  }
}
