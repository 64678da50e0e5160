import Articles

/// Finds an office with what belongs to it: "Phó Chủ tịch Hội đồng An ninh quốc gia Nga".
struct RoleFinder {
  struct Match {
    var tokens: Range<Int>
    /// Where the office itself begins when words before it say who holds it today: "tân Thủ tướng".
    var heldFrom: Int?
    /// Where the office and its organisation end when more of who somebody is stands behind them.
    var shortEnd: Int?
    /// Where the office of somebody else begins, whose relative or aide this is: "con gái Tổng thống".
    var superior: Int?
    var fields: Set<Field>
    /// Words of countries in it.
    var countries: Set<Key>
    /// True when more than the bare office stands there.
    var hasComplement: Bool
    /// True when the office is no epithet or trade and may be followed by an organisation's name.
    var isOffice: Bool
  }

  let lexicon: Lexicon

  /// The office that begins at token `i`, with its complement, which ends where a name begins.
  func role(in analysis: Analysis, at i: Int, before limit: Int) -> Match? {
    let tokens = analysis.tokens
    guard i < limit, !tokens[i].cues.isDisjoint(with: lexicon.offices) else { return nil }
    var next = i
    var isHeld = true
    while let end = lexicon.modifiers.end(tokens, at: next, before: limit),
      lexicon.roles.match(tokens, at: next, before: limit) == nil
    {
      if lexicon.holdingModifiers.end(tokens, at: next, before: end) != end { isHeld = false }
      next = end
    }
    guard let (role, end) = lexicon.roles.match(tokens, at: next, before: limit) else { return nil }
    var match = complete(from: i, head: role.field, headEnd: end, analysis, limit)
    if isHeld && next > i { match.heldFrom = next }
    return match
  }

  /// "người đứng đầu ngành ngoại giao Nga".
  func epithet(in analysis: Analysis, at i: Int, before limit: Int) -> Match? {
    guard let (field, end) = lexicon.epithets.match(analysis.tokens, at: i, before: limit) else {
      return nil
    }
    return complete(from: i, head: field, headEnd: end, analysis, limit)
  }

  private func complete(
    from start: Int,
    head: Field?,
    headEnd: Int,
    _ analysis: Analysis,
    _ limit: Int
  ) -> Match {
    var match = Match(
      tokens: start..<headEnd,
      heldFrom: nil,
      fields: head.map { [$0] } ?? [],
      countries: [],
      hasComplement: false,
      isOffice: head == nil
    )
    var end = headEnd
    let isRelative = lexicon.relatives.end(analysis.tokens, at: start, before: headEnd) == headEnd
    while end - start < 24, let next = part(analysis, end, limit, &match) {
      if match.superior == nil {
        match.superior = superior(analysis, end, next, isRelative: isRelative)
      }
      end = next
    }
    end = behindAbbreviation(analysis, end, limit)
    match.hasComplement = end > headEnd
    match.tokens = start..<end
    for i in start..<end {
      if let (field, _) = lexicon.fieldWords.match(analysis.tokens, at: i, before: end) {
        match.fields.insert(field)
      }
    }
    return match
  }

  /// "Tổng giám đốc Tổ chức Y tế Thế giới (WHO) John Roe": a name goes on behind the initials in brackets.
  private func behindAbbreviation(_ analysis: Analysis, _ i: Int, _ limit: Int) -> Int {
    guard i + 3 < limit, analysis.isMark(i, "("), analysis.isMark(i + 2, ")"),
      analysis.tokens[i + 1].traits.contains(.allCapitals), analysis.tokens[i + 3].isCapitalised
    else { return i }
    return i + 3
  }

  /// The office in a part of the complement, where it is the one of somebody else.
  private func superior(
    _ analysis: Analysis,
    _ start: Int,
    _ end: Int,
    isRelative: Bool
  ) -> Int? {
    let office = lexicon.ofWords.contains(analysis.tokens, start) ? start + 1 : start
    guard isRelative || office > start,
      lexicon.roles.match(analysis.tokens, at: office, before: end) != nil
    else { return nil }
    return office
  }

  /// The end of one more part of the complement at `i`.
  private func part(_ analysis: Analysis, _ i: Int, _ limit: Int, _ match: inout Match) -> Int? {
    let tokens = analysis.tokens
    guard i < limit, tokens[i].kind == .word else { return nil }
    if match.fields.contains(.trade), opensGivenName(tokens, i, limit) { return nil }
    if let end = lexicon.countries.end(tokens, at: i, before: limit), tokens[i].isCapitalised,
      lexicon.notPeople.end(tokens, at: i, before: limit) == end
    {
      for k in i..<end { match.countries.insert(tokens[k].key) }
      return end
    }
    if let end = lexicon.notPeople.end(tokens, at: i, before: limit),
      tokens[i..<end].contains(where: \.isCapitalised)
    {
      return end
    }
    if let (role, end) = lexicon.roles.match(tokens, at: i, before: limit) {
      if let field = role.field, match.isOffice { match.fields.insert(field) }
      return end
    }
    // "Tỉnh ủy" is one word, though "tỉnh" stands before names.
    let complement = lexicon.complements.end(tokens, at: i, before: limit)
    if let end = organisation(analysis, i, limit) { return max(end, complement ?? end) }
    if let complement { return complement }
    if let end = country(analysis, after: i, limit, &match) { return end }
    guard let end = lexicon.connectors.end(tokens, at: i, before: limit), end < limit,
      !tokens[i].isCapitalised
    else { return nil }
    var rest = match
    return part(analysis, end, limit, &rest).map {
      match = rest
      return $0
    }
  }

  /// "ambassador to Britain".
  private func country(_ analysis: Analysis, after i: Int, _ limit: Int, _ match: inout Match)
    -> Int?
  {
    let tokens = analysis.tokens
    guard lexicon.rules.language == .english, tokens[i].range.count == 2,
      lexicon.placePrepositions.contains(tokens, i), analysis.words(i..<i + 1) == "to",
      let end = lexicon.countries.end(tokens, at: i + 1, before: limit)
    else { return nil }
    for k in i + 1..<end { match.countries.insert(tokens[k].key) }
    return end
  }

  /// "Công ty Thành Công", "huyện Vĩnh Linh": the word and the name after it, short of a person's name.
  private func organisation(_ analysis: Analysis, _ i: Int, _ limit: Int) -> Int? {
    let tokens = analysis.tokens
    let house = lexicon.organisationWords.end(tokens, at: i, before: limit)
    guard let start = house ?? lexicon.placeWords.end(tokens, at: i, before: limit) else {
      return nil
    }
    // "tướng H.R. Roe": a district's initial stands before a whole word.
    if tokens[i].traits.contains(.singleLetter),
      start + 1 >= limit || !tokens[start].isMark(".") && !tokens[start].isCapitalised
        || tokens[start + 1].traits.contains(.singleLetter)
    {
      return nil
    }
    // "BS Hồ Việt Tám" is no lake, "thí sinh Đoàn Văn Tám" no band.
    if tokens[i].isCapitalised, isPersonName(tokens, i, limit, fewest: 3),
      house == nil || lexicon.middleNames.contains(tokens, i + 1)
    {
      return nil
    }
    // "giám đốc công ty Lê Văn A" names its director, "Trường Đại học Tôn Đức Thắng" its patron, "huyện Quan Sơn" nobody.
    if isPersonName(tokens, start, limit, fewest: house == nil ? 3 : 2) {
      return tokens[i].isCapitalised ? runEnd(tokens, start, limit) : start
    }
    var end = start
    while end < limit, tokens[end].isCapitalised, tokens[end].isSpaced,
      lexicon.organisationWords.end(tokens, at: end, before: limit) == nil,
      lexicon.complements.end(tokens, at: end, before: limit) == nil,
      lexicon.notPeople.end(tokens, at: end, before: limit) == nil,
      !isPersonName(tokens, end, limit, fewest: end == start && house == nil ? 3 : 2)
    {
      end += 1
    }
    return end
  }

  /// "ca sĩ Mỹ Linh": two given names and no more, though the first is a country's too.
  func opensGivenName(_ tokens: [Token], _ i: Int, _ limit: Int) -> Bool {
    i + 1 < limit && tokens[i].isCapitalised && lexicon.givenNames.contains(tokens, i)
      && lexicon.vietnameseNames.contains(tokens, i)
      && lexicon.vietnameseNames.contains(tokens, i + 1) && tokens[i + 1].isSpaced
      && runEnd(tokens, i, limit) == i + 2
      && lexicon.notPeople.end(tokens, at: i, before: i + 2) != i + 2
  }

  private func runEnd(_ tokens: [Token], _ i: Int, _ limit: Int) -> Int {
    var end = i
    while end < limit, tokens[end].isCapitalised { end += 1 }
    return end
  }

  /// A family name and one to three more capitals to the end of the run.
  private func isPersonName(_ tokens: [Token], _ i: Int, _ limit: Int, fewest: Int) -> Bool {
    guard i < limit, lexicon.familyNames.contains(tokens, i) else { return false }
    return (fewest...4).contains(runEnd(tokens, i, limit) - i)
  }
}
