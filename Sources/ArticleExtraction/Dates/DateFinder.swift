import Articles

/// Finds expressions of time in a text, without resolving them: that needs the day of publication.
struct DateFinder {
  /// What an expression says, as far as its own words go.
  enum Meaning: Hashable {
    /// "28 - 30/9"; "từ 28/9 đến 3/10" is two of them.
    case days(year: Int?, month: Int, first: Int, last: Int)
    case month(year: Int?, month: Int)
    /// "tháng 9 vừa qua": the last, this or the next such month.
    case monthOf(month: Int, turn: DateRules.Turn)
    /// "tháng 8 năm nay".
    case monthOfYear(month: Int, turn: DateRules.Turn)
    /// "quý III/2020".
    case quarter(year: Int?, Int)
    /// "quý III năm ngoái".
    case quarterOfYear(Int, turn: DateRules.Turn)
    /// "nửa đầu năm".
    case half(Int)
    case years(first: Int, last: Int)
    /// A day of the moon's calendar, of this year when none is named.
    case lunar(year: Int?, month: Int, day: Int)
    /// Days from the day of publication.
    case offset(Int)
    case weekday(Int, turn: DateRules.Turn)
    case weekdayOfWeek(Int, turn: DateRules.Turn)
    case period(DateRules.Unit, DateRules.Turn)
    /// The day named before.
    case sameDay
    case ago(Int, DateRules.Unit)
    /// Before something told of.
    case earlier(Int, DateRules.Unit)
    case untilNow
    /// Time, but not a day of our calendar that could be told.
    case untold

    /// True for a full civil date.
    var isDay: Bool {
      if case .days(.some, _, _, _) = self { true } else { false }
    }

    /// True for a day of a month, with or without its year.
    var isDayNumber: Bool {
      switch self {
      case .days, .lunar: true
      default: false
      }
    }
  }

  /// Where the words beside an expression put it.
  enum Tense {
    case open, past, future
    /// "từ đầu … đến nay": the story's own year or month.
    case current
  }

  struct Found {
    var tokens: Range<Int>
    var meaning: Meaning
    /// After "từ", "đến", "trước".
    var isBound = false
    var tense = Tense.open
    /// The day of the week printed with a date.
    var weekday: Int?
    /// Days from publication by the word before a date: -1 in "hôm qua (30/9)".
    var offset: Int?
    /// "năm học", "mùa giải": runs from one year into the next.
    var isSeason = false
    /// "10/01/2020": October or January, as the reader likes.
    var isAmbiguous = false
  }

  let lexicon: DateLexicon

  func all(in analysis: Analysis) -> [Found] {
    all(in: analysis, tokens: 0..<analysis.tokens.count)
  }

  func all(in analysis: Analysis, tokens range: Range<Int>) -> [Found] {
    let reader = DateReader(lexicon: lexicon, analysis: analysis, limit: range.upperBound)
    var found: [Found] = []
    var i = range.lowerBound
    while let next = reader.firstBeginning(from: i) {
      i = next
      guard var expression = reader.expression(at: i) else {
        i += 1
        continue
      }
      let isKept = expression.meaning != .untold
      if isKept { reader.place(&expression, from: range.lowerBound) }
      i = expression.tokens.upperBound
      if isKept { found.append(expression) }
    }
    return found
  }
}
