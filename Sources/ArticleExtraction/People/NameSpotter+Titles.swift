import Articles

// Names with a title before them.
extension NameSpotter {
  mutating func titled(_ i: Int) -> Int? {
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

  /// A capital in mid-sentence belongs to a name ("Anh Đức"), not to a courtesy; "Bà Rịa" is a place anywhere.
  private func isHonorific(_ i: Int, _ end: Int) -> Bool {
    guard end < sentence.upperBound, tokens[end].isCapitalised else { return false }
    if lexicon.rules.language == .english { return true }
    guard tokens[i].isCapitalised else { return true }
    let place = lexicon.notPeople.end(tokens, at: i, before: sentence.upperBound) ?? i
    return opensClause(i) && place <= end
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
    note(name, from: i, roles: appositions(name), gender: gender, clues: [.title])
    candidates[candidates.count - 1].sharesTitle = isPlural(i)
    if name.count == 1, lexicon.nicknameTitles.contains(tokens, i) { nickname(i) }
    return name.upperBound
  }

  /// "bầu Lộc" is one name: another Lộc of the story is somebody else.
  private mutating func nickname(_ title: Int) {
    let last = candidates.count - 1
    candidates[last].words.insert(tokens[title].key, at: 0)
    candidates[last].id = Key(of: candidates[last].words)
    candidates[last].isNickname = true
    candidates[last].roles.append(
      RoleFinder.Match(
        tokens: title..<title + 1,
        fields: [],
        countries: [],
        hasComplement: false,
        isOffice: false
      )
    )
  }

  /// The name after an office; nil when none follows.
  private mutating func named(after role: RoleFinder.Match, from i: Int) -> Int? {
    let end = role.tokens.upperBound
    guard end < sentence.upperBound, tokens[end].isCapitalised,
      let name = name(at: end, isAfterRole: true), !namesHouse(role, name), !opensWord(name)
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
    let isShared = isPlural(i)
    // "các cầu thủ Barca" play for it.
    let isSure = name.count > 1 || (!role.isOffice && !isShared)
    let before = rolesBefore(role)
    note(
      name,
      from: start,
      roles: before + [role] + appositions(name),
      gender: .any,
      clues: [isSure ? .title : .bareOffice]
    )
    candidates[candidates.count - 1].sharesTitle = isShared
    return name.upperBound
  }

  /// "giám khảo Liên hoan phim", "Chủ tịch Âm nhạc": the capital is of a word of two syllables.
  private func opensWord(_ name: Range<Int>) -> Bool {
    let next = name.upperBound
    guard name.count == 1, lexicon.rules.language == .vietnamese, next < sentence.upperBound,
      tokens[next].kind == .word, !tokens[next].isCapitalised,
      lexicon.vietnameseNames.contains(tokens, name.lowerBound)
        || tokens[name.lowerBound].traits.contains(.marked)
    else { return false }
    let goesOn = [
      lexicon.speech.verbs, lexicon.speech.adverbs, lexicon.actions, lexicon.roleEnds,
      lexicon.copulas,
      lexicon.joiners, lexicon.ofWords, lexicon.placePrepositions,
    ]
    return !goesOn.contains { $0.end(tokens, at: next, before: sentence.upperBound) != nil }
  }

  /// "chủ nhà hàng T.P." names the restaurant, "chủ nhà hàng Lê Văn A" its owner.
  private func namesHouse(_ role: RoleFinder.Match, _ name: Range<Int>) -> Bool {
    let first = name.lowerBound
    let isMarked = name.contains { tokens[$0].traits.contains(.marked) }
    guard
      tokens[first].traits.contains(.singleLetter)
        || (isMarked && role.hasComplement && !lexicon.familyNames.contains(tokens, first))
    else { return false }
    return endsInHouse(role.tokens)
  }

  /// "chủ nhà hàng", "Giám đốc công ty cổ phần đường sắt": the name of the house may follow.
  private func endsInHouse(_ role: Range<Int>) -> Bool {
    role.contains { start in
      guard var end = lexicon.organisationWords.end(tokens, at: start, before: role.upperBound)
      else { return false }
      while let next = lexicon.complements.end(tokens, at: end, before: role.upperBound) {
        end = next
      }
      return end == role.upperBound && !tokens[end - 1].isCapitalised
    }
  }

  /// The name at `i`, countries and organisations before it left out; nil when nothing else is there.
  private func name(at i: Int, isAfterRole: Bool) -> Range<Int>? {
    let run = NameRunFinder(lexicon: lexicon).run(in: analysis, at: i, before: sentence.upperBound)
    var start = run.lowerBound
    // "Hà nội": a place goes on in small letters.
    let place = lexicon.notPeople.end(tokens, at: start, before: sentence.upperBound) ?? start
    if place > run.upperBound { return nil }
    if !isAfterRole, run.count == 1, lexicon.givenNames.contains(tokens, start) { return run }
    while start < run.upperBound,
      let end = lexicon.notPeople.end(tokens, at: start, before: run.upperBound),
      isAfterRole || end == run.upperBound || end - start > 1
    {
      start = end
    }
    let end = trimmed(start..<run.upperBound)
    guard start < end, tokens[start].kind == .word, !holdsPlace(start..<end),
      end - start > 1 || !lexicon.foreignOrganisationWords.contains(tokens, start)
    else { return nil }
    return start..<end
  }

  /// The end of the run without a word that goes on in small letters: "Duma Quốc gia".
  private func trimmed(_ run: Range<Int>) -> Int {
    guard let last = run.last, !run.isEmpty,
      let end = lexicon.complements.end(tokens, at: last, before: sentence.upperBound)
    else { return run.upperBound }
    return end > run.upperBound ? last : run.upperBound
  }

  /// True when a place or organisation of several words is part of the run: "HA Gia Lai".
  private func holdsPlace(_ run: Range<Int>) -> Bool {
    run.contains { i in
      lexicon.notPeople.end(tokens, at: i, before: run.upperBound).map { $0 - i > 1 } ?? false
    }
  }
}
