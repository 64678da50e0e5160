import Articles

/// Walks through a text and notes who may be named in it, with what speaks for and against it.
struct NameSpotter {
  let lexicon: Lexicon
  let index: Int
  let analysis: Analysis
  let isSubhead: Bool
  var candidates: [NameCandidate] = []
  var standIns: [StandIn] = []
  /// Runs that cannot name a person, with what tells so.
  private(set) var refused: [NameFinding] = []
  private(set) var sentence: Range<Int> = 0..<0
  /// An office with a comma or dash behind it, and where the name it may belong to begins.
  var announced: (role: RoleFinder.Match, name: Int)?
  /// Offices told one after the other before a name, and where the next would begin.
  var row: (roles: [RoleFinder.Match], next: Int)?
  /// Up to where offices behind a name are told, which speak of nobody again.
  private(set) var told = 0

  var tokens: [Token] { analysis.tokens }

  init(lexicon: Lexicon, index: Int, text: StoryText) {
    self.lexicon = lexicon
    self.index = index
    analysis = text.analysis
    isSubhead = text.isSubhead
  }

  mutating func walk() {
    for sentence in analysis.sentences {
      self.sentence = sentence
      var i = sentence.lowerBound
      while i < sentence.upperBound { i = step(i) }
    }
  }

  /// Reads what stands at `i` and returns where to go on.
  private mutating func step(_ i: Int) -> Int {
    guard tokens[i].kind == .word else { return i + 1 }
    if tokens[i].cues.isDisjoint(with: lexicon.naming), !tokens[i].isCapitalised { return i + 1 }
    if let end = titled(i) ?? standIn(i) { return end }
    guard tokens[i].isCapitalised else { return i + 1 }
    return untitled(i)
  }

  /// True after a quotation mark, colon or at the beginning of a sentence, where a capital tells nothing.
  func opensClause(_ i: Int) -> Bool {
    guard !tokens[i].traits.contains(.opensSentence), i > 0 else { return true }
    return tokens[i - 1].kind == .mark && !analysis.isMark(i - 1, ",")
  }

  func isPlural(_ i: Int) -> Bool {
    i > sentence.lowerBound && lexicon.plurals.contains(tokens, i - 1)
  }

  // MARK: Without a title

  private mutating func untitled(_ i: Int) -> Int {
    var start = i
    if opensClause(i), let end = lexicon.openers.end(tokens, at: i, before: sentence.upperBound),
      !opensFullName(i)
    {
      guard end < sentence.upperBound, tokens[end].isCapitalised else { return end }
      start = end
      if let close = titled(end) { return close }
    }
    var run = NameRunFinder(lexicon: lexicon).run(
      in: analysis,
      at: start,
      before: sentence.upperBound
    )
    if let end = countryBefore(run) { run = end..<run.upperBound }
    weigh(run)
    return run.upperBound
  }

  private mutating func weigh(_ run: Range<Int>) {
    let judge = NameJudge(lexicon: lexicon, analysis: analysis, sentence: sentence)
    let clues = isBareTitle(run) ? [.opener] : judge.clues(run, isSubhead: isSubhead)
    if clues.score > -10 {
      note(run, from: run.lowerBound, roles: [], gender: .any, clues: clues)
    } else {
      refused.append(NameFinding(text: index, tokens: run, clues: clues, verdict: .against))
    }
  }

  /// "Bé" or "Thầy" with the capital of a sentence's first word only.
  private func isBareTitle(_ run: Range<Int>) -> Bool {
    guard run.count == 1, opensClause(run.lowerBound) else { return false }
    return lexicon.honorifics.match(tokens, at: run.lowerBound, before: run.upperBound) != nil
      || lexicon.roles.match(tokens, at: run.lowerBound, before: run.upperBound) != nil
  }

  /// The end of a country before a foreign name: "(ứng viên đảng Dân chủ) Mỹ John Miller".
  private func countryBefore(_ run: Range<Int>) -> Int? {
    guard let end = lexicon.countries.end(tokens, at: run.lowerBound, before: run.upperBound),
      run.upperBound - end >= 2,
      (end..<run.upperBound).allSatisfy({
        tokens[$0].kind == .word && !tokens[$0].traits.contains(.marked)
      }), lexicon.givenNames.contains(tokens, end) || end - run.lowerBound == 1
    else { return nil }
    return end
  }

  /// "Hà Văn A …": a family name and two more capitals are a name even where a word may open a sentence.
  private func opensFullName(_ i: Int) -> Bool {
    lexicon.familyNames.contains(tokens, i) && i + 2 < sentence.upperBound
      && tokens[i + 1].isCapitalised && tokens[i + 2].isCapitalised
  }

  // MARK: Noting

  mutating func note(
    _ name: Range<Int>,
    from start: Int,
    roles: [RoleFinder.Match],
    gender: Gender,
    clues: NameClues
  ) {
    let judge = NameJudge(lexicon: lexicon, analysis: analysis, sentence: sentence)
    let words = words(of: name)
    let isVietnamese =
      name.contains { tokens[$0].traits.contains(.marked) }
      || lexicon.familyNames.contains(tokens, name.lowerBound)
    let appositions = judge.appositions(name)
    for role in appositions { told = max(told, role.tokens.upperBound) }
    candidates.append(
      NameCandidate(
        text: index,
        name: name,
        mention: start..<name.upperBound,
        roles: announcedRole(start, name) + roles + appositions,
        gender: gender,
        clues: clues,
        form: analysis.words(name),
        words: words,
        id: Key(of: words),
        isVietnamese: isVietnamese
      )
    )
  }

  /// The words that tell people apart: not "Jr." behind them.
  private func words(of name: Range<Int>) -> [Key] {
    var words = name.filter { tokens[$0].kind == .word }
    while words.count > 2, let last = words.last, lexicon.nameSuffixes.contains(tokens, last) {
      words.removeLast()
    }
    return words.map { tokens[$0].key }
  }
}
