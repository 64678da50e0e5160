/// Finds who wrote the story.
enum BylineFinder {
  struct Byline {
    var cue: Range<Int>
    var name: Range<Int>
    var rest: Range<Int>
  }

  /// "By Jane Doe, Staff Writer", "PV Nguyễn Văn A", "Tác giả: …".
  static func cued(_ line: PageLine, _ lexicon: Lexicon) -> Byline? {
    guard line.wordCount <= 20, !line.isProse, let cue = line.opening(lexicon.page.bylines) else {
      return nil
    }
    let tokens = line.tokens
    let start = line.analysis.isMark(cue, ":") ? cue + 1 : cue
    var end = start
    while end < tokens.count, isNamePart(line.analysis, end, start) { end += 1 }
    let words = tokens[start..<end].count { $0.kind == .word }
    guard (1...6).contains(words) else { return nil }
    return Byline(cue: 0..<start, name: start..<end, rest: end..<tokens.count)
  }

  private static func isNamePart(_ analysis: Analysis, _ i: Int, _ start: Int) -> Bool {
    let token = analysis.tokens[i]
    if token.isCapitalised { return true }
    guard i > start, i + 1 < analysis.tokens.count else { return false }
    let next = analysis.tokens[i + 1]
    guard next.isCapitalised else { return false }
    return token.isMark("-") || token.isMark(".") || token.isMark("&")
      || (token.kind == .word && analysis.words(i..<i + 1) == "and")
  }

  /// A line that is a name and nothing else; nil for places and papers.
  static func name(in line: PageLine, _ lexicon: Lexicon) -> Range<Int>? {
    let tokens = line.tokens
    guard (2...5).contains(tokens.count), tokens.count == line.wordCount,
      tokens.allSatisfy({ $0.isCapitalised && !$0.traits.contains(.allCapitals) })
    else { return nil }
    for i in tokens.indices {
      if let end = lexicon.notPeople.end(tokens, at: i, before: tokens.count), end - i > 1 {
        return nil
      }
      if lexicon.organisationWords.contains(tokens, i) { return nil }
    }
    let isName =
      lexicon.familyNames.contains(tokens, 0) || lexicon.givenNames.contains(tokens, 0)
      || lexicon.givenNames.contains(tokens, tokens.count - 1)
    return isName ? 0..<tokens.count : nil
  }
}
