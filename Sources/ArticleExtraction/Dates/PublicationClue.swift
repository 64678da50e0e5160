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
