import Articles

/// Weighs whether a run of capitals without a title names a person.
struct NameJudge {
  let lexicon: Lexicon
  let analysis: Analysis
  let sentence: Range<Int>

  let tokens: [Token]
  var isEnglish: Bool { lexicon.rules.language == .english }

  init(lexicon: Lexicon, analysis: Analysis, sentence: Range<Int>) {
    self.lexicon = lexicon
    self.analysis = analysis
    self.sentence = sentence
    tokens = analysis.tokens
  }

  /// What speaks for and against; a score of 3 is enough for a person, below zero more speaks against one.
  ///
  /// - Parameter appositions: offices told behind the run.
  func clues(
    _ run: Range<Int>,
    isSubhead: Bool,
    appositions: [RoleFinder.Match]
  ) -> NameClues {
    if isKnownOther(run) { return [.place] }
    var clues = NameClues()
    addShape(of: run, to: &clues)
    addBefore(run, to: &clues)
    addAfter(run, to: &clues)
    if isEnglish { addEnglish(run, to: &clues) }
    if !appositions.isEmpty { clues.insert(.apposition) }
    if isAlone(run) { clues.insert(.alone) }
    if isSubhead && isEnglish && isTitleCase { clues.insert(.subhead) }
    return clues
  }

  /// Countries, places, organisations, and what is called by one.
  private func isKnownOther(_ run: Range<Int>) -> Bool {
    if isEnglish, namesPaper(run) || isPartyOfState(run) { return true }
    if !isEnglish, isForeignTitle(run) || isHouseOfCountry(run) || isFormula(run) { return true }
    let holdsPlace = run.contains { i in
      lexicon.notPeople.end(tokens, at: i, before: run.upperBound).map { $0 - i > 1 } ?? false
    }
    if holdsPlace { return !isNamedLikePlace(run) }
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

  /// "Trương Hòa Bình": a family name, and a given name that is a province's too.
  func isNamedLikePlace(_ run: Range<Int>) -> Bool {
    guard (3...4).contains(run.count), lexicon.familyNames.contains(tokens, run.lowerBound),
      lexicon.placeWords.end(tokens, at: run.lowerBound, before: run.upperBound) == nil,
      lexicon.openers.end(tokens, at: run.lowerBound, before: run.upperBound) == nil
    else { return false }
    return run.allSatisfy { i in
      (tokens[i].traits.contains(.marked) || lexicon.vietnameseNames.contains(tokens, i))
        && lexicon.countries.end(tokens, at: i, before: run.upperBound).map { $0 - i < 2 } ?? true
    } && lexicon.notPeople.end(tokens, at: run.lowerBound, before: run.upperBound) == nil
  }

  private func isWholly(_ run: Range<Int>) -> Bool {
    lexicon.notPeople.end(tokens, at: run.lowerBound, before: run.upperBound) == run.upperBound
  }

  /// A whole line, or the last words of one: "… của xã hội. Lê Hà" is signed, and so are "Lê Hà (theo AFP)" and
  /// "Lê Hà - Trần Mai".
  func isAlone(_ run: Range<Int>) -> Bool {
    let end = run.upperBound
    if run.lowerBound == sentence.lowerBound {
      let isLast = end == tokens.count || (end == tokens.count - 1 && tokens[end].kind == .mark)
      if isLast || isCredit(end) { return true }
    }
    return isSignedByTwo(run)
  }

  /// "(theo AFP)", "(tổng hợp)".
  private func isCredit(_ i: Int) -> Bool {
    analysis.isMark(i, "(")
      && lexicon.signatureNotes.end(tokens, at: i + 1, before: tokens.count) != nil
  }

  /// Nothing but two names with a dash between them, to the end of the line.
  private func isSignedByTwo(_ run: Range<Int>) -> Bool {
    let line = sentence.lowerBound..<tokens.count
    guard line.count < 10, run.count < line.count else { return false }
    let dash = run.lowerBound == line.lowerBound ? run.upperBound : run.lowerBound - 1
    return isDash(dash) && line.allSatisfy { $0 == dash || tokens[$0].isCapitalised }
  }

  private func isDash(_ i: Int) -> Bool {
    analysis.isMark(i, "–") || (analysis.isMark(i, "-") && tokens[i].isSpaced)
  }

  // MARK: Its shape

  private func addShape(of run: Range<Int>, to clues: inout NameClues) {
    let words = words(of: run)
    if words.count > 5 { clues.insert(.manyWords) }
    if holdsOrganisationWord(run) { clues.insert(.organisationInside) }
    if isKindOfPlace(run) { clues.insert(.placeBefore) }
    if words.count >= 2, words.initials < words.count { addNames(words, to: &clues) }
    // Names are set in capitals too, organisations more often.
    let isName = clues.contains(.familyFirst) || clues.contains(.foreignFirst)
    if words.capitals > 0, !isName || words.capitals < words.count { clues.insert(.allCapitals) }
  }

  /// "Đảo Phú Hoa": the capital is of the sentence, and the word is no family name.
  private func isKindOfPlace(_ run: Range<Int>) -> Bool {
    run.count > 1 && lexicon.rules.language == .vietnamese
      && !lexicon.vietnameseNames.contains(tokens, run.lowerBound)
      && lexicon.placeWords.end(tokens, at: run.lowerBound, before: run.upperBound) != nil
  }

  /// What the words of a run are, counted in one pass: every run of every text is asked.
  private struct RunWords {
    var first = 0
    var count = 0
    var initials = 0
    var capitals = 0
    var marked = 0
    /// Common given names, the first word's aside.
    var givenBehind = 0
    /// True when the last word is one of those, "Tràng Tiền Plaza".
    var endsForeign = false
    /// "Times", "Group" behind the first word, in a text of another language than English.
    var foreignBehind = 0
  }

  private func words(of run: Range<Int>) -> RunWords {
    var words = RunWords()
    for i in run where tokens[i].kind == .word && !lexicon.nameSuffixes.contains(tokens, i) {
      let traits = tokens[i].traits
      if traits.contains(.singleLetter) { words.initials += 1 }
      if traits.contains(.allCapitals) { words.capitals += 1 }
      if traits.contains(.marked) { words.marked += 1 }
      if words.count == 0 {
        words.first = i
      } else {
        if lexicon.givenNames.contains(tokens, i) { words.givenBehind += 1 }
        words.endsForeign = lexicon.foreignOrganisationWords.contains(tokens, i)
        if words.endsForeign { words.foreignBehind += 1 }
      }
      words.count += 1
    }
    return words
  }

  private func addNames(_ words: RunWords, to clues: inout NameClues) {
    let isUnmarked = words.marked == 0
    if words.foreignBehind > 0, isUnmarked || words.endsForeign {
      clues.insert(.foreignOrganisationInside)
    }
    if isFamilyFirst(words) {
      clues.insert(.familyFirst)
    } else if words.count <= 4, lexicon.givenNames.contains(tokens, words.first) {
      if isUnmarked {
        clues.insert(.foreignFirst)
      } else if words.count == 2, words.givenBehind == 1 {
        clues.insert(.givenPair)
      }
    } else if isUnmarked, words.count <= 4 {
      clues.insert(.unmarked)
    }
  }

  /// "Nguyễn Văn A": a family name, then one to three words, of which one at least is a common name or all bear marks.
  private func isFamilyFirst(_ words: RunWords) -> Bool {
    guard (2...5).contains(words.count) else { return false }
    // "Moong Văn Tám": between two names it is a middle name, whatever the family.
    if words.count > 2, lexicon.middleNames.contains(tokens, words.first + 1) { return true }
    return lexicon.familyNames.contains(tokens, words.first)
      && (words.count > 2 || words.givenBehind > 0)
  }

  /// "Bill Marlow" is no bill, "Jane Law" no law.
  private func isNameWord(_ i: Int, _ run: Range<Int>) -> Bool {
    if i == run.lowerBound { return lexicon.givenNames.contains(tokens, i) }
    return run.count == 2 && lexicon.surnames.contains(tokens, i)
      && lexicon.givenNames.contains(tokens, run.lowerBound)
  }

  private func holdsOrganisationWord(_ run: Range<Int>) -> Bool {
    let isEnglish = lexicon.rules.language == .english
    return run.contains { i in
      guard let end = lexicon.organisationWords.end(tokens, at: i, before: run.upperBound) else {
        return false
      }
      if isEnglish { return !isNameWord(i, run) }
      // "Lê Vũ Trường Tám" is no dance hall.
      if end - i > 1 {
        return !(i..<end).allSatisfy { lexicon.vietnameseNames.contains(tokens, $0) }
      }
      return i == run.lowerBound && !lexicon.familyNames.contains(tokens, i)
    }
  }
}
