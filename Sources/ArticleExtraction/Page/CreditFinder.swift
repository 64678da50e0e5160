import Articles

/// Finds the sources of texts and pictures: "(theo TASS, Sputnik)", "Ảnh: AFP", "(Photo: Reuters)".
enum CreditFinder {
  /// The names of a line that holds nothing but the source of the text.
  static func textCredits(of line: PageLine, _ page: PageLexicon) -> [String]? {
    guard line.wordCount <= 12 else { return nil }
    let tokens = line.tokens
    var start = 0
    var end = tokens.count
    let isBracketed = tokens.first?.isMark("(") == true && tokens.last?.isMark(")") == true
    if isBracketed { (start, end) = (1, end - 1) }
    if end > start, tokens[end - 1].isMark(".") { end -= 1 }
    guard let cue = page.textCredits.end(tokens, at: start, before: end) else { return nil }
    let hasColon = line.analysis.isMark(cue, ":")
    let names = names(in: line.analysis, hasColon ? cue + 1 : cue, end)
    guard let names, isBracketed || hasColon || line.ending == .none else { return nil }
    return names
  }

  /// The names in brackets at the end of a paragraph: "… như vậy. (Theo TTXVN)".
  static func closingCredits(of line: PageLine, _ page: PageLexicon) -> [String]? {
    guard let (open, close) = closingBrackets(line.tokens), open > 0 else { return nil }
    guard let cue = page.textCredits.end(line.tokens, at: open + 1, before: close) else {
      return nil
    }
    return names(in: line.analysis, line.analysis.isMark(cue, ":") ? cue + 1 : cue, close)
  }

  /// The sources of a picture whose caption this line is: at its end, in brackets or after "Ảnh:"; empty for a caption without.
  static func pictureCredits(of line: PageLine, _ page: PageLexicon) -> [String]? {
    let tokens = line.tokens
    if let (open, close) = closingBrackets(tokens),
      let cue = page.pictureCredits.end(tokens, at: open + 1, before: close),
      line.analysis.isMark(cue, ":") || cue == close || line.wordCount <= 25
    {
      guard line.wordCount <= 80 else { return nil }
      return names(in: line.analysis, line.analysis.isMark(cue, ":") ? cue + 1 : cue, close) ?? []
    }
    guard line.wordCount <= 60 else { return nil }
    if let cue = line.opening(page.pictureCredits) {
      if line.analysis.isMark(cue, ":") {
        return line.wordCount <= 10 ? names(in: line.analysis, cue + 1, tokens.count) ?? [] : []
      }
      return line.wordCount <= 10 && line.ending == .none
        ? names(in: line.analysis, cue, tokens.count) : nil
    }
    return closingCue(line, page)
  }

  /// "…, in Minsk. Photo: AFP".
  private static func closingCue(_ line: PageLine, _ page: PageLexicon) -> [String]? {
    let tokens = line.tokens
    for i in stride(from: tokens.count - 1, to: max(0, tokens.count - 8), by: -1)
    where tokens[i].isMark(":") {
      for start in max(0, i - 3)..<i
      where page.pictureCredits.end(tokens, at: start, before: i) == i {
        return names(in: line.analysis, i + 1, tokens.count)
      }
    }
    return nil
  }

  private static func closingBrackets(_ tokens: [Token]) -> (open: Int, close: Int)? {
    var close = tokens.count - 1
    if close > 0, tokens[close].isMark(".") { close -= 1 }
    guard close > 0, tokens[close].isMark(")") else { return nil }
    for open in stride(from: close - 1, through: max(0, close - 12), by: -1)
    where tokens[open].isMark("(") {
      return (open, close)
    }
    return nil
  }

  /// Capitalised names between commas and strokes; nil when it is something else.
  private static func names(in analysis: Analysis, _ start: Int, _ end: Int) -> [String]? {
    guard start < end, end - start <= 14 else { return nil }
    var names: [String] = []
    var first = start
    for i in start...end {
      let isBorder =
        i == end || analysis.isMark(i, ",") || analysis.isMark(i, "/") || analysis.isMark(i, ";")
        || analysis.isMark(i, "|")
      guard isBorder else { continue }
      if first < i {
        guard analysis.tokens[first].isCapitalised || analysis.tokens[first].kind == .number else {
          return nil
        }
        names.append(analysis.words(first..<i))
      }
      first = i + 1
    }
    return names.isEmpty ? nil : names
  }
}
