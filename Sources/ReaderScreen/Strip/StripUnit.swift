import Articles

/// How much time a cell of the strip stands for; finest first.
enum StripUnit: Sendable, Hashable, CaseIterable {
  case day, month, quarter, year, decade

  /// The days of the cell that a day is in.
  func days(around day: Day) -> DayRange {
    switch self {
    case .day: DayRange(day)
    case .month: DayRange(.month, around: day)
    case .quarter: DayRange(year: day.year, quarter: day.quarter) ?? DayRange(day)
    case .year: DayRange(.year, around: day)
    case .decade: Self.years(10, around: day)
    }
  }

  /// The days of the cells that share a label: a month of days, a year of months, a decade of years.
  func group(around day: Day) -> DayRange {
    switch self {
    case .day: DayRange(.month, around: day)
    case .month, .quarter: DayRange(.year, around: day)
    case .year: Self.years(10, around: day)
    case .decade: Self.years(100, around: day)
    }
  }

  private static func years(_ count: Int, around day: Day) -> DayRange {
    let first = day.year / count * count
    return DayRange(
      first: DayRange(year: max(1, first))?.first,
      last: DayRange(year: min(9999, first + count - 1))?.last
    )
  }
}
