import Articles

// Days in figures, and lengths of time from one.
extension DateReader {
  /// "2025-10-29", "14/12/2021", "14/12", "4-5/12", "2012-2020".
  func numeric(_ i: Int, cued: Bool) -> Found? {
    guard i < limit, tokens[i].kind == .number, !continuesFigure(i) else { return nil }
    return iso(i) ?? fullDay(i) ?? dayRange(i) ?? dayAndMonth(i, cued: cued) ?? yearRange(i)
      ?? englishDay(i)
  }

  /// True when a day word or part of a day stands before.
  func isCued(_ i: Int) -> Bool {
    var before = i - 1
    if before >= 0, analysis.isMark(before, ",") || analysis.isMark(before, "(") { before -= 1 }
    return before >= 0 && lexicon.dayParts.contains(tokens, before)
  }

  private func iso(_ i: Int) -> Found? {
    guard let year = isYear(i), joins(i + 1, "-"), let month = number(i + 2, in: 1...12),
      joins(i + 3, "-"), let day = number(i + 4, in: 1...31), !isFigure(i, i + 5)
    else { return nil }
    return Found(
      tokens: i..<i + 5,
      meaning: .days(year: year, month: month, first: day, last: day)
    )
  }

  private func fullDay(_ i: Int) -> Found? {
    let scalars: [Unicode.Scalar] = ["/", "-", "."]
    guard let separator = scalars.first(where: { joins(i + 1, $0) && joins(i + 3, $0) }),
      let a = number(i, in: 1...31), let b = number(i + 2, in: 1...31), let year = isYear(i + 4),
      !isFigure(i, i + 5)
    else { return nil }
    let isMonthFirst = separator == "/" && lexicon.order == .monthDay && a <= 12 || b > 12
    let (day, month) = isMonthFirst ? (b, a) : (a, b)
    guard Day(year: year, month: month, day: day) != nil else { return nil }
    return Found(
      tokens: i..<i + 5,
      meaning: .days(year: year, month: month, first: day, last: day)
    )
  }

  private func dayRange(_ i: Int) -> Found? {
    guard let first = number(i, in: 1...31), joins(i + 1, "-"),
      let last = number(i + 2, in: 1...31),
      joins(i + 3, "/"), let month = number(i + 4, in: 1...12), first < last
    else { return nil }
    var end = i + 5
    var year: Int?
    if joins(end, "/"), let full = isYear(end + 1) { (year, end) = (full, end + 2) }
    guard !isFigure(i, end) else { return nil }
    return Found(
      tokens: i..<end,
      meaning: .days(year: year, month: month, first: first, last: last)
    )
  }

  /// "14/12" needs a sign that it is a day: a word before it, or figures that are no common fraction.
  private func dayAndMonth(_ i: Int, cued: Bool) -> Found? {
    guard lexicon.order == .dayMonth, let day = number(i, in: 1...31), joins(i + 1, "/"),
      let month = number(i + 2, in: 1...12), Day(year: 2024, month: month, day: day) != nil,
      !isFigure(i, i + 3)
    else { return nil }
    guard cued || (!followsFigureWord(i) && (day > month || month > 8)) else { return nil }
    return Found(
      tokens: i..<i + 3,
      meaning: .days(year: nil, month: month, first: day, last: day)
    )
  }

  /// A span of years needs brackets or four figures on both sides: "(2012-2020)".
  private func yearRange(_ i: Int) -> Found? {
    guard isYear(i) != nil, let found = years(i), found.tokens.count == 3,
      i > 0, analysis.isMark(i - 1, "(")
    else { return nil }
    return found
  }

  /// "18 November 2019".
  private func englishDay(_ i: Int) -> Found? {
    guard lexicon.monthWords.isEmpty, let day = number(i, in: 1...31) else { return nil }
    return dayBeforeMonth(i, day)
  }

  /// "18th of November": the figure and its ending are one token.
  func ordinal(_ i: Int) -> Found? {
    guard lexicon.monthWords.isEmpty, let day = ordinalValue(i) else { return nil }
    return dayBeforeMonth(i, day)
  }

  private func ordinalValue(_ i: Int) -> Int? {
    guard i < limit, tokens[i].kind == .word, tokens[i].range.count <= 4 else { return nil }
    let text = analysis.text(tokens[i].range)
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let day = Int(digits), (1...31).contains(day),
      ["st", "nd", "rd", "th"].contains(text.dropFirst(digits.count))
    else { return nil }
    return day
  }

  private func dayBeforeMonth(_ i: Int, _ day: Int) -> Found? {
    var next = i + 1
    if next < limit, analysis.words(next..<next + 1) == "of" { next += 1 }
    guard next < limit, tokens[next].isCapitalised,
      let (month, end) = lexicon.months.match(tokens, at: next, before: limit)
    else { return nil }
    let year = trailingYear(end)
    return Found(
      tokens: i..<(year?.end ?? end),
      meaning: .days(year: year?.year, month: month, first: day, last: day)
    )
  }

  /// "November 18, 2019", "Nov. 18", "November 2019"; a month alone needs "in" before it.
  func monthName(_ i: Int) -> Found? {
    guard lexicon.monthWords.isEmpty, tokens[i].isCapitalised,
      let (month, end) = lexicon.months.match(tokens, at: i, before: limit)
    else { return nil }
    if let day = number(end, in: 1...31) ?? ordinalValue(end), !isFigure(end, end + 1) {
      let year = trailingYear(end + 1)
      return Found(
        tokens: i..<(year?.end ?? end + 1),
        meaning: .days(year: year?.year, month: month, first: day, last: day)
      )
    }
    if let year = trailingYear(end) {
      return Found(tokens: i..<year.end, meaning: .month(year: year.year, month: month))
    }
    guard i > 0, lexicon.yearCues.contains(tokens, i - 1) else { return nil }
    return Found(tokens: i..<end, meaning: .month(year: nil, month: month))
  }

  private func trailingYear(_ i: Int) -> (year: Int, end: Int)? {
    let next = analysis.isMark(i, ",") ? i + 1 : i
    return isYear(next).map { ($0, next + 1) }
  }

  /// "1 tuần trước đó", "Chỉ 1 một năm trước", "two years ago".
  func length(_ i: Int) -> Found? {
    var next = i
    if let end = end(lexicon.approximations, next) { next = end }
    guard let (count, afterCount) = count(next),
      let (unit, afterUnit) = lexicon.units.match(tokens, at: afterCount, before: limit),
      !isVague(count, unit, i..<next)
    else { return nil }
    if let end = end(lexicon.earlier, afterUnit) {
      return Found(tokens: i..<end, meaning: .earlier(count, unit))
    }
    if let end = end(lexicon.ago, afterUnit) {
      return Found(tokens: i..<end, meaning: .ago(count, unit))
    }
    return datedAfterLength(afterUnit)
  }

  /// "hơn 3 năm trước" and "20 năm trước" name no year: the one says so, the other is a round figure.
  private func isVague(_ count: Int, _ unit: DateRules.Unit, _ before: Range<Int>) -> Bool {
    if unit == .year, count >= 10, count % 5 == 0 { return true }
    return before.contains { lexicon.vague.contains(tokens, $0) }
      || (before.lowerBound > 0 && lexicon.vague.contains(tokens, before.lowerBound - 1))
  }

  /// A figure, a number word, or both for the same number ("1 một").
  private func count(_ i: Int) -> (Int, end: Int)? {
    guard i < limit else { return nil }
    let word = lexicon.numbers.match(tokens, at: i, before: limit)
    guard let figure = number(i, in: 1...999) else { return word.map { ($0.value, $0.end) } }
    if i + 1 < limit, let (value, end) = lexicon.numbers.match(tokens, at: i + 1, before: limit),
      value == figure, lexicon.units.match(tokens, at: end, before: limit) != nil
    {
      return (figure, end)
    }
    return (figure, i + 1)
  }

  /// In "5 năm vào năm 2021" the preposition parts the length from the year, so it belongs to the latter.
  private func datedAfterLength(_ i: Int) -> Found? {
    guard let at = end(lexicon.at, i), at < limit, let year = yearAfterWord(at) else { return nil }
    return Found(tokens: i..<year.end, meaning: .years(first: year.year, last: year.year))
  }

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

  private func followsFigureWord(_ i: Int) -> Bool {
    for length in 1...3 where i >= length {
      if lexicon.figures.end(tokens, at: i - length, before: i) == i { return true }
    }
    return false
  }
}
