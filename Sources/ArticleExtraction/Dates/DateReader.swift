import Articles

/// Reads one expression of time at one token.
struct DateReader {
  typealias Found = DateFinder.Found

  let lexicon: DateLexicon
  let analysis: Analysis
  let limit: Int
  var tokens: [Token] { analysis.tokens }

  func expression(at i: Int) -> Found? {
    switch tokens[i].kind {
    case .number: numeric(i, cued: isCued(i)) ?? length(i)
    case .word: worded(i)
    case .mark: nil
    }
  }

  private func worded(_ i: Int) -> Found? {
    guard !tokens[i].cues.isDisjoint(with: lexicon.triggers) else { return ordinal(i) }
    return relativeDay(i) ?? sameDay(i) ?? untilNow(i) ?? period(i) ?? dayWord(i) ?? monthWord(i)
      ?? yearWord(i) ?? monthName(i) ?? weekday(i) ?? length(i)
  }

  /// The end of a phrase of a table at `i`.
  func end(_ table: PhraseTable<Void>, _ i: Int) -> Int? {
    table.end(tokens, at: i, before: limit)
  }

  func number(_ i: Int, in range: ClosedRange<Int>) -> Int? {
    guard i < limit, tokens[i].kind == .number, range.contains(tokens[i].number) else { return nil }
    return tokens[i].number
  }

  func isYear(_ i: Int) -> Int? {
    guard let year = number(i, in: 1000...2199), tokens[i].range.count == 4 else { return nil }
    return year
  }

  /// True when token `i` is the mark and touches its neighbours.
  func joins(_ i: Int, _ scalar: Unicode.Scalar) -> Bool {
    i + 1 < limit && tokens[i].isMark(scalar) && !tokens[i].isSpaced && !tokens[i + 1].isSpaced
  }

  // "hôm nay", "sáng nay (1/10)", "hôm qua, 30/9".
  private func relativeDay(_ i: Int) -> Found? {
    guard let (offset, end) = lexicon.relativeDays.match(tokens, at: i, before: limit) else {
      return nil
    }
    var next = end
    let isBracketed = analysis.isMark(next, "(")
    if isBracketed || analysis.isMark(next, ",") { next += 1 }
    if next > end, next < limit, let date = dated(next), isDayNumber(date) {
      let close = date.tokens.upperBound
      if isBracketed && close < limit && tokens[close].isMark(")") {
        return Found(tokens: i..<close + 1, meaning: date.meaning)
      }
      if !isBracketed { return Found(tokens: i..<close, meaning: date.meaning) }
    }
    // In "chiều nay 30/9" the day is what is printed, whichever the paper came out on.
    if next == end, next < limit, let date = dated(next), isDayNumber(date) { return date }
    return Found(tokens: i..<end, meaning: .offset(offset))
  }

  private func dated(_ i: Int) -> Found? {
    tokens[i].kind == .number ? numeric(i, cued: true) : dayWord(i)
  }

  private func isDayNumber(_ found: Found) -> Bool {
    if case .days = found.meaning { true } else { false }
  }

  private func sameDay(_ i: Int) -> Found? {
    end(lexicon.sameDay, i).map { Found(tokens: i..<$0, meaning: .sameDay) }
  }

  /// "đến nay" between commas, the other end of a time named before; not what closes "từ năm 1997 đến nay" or opens a
  /// sentence, where it only says "by now".
  private func untilNow(_ i: Int) -> Found? {
    guard let end = end(lexicon.untilNow, i) else { return nil }
    guard i > 0, analysis.isMark(i - 1, ","), analysis.isMark(end, ",") else { return nil }
    return Found(tokens: i..<end, meaning: .untilNow)
  }

  private func period(_ i: Int) -> Found? {
    guard let (period, end) = lexicon.relativePeriods.match(tokens, at: i, before: limit) else {
      return nil
    }
    if i > 0, tokens[i - 1].kind == .number { return nil }
    return Found(tokens: i..<end, meaning: .period(period.unit, period.turn))
  }

  // "ngày 28/10", "ngày 7 tháng 12 năm 2025", "hôm thứ Ba".
  private func dayWord(_ i: Int) -> Found? {
    guard let end = end(lexicon.dayWords, i), end < limit else { return nil }
    if let date = numeric(end, cued: true), isDayNumber(date) {
      return Found(tokens: i..<date.tokens.upperBound, meaning: date.meaning)
    }
    if let weekday = weekdayName(end, isCued: true) {
      return Found(tokens: i..<weekday.tokens.upperBound, meaning: weekday.meaning)
    }
    guard let date = spelledDay(end) else { return nil }
    return Found(tokens: i..<date.tokens.upperBound, meaning: date.meaning)
  }

  /// "7 tháng 12 năm 2025", "7 tháng 12".
  private func spelledDay(_ i: Int) -> Found? {
    guard let day = number(i, in: 1...31), let month = monthAfterWord(i + 1) else { return nil }
    let year = yearAfterWord(month.end)
    return Found(
      tokens: i..<(year?.end ?? month.end),
      meaning: .days(year: year?.year, month: month.month, first: day, last: day)
    )
  }

  private func monthAfterWord(_ i: Int) -> (month: Int, end: Int)? {
    guard i < limit else { return nil }
    if let (month, end) = lexicon.months.match(tokens, at: i, before: limit),
      !lexicon.monthWords.isEmpty
    {
      return (month, end)
    }
    guard let end = end(lexicon.monthWords, i), let month = number(end, in: 1...12) else {
      return nil
    }
    return (month, end + 1)
  }

  func yearAfterWord(_ i: Int) -> (year: Int, end: Int)? {
    guard i < limit, let end = end(lexicon.yearWords, i), let year = isYear(end) else {
      return nil
    }
    return (year, end + 1)
  }

  // "tháng 8", "tháng 8/2017", "tháng 8 năm nay", "tháng 9 vừa qua".
  private func monthWord(_ i: Int) -> Found? {
    guard let (month, end) = monthAfterWord(i) else { return nil }
    if joins(end, "/") || joins(end, "-") || joins(end, "."), let year = isYear(end + 1) {
      return Found(tokens: i..<end + 2, meaning: .month(year: year, month: month))
    }
    if joins(end, "/") || joins(end, ",") || joins(end, ".") || joins(end, "-") { return nil }
    if let year = yearAfterWord(end) {
      return Found(tokens: i..<year.end, meaning: .month(year: year.year, month: month))
    }
    if let (period, close) = lexicon.relativePeriods.match(tokens, at: end, before: limit),
      period.unit == .year
    {
      return Found(tokens: i..<close, meaning: .monthOfYear(month: month, turn: period.turn))
    }
    if let (turn, close) = lexicon.turns.match(tokens, at: end, before: limit) {
      return Found(tokens: i..<close, meaning: .monthOf(month: month, turn: turn))
    }
    return Found(tokens: i..<end, meaning: .month(year: nil, month: month))
  }

  // "năm 2015", "năm học 2022 - 2023", English "in 2015".
  private func yearWord(_ i: Int) -> Found? {
    if let end = end(lexicon.yearWords, i), let years = years(end) {
      return Found(tokens: i..<years.tokens.upperBound, meaning: years.meaning)
    }
    guard let end = end(lexicon.yearCues, i) else { return nil }
    return years(end)
  }

  /// "2015", "2008-2009".
  func years(_ i: Int) -> Found? {
    guard let first = isYear(i) else { return nil }
    if i + 2 < limit, analysis.isMark(i + 1, "-") || analysis.isMark(i + 1, "–"),
      let last = isYear(i + 2), last >= first, !isFigure(i, i + 3)
    {
      return Found(tokens: i..<i + 3, meaning: .years(first: first, last: last))
    }
    guard !isFigure(i, i + 1) else { return nil }
    return Found(tokens: i..<i + 1, meaning: .years(first: first, last: first))
  }

  // "hôm thứ Ba", "Tuesday".
  private func weekday(_ i: Int) -> Found? { weekdayName(i, isCued: false) }

  private func weekdayName(_ i: Int, isCued: Bool) -> Found? {
    guard let (day, end) = lexicon.weekdays.match(tokens, at: i, before: limit) else { return nil }
    let turn = lexicon.turns.match(tokens, at: end, before: limit)
    let isNamed = tokens[end - 1].isCapitalised || (end - i == 2 && tokens[i].isCapitalised)
    let isPart = i > 0 && lexicon.dayParts.contains(tokens, i - 1)
    guard isCued || isNamed || isPart || turn != nil else { return nil }
    let after = analysis.isMark(end, ",") ? end + 1 : end
    if after < limit, let date = dated(after), isDayNumber(date) { return nil }
    return Found(
      tokens: i..<(turn?.end ?? end),
      meaning: .weekday(day, turn: turn?.value ?? .last)
    )
  }
}
