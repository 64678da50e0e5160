import Articles

/// Resolves expressions of time to days, given the day of publication.
struct DateResolver {
  let published: Day?
  /// Days of the last expression resolved, for "cùng ngày" and "1 tuần trước đó".
  private var anchor: DayRange?

  init(published: Day?) { self.published = published }

  struct Resolved {
    var days: DayRange
    var isApproximate: Bool
  }

  /// Nil when the text gives too little; call in the order of the text.
  mutating func resolve(_ found: DateFinder.Found) -> Resolved? {
    guard let resolved = days(found) else { return nil }
    if case .untilNow = found.meaning { return resolved }
    anchor = resolved.days
    return resolved
  }

  private func days(_ found: DateFinder.Found) -> Resolved? {
    switch found.meaning {
    case .days(let year, let month, let first, let last):
      exact(dayRange(year ?? nearestYear(month, first, found.tense), month, first, last))
    case .month(let year, let month):
      exact(
        (year ?? nearestYear(month, 1, found.tense)).flatMap { DayRange(year: $0, month: month) }
      )
    case .monthOf(let month, let turn): exact(monthOf(month, turn))
    case .monthOfYear(let month, let turn):
      exact(published.flatMap { DayRange(year: $0.year + turn.rawValue, month: month) })
    case .quarter(let year, let quarter):
      exact((year ?? published?.year).flatMap { DayRange(year: $0, quarter: quarter) })
    case .quarterOfYear(let quarter, let turn):
      exact(published.flatMap { DayRange(year: $0.year + turn.rawValue, quarter: quarter) })
    case .half(let half): exact(halfYear(half))
    case .lunar(let year, let month, let day):
      exact(moonDay(year, month, day).map { DayRange($0) })
    case .years(let first, let last):
      exact(DayRange(first: DayRange(year: first)?.first, last: DayRange(year: last)?.last))
    case .offset(let days): exact(published.map { DayRange($0 + days) })
    case .weekday(let weekday, let turn): exact(weekdayRange(weekday, turn))
    case .weekdayOfWeek(let weekday, let turn):
      exact(published.map { DayRange($0 + (weekday - $0.weekday + 7 * turn.rawValue)) })
    case .period(let unit, let turn):
      exact(published.map { range(unit, around: $0, by: turn.rawValue) })
    case .sameDay:
      exact(anchor.flatMap { $0.first == $0.last ? $0 : nil } ?? published.map { DayRange($0) })
    case .ago(let count, let unit):
      approximate(published.map { range(unit, around: $0, by: -count) })
    case .earlier(let count, let unit): approximate(earlier(count, unit))
    case .untilNow: approximate(published.map { DayRange($0) })
    case .untold: nil
    }
  }

  private func exact(_ days: DayRange?) -> Resolved? {
    days.map { Resolved(days: $0, isApproximate: false) }
  }

  private func approximate(_ days: DayRange?) -> Resolved? {
    days.map { Resolved(days: $0, isApproximate: true) }
  }

  private func dayRange(_ year: Int?, _ month: Int, _ first: Int, _ last: Int) -> DayRange? {
    guard let year, let start = Day(year: year, month: month, day: first),
      let end = Day(year: year, month: month, day: last)
    else { return nil }
    return DayRange(first: start, last: end)
  }

  /// A day or month without a year is the one nearest the day of publication, sooner past (ten months) than to come (two);
  /// the words beside it may tell that it is past or to come.
  private func nearestYear(_ month: Int, _ day: Int, _ tense: DateFinder.Tense) -> Int? {
    guard let published else { return nil }
    let latest: Day
    switch tense {
    case .open, .current: latest = published + 65
    case .past: latest = published + 1
    case .future: latest = published + 364
    }
    let years = [published.year, published.year - 1, published.year + 1]
    return years.filter { year in
      guard let candidate = Day(year: year, month: month, day: day) else { return false }
      return candidate <= latest
    }.max()
  }

  private func halfYear(_ half: Int) -> DayRange? {
    guard let published,
      let first = DayRange(year: published.year, quarter: half * 2 - 1)?.first
    else { return nil }
    return DayRange(first: first, last: first.adding(months: 6) - 1)
  }

  /// Without a year only when it is near the day of publication: half a year off, either of two may be meant.
  private func moonDay(_ year: Int?, _ month: Int, _ day: Int) -> Day? {
    if let year { return LunarCalendar.day(year: year, month: month, day: day) }
    guard let published else { return nil }
    let days = (-1...1).compactMap {
      LunarCalendar.day(year: published.year + $0, month: month, day: day)
    }
    return days.first { abs($0 - published) <= 90 }
  }

  private func monthOf(_ month: Int, _ turn: DateRules.Turn) -> DayRange? {
    guard let published else { return nil }
    switch turn {
    case .this: return DayRange(year: published.year, month: month)
    case .last:
      let year = month <= published.month ? published.year : published.year - 1
      return DayRange(year: year, month: month)
    case .next:
      let year = month >= published.month ? published.year : published.year + 1
      return DayRange(year: year, month: month)
    }
  }

  private func weekdayRange(_ weekday: Int, _ turn: DateRules.Turn) -> DayRange? {
    guard let published else { return nil }
    let back = (published.weekday - weekday + 7) % 7
    switch turn {
    case .last: return DayRange(published - back)
    case .this: return DayRange(published + (weekday - published.weekday))
    case .next: return DayRange(published + (7 - back))
    }
  }

  private func range(_ unit: DateRules.Unit, around day: Day, by count: Int) -> DayRange {
    switch unit {
    case .day: return DayRange(day + count)
    case .week:
      let monday = day + (count * 7 - day.weekday + 1)
      return DayRange(first: monday, last: monday + 6)
    case .month: return DayRange(.month, around: day.adding(months: count))
    case .quarter: return quarter(around: day.adding(months: 3 * count))
    case .year: return DayRange(.year, around: day.adding(months: 12 * count))
    case .decade: return DayRange(.year, around: day.adding(months: 120 * count))
    }
  }

  private func quarter(around day: Day) -> DayRange {
    DayRange(year: day.year, quarter: day.quarter) ?? DayRange(day)
  }

  /// Before the day named last; when that is only a month or year, no more than the same can be said.
  private func earlier(_ count: Int, _ unit: DateRules.Unit) -> DayRange? {
    guard let anchor, let first = anchor.first else {
      return published.map { range(unit, around: $0, by: -count) }
    }
    if anchor.last == first { return range(unit, around: first, by: -count) }
    switch unit {
    case .day, .week: return anchor
    case .month, .quarter, .year, .decade: return range(unit, around: first, by: -count)
    }
  }
}
