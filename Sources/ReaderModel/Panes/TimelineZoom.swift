public import Articles

/// How long a bucket of the timeline is; coarsest first.
public enum TimelineZoom: Sendable, Hashable, CaseIterable {
  case decade, year, month, day

  /// What the archive is asked to count by; decades are put together here.
  var precision: Precision {
    switch self {
    case .decade, .year: .year
    case .month: .month
    case .day: .day
    }
  }

  /// The days of the bucket that a day is in. The first decade has nine years: there is no year 0.
  public func days(around day: Day) -> DayRange {
    let year = day.year
    guard self == .decade, let first = DayRange(year: max(1, year / 10 * 10)),
      let last = DayRange(year: year / 10 * 10 + 9)
    else { return DayRange(precision, around: day) }
    return DayRange(first: first.first, last: last.last)
  }
}
