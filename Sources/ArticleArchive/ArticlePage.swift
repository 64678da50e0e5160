public import ArticleQuery
public import Articles

/// Which page of a list is wanted.
public struct PageRequest: Sendable, Hashable {
  /// Where the page begins, in the order of the list.
  public enum Start: Sendable, Hashable {
    /// The first rows of the list.
    case beginning
    /// Its last rows.
    case end
    /// Rows after this one: older ones where the newest come first.
    case after(ReadingPosition)
    /// The rows just before this one.
    case before(ReadingPosition)
    /// This row, or the first after it.
    case at(ReadingPosition)
    /// The first row published on this day; where none is, the first one beyond it. The beginning of a list that is not
    /// in the order of days.
    case day(Day)
  }

  public var query: Query
  public var start: Start
  public var limit: Int
  public var today: Day
  public var order: ArticleOrder

  public init(
    query: Query,
    start: Start,
    limit: Int,
    today: Day,
    order: ArticleOrder = .newestFirst
  ) {
    self.query = query
    self.start = start
    self.limit = limit
    self.today = today
    self.order = order
  }
}

/// The order of a list.
public enum ArticleOrder: String, Sendable, Hashable, CaseIterable {
  /// Undated ones last.
  case newestFirst
  /// Undated ones last here too.
  case oldestFirst
  /// By number of words; of lists of ``mostSorted`` articles at most.
  case longestFirst
  /// By the name of who published them, newest first; of lists of ``mostSorted`` articles at most.
  case byOutlet
  /// By how well they match the words of the query; of a long list the newest ``mostMatched``, and behind them the others,
  /// newest first. Where no word is asked for there is no such order.
  case bestMatch

  /// Orders that the archive does not keep are made anew for each page.
  public static let mostSorted = 10_000
  /// Texts that are read to see how well they match.
  public static let mostMatched = 2000

  /// Articles of a list that can stand in it.
  var mostSorted: Int { self == .bestMatch ? Self.mostMatched : Self.mostSorted }

  /// True when a list of any length can stand in it.
  public var isKept: Bool { self == .newestFirst || self == .oldestFirst }
}

/// A stretch of a list.
public struct ArticlePage: Sendable, Hashable {
  /// In the order of the list, from whichever end they were asked for.
  public var rows: [ArticleRow]
  /// True when the list has rows before these.
  public var hasBefore: Bool
  /// True when the list has rows after these.
  public var hasAfter: Bool
  /// The order of the list: newest first where it is too long for the one that was asked for.
  public var order: ArticleOrder
  /// So many of the newest articles of the list stand in its order, and the others behind them; nil for all.
  public var sorted: Int?

  public init(
    rows: [ArticleRow],
    hasBefore: Bool,
    hasAfter: Bool,
    order: ArticleOrder = .newestFirst,
    sorted: Int? = nil
  ) {
    self.rows = rows
    self.hasBefore = hasBefore
    self.hasAfter = hasAfter
    self.order = order
    self.sorted = sorted
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
