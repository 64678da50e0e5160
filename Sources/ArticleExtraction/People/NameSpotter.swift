import Articles

/// Walks through a text and notes who may be named in it, with what speaks for and against it.
struct NameSpotter {
  let lexicon: Lexicon
  /// The text being walked through, and its place among the texts of the story.
  private(set) var analysis = Analysis.empty
  private(set) var index = 0
  private(set) var isSubhead = false
  /// Those of the text: asked for at every step.
  private(set) var tokens: [Token] = []
  var candidates: [NameCandidate] = []
  var standIns: [StandIn] = []
  /// Runs that cannot name a person, with what tells so.
  private(set) var refused: [NameFinding] = []
  var sentence: Range<Int> = 0..<0
  /// An office with a comma or dash behind it, and where the name it may belong to begins.
  var announced: (role: RoleFinder.Match, name: Int)?
  /// Offices told one after the other before a name, and where the next would begin.
  var row: (roles: [RoleFinder.Match], next: Int)?
  /// Where the next of a row of places would begin.
  private var placeRow: Int?
  /// Up to where offices behind a name are told, which speak of nobody again.
  private(set) var told = 0

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    candidates.reserveCapacity(64)
  }

  /// Adds what one text tells.
  mutating func walk(_ text: StoryText, index: Int) {
    enter(text, index: index)
    for sentence in analysis.sentences {
      self.sentence = sentence
      var i = sentence.lowerBound
      let limit = sentence.upperBound
      while let next = tokens.firstCapital(or: lexicon.naming, from: i, before: limit) {
        i = step(next)
      }
    }
  }

  mutating func enter(_ text: StoryText, index: Int) {
    self.index = index
    analysis = text.analysis
    tokens = analysis.tokens
    isSubhead = text.isSubhead
    (announced, row, told, placeRow) = (nil, nil, 0, nil)
  }

  /// Reads what stands at `i` and returns where to go on.
  private mutating func step(_ i: Int) -> Int {
    guard tokens[i].kind == .word else { return i + 1 }
    let opensMention = !tokens[i].cues.isDisjoint(with: lexicon.naming)
    guard opensMention || tokens[i].isCapitalised, !isHandle(i) else { return i + 1 }
    if opensMention, let end = titled(i) ?? standIn(i) { return end }
    guard tokens[i].isCapitalised else { return i + 1 }
    return untitled(i)
  }

  /// "@janeroe", "#Reform".
  private func isHandle(_ i: Int) -> Bool {
    i > 0 && !tokens[i].isSpaced && (tokens[i - 1].isMark("@") || tokens[i - 1].isMark("#"))
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
    if opensClause(i), let end = opener(i), !opensFullName(i) {
      guard end < sentence.upperBound, tokens[end].isCapitalised else { return end }
      start = end
      if let close = titled(end) { return close }
    }
    var run = NameRunFinder(lexicon: lexicon).run(
      in: analysis,
      at: start,
      before: sentence.upperBound
    )
    if let end = countryBefore(run) ?? placeBefore(run) ?? houseBefore(run) {
      run = end..<run.upperBound
    }
    if run.count > 1, opensPhrase(run.upperBound - 1) { run = run.dropLast() }
    if run.count > 2, opensStreet(run) { run = run.dropFirst() }
    weigh(run)
    return run.upperBound
  }

  /// "Đường Lê Văn Tám": the capital is of the sentence.
  private func opensStreet(_ run: Range<Int>) -> Bool {
    opensClause(run.lowerBound) && lexicon.placeWords.contains(tokens, run.lowerBound)
      && !lexicon.vietnameseNames.contains(tokens, run.lowerBound)
      && lexicon.rules.language == .vietnamese
  }

  /// The end of what only opens the clause: "The", "Meanwhile", "Hosting".
  private func opener(_ i: Int) -> Int? {
    if let end = lexicon.openers.end(tokens, at: i, before: sentence.upperBound) { return end }
    return lexicon.rules.language == .english && isVerbOrAdverb(i) ? i + 1 : nil
  }

  /// "Hosting", "Frankly".
  private func isVerbOrAdverb(_ i: Int) -> Bool {
    guard tokens[i].range.count > 5, !lexicon.givenNames.contains(tokens, i) else { return false }
    let ending = analysis.text(tokens[i].end - 3..<tokens[i].end)
    return ending == "ing" || ending.hasSuffix("ly")
  }

  mutating func weigh(_ run: Range<Int>) {
    guard !isBareTitle(run), run.count > 1 || !opensPhrase(run.lowerBound) else {
      return refuse(run, [.opener])
    }
    let judge = NameJudge(lexicon: lexicon, analysis: analysis, sentence: sentence)
    let appositions = appositions(run)
    var clues = judge.clues(run, isSubhead: isSubhead, appositions: appositions)
    addRow(run, judge, to: &clues)
    guard clues.score > -10 else { return refuse(run, clues) }
    if run.count == 1, opensClause(run.lowerBound) { clues.insert(.opening) }
    note(run, from: run.lowerBound, roles: appositions, gender: .any, clues: clues)
  }

  /// "các huyện như: Kiến Xương, Hà Trung, Lê Chân", "đường Lê Văn Tám – Nguyễn Văn Bảy".
  private mutating func addRow(_ run: Range<Int>, _ judge: NameJudge, to clues: inout NameClues) {
    guard lexicon.rules.language == .vietnamese else { return }
    let isNext = placeRow == run.lowerBound && !clues.tellPerson
    let isKind = clues.contains(.placeBefore)
    let isRow = isNext || (isKind ? judge.isOneOfMany(run) : judge.opensRowOfPlaces(run))
    if isNext { clues.insert(.rowOfPlaces) }
    if isRow, !isNext { clues.insert(.placeBefore) }
    placeRow = isRow || isKind ? judge.nextInRow(run, isDashed: !isRow) : nil
  }

  /// "Quốc hội", "Công an", "Quyết định": one word of two syllables, of which the first has a capital.
  private func opensPhrase(_ i: Int) -> Bool {
    guard lexicon.rules.language == .vietnamese, i + 1 < sentence.upperBound,
      tokens[i + 1].kind == .word, !tokens[i + 1].isCapitalised,
      !tokens[i].cues.isDisjoint(with: lexicon.phrases)
    else { return false }
    return goesOn(lexicon.organisationWords, i) || goesOn(lexicon.placeWords, i)
      || goesOn(lexicon.complements, i) || goesOn(lexicon.notPeople, i)
      || goesOn(lexicon.openers, i) || goesOn(lexicon.speech.verbs, i) || goesOn(lexicon.roles, i)
  }

  /// True when a phrase of several words begins at `i`.
  private func goesOn(_ table: PhraseTable<some Any>, _ i: Int) -> Bool {
    guard let phrase = table.match(tokens, at: i, before: sentence.upperBound) else { return false }
    return phrase.end > i + 1
  }

  private mutating func refuse(_ run: Range<Int>, _ clues: NameClues) {
    refused.append(NameFinding(text: index, tokens: run, clues: clues, verdict: .against))
  }

  /// Offices told behind a name.
  func appositions(_ name: Range<Int>) -> [RoleFinder.Match] {
    AppositionReader(lexicon: lexicon, analysis: analysis, sentence: sentence).roles(after: name)
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
          && !lexicon.foreignOrganisationWords.contains(tokens, $0)
      }),
      lexicon.givenNames.contains(tokens, end) || end - run.lowerBound == 1
        || lexicon.rules.language == .vietnamese
    else { return nil }
    return end
  }

  /// The end of a place before a full name: "(giám đốc Sở Y tế tỉnh) Bình Thuận Phan Minh Tám".
  private func placeBefore(_ run: Range<Int>) -> Int? {
    guard run.count > 3, lexicon.rules.language == .vietnamese,
      let end = lexicon.notPeople.end(tokens, at: run.lowerBound, before: run.upperBound),
      (3...4).contains(run.upperBound - end), lexicon.familyNames.contains(tokens, end),
      (end..<run.upperBound).allSatisfy({
        tokens[$0].traits.contains(.marked) || lexicon.vietnameseNames.contains(tokens, $0)
      })
    else { return nil }
    return end
  }

  /// The end of what stands before a full name in one row of capitals: "Browns DL Sheldon Roe", "Reuters Jane Roe".
  private func houseBefore(_ run: Range<Int>) -> Int? {
    guard lexicon.rules.language == .english, run.count > 2 else { return nil }
    var end: Int?
    var i = run.lowerBound
    while i + 1 < run.upperBound {
      if let next = lexicon.notPeople.end(tokens, at: i, before: run.upperBound), i == end ?? i {
        i = next
        end = next
      } else {
        if tokens[i].traits.contains(.allCapitals), tokens[i].range.count <= 4 { end = i + 1 }
        i += 1
      }
    }
    guard let end, (2...4).contains(run.upperBound - end), tokens[end].kind == .word,
      lexicon.givenNames.contains(tokens, end)
    else { return nil }
    return end
  }

  /// "Hà Văn A …": a family name and two more capitals are a name even where a word may open a sentence.
  private func opensFullName(_ i: Int) -> Bool {
    lexicon.familyNames.contains(tokens, i) && i + 2 < sentence.upperBound
      && tokens[i + 1].isCapitalised && tokens[i + 2].isCapitalised
  }

  // MARK: Noting

  /// - Parameter roles: offices before and behind the name.
  mutating func note(
    _ name: Range<Int>,
    from start: Int,
    roles: [RoleFinder.Match],
    gender: Gender,
    clues: NameClues
  ) {
    let (words, knownWords) = words(of: name)
    let generation = generation(of: name)
    for role in roles { told = max(told, role.tokens.upperBound) }
    var roles = roles
    if let role = announcedRole(start, name) { roles.insert(role, at: 0) }
    candidates.append(
      NameCandidate(
        text: index,
        name: name,
        mention: start..<name.upperBound,
        roles: roles,
        gender: gender,
        clues: clues,
        form: analysis.words(name),
        words: words,
        generation: generation,
        id: Key(of: words + [generation].compactMap(\.self)),
        isVietnamese: isVietnamese(name),
        knownWords: knownWords,
        needsFullName: words.count == 1 && needsFullName(name, clues)
      )
    )
  }

  private func isVietnamese(_ name: Range<Int>) -> Bool {
    if name.allSatisfy({ lexicon.vietnameseNames.contains(tokens, $0) }) { return true }
    return lexicon.rules.language == .vietnamese
      && name.contains { tokens[$0].traits.contains(.marked) }
  }

  /// "Stadia said" is a firm, "Roe said" somebody named in full before; a title or a first name may stand alone.
  private func needsFullName(_ name: Range<Int>, _ clues: NameClues) -> Bool {
    guard lexicon.rules.language == .english, !clues.contains(.title),
      !clues.contains(.sharedTitle), let word = name.first(where: { tokens[$0].kind == .word })
    else { return false }
    return !lexicon.givenNames.contains(tokens, word)
  }

  private func generation(of name: Range<Int>) -> Key? {
    let suffix = name.dropFirst().last { lexicon.nameSuffixes.contains(tokens, $0) }
    return suffix.map { tokens[$0].key }
  }

  /// The words that tell people of different families apart, and which of the first eight are common names, a bit for each.
  private func words(of name: Range<Int>) -> (words: [Key], known: UInt8) {
    var words: [Key] = []
    words.reserveCapacity(name.count)
    var known: UInt8 = 0
    for i in name.lowerBound..<end(ofWordsIn: name) where tokens[i].kind == .word {
      if words.count < 8, isCommonName(i) { known |= 1 << UInt8(words.count) }
      words.append(tokens[i].key)
    }
    return (words, known)
  }

  private func isCommonName(_ i: Int) -> Bool {
    lexicon.givenNames.contains(tokens, i) || lexicon.vietnameseNames.contains(tokens, i)
  }

  /// "Jr." behind a name of two words or more tells nobody apart.
  private func end(ofWordsIn name: Range<Int>) -> Int {
    var end = name.upperBound
    var count = 0
    for i in name where tokens[i].kind == .word { count += 1 }
    while count > 2, let last = (name.lowerBound..<end).last(where: { tokens[$0].kind == .word }),
      lexicon.nameSuffixes.contains(tokens, last)
    {
      end = last
      count -= 1
    }
    return end
  }
}
