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

  /// False for most tokens of a text, at the cost of one look.
  @inline(__always)
  func mayBegin(_ i: Int) -> Bool {
    switch tokens[i].kind {
    case .number: true
    case .word: !tokens[i].cues.isDisjoint(with: lexicon.triggers) || tokens[i].startsWithDigit
    case .mark: false
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

  // MARK: Days told from today

  // "hôm nay", "sáng nay (1/10)", "hôm qua, 30/9".
  private func relativeDay(_ i: Int) -> Found? {
    guard let (offset, end) = lexicon.relativeDays.match(tokens, at: i, before: limit) else {
      return nil
    }
    var next = end
    let isBracketed = analysis.isMark(next, "(")
    if isBracketed || analysis.isMark(next, ",") { next += 1 }
    guard next < limit, var date = dated(next), date.meaning.isDayNumber else {
      return Found(tokens: i..<end, meaning: .offset(offset))
    }
    date.offset = offset
    let close = date.tokens.upperBound
    // In "chiều nay 30/9" the day is what is printed, whichever the paper came out on.
    if next == end { return date }
    if isBracketed {
      guard close < limit, tokens[close].isMark(")") else {
        return Found(tokens: i..<end, meaning: .offset(offset))
      }
      date.tokens = i..<close + 1
    } else {
      date.tokens = i..<close
    }
    return date
  }

  private func dated(_ i: Int) -> Found? {
    tokens[i].kind == .number ? numeric(i, cued: true) : dayWord(i)
  }

  // "cùng ngày"; "Cùng ngày 18/1" is a day of its own.
  private func sameDay(_ i: Int) -> Found? {
    guard let end = end(lexicon.sameDay, i) else { return nil }
    if let date = numeric(end, cued: true), date.meaning.isDayNumber { return date }
    return Found(tokens: i..<end, meaning: .sameDay)
  }

  /// "đến nay" between commas, the other end of a time named before; not what closes "từ năm 1997 đến nay" or opens a
  /// sentence, where it only says "by now".
  private func untilNow(_ i: Int) -> Found? {
    guard let end = end(lexicon.untilNow, i) else { return nil }
    guard i > 0, analysis.isMark(i - 1, ","), analysis.isMark(end, ",") else { return nil }
    return Found(tokens: i..<end, meaning: .untilNow)
  }

  /// "năm nay", not "hàng chục năm nay", "ba năm nay" or "từ đầu năm tới nay".
  private func period(_ i: Int) -> Found? {
    guard let (period, end) = lexicon.relativePeriods.match(tokens, at: i, before: limit) else {
      return nil
    }
    if i > 0, tokens[i - 1].kind == .number || lexicon.manyWords.contains(tokens, i - 1) {
      return nil
    }
    if i > 0, lexicon.numbers.match(tokens, at: i - 1, before: i) != nil { return nil }
    if self.end(lexicon.untilNow, end - 1) != nil { return nil }
    return Found(tokens: i..<end, meaning: .period(period.unit, period.turn))
  }

  // MARK: Days of the calendar

  // "ngày 28/10", "ngày 7 tháng 12 năm 2025", "hôm thứ Ba", "mùng 3 Tết".
  private func dayWord(_ i: Int) -> Found? {
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

  // MARK: Days of the week

  // "hôm thứ Ba", "Tuesday", "chủ nhật 23-12".
  private func weekday(_ i: Int) -> Found? {
    // English "last Tuesday".
    if let (turn, next) = lexicon.turns.match(tokens, at: i, before: limit),
      let (day, end) = lexicon.weekdays.match(tokens, at: next, before: limit)
    {
      return Found(tokens: i..<end, meaning: .weekday(day, turn: turn))
    }
    return weekdayName(i, isCued: false)
  }

  private func weekdayName(_ i: Int, isCued: Bool) -> Found? {
    guard let (day, end) = lexicon.weekdays.match(tokens, at: i, before: limit) else { return nil }
    if let dated = weekdayDate(i, day, end) { return dated }
    let turn = lexicon.turns.match(tokens, at: end, before: limit)
    // "Thứ hai, …" at the head of a sentence is "secondly".
    let isCapitalised = tokens[i].isCapitalised && !tokens[i].traits.contains(.opensSentence)
    let isNamed = tokens[end - 1].isCapitalised || (end - i == 2 && isCapitalised)
    let isPart = i > 0 && lexicon.dayParts.contains(tokens, i - 1)
    guard isCued || isNamed || isPart || turn != nil else { return nil }
    guard let turn else {
      return Found(tokens: i..<end, meaning: .weekday(day, turn: .last), weekday: day)
    }
    let namesWeek = turn.end - end > 1 && turn.value != .this
    let meaning: DateFinder.Meaning =
      namesWeek && lexicon.units.match(tokens, at: end, before: limit)?.value == .week
      ? .weekdayOfWeek(day, turn: turn.value) : .weekday(day, turn: turn.value)
    return Found(tokens: i..<turn.end, meaning: meaning, weekday: day)
  }

  /// A day of the week and the date behind it are one expression: "thứ Ba, 29/9", "chủ nhật ngày 7/12".
  private func weekdayDate(_ i: Int, _ weekday: Int, _ end: Int) -> Found? {
    var next = end
    let isBracketed = analysis.isMark(end, "(")
    if isBracketed || analysis.isMark(end, ",") { next += 1 }
    guard next < limit, var date = dated(next) ?? monthName(next), date.meaning.isDayNumber else {
      return nil
    }
    var close = date.tokens.upperBound
    if isBracketed {
      guard analysis.isMark(close, ")") else { return nil }
      close += 1
    }
    date.tokens = i..<close
    date.weekday = weekday
    return date
  }
}
