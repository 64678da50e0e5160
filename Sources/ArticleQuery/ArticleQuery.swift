/// # ArticleQuery
///
/// The filter language that every command and the reader share: its values, its grammar, its mistakes.
/// Pure: it must not know SQL, archives or screens.

public import Articles

/// What a person asks of an archive.
public indirect enum Query: Sendable, Hashable {
  /// The empty query.
  case everything
  case filter(Filter)
  case not(Query)
  /// Two or more, none of them `.and` or `.everything`.
  case and([Query])
  /// Two or more, none of them `.or`.
  case or([Query])
}

/// One condition on an article.
public enum Filter: Sendable, Hashable {
  /// A word of headline, standfirst or body.
  case word(SearchWord)
  /// Words that stand one after the other; two or more.
  case phrase([SearchWord])
  /// Somebody named in it: by full name, or by any words of a name or alias.
  case person(String)
  case date(DateFilter)
  case outlet(String)
  case topic(String)
  case credit(String)
  case state(ArticleState)
}

/// A word to look for: typed without marks it stands for all its forms, with marks only for that one.
public struct SearchWord: Sendable, Hashable {
  /// Lower case, NFC, tone marks in their canonical place.
  public let text: String
  /// True when the marks that were typed must be there.
  public let isExact: Bool

  public init(text: String, isExact: Bool) {
    self.text = text
    self.isExact = isExact
  }
}

/// Days of publication.
public enum DateFilter: Sendable, Hashable {
  /// A day, month, quarter, year or range, as typed in any of the accepted forms.
  case days(DayRange)
  case today
  case yesterday
  /// The last days, weeks, months or years up to today: "3w".
  case last(Int, Unit)

  public enum Unit: Character, Sendable, Hashable, CaseIterable {
    case day = "d"
    case week = "w"
    case month = "m"
    case year = "y"
  }

  /// The days meant, when today is `today`.
  public func range(today: Day) -> DayRange {
    switch self {
    case .days(let range): range
    case .today: DayRange(today)
    case .yesterday: DayRange(today - 1)
    case .last(let count, .day): DayRange(first: today - (count - 1), last: today)
    case .last(let count, .week): DayRange(first: today - (7 * count - 1), last: today)
    case .last(let count, .month): DayRange(first: today.adding(months: -count) + 1, last: today)
    case .last(let count, .year):
      DayRange(first: today.adding(months: -12 * count) + 1, last: today)
    }
  }
}

/// A yes-or-no property of an article or of what a reader did with it.
///
/// Ghosts are left out of every answer unless the query speaks of them.
public enum ArticleState: String, Sendable, Hashable, CaseIterable {
  case unread, read, starred, ghost, undated
}
