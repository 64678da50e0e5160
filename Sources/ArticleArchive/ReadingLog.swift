public import Articles

/// What one person did with articles: read, starred, visited, and where they left off.
///
/// A database of that person's own, keyed by ``ArticleKey``, so that one archive serves many people and can be
/// rebuilt without losing anyone's marks.
public final class ReadingLog: Sendable {
  /// Opens the log, making the file (mode 0600) and the folders above it (0700) when missing.
  public init(path: String) throws(ArchiveError) { fatalError("pending") }

  /// A log that lives as long as this value.
  public static func inMemory() throws(ArchiveError) -> ReadingLog { fatalError("pending") }

  /// Marks and unmarks articles, in one transaction.
  public func set(
    _ mark: ReadingMark,
    _ isSet: Bool,
    on keys: [ArticleKey]
  ) async throws(ArchiveError) { fatalError("pending") }

  /// What is marked of each article; one that is not in the answer has no marks.
  public func states(
    of keys: [ArticleKey]
  ) async throws(ArchiveError) -> [ArticleKey: ReadingState] { fatalError("pending") }

  /// Where the person last was in an archive; nil the first time.
  public func bookmark(forArchive path: String) async throws(ArchiveError) -> Bookmark? {
    fatalError("pending")
  }

  /// Remembers where the person is; replaces the older bookmark of the archive.
  public func save(_ bookmark: Bookmark, forArchive path: String) async throws(ArchiveError) {
    fatalError("pending")
  }
}

/// A mark a person can put on an article.
public enum ReadingMark: String, Sendable, Hashable, CaseIterable {
  case read, starred
}

/// The marks on an article.
public struct ReadingState: Sendable, Hashable {
  public var isRead: Bool
  public var isStarred: Bool

  public init(isRead: Bool = false, isStarred: Bool = false) {
    self.isRead = isRead
    self.isStarred = isStarred
  }
}

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

  public init(query: String, article: ArticleKey?, anchor: TextAnchor?) {
    self.query = query
    self.article = article
    self.anchor = anchor
  }
}

/// Where a person left off: the visits behind and ahead of the one they were at.
public struct Bookmark: Sendable, Hashable {
  /// Oldest first; at most 100 are kept.
  public var back: [Visit]
  public var current: Visit
  /// Nearest first.
  public var forward: [Visit]

  public init(back: [Visit], current: Visit, forward: [Visit]) {
    self.back = back
    self.current = current
    self.forward = forward
  }
}
