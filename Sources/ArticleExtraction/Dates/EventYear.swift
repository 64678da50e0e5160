import Articles

/// A year in the name of what takes place in it: "V-League 2020".
struct EventYear {
  var year: Int
  var text: String
  var line: Int
  var isInLead: Bool
}

/// Finds years that are the last word of a name.
struct EventYearFinder {
  let lexicon: DateLexicon

  /// - Parameter dates: what is read as time already, in order.
  func years(in analysis: Analysis, besides dates: [DateFinder.Found]) -> [(Int, Range<Int>)] {
    var years: [(Int, Range<Int>)] = []
    var next = dates.startIndex
    let tokens = analysis.tokens
    var start = 1
    while let i = tokens.firstNumber(from: start) {
      start = i + 1
      while next < dates.count, dates[next].tokens.upperBound <= i { next += 1 }
      if next < dates.count, dates[next].tokens.contains(i) { continue }
      if let name = name(before: i, analysis) { years.append((analysis.tokens[i].number, name)) }
    }
    return years
  }

  /// The name up to the year; nil for a figure, and for what is only hoped for or played for.
  private func name(before i: Int, _ analysis: Analysis) -> Range<Int>? {
    let tokens = analysis.tokens
    guard (1990...2100).contains(tokens[i].number), tokens[i].range.count == 4,
      tokens[i].isSpaced, tokens[i - 1].isCapitalised,
      !tokens[i - 1].traits.contains(.opensSentence),
      i + 1 == tokens.count || tokens[i + 1].kind != .number
    else { return nil }
    if i + 1 < tokens.count, tokens[i + 1].kind == .mark, !tokens[i + 1].isSpaced,
      i + 2 < tokens.count, tokens[i + 2].kind == .number, !tokens[i + 2].isSpaced
    {
      return nil
    }
    if lexicon.counted.end(tokens, at: i + 1, before: tokens.count) != nil { return nil }
    // The moon's new year is planned for months before; a cup is played for.
    for before in max(0, i - 8)..<i {
      if lexicon.future.end(tokens, at: before, before: i) != nil { return nil }
      if lexicon.lunar.end(tokens, at: before, before: i) != nil { return nil }
    }
    var first = i - 1
    while first > 0, tokens[first - 1].isCapitalised, i - first < 5 { first -= 1 }
    return first..<i + 1
  }
}
