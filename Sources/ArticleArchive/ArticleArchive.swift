/// # ArticleArchive
///
/// One SQLite file of articles, and a second one of what a person did with them. The only module that
/// knows SQL and GRDB; its public face is free of both, so that an archive may one day live elsewhere.
/// It must not know how articles are extracted, files are read, or anything is drawn.

public import ArticleQuery
public import Articles

/// The articles of one archive, for many readers and one writer at a time.
///
/// Every read is a short transaction of its own; cancelling the task that waits for it interrupts it.
public final class Archive: Sendable {
  /// What a connection may do.
  public enum Access: Sendable, Hashable {
    case readOnly
    /// Makes the file, and the folders above it, when missing.
    case readWrite
  }

  /// Opens an archive file.
  ///
  /// - Parameters:
  ///   - log: the reading log whose read marks and stars `is:` filters and rows show; nil for none.
  public init(
    path: String,
    access: Access,
    log: ReadingLog? = nil
  ) throws(ArchiveError) { fatalError("pending") }

  /// An archive that lives as long as this value; for tests and for extraction without a file.
  public static func inMemory(log: ReadingLog? = nil) throws(ArchiveError) -> Archive {
    fatalError("pending")
  }

  /// Whether this connection may add articles.
  public var access: Access { fatalError("pending") }
}

// MARK: - Writing

extension Archive {
  /// Adds a batch in one transaction; an article whose source or key is known replaces the older one and keeps its key.
  ///
  /// - Returns: what became of each, in the order given.
  public func add(_ batch: [NewArticle]) async throws(ArchiveError) -> [AddOutcome] {
    fatalError("pending")
  }

  /// What is known of sources read before, so that unchanged ones need not be read again.
  public func stamps(ofSources paths: [String]) async throws(ArchiveError) -> [String: SourceStamp]
  { fatalError("pending") }
}

/// An article on its way into the archive.
public struct NewArticle: Sendable {
  /// Made from address or content; the archive keeps the older key when the source was known before.
  public var key: ArticleKey
  public var article: Article
  public var source: SourceStamp

  public init(key: ArticleKey, article: Article, source: SourceStamp) {
    self.key = key
    self.article = article
    self.source = source
  }
}

/// Where an article was read from, and what that looked like then.
public struct SourceStamp: Sendable, Hashable {
  /// Absolute path; "-" for standard input.
  public var path: String
  /// Bytes.
  public var size: Int
  /// Nanoseconds since 1970; 0 for standard input.
  public var modified: Int
  /// First 8 bytes of the SHA-256 of the content, as 16 hexadecimal digits.
  public var digest: ArticleKey

  public init(path: String, size: Int, modified: Int, digest: ArticleKey) {
    self.path = path
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
}

// MARK: - Reading lists

extension Archive {
  /// One page of the articles that answer a query, in reading order (newest first, undated ones last).
  public func page(_ request: PageRequest) async throws(ArchiveError) -> ArticlePage {
    fatalError("pending")
  }

  /// How many articles answer a query. Stops counting at `limit`, where the count is no longer exact.
  public func count(
    _ query: Query,
    today: Day,
    limit: Int
  ) async throws(ArchiveError) -> ArticleCount { fatalError("pending") }

  /// People named in the articles that answer a query, by number of articles.
  ///
  /// - Parameter name: words of a name or alias that must match (each a prefix, folded); nil for all.
  public func people(
    _ query: Query,
    matching name: String?,
    limit: Int,
    today: Day
  ) async throws(ArchiveError) -> [PersonRow] { fatalError("pending") }

  /// Articles per bucket of publication days, oldest first; empty buckets are left out.
  public func timeline(
    _ query: Query,
    by precision: Precision,
    today: Day
  ) async throws(ArchiveError) -> Timeline { fatalError("pending") }

  /// Quotes in the articles that answer a query, newest article first.
  public func quotes(
    _ query: Query,
    includingReported: Bool,
    limit: Int,
    today: Day
  ) async throws(ArchiveError) -> [QuoteRow] { fatalError("pending") }
}

/// Which page of a list is wanted.
public struct PageRequest: Sendable, Hashable {
  /// Where the page begins; reading order runs from newest to oldest.
  public enum Start: Sendable, Hashable {
    case newest
    case oldest
    /// Rows after (older than) this one.
    case after(ReadingPosition)
    /// The rows just before (newer than) this one.
    case before(ReadingPosition)
    /// This row, or the first after it.
    case at(ReadingPosition)
    /// The first row published on this day or before.
    case day(Day)
  }

  public var query: Query
  public var start: Start
  public var limit: Int
  public var today: Day

  public init(query: Query, start: Start, limit: Int, today: Day) {
    self.query = query
    self.start = start
    self.limit = limit
    self.today = today
  }
}

/// A stretch of a list.
public struct ArticlePage: Sendable, Hashable {
  /// In reading order, whatever the direction they were asked for in.
  public var rows: [ArticleRow]
  public var hasNewer: Bool
  public var hasOlder: Bool

  public init(rows: [ArticleRow], hasNewer: Bool, hasOlder: Bool) {
    self.rows = rows
    self.hasNewer = hasNewer
    self.hasOlder = hasOlder
  }
}

/// The place of an article in the reading order of its archive: larger is newer. Means nothing outside that archive.
public struct ReadingPosition: Sendable, Hashable, Comparable {
  public let rawValue: Int64
  public init(rawValue: Int64) { self.rawValue = rawValue }
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

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
    self.state = state
  }
}

/// A number of articles.
public struct ArticleCount: Sendable, Hashable {
  public var value: Int
  /// False when there are at least this many.
  public var isExact: Bool

  public init(value: Int, isExact: Bool) {
    self.value = value
    self.isExact = isExact
  }
}

/// A person of the archive.
public struct PersonRow: Sendable, Hashable {
  /// Another form of the name, and why it is taken for the same person.
  public struct Alias: Sendable, Hashable {
    public var text: String
    public var articles: Int
    public var reason: MergeReason

    public init(text: String, articles: Int, reason: MergeReason) {
      self.text = text
      self.articles = articles
      self.reason = reason
    }
  }

  public var name: String
  public var aliases: [Alias]
  /// By number of articles.
  public var roles: [String]
  public var articles: Int
  public var mentions: Int
  /// Days of publication of the first and last dated article.
  public var first: Day?
  public var last: Day?

  public init(
    name: String,
    aliases: [Alias],
    roles: [String],
    articles: Int,
    mentions: Int,
    first: Day?,
    last: Day?
  ) {
    self.name = name
    self.aliases = aliases
    self.roles = roles
    self.articles = articles
    self.mentions = mentions
    self.first = first
    self.last = last
  }
}

/// Why a form of a name is taken for a person.
public enum MergeReason: Sendable, Hashable {
  /// An article uses both forms for one person.
  case sameArticle
  /// The words of the name are the same but for marks, case or order.
  case sameName
  /// A short form with a role that the person also has ("Ngoại trưởng Nga").
  case sameRole(String)
}

/// Articles over time.
public struct Timeline: Sendable, Hashable {
  public struct Bucket: Sendable, Hashable {
    /// First and last day; both set.
    public var days: DayRange
    public var articles: Int

    public init(days: DayRange, articles: Int) {
      self.days = days
      self.articles = articles
    }
  }

  public var precision: Precision
  public var buckets: [Bucket]
  public var undated: Int

  public init(precision: Precision, buckets: [Bucket], undated: Int) {
    self.precision = precision
    self.buckets = buckets
    self.undated = undated
  }
}

/// A quote and where it stands.
public struct QuoteRow: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable { case direct, partial, indirect }

  public var article: ArticleKey
  public var headline: String
  public var published: PublicationDate
  public var speaker: String?
  public var text: String
  public var kind: Kind
  public var span: TextSpan

  public init(
    article: ArticleKey,
    headline: String,
    published: PublicationDate,
    speaker: String?,
    text: String,
    kind: Kind,
    span: TextSpan
  ) {
    self.article = article
    self.headline = headline
    self.published = published
    self.speaker = speaker
    self.text = text
    self.kind = kind
    self.span = span
  }
}

// MARK: - Reading one article

extension Archive {
  /// An article with all its parts. A ghost has a headline, the summaries printed of it, and no body.
  public func article(_ key: ArticleKey) async throws(ArchiveError) -> StoredArticle {
    fatalError("pending")
  }

  /// Articles to read next: printed links first, then computed ones, then those that link here.
  public func related(
    to key: ArticleKey,
    limit: Int
  ) async throws(ArchiveError) -> [RelatedRow] { fatalError("pending") }

  /// The key that begins with `prefix` (at least 4 digits).
  public func key(beginning prefix: String) async throws(ArchiveError) -> ArticleKey {
    fatalError("pending")
  }
}

/// An article as the archive holds it.
public struct StoredArticle: Sendable, Hashable {
  public var row: ArticleRow
  public var article: Article

  public init(row: ArticleRow, article: Article) {
    self.row = row
    self.article = article
  }
}

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

// MARK: - Errors

/// What can go wrong with an archive or a reading log.
public enum ArchiveError: Error, Sendable, Hashable {
  case missing(path: String)
  case notAnArchive(path: String)
  /// Made by a newer version of the program.
  case newer(path: String, version: Int, supported: Int)
  case notReadable(path: String)
  case notWritable(path: String)
  case diskFull(path: String)
  case damaged(path: String)
  /// Another process is writing for longer than the wait allows.
  case busy(path: String)
  case noArticle(key: String)
  case ambiguousKey(prefix: String, keys: [ArticleKey])
  /// The task that asked was cancelled.
  case cancelled
  /// SQLite's own code and words, for what should not happen.
  case failed(path: String, code: Int, message: String)
}
