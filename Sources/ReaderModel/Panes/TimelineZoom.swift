public import Articles

/// How long a bucket of the timeline is; coarsest first.
public enum TimelineZoom: Sendable, Hashable, CaseIterable {
  case decade, year, month, day

  /// What the archive can count by that is not longer.
  var precision: Precision {
    switch self {
    case .decade, .year: .year
    case .month: .month
    case .day: .day
    }
  }

  /// How many buckets a range of days has; nil for more than `limit`, and for an open one.
  func count(in range: DayRange, limit: Int) -> Int? {
    guard var day = range.first, let last = range.last else { return nil }
    var count = 0
    while day <= last {
      count += 1
      guard count <= limit, let end = days(around: day).last else { return nil }
      day = end + 1
    }
    return count
  }

  /// The days of the bucket that a day is in. The first decade has nine years: there is no year 0.
  public func days(around day: Day) -> DayRange {
    let year = day.year
    switch self {
    case .day: return DayRange(day)
    case .month: return DayRange(.month, around: day)
    case .year: return DayRange(.year, around: day)
    case .decade:
      let first = DayRange(year: max(1, year / 10 * 10))
      let last = DayRange(year: min(9999, year / 10 * 10 + 9))
      return DayRange(first: first?.first, last: last?.last)
    }
  }
}
