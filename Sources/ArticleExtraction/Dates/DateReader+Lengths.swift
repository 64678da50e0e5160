import Articles

// Lengths of time from a day.
extension DateReader {
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
}
