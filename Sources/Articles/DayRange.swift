/// Days from one to another, both included; an end that is nil is open.
public struct DayRange: Sendable, Hashable {
  public var first: Day?
  public var last: Day?

  public init(first: Day?, last: Day?) {
    self.first = first
    self.last = last
  }

  public init(_ day: Day) { self.init(first: day, last: day) }

  /// The days of a month; nil when the month is not 1...12.
  public init?(year: Int, month: Int) {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    self.init(first: first, last: first.adding(months: 1) - 1)
  }

  /// The days of a year; nil when it is outside 1...9999.
  public init?(year: Int) {
    guard let first = Day(year: year, month: 1, day: 1) else { return nil }
    self.init(first: first, last: first.adding(months: 12) - 1)
  }

  /// The days of a quarter, 1...4.
  public init?(year: Int, quarter: Int) {
    guard (1...4).contains(quarter), let first = Day(year: year, month: quarter * 3 - 2, day: 1)
    else { return nil }
    self.init(first: first, last: first.adding(months: 3) - 1)
  }

  /// The smallest range that holds all of a day, month or year around `day`.
  public init(_ precision: Precision, around day: Day) {
    switch precision {
    case .day: self.init(day)
    case .month:
      let first = day - (day.day - 1)
      self.init(first: first, last: first.adding(months: 1) - 1)
    case .year:
      let first = (day - (day.day - 1)).adding(months: 1 - day.month)
      self.init(first: first, last: first.adding(months: 12) - 1)
    }
  }

  public func contains(_ day: Day) -> Bool {
    (first.map { $0 <= day } ?? true) && (last.map { day <= $0 } ?? true)
  }

  /// True when some day is in both.
  public func overlaps(_ other: DayRange) -> Bool {
    let first = [first, other.first].compactMap(\.self).max()
    let last = [last, other.last].compactMap(\.self).min()
    return !DayRange(first: first, last: last).isEmpty
  }

  /// True when every day of another range is in it.
  public func contains(_ other: DayRange) -> Bool {
    let begins = first.map { first in other.first.map { first <= $0 } ?? false } ?? true
    let ends = last.map { last in other.last.map { $0 <= last } ?? false } ?? true
    return begins && ends
  }

  /// True when no day is in it.
  public var isEmpty: Bool {
    guard let first, let last else { return false }
    return last < first
  }
}

/// How much of a date is known.
public enum Precision: String, Sendable, Hashable, CaseIterable {
  case day, month, year
}
