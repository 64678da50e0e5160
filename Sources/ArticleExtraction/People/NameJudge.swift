import Articles

/// Weighs whether a run of capitals without a title names a person.
struct NameJudge {
  let lexicon: Lexicon
  let analysis: Analysis
  let sentence: Range<Int>

  private var tokens: [Token] { analysis.tokens }

  /// What speaks for and against; a score of 3 is enough for a person, below zero more speaks against one.
  func clues(_ run: Range<Int>, isSubhead: Bool) -> NameClues {
    if isKnownOther(run) { return [.place] }
    var clues = NameClues()
    addShape(of: run, to: &clues)
    addBefore(run, to: &clues)
    addAfter(run, to: &clues)
    if isSubhead && lexicon.rules.language == .english { clues.insert(.subhead) }
    return clues
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

  // MARK: Its shape

  private func addShape(of run: Range<Int>, to clues: inout NameClues) {
    let words = run.filter {
      tokens[$0].kind == .word && !lexicon.nameSuffixes.contains(tokens, $0)
    }
    if words.count > 5 { clues.insert(.manyWords) }
    if holdsOrganisationWord(run) { clues.insert(.organisationInside) }
    if words.count >= 2 { addNames(words, to: &clues) }
    // Names are set in capitals too, organisations more often.
    let isName = clues.contains(.familyFirst) || clues.contains(.foreignFirst)
    let capitals = words.count { tokens[$0].traits.contains(.allCapitals) }
    if capitals > 0, !isName || capitals < words.count { clues.insert(.allCapitals) }
  }

  private func addNames(_ words: [Int], to clues: inout NameClues) {
    let isUnmarked = !words.contains { tokens[$0].traits.contains(.marked) }
    if isUnmarked, words.dropFirst().contains(where: { isForeignOrganisationWord($0) }) {
      clues.insert(.foreignOrganisationInside)
    }
    if isFamilyFirst(words) {
      clues.insert(.familyFirst)
    } else if lexicon.givenNames.contains(tokens, words[0]), words.count <= 4 {
      let areAllGiven = words.allSatisfy { lexicon.givenNames.contains(tokens, $0) }
      if isUnmarked {
        clues.insert(.foreignFirst)
      } else if areAllGiven, words.count == 2 {
        clues.insert(.givenPair)
      }
    } else if isUnmarked, words.count <= 4 {
      clues.insert(.unmarked)
    }
  }

  /// "Times", "Group" in a text of another language than English.
  private func isForeignOrganisationWord(_ i: Int) -> Bool {
    lexicon.foreignOrganisationWords.contains(tokens, i)
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

  // MARK: What stands beside it

  private func addBefore(_ run: Range<Int>, to clues: inout NameClues) {
    let i = run.lowerBound
    guard i > sentence.lowerBound else { return }
    for length in 1...3 where i - length >= sentence.lowerBound {
      let start = i - length
      if lexicon.placeWords.end(tokens, at: start, before: i) == i
        || lexicon.organisationWords.end(tokens, at: start, before: i) == i
      {
        clues.insert(.organisationBefore)
        return
      }
      if run.count > 1, lexicon.personWords.end(tokens, at: start, before: i) == i {
        clues.insert(.personWord)
      }
      // "làng gốm Thanh Hà": a word tells which kind of place.
      if length > 1, !tokens[i - 1].isCapitalised, tokens[i - 1].kind == .word,
        lexicon.placeWords.end(tokens, at: start, before: i) == i - 1
      {
        clues.insert(.kindOfPlace)
      }
      if lexicon.rules.language == .english,
        lexicon.speech.verbs.end(tokens, at: start, before: i) == i
      {
        clues.insert(.verbBefore)
      }
    }
    if lexicon.placePrepositions.contains(tokens, i - 1) { clues.insert(.placePreposition) }
    if isQuoted(run) { clues.insert(.inQuotes) }
  }

  private func isQuoted(_ run: Range<Int>) -> Bool {
    QuotationMark.canOpen(tokens[run.lowerBound - 1]) && run.upperBound < sentence.upperBound
      && QuotationMark.canClose(tokens[run.upperBound])
  }

  private func addAfter(_ run: Range<Int>, to clues: inout NameClues) {
    var i = run.upperBound
    if lexicon.groupNouns.end(tokens, at: i, before: sentence.upperBound) != nil {
      clues.insert(.groupBehind)
    }
    if speaks(at: i) {
      clues.insert(.speaks)
    } else if acts(at: i) {
      clues.insert(.acts)
    }
    if !appositions(run).isEmpty || isToldWho(i) { clues.insert(.apposition) }
    if analysis.isMark(i, ",") || analysis.isMark(i, "(") { i += 1 }
    if isAge(i) { clues.insert(.age) }
  }

  /// "SN 1986", "44 tuổi".
  private func isAge(_ i: Int) -> Bool {
    guard i + 1 < sentence.upperBound else { return false }
    if tokens[i].kind == .number { return lexicon.ageWords.contains(tokens, i + 1) }
    guard let end = lexicon.ageWords.end(tokens, at: i, before: sentence.upperBound) else {
      return false
    }
    return end < sentence.upperBound && tokens[end].kind == .number
  }

  /// ", cha của bé": no office, but only people are told of so.
  private func isToldWho(_ i: Int) -> Bool {
    guard i + 1 < sentence.upperBound, analysis.isMark(i, ",") || analysis.isMark(i, "(") else {
      return false
    }
    var start = i + 1
    while start < sentence.upperBound, lexicon.articles.contains(tokens, start) { start += 1 }
    guard let end = lexicon.personNouns.end(tokens, at: start, before: sentence.upperBound) else {
      return false
    }
    return end == sentence.upperBound || !tokens[start].isCapitalised
  }

  /// True when something only people do follows, adverbs between allowed.
  private func acts(at start: Int) -> Bool {
    let isAdverb = lexicon.speech.adverbs.end(tokens, at: start, before: sentence.upperBound)
    return lexicon.actions.end(tokens, at: isAdverb ?? start, before: sentence.upperBound) != nil
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
