import Articles

/// Reads one expression of time at one token.
struct DateReader {
  typealias Found = DateFinder.Found

  let lexicon: DateLexicon
  let analysis: Analysis
  let tokens: [Token]
  let limit: Int

  init(lexicon: DateLexicon, analysis: Analysis, limit: Int) {
    self.lexicon = lexicon
    self.analysis = analysis
    tokens = analysis.tokens
    self.limit = limit
  }

  /// The next token an expression may begin with, which most tokens are not, at the cost of one look each.
  func firstBeginning(from start: Int) -> Int? {
    let triggers = lexicon.triggers
    return tokens.withUnsafeBufferPointer { tokens in
      var i = start
      while i < limit {
        let mayBegin =
          switch tokens[i].kind {
          case .word: !tokens[i].cues.isDisjoint(with: triggers) || tokens[i].startsWithDigit
          case .number: true
          case .mark: false
          }
        if mayBegin { return i }
        i += 1
      }
      return nil
    }
  }

  func expression(at i: Int) -> Found? {
    switch tokens[i].kind {
    case .number: numeric(i, cued: isCued(i)) ?? length(i)
    case .word: worded(i)
    case .mark: nil
    }
  }

  private func worded(_ i: Int) -> Found? {
    let cues = tokens[i].cues
    if !cues.isDisjoint(with: lexicon.nowCues),
      let day = relativeDay(i) ?? sameDay(i) ?? untilNow(i)
    {
      return day
    }
    if !cues.isDisjoint(with: lexicon.partCues), let part = calendarPart(i) ?? period(i) {
      return part
    }
    if !cues.isDisjoint(with: lexicon.calendarCues),
      let day = dayWord(i) ?? monthWord(i) ?? yearWord(i) ?? monthName(i)
    {
      return day
    }
    if !cues.isDisjoint(with: lexicon.weekCues), let day = weekday(i) { return day }
    if !cues.isDisjoint(with: lexicon.lengthCues), let length = length(i) { return length }
    return tokens[i].startsWithDigit ? ordinal(i) : nil
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
    return end(lexicon.beforeEra, i + 1) == nil ? year : nil
  }

  /// True when token `i` is the mark and touches its neighbours.
  func joins(_ i: Int, _ scalar: Unicode.Scalar) -> Bool {
    i + 1 < limit && tokens[i].isMark(scalar) && !tokens[i].isSpaced && !tokens[i + 1].isSpaced
  }

  /// True when a phrase of a table ends right before `i`.
  func follows(_ table: PhraseTable<Void>, _ i: Int, reach: Int = 3) -> Bool {
    for length in 1...reach where i >= length {
      if table.end(tokens, at: i - length, before: i) == i { return true }
    }
    return false
  }

  // MARK: Days of the calendar

  // "ngày 28/10", "ngày 7 tháng 12 năm 2025", "hôm thứ Ba", "mùng 3 Tết".
  func dayWord(_ i: Int) -> Found? {
    guard let end = end(lexicon.dayWords, i), end < limit else { return nil }
    let isCounted = i > 0 && lexicon.manyWords.contains(tokens, i - 1)
    if var date = numeric(end, cued: !isCounted), date.meaning.isDayNumber {
      date.tokens = i..<date.tokens.upperBound
      return date
    }
    if let weekday = weekdayName(end, isCued: true) {
      return Found(
        tokens: i..<weekday.tokens.upperBound,
        meaning: weekday.meaning,
        weekday: weekday.weekday
      )
    }
    guard var date = spelledDay(end) ?? newYearDay(end) else { return nil }
    if self.end(lexicon.lunar, i) == end { date.meaning = asLunar(date.meaning) }
    date.tokens = i..<date.tokens.upperBound
    return date
  }

  /// "7 tháng 12 năm 2025", "7 tháng 12", "15 tháng 7 âm lịch".
  private func spelledDay(_ i: Int) -> Found? {
    guard let day = number(i, in: 1...31), let month = monthAfterWord(i + 1) else { return nil }
    let year = yearAfterWord(month.end)
    let end = year?.end ?? month.end
    let meaning = DateFinder.Meaning.days(
      year: year?.year,
      month: month.month,
      first: day,
      last: day
    )
    if let close = lunarEnd(end) { return Found(tokens: i..<close, meaning: asLunar(meaning)) }
    return Found(tokens: i..<end, meaning: meaning)
  }

  /// "3 Tết": the moon's new year.
  private func newYearDay(_ i: Int) -> Found? {
    guard let day = number(i, in: 1...10), i + 1 < limit, lexicon.lunar.contains(tokens, i + 1)
    else { return nil }
    return Found(tokens: i..<i + 2, meaning: .lunar(year: nil, month: 1, day: day))
  }

  /// The end of "âm lịch", also in brackets, at `i`.
  func lunarEnd(_ i: Int) -> Int? {
    if analysis.isMark(i, "("), let end = end(lexicon.lunar, i + 1), analysis.isMark(end, ")") {
      return end + 1
    }
    return end(lexicon.lunar, i)
  }

  func asLunar(_ meaning: DateFinder.Meaning) -> DateFinder.Meaning {
    guard case .days(let year, let month, let first, let last) = meaning, first == last else {
      return .untold
    }
    return .lunar(year: year, month: month, day: first)
  }

  func monthAfterWord(_ i: Int) -> (month: Int, end: Int)? {
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

  // "tháng 8", "tháng 8/2017", "tháng 8 năm nay", "tháng 9 vừa qua", "rằm tháng Bảy".
  private func monthWord(_ i: Int) -> Found? {
    guard let (month, end) = monthAfterWord(i) else { return nil }
    if let moon = moonMonth(i, month, end) { return moon }
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
    if i > 0, lexicon.manyWords.contains(tokens, i - 1) { return nil }
    return Found(tokens: i..<end, meaning: .month(year: nil, month: month))
  }

  /// "rằm tháng Bảy" is a day of the moon's calendar, "tháng 7 âm lịch" none of ours.
  private func moonMonth(_ i: Int, _ month: Int, _ end: Int) -> Found? {
    if i > 0, lexicon.lunar.contains(tokens, i - 1) {
      return Found(tokens: i..<end, meaning: .lunar(year: nil, month: month, day: 15))
    }
    return lunarEnd(end).map { Found(tokens: i..<$0, meaning: .untold) }
  }

  // "năm 2015", "năm học 2022 - 2023", English "in 2015".
  private func yearWord(_ i: Int) -> Found? {
    if let end = end(lexicon.yearWords, i), let years = years(end) {
      return Found(tokens: i..<years.tokens.upperBound, meaning: years.meaning)
    }
    guard let end = end(lexicon.yearCues, i), let years = years(end) else { return nil }
    return self.end(lexicon.counted, years.tokens.upperBound) == nil ? years : nil
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
}
