import Articles

/// Weighs whether a run of capitals without a title names a person.
struct NameJudge {
  let lexicon: Lexicon
  let analysis: Analysis
  let sentence: Range<Int>

  private var tokens: [Token] { analysis.tokens }

  /// 3 is enough for a person; below zero something speaks against one.
  func score(_ run: Range<Int>, isSubhead: Bool) -> Int {
    if isKnownOther(run) { return -10 }
    var score = shape(run) + before(run) + after(run)
    if !appositions(run).isEmpty { score += 2 }
    if isSubhead && lexicon.rules.language == .english { score -= 3 }
    return score
  }

  /// Countries, places, organisations, and what is called by one.
  private func isKnownOther(_ run: Range<Int>) -> Bool {
    let holdsPlace = run.contains { i in
      lexicon.notPeople.end(tokens, at: i, before: run.upperBound).map { $0 - i > 1 } ?? false
    }
    if holdsPlace { return true }
    var i = run.lowerBound
    while i < run.upperBound {
      if tokens[i].kind == .mark {
        i += 1
      } else if let end = lexicon.notPeople.end(tokens, at: i, before: run.upperBound) {
        i = end
      } else {
        return false
      }
    }
    return isWholly(run) || run.contains { tokens[$0].isMark("-") }
  }

  private func isWholly(_ run: Range<Int>) -> Bool {
    lexicon.notPeople.end(tokens, at: run.lowerBound, before: run.upperBound) == run.upperBound
  }

  private func shape(_ run: Range<Int>) -> Int {
    let words = run.filter { tokens[$0].kind == .word }
    var score = 0
    if run.contains(where: { tokens[$0].traits.contains(.allCapitals) }) { score -= 3 }
    if words.count > 5 { score -= 3 }
    if holdsOrganisationWord(run) { score -= 5 }
    guard words.count >= 2 else { return score }
    if isFamilyFirst(words) {
      score += 3
    } else if lexicon.givenNames.contains(tokens, words[0]), words.count <= 4 {
      let areAllGiven = words.allSatisfy { lexicon.givenNames.contains(tokens, $0) }
      let isForeign = !words.contains { tokens[$0].traits.contains(.marked) }
      score += isForeign ? 3 : areAllGiven && words.count == 2 ? 1 : 0
    } else if !words.contains(where: { tokens[$0].traits.contains(.marked) }), words.count <= 4 {
      score += 1
    }
    return score
  }

  /// "Nguyễn Văn A": a family name, then one to three words, of which one at least is a common name or all bear marks.
  private func isFamilyFirst(_ words: [Int]) -> Bool {
    guard (2...5).contains(words.count), lexicon.familyNames.contains(tokens, words[0]) else {
      return false
    }
    let rest = words.dropFirst()
    return rest.count >= 2 || rest.contains { lexicon.givenNames.contains(tokens, $0) }
  }

  private func holdsOrganisationWord(_ run: Range<Int>) -> Bool {
    let isEnglish = lexicon.rules.language == .english
    return run.contains { i in
      guard let end = lexicon.organisationWords.end(tokens, at: i, before: run.upperBound) else {
        return false
      }
      return isEnglish || end - i > 1
        || (i == run.lowerBound && !lexicon.familyNames.contains(tokens, i))
    }
  }

  private func before(_ run: Range<Int>) -> Int {
    let i = run.lowerBound
    guard i > sentence.lowerBound else { return 0 }
    var score = 0
    for length in 1...3 where i - length >= sentence.lowerBound {
      let start = i - length
      if lexicon.placeWords.end(tokens, at: start, before: i) == i
        || lexicon.organisationWords.end(tokens, at: start, before: i) == i
      {
        return -7
      }
      if lexicon.personWords.end(tokens, at: start, before: i) == i, run.count > 1 { score += 3 }
      // "làng gốm Thanh Hà": a word tells which kind of place.
      if length > 1, !tokens[i - 1].isCapitalised, tokens[i - 1].kind == .word,
        lexicon.placeWords.end(tokens, at: start, before: i) == i - 1
      {
        score -= 3
      }
      if lexicon.speech.verbs.end(tokens, at: start, before: i) == i,
        lexicon.rules.language == .english
      {
        score += 2
      }
    }
    if lexicon.placePrepositions.contains(tokens, i - 1) { score -= 2 }
    if QuotationMark.canOpen(tokens[i - 1]), run.upperBound < sentence.upperBound,
      QuotationMark.canClose(tokens[run.upperBound])
    {
      score -= 3
    }
    return score
  }

  private func after(_ run: Range<Int>) -> Int {
    var i = run.upperBound
    var score = 0
    if speaks(at: i) { score += 2 }
    if analysis.isMark(i, ",") || analysis.isMark(i, "(") { i += 1 }
    if i < sentence.upperBound, lexicon.ageWords.contains(tokens, i) { score += 3 }
    if i + 1 < sentence.upperBound, tokens[i].kind == .number,
      lexicon.ageWords.contains(tokens, i + 1)
    {
      score += 3
    }
    return score
  }

  /// True when a verb of speech follows, adverbs between allowed.
  private func speaks(at start: Int) -> Bool {
    var i = start
    for _ in 0..<3 {
      if lexicon.speech.verbs.end(tokens, at: i, before: sentence.upperBound) != nil { return true }
      guard let end = lexicon.speech.adverbs.end(tokens, at: i, before: sentence.upperBound) else {
        return false
      }
      i = end
    }
    return false
  }

  /// Offices told behind the name.
  func appositions(_ run: Range<Int>) -> [RoleFinder.Match] {
    AppositionReader(lexicon: lexicon, analysis: analysis, sentence: sentence).roles(after: run)
  }
}
