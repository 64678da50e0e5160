import Articles

/// Walks through a text and notes who may be named in it, with what speaks for and against it.
struct NameSpotter {
  let lexicon: Lexicon
  let index: Int
  let analysis: Analysis
  let isSubhead: Bool
  private(set) var candidates: [NameCandidate] = []
  private(set) var standIns: [StandIn] = []
  private var sentence: Range<Int> = 0..<0
  /// An office with a comma or dash behind it, and where the name it may belong to begins.
  private var announced: (role: RoleFinder.Match, name: Int)?

  private var tokens: [Token] { analysis.tokens }

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

  // MARK: With a title

  private mutating func titled(_ i: Int) -> Int? {
    let role = RoleFinder(lexicon: lexicon).role(in: analysis, at: i, before: sentence.upperBound)
    if let role, let end = named(after: role, from: i) { return end }
    if let (gender, end) = lexicon.honorifics.match(tokens, at: i, before: sentence.upperBound),
      isHonorific(i, end)
    {
      if let close = honoured(i, end, gender) { return close }
    }
    guard let role else { return nil }
    return unnamed(role)
  }

  /// A capital in mid-sentence belongs to a name ("Anh Đức"), not to a courtesy.
  private func isHonorific(_ i: Int, _ end: Int) -> Bool {
    guard end < sentence.upperBound, tokens[end].isCapitalised else { return false }
    let isEnglish = lexicon.rules.language == .english
    return isEnglish || !tokens[i].isCapitalised || opensClause(i)
  }

  /// True after a quotation mark, colon or at the beginning of a sentence, where a capital tells nothing.
  private func opensClause(_ i: Int) -> Bool {
    guard !tokens[i].traits.contains(.opensSentence), i > 0 else { return true }
    return tokens[i - 1].kind == .mark && !analysis.isMark(i - 1, ",")
  }

  private mutating func honoured(_ i: Int, _ end: Int, _ gender: Gender) -> Int? {
    let role = RoleFinder(lexicon: lexicon).role(
      in: analysis,
      at: end,
      before: sentence.upperBound
    )
    if let role, let close = named(after: role, from: i) {
      candidates[candidates.count - 1].gender = gender
      return close
    }
    guard let name = name(at: end, isAfterRole: false) else { return nil }
    note(name, from: i, roles: [], gender: gender, score: 4)
    return name.upperBound
  }

  /// The name after an office; nil when none follows.
  private mutating func named(after role: RoleFinder.Match, from i: Int) -> Int? {
    let end = role.tokens.upperBound
    guard end < sentence.upperBound, tokens[end].isCapitalised,
      let name = name(at: end, isAfterRole: true), !namesHouse(role, name)
    else { return nil }
    var start = i
    if i > sentence.lowerBound, tokens[i - 1].isCapitalised,
      lexicon.rules.language == .english, lexicon.countries.contains(tokens, i - 1)
    {
      start = i - 1
    }
    var role = role
    for k in start..<role.tokens.lowerBound where start < i { role.countries.insert(tokens[k].key) }
    if start < i { role.tokens = start..<role.tokens.upperBound }
    let isSure = !role.isOffice || name.count > 1
    note(name, from: start, roles: [role], gender: .any, score: isSure ? 4 : 2)
    return name.upperBound
  }

  /// "chủ nhà hàng T.P." names the restaurant, "chủ nhà hàng Lê Văn A" its owner.
  private func namesHouse(_ role: RoleFinder.Match, _ name: Range<Int>) -> Bool {
    let end = role.tokens.upperBound
    guard tokens[name.lowerBound].traits.contains(.singleLetter) else { return false }
    return (role.tokens.lowerBound..<end).contains {
      lexicon.organisationWords.end(tokens, at: $0, before: end) == end
    }
  }

  private mutating func unnamed(_ role: RoleFinder.Match) -> Int {
    let end = role.tokens.upperBound
    if !isPlural(role.tokens.lowerBound) {
      announce(role)
      let finder = RoleFinder(lexicon: lexicon)
      let epithet = finder.epithet(
        in: analysis,
        at: role.tokens.lowerBound,
        before: sentence.upperBound
      )
      if let epithet, epithet.hasComplement {
        standIns.append(
          StandIn(kind: .epithet, text: index, tokens: epithet.tokens, role: epithet, gender: .any)
        )
        return max(end, epithet.tokens.upperBound)
      }
      if role.hasComplement {
        standIns.append(
          StandIn(kind: .role, text: index, tokens: role.tokens, role: role, gender: .any)
        )
      }
    }
    return end
  }

  /// "Chủ tịch của trường, Marcel Dubois, cho biết", "Hoa hậu Biển 2019 - Lê Thị Hoa".
  private mutating func announce(_ role: RoleFinder.Match) {
    var border = role.tokens.upperBound
    if border < sentence.upperBound, tokens[border].kind == .number { border += 1 }
    guard role.hasComplement, border + 1 < sentence.upperBound, tokens[border + 1].isCapitalised,
      analysis.isMark(border, ",") || analysis.isMark(border, "–")
        || (analysis.isMark(border, "-") && tokens[border].isSpaced)
    else { return }
    var role = role
    role.tokens = role.tokens.lowerBound..<border
    announced = (role, border + 1)
  }

  /// The office announced for a name that begins at `start`, when the name is set off behind it too.
  private func announcedRole(_ start: Int, _ name: Range<Int>) -> [RoleFinder.Match] {
    guard let announced, announced.name == start, name.upperBound < sentence.upperBound,
      name.count > 1
    else { return [] }
    let isSetOff =
      analysis.isMark(announced.name - 1, ",")
      ? analysis.isMark(name.upperBound, ",") : !tokens[name.upperBound].isCapitalised
    return isSetOff ? [announced.role] : []
  }

  private func isPlural(_ i: Int) -> Bool {
    i > sentence.lowerBound && lexicon.plurals.contains(tokens, i - 1)
  }

  /// The name at `i`, countries and organisations before it left out; nil when nothing else is there.
  private func name(at i: Int, isAfterRole: Bool) -> Range<Int>? {
    let run = NameRunFinder(lexicon: lexicon).run(in: analysis, at: i, before: sentence.upperBound)
    var start = run.lowerBound
    if !isAfterRole, run.count == 1, lexicon.givenNames.contains(tokens, start) { return run }
    while start < run.upperBound,
      let end = lexicon.notPeople.end(tokens, at: start, before: run.upperBound),
      isAfterRole || end == run.upperBound || end - start > 1
    {
      start = end
    }
    guard start < run.upperBound, tokens[start].kind == .word,
      !holdsPlace(start..<run.upperBound)
    else { return nil }
    return start..<run.upperBound
  }

  /// True when a place or organisation of several words is part of the run: "HA Gia Lai".
  private func holdsPlace(_ run: Range<Int>) -> Bool {
    run.contains { i in
      lexicon.notPeople.end(tokens, at: i, before: run.upperBound).map { $0 - i > 1 } ?? false
    }
  }

  // MARK: Without a name

  private mutating func standIn(_ i: Int) -> Int? {
    if let end = lexicon.pronounCompounds.end(tokens, at: i, before: sentence.upperBound) {
      return tokens[i].isCapitalised && !opensClause(i) ? nil : end
    }
    let finder = RoleFinder(lexicon: lexicon)
    if let epithet = finder.epithet(in: analysis, at: i, before: sentence.upperBound),
      !isPlural(i)
    {
      standIns.append(
        StandIn(kind: .epithet, text: index, tokens: epithet.tokens, role: epithet, gender: .any)
      )
      return epithet.tokens.upperBound
    }
    guard
      let (gender, end) = lexicon.pronouns.match(tokens, at: i, before: sentence.upperBound),
      !isPlural(i), !tokens[i].isCapitalised || opensClause(i),
      end == sentence.upperBound || !tokens[end].isCapitalised
    else { return nil }
    standIns.append(
      StandIn(kind: .pronoun, text: index, tokens: i..<end, role: nil, gender: gender)
    )
    return end
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
    let judge = NameJudge(lexicon: lexicon, analysis: analysis, sentence: sentence)
    let score = judge.score(run, isSubhead: isSubhead)
    if score > -10 {
      note(run, from: run.lowerBound, roles: [], gender: .any, score: score)
      candidates[candidates.count - 1].hasTitle = false
    }
    return run.upperBound
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

  private mutating func note(
    _ name: Range<Int>,
    from start: Int,
    roles: [RoleFinder.Match],
    gender: Gender,
    score: Int
  ) {
    let judge = NameJudge(lexicon: lexicon, analysis: analysis, sentence: sentence)
    let words = name.filter { tokens[$0].kind == .word }.map { tokens[$0].key }
    let isVietnamese =
      name.contains { tokens[$0].traits.contains(.marked) }
      || lexicon.familyNames.contains(tokens, name.lowerBound)
    candidates.append(
      NameCandidate(
        text: index,
        name: name,
        mention: start..<name.upperBound,
        roles: announcedRole(start, name) + roles + judge.appositions(name),
        gender: gender,
        score: score,
        form: analysis.words(name),
        words: words,
        id: Key(of: words),
        hasTitle: true,
        isVietnamese: isVietnamese
      )
    )
  }
}
