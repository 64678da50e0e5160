public import Articles

/// An article on its way into the archive.
public struct NewArticle: Sendable {
  /// Made from address or content; the archive keeps the older key when the source was known before.
  public var key: ArticleKey
  public var article: Article
  /// The page it was read from, word for word: lines, each ended by a line feed.
  public var page: String
  public var source: SourceStamp

  public init(key: ArticleKey, article: Article, page: String, source: SourceStamp) {
    self.key = key
    self.article = article
    self.page = page
    self.source = source
  }
}

/// Where an article was read from, and what that looked like then.
public struct SourceStamp: Sendable, Hashable {
  /// What an article is in its file.
  public enum Extent: Sendable, Hashable {
    case wholeFile
    /// One of many; it is known by its digest and not by its line, so that records put above it do not make it another one.
    case record
  }

  /// The ``path`` of what came by standard input.
  public static let standardInput = "-"

  /// Absolute path of the file; "-" for standard input.
  public var path: String
  public var extent: Extent
  /// Bytes of the file, in whatever encoding it has.
  public var size: Int
  /// Nanoseconds since 1970; 0 for standard input.
  public var modified: Int
  /// First 8 bytes of the SHA-256 of the content, as 16 hexadecimal digits.
  public var digest: ArticleKey

  public init(
    path: String,
    extent: Extent = .wholeFile,
    size: Int,
    modified: Int,
    digest: ArticleKey
  ) {
    self.path = path
    self.extent = extent
    self.size = size
    self.modified = modified
    self.digest = digest
  }
}

/// What became of an article that was added.
public enum AddOutcome: Sendable, Hashable {
  case new(ArticleKey)
  case changed(ArticleKey)
  case unchanged(ArticleKey)
  /// Not written, for a reason that lies in this article.
  case refused(ArchiveError)
}
