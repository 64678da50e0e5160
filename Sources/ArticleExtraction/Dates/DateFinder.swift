import Articles

/// Finds expressions of time in a text, without resolving them: that needs the day of publication.
struct DateFinder {
  /// What an expression says, as far as its own words go.
  enum Meaning: Hashable {
    case days(year: Int?, month: Int, first: Int, last: Int)
    case month(year: Int?, month: Int)
    /// "tháng 9 vừa qua": the last, this or the next such month.
    case monthOf(month: Int, turn: DateRules.Turn)
    /// "tháng 8 năm nay".
    case monthOfYear(month: Int, turn: DateRules.Turn)
    case years(first: Int, last: Int)
    /// Days from the day of publication.
    case offset(Int)
    case weekday(Int, turn: DateRules.Turn)
    case period(DateRules.Unit, DateRules.Turn)
    /// The day named before.
    case sameDay
    case ago(Int, DateRules.Unit)
    /// Before something told of.
    case earlier(Int, DateRules.Unit)
    case untilNow

    /// True for a full civil date.
    var isDay: Bool {
      if case .days(.some, _, _, _) = self { true } else { false }
    }
  }

  struct Found {
    var tokens: Range<Int>
    var meaning: Meaning
    /// After "từ".
    var isBeginning = false
  }

  let lexicon: DateLexicon

  func all(in analysis: Analysis) -> [Found] {
    all(in: analysis, tokens: 0..<analysis.tokens.count)
  }

  func all(in analysis: Analysis, tokens range: Range<Int>) -> [Found] {
    let reader = DateReader(lexicon: lexicon, analysis: analysis, limit: range.upperBound)
    var found: [Found] = []
    var i = range.lowerBound
    while i < range.upperBound {
      if var expression = reader.expression(at: i) {
        expression.isBeginning = i > 0 && lexicon.since.contains(analysis.tokens, i - 1)
        found.append(expression)
        i = expression.tokens.upperBound
      } else {
        i += 1
      }
    }
    return found
  }
}
