import Articles

// What the words beside an expression say of it.
extension DateReader {
  /// How far before an expression the word may stand that puts it in the past or future.
  private static let reach = 8

  func place(_ found: inout Found, from start: Int) {
    let first = found.tokens.lowerBound
    found.isBound = first > start && follows(lexicon.bounds, first)
    found.isSeason = end(lexicon.seasons, first) != nil
    if first > start, isCurrent(found.tokens) {
      found.tense = .current
      return
    }
    if let (turn, next) = lexicon.turns.match(tokens, at: found.tokens.upperBound, before: limit),
      !opensDay(next)
    {
      switch turn {
      case .last: found.tense = .past
      case .next: found.tense = .future
      case .this: found.tense = .open
      }
      if found.tense != .open { return }
    }
    found.tense = tense(before: first, from: start)
  }

  /// In "từ ngày 28/4 tới ngày 2/5" the word belongs to the second day.
  private func opensDay(_ i: Int) -> Bool {
    guard i < limit else { return false }
    return tokens[i].kind == .number || lexicon.dayWords.contains(tokens, i)
  }

  private func isCurrent(_ range: Range<Int>) -> Bool {
    if follows(lexicon.current, range.lowerBound, reach: 4) { return true }
    return follows(lexicon.starts, range.lowerBound)
      && end(lexicon.untilNow, range.upperBound) != nil
  }

  /// The nearest word of the clause that tells.
  private func tense(before first: Int, from start: Int) -> DateFinder.Tense {
    var i = first - 1
    while i >= max(start, first - Self.reach) {
      if tokens[i].kind == .mark, !tokens[i].isMark("-"), !tokens[i].isMark("/") { return .open }
      if lexicon.past.end(tokens, at: i, before: first) != nil { return .past }
      if lexicon.future.end(tokens, at: i, before: first) != nil { return .future }
      i -= 1
    }
    return .open
  }
}

extension DateFinder.Found {
  /// True when a date line may mean another day, or the day on which something was changed.
  func isDoubtful(_ day: Day, in analysis: Analysis, _ lexicon: DateLexicon) -> Bool {
    if let weekday { return weekday != day.weekday }
    let first = tokens.lowerBound
    let isUpdate = (max(0, first - 8)..<max(1, first)).contains {
      lexicon.updates.end(analysis.tokens, at: $0, before: first) != nil
    }
    return isAmbiguous || isUpdate
  }
}
