public import Articles

/// Days, of publication or spoken of.
public enum DateFilter: Sendable, Hashable {
  /// A day, month, quarter, year or range, as typed in any of the accepted forms.
  case days(DayRange)
  case today
  case yesterday
  /// The last days, weeks, months or years up to today: "3w".
  case last(Int, Unit)
  /// The week (from Monday), month, quarter or year that today is in, or the one before: "this-week", "last-month".
  case this(Span)
  case previous(Span)

  public enum Unit: Character, Sendable, Hashable, CaseIterable {
    case day = "d"
    case week = "w"
    case month = "m"
    case year = "y"
  }

  /// A stretch of the calendar.
  public enum Span: String, Sendable, Hashable, CaseIterable {
    case week, month, quarter, year

    fileprivate func days(around day: Day) -> DayRange {
      switch self {
      case .week: DayRange(first: day - (day.weekday - 1), last: day + (7 - day.weekday))
      case .month: DayRange(.month, around: day)
      case .quarter: DayRange(year: day.year, quarter: day.quarter) ?? DayRange(day)
      case .year: DayRange(.year, around: day)
      }
    }
  }

  /// The days meant, when today is `today`; none outside the years 1 to 9999.
  public func range(today: Day) -> DayRange { unlimitedRange(today: today).written }

  private func unlimitedRange(today: Day) -> DayRange {
    switch self {
    case .days(let range): range
    case .today: DayRange(today)
    case .yesterday: DayRange(today - 1)
    case .last(let count, .day): DayRange(first: today - (count - 1), last: today)
    case .last(let count, .week): DayRange(first: today - (7 * count - 1), last: today)
    case .last(let count, .month): DayRange(first: today.adding(months: -count) + 1, last: today)
    case .last(let count, .year):
      DayRange(first: today.adding(months: -12 * count) + 1, last: today)
    case .this(let span): span.days(around: today)
    case .previous(let span):
      span.days(around: today).first.map { span.days(around: $0 - 1) } ?? DayRange(today)
    }
  }

  /// As the language writes it: the shortest of year, quarter, month, day and range.
  public var text: String {
    switch self {
    case .days(let range): range.queryText
    case .today: "today"
    case .yesterday: "yesterday"
    case .last(let count, let unit): "\(count)\(unit.rawValue)"
    case .this(let span): "this-\(span.rawValue)"
    case .previous(let span): "last-\(span.rawValue)"
    }
  }
}

extension DayRange {
  /// The range with its ends in the years that can be written.
  fileprivate var written: DayRange {
    func clamped(_ day: Day) -> Day { min(max(day, Day.all.lowerBound), Day.all.upperBound) }
    return DayRange(first: first.map(clamped), last: last.map(clamped))
  }

  fileprivate var queryText: String {
    guard let first = written.first, let last = written.last else {
      return "\(written.first?.description ?? "")..\(written.last?.description ?? "")"
    }
    let iso = first.description
    if first == last { return iso }
    if self == DayRange(.year, around: first) { return String(iso.prefix(4)) }
    if self == DayRange(year: first.year, quarter: first.quarter) {
      return "\(iso.prefix(4))-q\(first.quarter)"
    }
    if self == DayRange(.month, around: first) { return String(iso.prefix(7)) }
    return "\(first)..\(last)"
  }
}
