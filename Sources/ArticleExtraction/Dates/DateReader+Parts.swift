import Articles

// Quarters, halves, decades and centuries.
extension DateReader {
  func calendarPart(_ i: Int) -> Found? {
    quarter(i) ?? ordinalPart(i) ?? half(i) ?? decade(i) ?? century(i)
  }

  /// "quý III/2020", "quý 3 năm nay", "quý I".
  private func quarter(_ i: Int) -> Found? {
    guard let end = end(lexicon.quarterWords, i) else { return nil }
    let word = lexicon.ordinals.match(tokens, at: end, before: limit)
    guard let quarter = word?.value ?? number(end, in: 1...4), quarter <= 4 else { return nil }
    return quarterOfYear(quarter, i, word?.end ?? end + 1)
  }

  /// "third quarter of 2020", "Q3 2020", "19th century".
  private func ordinalPart(_ i: Int) -> Found? {
    guard lexicon.monthWords.isEmpty,
      let (value, end) = lexicon.ordinals.match(tokens, at: i, before: limit)
    else { return nil }
    if let close = self.end(lexicon.centuryWords, end) { return centuryYears(value, i..<close) }
    if let close = self.end(lexicon.quarterWords, end), value <= 4 {
      return quarterOfYear(value, i, close)
    }
    let isShort = tokens[i].range.count == 2 && !tokens[i].startsWithDigit
    return isShort && value <= 4 ? quarterOfYear(value, i, end) : nil
  }

  private func quarterOfYear(_ quarter: Int, _ start: Int, _ end: Int) -> Found {
    if joins(end, "/") || joins(end, "-") || joins(end, "."), let year = isYear(end + 1) {
      return Found(tokens: start..<end + 2, meaning: .quarter(year: year, quarter))
    }
    if let year = yearAfterWord(end) {
      return Found(tokens: start..<year.end, meaning: .quarter(year: year.year, quarter))
    }
    let next = self.end(lexicon.yearCues, end) ?? end
    if lexicon.monthWords.isEmpty, let year = isYear(next) {
      return Found(tokens: start..<next + 1, meaning: .quarter(year: year, quarter))
    }
    if let (period, close) = lexicon.relativePeriods.match(tokens, at: end, before: limit),
      period.unit == .year
    {
      return Found(tokens: start..<close, meaning: .quarterOfYear(quarter, turn: period.turn))
    }
    return Found(tokens: start..<end, meaning: .quarter(year: nil, quarter))
  }

  /// "nửa đầu năm"; in "nửa đầu năm 2020" the year is the expression.
  private func half(_ i: Int) -> Found? {
    guard let (half, end) = lexicon.halves.match(tokens, at: i, before: limit),
      isYear(end) == nil,
      lexicon.relativePeriods.match(tokens, at: end - 1, before: limit) == nil
    else { return nil }
    return Found(tokens: i..<end, meaning: .half(half))
  }

  /// "thập niên 1990", "những năm 1990".
  private func decade(_ i: Int) -> Found? {
    guard let end = end(lexicon.decadeWords, i), let year = isYear(end), year % 10 == 0,
      !isFigure(end, end + 1), !analysis.isMark(end + 1, "-"), !analysis.isMark(end + 1, "–")
    else { return nil }
    return Found(tokens: i..<end + 1, meaning: .years(first: year, last: year + 9))
  }

  /// "1990s".
  func englishDecade(_ i: Int) -> Found? {
    let text = analysis.text(tokens[i].range)
    guard lexicon.monthWords.isEmpty, text.utf8.count == 5, text.hasSuffix("0s"),
      let year = Int(text.dropLast()), (1000...2190).contains(year)
    else { return nil }
    return Found(tokens: i..<i + 1, meaning: .years(first: year, last: year + 9))
  }

  /// "thế kỷ 19", "thế kỷ XIX".
  private func century(_ i: Int) -> Found? {
    guard !lexicon.monthWords.isEmpty, let end = end(lexicon.centuryWords, i) else { return nil }
    let word = lexicon.ordinals.match(tokens, at: end, before: limit)
    guard let century = word?.value ?? number(end, in: 1...21) else { return nil }
    return centuryYears(century, i..<(word?.end ?? end + 1))
  }

  private func centuryYears(_ number: Int, _ tokens: Range<Int>) -> Found? {
    if end(lexicon.beforeEra, tokens.upperBound) != nil {
      return Found(tokens: tokens, meaning: .untold)
    }
    return Found(
      tokens: tokens,
      meaning: .years(first: number * 100 - 99, last: number * 100)
    )
  }
}
