import Articles

// Months by name, as English writes them.
extension DateReader {
  /// "18 November 2019".
  func englishDay(_ i: Int) -> Found? {
    guard lexicon.monthWords.isEmpty, let day = number(i, in: 1...31) else { return nil }
    // "18-24 November".
    if joins(i + 1, "-") || joins(i + 1, "–"), let last = number(i + 2, in: 2...31), last > day {
      return dayBeforeMonth(i + 2, last, from: (i, day))
    }
    return dayBeforeMonth(i, day)
  }

  /// "18th of November", "the 1990s": the figure and its ending are one token.
  func ordinal(_ i: Int) -> Found? {
    guard lexicon.monthWords.isEmpty, tokens[i].startsWithDigit else { return nil }
    if let decade = englishDecade(i) { return decade }
    return ordinalValue(i).flatMap { dayBeforeMonth(i, $0) }
  }

  private func ordinalValue(_ i: Int) -> Int? {
    guard i < limit, tokens[i].startsWithDigit, tokens[i].range.count <= 4 else { return nil }
    let text = analysis.text(tokens[i].range)
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let day = Int(digits), (1...31).contains(day),
      ["st", "nd", "rd", "th"].contains(text.dropFirst(digits.count))
    else { return nil }
    return day
  }

  /// - Parameter first: the first day of a row, and where it stands.
  private func dayBeforeMonth(
    _ i: Int,
    _ day: Int,
    from first: (token: Int, day: Int)? = nil
  ) -> Found? {
    var next = i + 1
    if next < limit, analysis.words(next..<next + 1) == "of" { next += 1 }
    guard next < limit, tokens[next].isCapitalised,
      let (month, end) = lexicon.months.match(tokens, at: next, before: limit)
    else { return nil }
    let year = trailingYear(end)
    return span(
      (first?.token ?? i)..<(year?.end ?? end),
      year: year?.year,
      month: month,
      first: first?.day ?? day,
      last: day
    )
  }

  /// "November 18, 2019", "Nov. 18-20", "November 2019"; a month alone needs "in" before it.
  func monthName(_ i: Int) -> Found? {
    guard lexicon.monthWords.isEmpty, tokens[i].isCapitalised,
      let (month, end) = lexicon.months.match(tokens, at: i, before: limit)
    else { return nil }
    if let first = number(end, in: 1...31) ?? ordinalValue(end), !isFigureOrClock(end) {
      var next = end + 1
      var last = first
      if joins(next, "-") || joins(next, "–"), let other = number(next + 1, in: 2...31),
        other > first
      {
        (last, next) = (other, next + 2)
      }
      let year = trailingYear(next)
      let close = year?.end ?? next
      return span(i..<close, year: year?.year, month: month, first: first, last: last)
    }
    if let year = trailingYear(end) {
      return Found(tokens: i..<year.end, meaning: .month(year: year.year, month: month))
    }
    guard i > 0, lexicon.yearCues.contains(tokens, i - 1) else { return nil }
    return Found(tokens: i..<end, meaning: .month(year: nil, month: month))
  }

  /// "10.5", "5:30".
  private func isFigureOrClock(_ i: Int) -> Bool {
    let next = i + 1
    if joins(next, ":") { return true }
    return (joins(next, ".") || joins(next, "/")) && tokens[next + 1].kind == .number
  }

  private func trailingYear(_ i: Int) -> (year: Int, end: Int)? {
    let next = analysis.isMark(i, ",") ? i + 1 : i
    return isYear(next).map { ($0, next + 1) }
  }
}
