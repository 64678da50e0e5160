import Articles

/// An expression of the story or of its inline boxes, as a clue to the day it came out.
struct PublicationClue {
  var found: DateFinder.Found
  var text: String
  var line: Int
  var place: Place

  enum Place {
    /// Standfirst, or the first paragraph.
    case opening
    /// The paragraph after it.
    case lead
    /// Under a picture.
    case caption
    case elsewhere
  }

  var isInLead: Bool { place == .opening || place == .lead }

  var meaning: DateFinder.Meaning { found.meaning }

  func evidence(_ meaning: Evidence.Meaning) -> Evidence {
    Evidence(text: text, line: line, meaning: meaning)
  }

  /// The first day that a date with its year names: nothing told of it came out before.
  var knownSince: Day? {
    switch meaning {
    case .days(let year?, let month, let first, _): Day(year: year, month: month, day: first)
    case .month(let year?, let month): Day(year: year, month: month, day: 1)
    case .quarter(let year?, let quarter): DayRange(year: year, quarter: quarter)?.first
    default: nil
    }
  }

  /// The last day that a date with its year names.
  var knownUntil: Day? {
    switch meaning {
    case .days(let year?, let month, _, let last): Day(year: year, month: month, day: last)
    case .month(let year?, let month): DayRange(year: year, month: month)?.last
    case .quarter(let year?, let quarter): DayRange(year: year, quarter: quarter)?.last
    default: nil
    }
  }

  /// The last year it names; of a school year the first, for most of it is told of before the second.
  var year: Int? {
    switch meaning {
    case .years(let first, let last): found.isSeason ? first : last
    case .days(let year?, _, _, _), .month(let year?, _), .quarter(let year?, _): year
    default: nil
    }
  }

  /// A day and month without a year, told as past or present.
  var bareDay: (month: Int, day: Int)? {
    guard case .days(nil, let month, _, let last) = meaning, found.tense != .future,
      !found.isBound
    else { return nil }
    return (month, last)
  }
}

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
    for i in analysis.tokens.indices.dropFirst() {
      guard analysis.tokens[i].kind == .number else { continue }
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
