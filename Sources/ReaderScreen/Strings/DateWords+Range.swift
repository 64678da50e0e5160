import Articles

extension DateWords {
  /// A range of days in words; a whole month or year by its name.
  func words(for range: DayRange) -> String {
    guard let first = range.first else {
      return range.last.map { until(day($0)) } ?? undated
    }
    guard let last = range.last else { return from(start(first)) }
    if let whole = whole(first, last) { return whole }
    let isYears =
      first == Day(year: first.year, month: 1, day: 1)
      && last == Day(year: last.year, month: 12, day: 31)
    if isYears { return self.range(String(first.year), String(last.year)) }
    let isMonths = first.day == 1 && last == last.monthEnd
    if isMonths {
      return self.range(month(first.year, first.month), month(last.year, last.month))
    }
    return self.range(day(first), day(last))
  }

  /// The name of one day, month or year; nil for any other range.
  private func whole(_ first: Day, _ last: Day) -> String? {
    if first == last { return day(first) }
    if DayRange(.month, around: first) == DayRange(first: first, last: last) {
      return month(first.year, first.month)
    }
    if DayRange(.year, around: first) == DayRange(first: first, last: last) {
      return String(first.year)
    }
    return nil
  }

  private func start(_ first: Day) -> String {
    if first.day > 1 { return day(first) }
    return first.month > 1 ? month(first.year, first.month) : String(first.year)
  }
}

extension Day {
  fileprivate var monthEnd: Day { self + (Day.length(ofMonth: month, in: year) - day) }
}

extension Int {
  /// "07" for 7.
  var twoDigits: String { self < 10 ? "0\(self)" : String(self) }
}
