public import Articles

/// A page as the archive keeps it, to be read again.
public struct KeptPage: Sendable {
  public let position: ReadingPosition
  public let key: ArticleKey
  /// Lines, each ended by a line feed.
  public let text: String
  public let declared: [DeclaredField]
  public let stamp: ExtractionStamp
  /// Of the source; tells whether the page is still the same when it is written.
  let digest: String?
  private let columns: Article
  private let structure: [UInt8]

  init(
    position: ReadingPosition,
    key: ArticleKey,
    text: String,
    stamp: ExtractionStamp,
    digest: String?,
    columns: Article,
    structure: [UInt8]
  ) throws {
    self.position = position
    self.key = key
    self.text = text
    self.stamp = stamp
    self.digest = digest
    self.columns = columns
    self.structure = structure
    declared = try StoryStructure.declared(structure, page: PageLines(text))
  }

  /// The article as it was read last; nil when what is kept of it is damaged.
  public func article() -> Article? {
    try? StoryStructure.decode(structure, into: columns, page: PageLines(text))
  }
}

/// A page that was read again.
public struct RereadPage: Sendable {
  public var page: KeptPage
  /// Nil when it reads as before.
  public var article: Article?

  public init(page: KeptPage, article: Article?) {
    self.page = page
    self.article = article
  }
}

/// What became of a batch of pages read again.
public enum RereadOutcome: Sendable, Hashable {
  /// Pages that somebody else wrote in the meantime are in neither number.
  case written(read: Int, changed: Int)
  /// Other lessons are in force than those the pages were read with; nothing was written.
  case lessonsReplaced
}
