import Articles

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

  /// "Jane Roe, Political Correspondent", "Jane Roe in Paris", "Nguyễn Văn A (Tổng hợp)": a name, then what tells that
  /// its bearer writes.
  static func described(_ line: PageLine, _ lexicon: Lexicon) -> Byline? {
    guard (3...14).contains(line.wordCount),
      line.ending == .none || line.tokens.last?.isMark(")") == true
    else { return nil }
    let tokens = line.tokens
    var end = 0
    while end < tokens.count, end < 5, tokens[end].isCapitalised || isInitial(tokens, end) {
      end += 1
    }
    guard isName(tokens, 0..<end, lexicon), end < tokens.count else { return nil }
    end = secondName(tokens, end, lexicon) ?? end
    guard end < tokens.count else { return nil }
    guard tellsWriter(line.analysis, from: end, lexicon) else { return nil }
    return Byline(cue: 0..<0, name: 0..<end, rest: end..<tokens.count)
  }

  /// The end of "and John Doe" behind a name.
  private static func secondName(_ tokens: [Token], _ i: Int, _ lexicon: Lexicon) -> Int? {
    guard lexicon.joiners.contains(tokens, i) else { return nil }
    var end = i + 1
    while end < tokens.count, end < i + 6, tokens[end].isCapitalised || isInitial(tokens, end) {
      end += 1
    }
    return isName(tokens, i + 1..<end, lexicon) ? end : nil
  }

  private static func isInitial(_ tokens: [Token], _ i: Int) -> Bool {
    i > 0 && tokens[i].isMark(".") && tokens[i - 1].traits.contains(.singleLetter)
  }

  private static func tellsWriter(_ analysis: Analysis, from i: Int, _ lexicon: Lexicon) -> Bool {
    let tokens = analysis.tokens
    if analysis.isMark(i, ",") || analysis.isMark(i, "|") || analysis.isMark(i, "-") {
      // "Jane Roe, CNN": the paper or agency alone.
      if lexicon.rules.language == .english,
        lexicon.notPeople.end(tokens, at: i + 1, before: tokens.count) == tokens.count
      {
        return isOutlet(tokens, i + 1, lexicon)
      }
      return tokens[i...].indices.contains { lexicon.page.writers.contains(tokens, $0) }
    }
    if analysis.isMark(i, "(") {
      return lexicon.page.writers.end(tokens, at: i + 1, before: tokens.count) != nil
        || lexicon.page.textCredits.end(tokens, at: i + 1, before: tokens.count) != nil
    }
    guard lexicon.page.writtenIn.contains(tokens, i), i + 1 < tokens.count else { return false }
    return tokens[(i + 1)...].allSatisfy { $0.isCapitalised || $0.isMark(",") }
  }

  /// "Jane Roe, Austin" is somebody's home, not who she writes for.
  private static func isOutlet(_ tokens: [Token], _ i: Int, _ lexicon: Lexicon) -> Bool {
    tokens[i].traits.contains(.allCapitals) || tokens.count - i > 1
      || lexicon.organisationWords.contains(tokens, i)
  }

  /// "Theo Nguyễn Văn A": the cue of a source before the name of a person.
  static func credited(_ line: PageLine, _ lexicon: Lexicon) -> Byline? {
    guard (3...6).contains(line.wordCount), let cue = line.opening(lexicon.page.textCredits),
      isName(line.tokens, cue..<line.tokens.count, lexicon),
      lexicon.familyNames.contains(line.tokens, cue)
    else { return nil }
    return Byline(cue: 0..<cue, name: cue..<line.tokens.count, rest: 0..<0)
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
    guard tokens.count == line.wordCount, isName(tokens, 0..<tokens.count, lexicon) else {
      return nil
    }
    return 0..<tokens.count
  }

  private static func isName(_ tokens: [Token], _ range: Range<Int>, _ lexicon: Lexicon) -> Bool {
    guard (2...5).contains(range.count),
      range.allSatisfy({
        tokens[$0].kind == .mark
          || (tokens[$0].isCapitalised && !tokens[$0].traits.contains(.allCapitals))
      })
    else { return false }
    for i in range {
      if let end = lexicon.notPeople.end(tokens, at: i, before: range.upperBound), end - i > 1 {
        return false
      }
      if lexicon.organisationWords.contains(tokens, i) { return false }
    }
    return lexicon.familyNames.contains(tokens, range.lowerBound)
      || lexicon.givenNames.contains(tokens, range.lowerBound)
      || lexicon.givenNames.contains(tokens, range.upperBound - 1)
  }

  /// "Nhóm PV": those who wrote the story, without a name.
  static func isDesk(_ line: PageLine, _ lexicon: Lexicon) -> Bool {
    line.ending == .none && line.isWholly(lexicon.page.desks)
  }
}
