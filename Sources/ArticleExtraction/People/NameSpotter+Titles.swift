import Articles

// Names with a title before them.
extension NameSpotter {
  mutating func titled(_ i: Int) -> Int? {
    if endsCompound(i) || opensNameOfTrade(i) { return nil }
    if lexicon.rules.language == .english, opensWork(i) { return nil }
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

  /// "chính quyền Tổng thống Trump": nobody's "quyền Tổng thống"; "công bố Báo cáo": nobody's father.
  private func endsCompound(_ i: Int) -> Bool {
    guard i > sentence.lowerBound else { return false }
    if !tokens[i].cues.isDisjoint(with: lexicon.honorifics.cue),
      lexicon.titleCompounds.end(tokens, at: i - 1, before: i + 1) == i + 1
    {
      return true
    }
    return lexicon.modifiers.contains(tokens, i)
      && lexicon.modifierCompounds.end(tokens, at: i - 1, before: i + 1) == i + 1
  }

  /// "Star Wars" is nobody's trade.
  private func opensWork(_ i: Int) -> Bool {
    guard tokens[i].isCapitalised else { return false }
    return lexicon.notPeople.end(tokens, at: i, before: sentence.upperBound).map { $0 - i > 1 }
      ?? false
  }

  /// "ông Lê Tám, Võ Sỹ Lâm": a name begins like "võ sỹ".
  private func opensNameOfTrade(_ i: Int) -> Bool {
    tokens[i].isCapitalised && i + 2 < sentence.upperBound && tokens[i + 1].isCapitalised
      && tokens[i + 2].isCapitalised && lexicon.familyNames.contains(tokens, i)
      && lexicon.roles.match(tokens, at: i, before: sentence.upperBound)?.end == i + 2
  }

  /// A capital in mid-sentence belongs to a name ("Anh Đức"), not to a courtesy; "Bà Rịa" is a place anywhere.
  private func isHonorific(_ i: Int, _ end: Int) -> Bool {
    guard end < sentence.upperBound, tokens[end].isCapitalised else { return false }
    if lexicon.rules.language == .english { return true }
    guard tokens[i].isCapitalised else { return true }
    let place = lexicon.notPeople.end(tokens, at: i, before: sentence.upperBound) ?? i
    return (opensClause(i) || followsName(i, end) || leadsFullName(i, end)) && place <= end
  }

  /// "… của dân Ông Lê Hồng Tám …": a full stop is missing.
  private func leadsFullName(_ title: Int, _ end: Int) -> Bool {
    let needed = lexicon.givenNames.contains(tokens, title) ? 3 : 2
    return end + needed <= sentence.upperBound && lexicon.familyNames.contains(tokens, end)
      && (end..<end + needed).allSatisfy { tokens[$0].isCapitalised }
  }

  /// "… tại Iran Ông Peter Roe …": a full stop is missing.
  private func followsName(_ title: Int, _ end: Int) -> Bool {
    tokens[title - 1].isCapitalised && !lexicon.givenNames.contains(tokens, title)
      && end + 1 < sentence.upperBound && tokens[end + 1].isCapitalised
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
    guard let name = name(at: end, isAfterRole: false), !isSigned(i, name),
      !isNicknameOfNobody(i, role), !isCompatriot(i, name),
      role.map({ $0.tokens.upperBound <= name.upperBound }) ?? true
    else { return nil }
    note(name, from: i, roles: appositions(name), gender: gender, clues: [.title])
    candidates[candidates.count - 1].sharesTitle = isPlural(i)
    if name.count == 1, lexicon.nicknameTitles.contains(tokens, i) { nickname(i) }
    return name.upperBound
  }

  /// "… của xã hội. Anh Ngọc": one word behind a courtesy that is a name too, and nothing else, has signed.
  private func isSigned(_ title: Int, _ name: Range<Int>) -> Bool {
    guard title == sentence.lowerBound, name.count == 1,
      lexicon.givenNames.contains(tokens, title)
    else { return false }
    return NameJudge(lexicon: lexicon, analysis: analysis, sentence: sentence)
      .isAlone(title..<name.upperBound)
  }

  /// "bầu Chủ tịch nước", "bầu Ban bí thư" elect somebody.
  private func isNicknameOfNobody(_ title: Int, _ role: RoleFinder.Match?) -> Bool {
    lexicon.nicknameTitles.contains(tokens, title)
      && (role != nil || isAbbreviation(title + 1)
        || lexicon.organisationWords.contains(tokens, title + 1))
  }

  /// "người bạn Mỹ", "các em Lào".
  private func isCompatriot(_ title: Int, _ name: Range<Int>) -> Bool {
    name.count == 1 && lexicon.countries.contains(tokens, name.lowerBound)
      && (isPlural(title)
        || title > sentence.lowerBound && lexicon.personNouns.contains(tokens, title - 1))
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
    if let superior = role.superior, !isYounger(role.tokens.upperBound) {
      return named(superior, in: role)
    }
    let end = role.tokens.upperBound
    guard end < sentence.upperBound, tokens[end].isCapitalised,
      let name = name(at: end, isAfterRole: true), !namesHouse(role, name), !opensWord(name),
      !isPeople(name), !endsHouse(role, name)
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

  /// "nghệ sĩ Việt" are all of the country.
  private func isPeople(_ name: Range<Int>) -> Bool {
    name.count == 1 && lexicon.peoples.contains(tokens, name.lowerBound)
  }

  /// "lực lượng đặc nhiệm Seal", "Trung tâm An ninh Mỹ Mới": the last word of what the office is in.
  private func endsHouse(_ role: RoleFinder.Match, _ name: Range<Int>) -> Bool {
    guard name.count == 1, !lexicon.givenNames.contains(tokens, name.lowerBound) else {
      return false
    }
    if tokens[name.lowerBound].traits.contains(.marked) {
      return !role.countries.isEmpty && !lexicon.familyNames.contains(tokens, name.lowerBound)
    }
    return lexicon.rules.language == .vietnamese
      && lexicon.organisationWords.ends(
        tokens,
        at: role.tokens.lowerBound,
        from: sentence.lowerBound
      )
  }

  /// "con gái Tổng thống Mỹ Donald Trump": the name is of whom the office is, and not of the daughter.
  private mutating func named(_ superior: Int, in role: RoleFinder.Match) -> Int? {
    let end = role.tokens.upperBound
    let office = RoleFinder(lexicon: lexicon).role(in: analysis, at: superior, before: end)
    guard let office, office.tokens.upperBound == end else { return nil }
    return named(after: office, from: superior)
  }

  /// "con trai Tổng thống Mỹ Richard Dale Jr": the son.
  private func isYounger(_ i: Int) -> Bool {
    guard i < sentence.upperBound, tokens[i].isCapitalised else { return false }
    return NameRunFinder(lexicon: lexicon).run(in: analysis, at: i, before: sentence.upperBound)
      .contains { lexicon.nameSuffixes.contains(tokens, $0) }
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
    if isNumbered(role, name) || endsInNamesake(role.tokens) || isForeignHouse(name) { return true }
    if lexicon.familyNames.contains(tokens, first) {
      return tokens[first].traits.contains(.singleLetter) && endsInHouse(role.tokens)
    }
    let isMarked = name.contains { tokens[$0].traits.contains(.marked) }
    if tokens[first].traits.contains(.singleLetter) || (isMarked && role.hasComplement) {
      return endsInHouse(role.tokens) || (isMarked && endsInOffice(role.tokens))
    }
    return !lexicon.givenNames.contains(tokens, first) && role.hasComplement
      && endsIn(name.count == 1 ? lexicon.organisationWords : lexicon.firmWords, role.tokens)
  }

  /// "lãnh đạo Cienco 5", "lãnh đạo G7": figures belong to nobody's name.
  private func isNumbered(_ role: RoleFinder.Match, _ name: Range<Int>) -> Bool {
    guard name.count == 1 else { return false }
    let next = name.upperBound
    if !role.fields.contains(.trade), next + 1 < sentence.upperBound, tokens[next].kind == .number,
      tokens[next + 1].kind == .mark
        || lexicon.speech.verbs.end(tokens, at: next + 1, before: sentence.upperBound) != nil
    {
      return true
    }
    return analysis.words(name).utf8.contains { (0x30...0x39).contains($0) }
  }

  /// "Hiệu trưởng trường Lê Văn Tám": schools are called by people.
  private func endsInNamesake(_ role: Range<Int>) -> Bool {
    guard lexicon.namesakes.ends(tokens, at: role.upperBound, from: role.lowerBound + 1) else {
      return false
    }
    return !NameJudge(lexicon: lexicon, analysis: analysis, sentence: sentence)
      .endsCompound(role.upperBound - 1)
  }

  /// "giám đốc Stadia Airlines".
  private func isForeignHouse(_ name: Range<Int>) -> Bool {
    name.count > 1 && !lexicon.givenNames.contains(tokens, name.lowerBound)
      && lexicon.foreignOrganisationWords.contains(tokens, name.upperBound - 1)
      && name.allSatisfy { !tokens[$0].traits.contains(.marked) }
  }

  /// "Bí thư huyện uỷ Hướng Hoá": the district's committee, and the district behind it.
  private func endsInOffice(_ role: Range<Int>) -> Bool {
    guard lexicon.rules.language == .vietnamese, role.count > 1 else { return false }
    let start = role.upperBound - 2
    return lexicon.complements.end(tokens, at: start, before: role.upperBound) == role.upperBound
      && ["uỷ", "ủy"].contains(analysis.words(role.upperBound - 1..<role.upperBound))
  }

  /// "chủ nhà hàng", "Giám đốc công ty cổ phần đường sắt": the name of the house may follow.
  private func endsInHouse(_ role: Range<Int>) -> Bool {
    endsIn(lexicon.organisationWords, role)
  }

  /// True when a house of a kind, and what it does, are the last words.
  private func endsIn(_ houses: PhraseTable<Void>, _ role: Range<Int>) -> Bool {
    role.contains { start in
      guard var end = houses.end(tokens, at: start, before: role.upperBound) else { return false }
      while let next = lexicon.complements.end(tokens, at: end, before: role.upperBound) {
        end = next
      }
      return end == role.upperBound && (!tokens[end - 1].isCapitalised || isAbbreviation(end - 1))
    }
  }

  /// The name at `i`, countries and organisations before it left out; nil when nothing else is there.
  private func name(at i: Int, isAfterRole: Bool) -> Range<Int>? {
    let run = NameRunFinder(lexicon: lexicon).run(in: analysis, at: i, before: sentence.upperBound)
    var start = run.lowerBound
    // "Hà nội": a place goes on in small letters.
    let place = lexicon.notPeople.end(tokens, at: start, before: sentence.upperBound) ?? start
    if place > run.upperBound { return nil }
    let finder = RoleFinder(lexicon: lexicon)
    if isAfterRole, finder.opensGivenName(tokens, start, run.upperBound) { return run }
    if !isAfterRole, run.count == 1, lexicon.givenNames.contains(tokens, start) { return run }
    while start < run.upperBound,
      let end = lexicon.notPeople.end(tokens, at: start, before: run.upperBound),
      isAfterRole || end == run.upperBound || end - start > 1
    {
      start = end
    }
    let end = trimmed(start..<run.upperBound)
    if isAfterRole, areInitials(start..<end) { return nil }
    if isAfterRole { start = familyName(start..<end) ?? behindHouse(start..<end) }
    guard start < end, tokens[start].kind == .word, !holdsPlace(start..<end),
      !isAfterRole || !isAbbreviatedPlace(start..<end), !isThing(start..<end),
      end - start > 1 || !lexicon.foreignOrganisationWords.contains(tokens, start)
    else { return nil }
    return start..<end
  }

  /// Where a Vietnamese name begins behind the house it stands for: "chủ tịch SeaBank Lê Văn Tám".
  private func familyName(_ run: Range<Int>) -> Int? {
    guard lexicon.rules.language == .vietnamese, run.count > 2,
      !lexicon.middleNames.contains(tokens, run.lowerBound + 1)
    else { return nil }
    let isForeign =
      !tokens[run.lowerBound].traits.contains(.marked)
      && !lexicon.vietnameseNames.contains(tokens, run.lowerBound)
    let isName = lexicon.familyNames.contains(tokens, run.lowerBound)
    return (run.lowerBound + 1..<run.upperBound - 1).first { i in
      lexicon.familyNames.contains(tokens, i) && (2...4).contains(run.upperBound - i)
        && (isForeign || opensInside(i, run, isName: isName))
        && (i..<run.upperBound).contains { tokens[$0].traits.contains(.marked) }
        && (i..<run.upperBound).allSatisfy {
          tokens[$0].traits.contains(.marked) || lexicon.vietnameseNames.contains(tokens, $0)
        } && !holdsPlace(i..<run.upperBound)
    }
  }

  /// "trưởng bản Huồi Thợ Vi Văn Tám", "giám đốc cảng Vị Thuỷ Lê Minh Tám": a full name behind a Vietnamese place.
  ///
  /// - Parameter isName: the first word of the row is a family name, so that all of it may be one name.
  private func opensInside(_ i: Int, _ run: Range<Int>, isName: Bool) -> Bool {
    guard run.upperBound - i > 2 else { return false }
    if lexicon.middleNames.contains(tokens, i + 1) { return !isName || run.count > 4 }
    return !isName && lexicon.commonFamilyNames.contains(tokens, i)
  }

  /// "quán quân The Voice", "giám đốc Stadiabank Lào".
  private func isThing(_ run: Range<Int>) -> Bool {
    guard lexicon.rules.language == .vietnamese else { return false }
    let judge = NameJudge(lexicon: lexicon, analysis: analysis, sentence: sentence)
    return judge.isForeignTitle(run) || judge.isHouseOfCountry(run) || judge.isFormula(run)
  }

  /// "công an P. Bến Nghé": a ward.
  private func isAbbreviatedPlace(_ run: Range<Int>) -> Bool {
    run.count > 2 && lexicon.placeAbbreviations.contains(tokens, run.lowerBound)
      && analysis.isMark(run.lowerBound + 1, ".")
      && !tokens[run.lowerBound + 2].traits.contains(.singleLetter)
  }

  /// "giám đốc FBI Andrew Roe": where a name goes on behind a house's initials.
  private func behindHouse(_ run: Range<Int>) -> Int {
    guard run.count > 2, isAbbreviation(run.lowerBound),
      !run.dropFirst().contains(where: {
        tokens[$0].kind != .word || tokens[$0].traits.contains(.allCapitals)
      })
    else { return run.lowerBound }
    return run.lowerBound + 1
  }

  private func isAbbreviation(_ i: Int) -> Bool {
    tokens[i].traits.contains(.allCapitals) && !tokens[i].traits.contains(.singleLetter)
  }

  /// "trưởng phòng GD-ĐT": nobody's name goes without a vowel.
  private func areInitials(_ run: Range<Int>) -> Bool {
    let words = run.filter { tokens[$0].kind == .word }
    return words.contains(where: isAbbreviation)
      && words.allSatisfy { i in
        tokens[i].traits.contains(.allCapitals)
          && analysis.words(i..<i + 1).unicodeScalars.allSatisfy { !$0.isVowel }
      }
  }

  /// The end of the run without a word that goes on in small letters: "Duma Quốc gia".
  private func trimmed(_ run: Range<Int>) -> Int {
    guard let last = run.last, !run.isEmpty,
      let end = lexicon.complements.end(tokens, at: last, before: sentence.upperBound)
        ?? lexicon.organisationWords.end(tokens, at: last, before: sentence.upperBound)
    else { return run.upperBound }
    return end > run.upperBound ? last : run.upperBound
  }

  /// True when a place or organisation of several words is part of the run: "HA Gia Lai".
  private func holdsPlace(_ run: Range<Int>) -> Bool {
    if NameJudge(lexicon: lexicon, analysis: analysis, sentence: sentence).isNamedLikePlace(run) {
      return false
    }
    return run.contains { i in
      lexicon.notPeople.end(tokens, at: i, before: run.upperBound).map { $0 - i > 1 } ?? false
    }
  }
}

extension Unicode.Scalar {
  /// Of capitals; every letter with a mark is a vowel, but for Đ.
  fileprivate var isVowel: Bool {
    "AEIOUY".unicodeScalars.contains(self) || !isASCII && self != "Đ"
  }
}
