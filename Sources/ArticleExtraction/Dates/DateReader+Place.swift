import Articles

// What the words beside an expression say of it.
extension DateReader {
  /// How far before an expression the word may stand that puts it in the past or future.
  private static let reach = 8

  func place(_ found: inout Found, from start: Int) {
    let first = found.tokens.lowerBound
    found.isBeginning = first > start && lexicon.since.contains(tokens, first - 1)
    if let (turn, _) = lexicon.turns.match(tokens, at: found.tokens.upperBound, before: limit) {
      switch turn {
      case .last: found.tense = .past
      case .next: found.tense = .future
      case .this: found.tense = .open
      }
      if found.tense != .open { return }
    }
    found.tense = tense(before: first, from: start)
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
