import Articles

// Days and periods told from the day of publication.
extension DateReader {
  // "hôm nay", "sáng nay (1/10)", "hôm qua, 30/9".
  func relativeDay(_ i: Int) -> Found? {
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

  func dated(_ i: Int) -> Found? {
    tokens[i].kind == .number ? numeric(i, cued: true) : dayWord(i)
  }

  // "cùng ngày"; "Cùng ngày 18/1" is a day of its own.
  func sameDay(_ i: Int) -> Found? {
    guard let end = end(lexicon.sameDay, i) else { return nil }
    if let date = numeric(end, cued: true), date.meaning.isDayNumber { return date }
    return Found(tokens: i..<end, meaning: .sameDay)
  }

  /// "đến nay" between commas, the other end of a time named before; not what closes "từ năm 1997 đến nay" or opens a
  /// sentence, where it only says "by now".
  func untilNow(_ i: Int) -> Found? {
    guard let end = end(lexicon.untilNow, i) else { return nil }
    guard i > 0, analysis.isMark(i - 1, ","), analysis.isMark(end, ",") else { return nil }
    return Found(tokens: i..<end, meaning: .untilNow)
  }

  /// "năm nay", not "hàng chục năm nay", "ba năm nay" or "từ đầu năm tới nay".
  func period(_ i: Int) -> Found? {
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
}
