import Articles

/// Reads the value of `date:` and `spoken:`.
struct DateReader {
  /// Without it the forms that depend on today inside a range, and days without a year, are not read.
  let today: Day?

  /// The longest span back, in units; enough for any archive and far from overflow.
  private static let longest = 9999

  func filter(_ text: String) throws(QueryError.Reason) -> DateFilter {
    let text = FoldedText.fold(text)
    if let moving = try moving(text) { return moving }
    guard let (left, right) = ends(text) else { return .days(try range(text)) }
    if left.isEmpty && right.isEmpty { throw .notADate }
    let first = left.isEmpty ? nil : try range(left).first
    let last = right.isEmpty ? nil : try range(right).last
    let range = DayRange(first: first, last: last)
    guard !range.isEmpty else { throw .reversedRange }
    return .days(range)
  }

  /// "a..b" and "a den b" as a and b; nil without anything between.
  private func ends(_ text: String) -> (String, String)? {
    let bytes = Array(text.utf8)
    for between in [".."] + DateWords.between.map({ " \($0) " }) {
      let between = Array(between.utf8)
      let places = bytes.indices.dropLast(between.count - 1)
      guard let place = places.first(where: { bytes[$0...].starts(with: between) }) else {
        continue
      }
      return (
        String(decoding: bytes[..<place], as: UTF8.self),
        String(decoding: bytes[(place + between.count)...], as: UTF8.self)
      )
    }
    return nil
  }

  /// The forms that move with the calendar: "today", "3w", "this-week".
  private func moving(_ text: String) throws(QueryError.Reason) -> DateFilter? {
    let words = text.split { $0 == " " || $0 == "-" }.map(String.init)
    if let named = DateWords.moving[words.joined(separator: " ")] { return named }
    guard let (digits, unit) = DateWords.span(words) else { return nil }
    guard let count = number(digits[...], digits: 1...9) else { return nil }
    guard (1...Self.longest).contains(count) else { throw .notADate }
    return .last(count, unit)
  }

  /// A day, month, quarter or year.
  private func range(_ text: String) throws(QueryError.Reason) -> DayRange {
    if let moving = try moving(text) {
      guard let today else { throw .notADate }
      return moving.range(today: today)
    }
    let parts = DateParts(text)
    if let range = try newYear(parts) { return range }
    if let range = try calendarRange(parts) { return range }
    throw .notADate
  }

  /// "tet-2025".
  private func newYear(_ parts: DateParts) throws(QueryError.Reason) -> DayRange? {
    guard parts.list.count == 2, parts.list[0] == "tet",
      let year = number(parts.list[1][...], digits: 4...4)
    else { return nil }
    guard let range = LunarCalendar.newYear(year) else { throw .noSuchDay }
    return range
  }

  private func calendarRange(_ found: DateParts) throws(QueryError.Reason) -> DayRange? {
    let parts = found.list.map { $0[...] }
    switch parts.count {
    case 1:
      if found.namesMonth { return try latest(month: parts[0]) }
      return number(parts[0], digits: 4...4).flatMap { DayRange(year: $0) }
    case 2:
      if let range = try quarter(parts[0], of: parts[1]) { return range }
      if let range = try quarter(parts[1], of: parts[0]) { return range }
      if let range = try month(parts[0], of: parts[1]) { return range }
      if let range = try month(parts[1], of: parts[0]) { return range }
      return try latest(day: parts[0], month: parts[1])
    case 3:
      if let range = try day(parts[2], parts[1], of: parts[0]) { return range }
      return try day(parts[0], parts[1], of: parts[2])
    default: return nil
    }
  }

  private func quarter(
    _ text: Substring,
    of year: Substring
  ) throws(QueryError.Reason) -> DayRange? {
    guard text.hasPrefix("q"), let quarter = number(text.dropFirst(), digits: 1...2),
      let year = number(year, digits: 4...4)
    else { return nil }
    guard let range = DayRange(year: year, quarter: quarter) else {
      throw .noSuchQuarter(quarter)
    }
    return range
  }

  private func month(_ text: Substring, of year: Substring) throws(QueryError.Reason) -> DayRange? {
    guard let month = number(text, digits: 1...2), let year = number(year, digits: 4...4)
    else { return nil }
    return try range(of: month, year)
  }

  private func range(of month: Int, _ year: Int) throws(QueryError.Reason) -> DayRange {
    guard let range = DayRange(year: year, month: month) else { throw noSuch(month) }
    return range
  }

  /// What is wrong with a month or a day of it that no calendar has.
  private func noSuch(_ month: Int) -> QueryError.Reason {
    (1...12).contains(month) ? .noSuchDay : .noSuchMonth(month)
  }

  private func day(
    _ day: Substring,
    _ month: Substring,
    of year: Substring
  ) throws(QueryError.Reason) -> DayRange? {
    guard let day = number(day, digits: 1...2), let month = number(month, digits: 1...2),
      let year = number(year, digits: 4...4)
    else { return nil }
    guard let found = Day(year: year, month: month, day: day) else { throw noSuch(month) }
    return DayRange(found)
  }

  /// "14/12": the last such day up to today; 29 February may lie years back.
  private func latest(day: Substring, month: Substring) throws(QueryError.Reason) -> DayRange? {
    guard let day = number(day, digits: 1...2), let month = number(month, digits: 1...2),
      let today
    else { return nil }
    let years = (max(1, today.year - 8)...max(1, today.year)).reversed()
    let days = years.lazy.compactMap { Day(year: $0, month: month, day: day) }
    guard let found = days.first(where: { $0 <= today }) else { throw noSuch(month) }
    return DayRange(found)
  }

  /// "thang 10": the last such month that has begun.
  private func latest(month: Substring) throws(QueryError.Reason) -> DayRange? {
    guard let month = number(month, digits: 1...2), let today else { return nil }
    let year = month <= today.month ? today.year : today.year - 1
    return try range(of: month, year)
  }

  /// Nil unless `text` is so many ASCII digits.
  private func number(_ text: Substring, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }
}
