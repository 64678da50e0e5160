import Articles

/// What newspapers print before the first word of a story: "(Dân trí) - ", "LONDON, Jan 5 (Reuters) - ",
/// "date 2025-10-29 (Ngày Nay) - ".
struct LeadIn {
  var place: Range<Int>?
  /// In brackets: the paper, or after a place the agency.
  var source: Range<Int>?
  var date: DateFinder.Found?
  /// The first token of the story.
  var end: Int
  /// "12/3" behind the place: a day whose year nobody prints.
  private var hasShortDay = false

  init?(_ analysis: Analysis, _ lexicon: Lexicon) {
    let tokens = analysis.tokens
    guard let dash = Self.dash(tokens), dash > 0, dash + 1 < tokens.count else { return nil }
    end = dash + 1
    var i = 0
    if let cue = lexicon.page.dateLines.end(tokens, at: 0, before: dash) {
      i = analysis.isMark(cue, ":") ? cue + 1 : cue
    }
    let finder = DateFinder(lexicon: lexicon.dates)
    // "PARIS, Dec. 3 (AP) —": English agencies leave the year out.
    let isEnglish = lexicon.rules.language == .english
    date = finder.all(in: analysis, tokens: i..<dash).first {
      $0.meaning.isDay || (isEnglish && $0.meaning.isDayNumber)
    }
    let words = (date.map { $0.tokens.lowerBound == i } ?? false) ? date?.tokens.upperBound ?? i : 0
    guard readNames(analysis, from: words, to: dash, lexicon) else { return nil }
  }

  private static func dash(_ tokens: [Token]) -> Int? {
    tokens.prefix(24).indices.first { i in
      let isDash = tokens[i].isMark("-") || tokens[i].isMark("–") || tokens[i].isMark("—")
      // "(NLĐO)- Chiều nay": after a bracket one blank is enough.
      if isDash, i > 0, i + 1 < tokens.count, tokens[i - 1].isMark(")") {
        return tokens[i].isSpaced || tokens[i + 1].isSpaced
      }
      return isDash && i + 1 < tokens.count && tokens[i + 1].isSpaced
        && (tokens[i].isSpaced || tokens[i].isMark("—"))
    }
  }

  /// Reads a place and a source; false when something else stands there.
  private mutating func readNames(
    _ analysis: Analysis,
    from start: Int,
    to dash: Int,
    _ lexicon: Lexicon
  ) -> Bool {
    var i = start
    if i < dash, !analysis.isMark(i, "(") {
      let first = i
      let border = date.map(\.tokens.lowerBound) ?? dash
      while i < min(dash, border), analysis.tokens[i].isCapitalised || Self.joins(analysis, i) {
        i += 1
      }
      var end = i
      while end > first, analysis.isMark(end - 1, ",") { end -= 1 }
      if end > first { place = first..<end }
    }
    if let date, date.tokens.lowerBound >= i { i = date.tokens.upperBound }
    while i < dash, analysis.isMark(i, ",") { i += 1 }
    if date == nil, place != nil, Self.isShortDay(analysis, i, dash) {
      hasShortDay = true
      i += 3
    }
    if analysis.isMark(i, "(") {
      guard let close = (i..<dash).first(where: { analysis.isMark($0, ")") }), close > i + 1 else {
        return false
      }
      source = i + 1..<close
      i = close + 1
    }
    return i == dash && isTold(analysis, lexicon)
  }

  /// A place or paper alone must be in capitals ("TTO -") or known; with brackets or a date anything goes.
  private mutating func isTold(_ analysis: Analysis, _ lexicon: Lexicon) -> Bool {
    guard source == nil, let place else { return source != nil || date != nil }
    let hasDay = date != nil || hasShortDay
    let tokens = analysis.tokens
    let isKnown =
      lexicon.notPeople.end(tokens, at: place.lowerBound, before: place.upperBound)
      == place.upperBound
    let isShouted = place.allSatisfy {
      tokens[$0].kind == .mark || tokens[$0].traits.contains(.allCapitals)
    }
    guard !hasDay else { return isKnown || isShouted }
    if isShouted && !isKnown && place.count <= 3 && lexicon.rules.page.hasStandfirst {
      source = place
      self.place = nil
    }
    return isShouted && place.count <= 4
  }

  private static func joins(_ analysis: Analysis, _ i: Int) -> Bool {
    analysis.isMark(i, ".")
      || (analysis.isMark(i, ",") && analysis.tokens.indices.contains(i + 1)
        && analysis.tokens[i + 1].isCapitalised)
  }

  private static func isShortDay(_ analysis: Analysis, _ i: Int, _ dash: Int) -> Bool {
    let tokens = analysis.tokens
    guard i + 3 == dash, analysis.isMark(i + 1, "/") else { return false }
    return (1...31).contains(tokens[i].number) && (1...12).contains(tokens[i + 2].number)
  }
}
