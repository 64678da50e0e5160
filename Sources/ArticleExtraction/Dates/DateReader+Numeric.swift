import Articles

// Days in figures.
extension DateReader {
  /// "2025-10-29", "14/12/2021", "14/12", "14-12", "4-5/12", "5 đến 9/10", "2012-2020".
  func numeric(_ i: Int, cued: Bool) -> Found? {
    guard i < limit, tokens[i].kind == .number, !continuesFigure(i) else { return nil }
    guard let found = dayInFigures(i, cued: cued) else {
      return monthAndYear(i) ?? yearRange(i) ?? englishDay(i)
    }
    guard let end = lunarEnd(found.tokens.upperBound), found.meaning.isDayNumber else {
      return found
    }
    return Found(tokens: found.tokens.lowerBound..<end, meaning: asLunar(found.meaning))
  }

  private func dayInFigures(_ i: Int, cued: Bool) -> Found? {
    iso(i) ?? fullDay(i) ?? dayRange(i, cued: cued) ?? dayAndMonth(i, cued: cued)
  }

  /// True when a day word, a day of the week or part of a day stands before.
  func isCued(_ i: Int) -> Bool {
    var before = i - 1
    if before >= 0, analysis.isMark(before, ",") || analysis.isMark(before, "(") { before -= 1 }
    guard before >= 0 else { return false }
    return lexicon.dayParts.contains(tokens, before) || closesRange(before)
  }

  /// "đến" behind another day: "từ ngày 1-6 đến 30-9".
  private func closesRange(_ i: Int) -> Bool {
    guard i > 2, tokens[i - 1].kind == .number, lexicon.rangeWords.contains(tokens, i) else {
      return false
    }
    return tokens[i - 2].isMark("-") || tokens[i - 2].isMark("/")
  }

  private func iso(_ i: Int) -> Found? {
    guard let year = isYear(i), joins(i + 1, "-"), let month = number(i + 2, in: 1...12),
      joins(i + 3, "-"), let day = number(i + 4, in: 1...31) ?? dayOfStamp(i + 4),
      !isFigure(i, i + 5)
    else { return nil }
    return span(i..<i + 5, year: year, month: month, first: day, last: day)
  }

  /// "01T16" of "2020-10-01T16:35:00+07:00".
  private func dayOfStamp(_ i: Int) -> Int? {
    guard i < limit, tokens[i].startsWithDigit, tokens[i].range.count == 5 else { return nil }
    let parts = analysis.text(tokens[i].range).split(separator: "T")
    guard parts.count == 2, let day = Int(parts[0]), Int(parts[1]) != nil else { return nil }
    return (1...31).contains(day) ? day : nil
  }

  private func fullDay(_ i: Int) -> Found? {
    let scalars: [Unicode.Scalar] = ["/", "-", "."]
    guard let a = number(i, in: 1...31), i + 4 < limit,
      let separator = scalars.first(where: { joins(i + 1, $0) && joins(i + 3, $0) }),
      let b = number(i + 2, in: 1...31), let year = isYear(i + 4), !isFigure(i, i + 5)
    else { return nil }
    let isMonthFirst = separator == "/" && lexicon.order == .monthDay && a <= 12 || b > 12
    let (first, month) = isMonthFirst ? (b, a) : (a, b)
    var found = span(i..<i + 5, year: year, month: month, first: first, last: first)
    let isEither = separator == "/" && lexicon.order == .monthDay
    found?.isAmbiguous = isEither && a <= 12 && b <= 12 && a != b
    return found
  }

  /// Nil when there is no such day.
  func span(_ tokens: Range<Int>, year: Int?, month: Int, first: Int, last: Int) -> Found? {
    guard first <= last, Day(year: year ?? 2024, month: month, day: last) != nil else { return nil }
    return Found(
      tokens: tokens,
      meaning: .days(year: year, month: month, first: first, last: last)
    )
  }

  /// "4-5/12", "11 - 14/7/2020", "5 đến 9/10", "9 đến ngày 25/2", "4, 5/12", "2-5 tháng 9".
  private func dayRange(_ i: Int, cued: Bool) -> Found? {
    guard let first = number(i, in: 1...30), let next = rangeJoint(i + 1, cued: cued),
      let last = number(next, in: 2...31), first < last
    else { return nil }
    if cued || next > i + 2, let month = monthAfterWord(next + 1) {
      let year = yearAfterWord(month.end)
      let end = year?.end ?? month.end
      return span(i..<end, year: year?.year, month: month.month, first: first, last: last)
    }
    guard joins(next + 1, "/") || (cued && joins(next + 1, "-")),
      let month = number(next + 2, in: 1...12)
    else { return nil }
    var end = next + 3
    var year: Int?
    if joins(end, "/") || joins(end, "-"), let full = isYear(end + 1) {
      (year, end) = (full, end + 2)
    }
    guard !isFigure(i, end) else { return nil }
    return span(i..<end, year: year, month: month, first: first, last: last)
  }

  /// The token after what joins the two days of a range.
  private func rangeJoint(_ i: Int, cued: Bool) -> Int? {
    guard i + 1 < limit else { return nil }
    if tokens[i].isMark("-") || tokens[i].isMark("–") { return i + 1 }
    let isBegun = cued || (i > 1 && lexicon.since.contains(tokens, i - 2))
    guard isBegun else { return nil }
    if tokens[i].isMark(",") { return i + 1 }
    guard let end = end(lexicon.rangeWords, i) else { return nil }
    // "đến ngày" ends in a day word; "đến" and "ngày" may also be told apart.
    return self.end(lexicon.dayWords, end) ?? end
  }

  /// "14/12" needs a sign that it is a day: a word before it, or figures that are no common fraction; "14-12" needs the word.
  private func dayAndMonth(_ i: Int, cued: Bool) -> Found? {
    guard lexicon.order == .dayMonth, let first = number(i, in: 1...31),
      let month = number(i + 2, in: 1...12), !isFigure(i, i + 3)
    else { return nil }
    let isDashed = joins(i + 1, "-")
    guard isDashed ? cued : joins(i + 1, "/") else { return nil }
    guard cued || isLikelyDay(i, first, month), !isCounted(i + 3, cued: cued) else { return nil }
    return span(i..<i + 3, year: nil, month: month, first: first, last: first)
  }

  /// "24/7" is all the time, "6/10" may be a share.
  private func isLikelyDay(_ i: Int, _ day: Int, _ month: Int) -> Bool {
    if day == 24 && month == 7 { return false }
    return !follows(lexicon.figures, i) && (day > month || month > 8)
  }

  /// True when what follows is counted: "2-3 lần", "6/10 vị trí".
  private func isCounted(_ end: Int, cued: Bool) -> Bool {
    guard end < limit, tokens[end].kind == .word, !tokens[end].isCapitalised else { return false }
    // "ngày 5/10 người dân …" is a day all the same.
    if cued, !analysis.isMark(end - 2, "-") { return false }
    return self.end(lexicon.counted, end) != nil
  }

  /// "hồi 2-2019", "từ 5/2019": a month that only the word before tells from a law's number.
  private func monthAndYear(_ i: Int) -> Found? {
    guard lexicon.order == .dayMonth, let month = number(i, in: 1...12),
      joins(i + 1, "-") || joins(i + 1, "/"), let year = isYear(i + 2), !isFigure(i, i + 3), i > 0,
      lexicon.past.contains(tokens, i - 1) || lexicon.since.contains(tokens, i - 1)
        || lexicon.at.contains(tokens, i - 1)
    else { return nil }
    return Found(tokens: i..<i + 3, meaning: .month(year: year, month: month))
  }

  /// A span of years needs brackets or four figures on both sides: "(2012-2020)".
  private func yearRange(_ i: Int) -> Found? {
    guard isYear(i) != nil, let found = years(i), found.tokens.count == 3,
      i > 0, analysis.isMark(i - 1, "(")
    else { return nil }
    return found
  }

  // MARK: Figures that are no days

  /// True when digits, a per cent sign or a stroke touch the figure: "0,5/12", "15/10/2020/NĐ-CP", "14/12%".
  func isFigure(_ start: Int, _ end: Int) -> Bool {
    if continuesFigure(start) { return true }
    guard end < limit, !tokens[end].isSpaced else { return false }
    if tokens[end].isMark("%") || tokens[end].isMark("/") { return true }
    let isPoint = tokens[end].isMark(".") || tokens[end].isMark(",") || tokens[end].isMark("-")
    return isPoint && joins(end, isComma(end)) && tokens[end + 1].kind == .number
  }

  private func isComma(_ i: Int) -> Unicode.Scalar {
    tokens[i].isMark(",") ? "," : tokens[i].isMark(".") ? "." : "-"
  }

  private func continuesFigure(_ i: Int) -> Bool {
    guard i > 1, !tokens[i].isSpaced, tokens[i - 1].kind == .mark, !tokens[i - 1].isSpaced else {
      return false
    }
    return tokens[i - 2].kind == .number && !tokens[i - 1].isMark("(")
  }
}
