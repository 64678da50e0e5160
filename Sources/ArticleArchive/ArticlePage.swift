public import ArticleQuery
public import Articles

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
