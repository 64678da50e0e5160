import Articles

// Days of the week.
extension DateReader {
  // "hôm thứ Ba", "Tuesday", "chủ nhật 23-12".
  func weekday(_ i: Int) -> Found? {
    // English "last Tuesday".
    if let (turn, next) = lexicon.turns.match(tokens, at: i, before: limit),
      let (day, end) = lexicon.weekdays.match(tokens, at: next, before: limit)
    {
      return Found(tokens: i..<end, meaning: .weekday(day, turn: turn))
    }
    return weekdayName(i, isCued: false)
  }

  func weekdayName(_ i: Int, isCued: Bool) -> Found? {
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
