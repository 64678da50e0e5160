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
    note(name, from: i, roles: [], gender: gender, clues: [.title])
    candidates[candidates.count - 1].sharesTitle = isPlural(i)
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
    let isShared = isPlural(i)
    // "các cầu thủ Barca" play for it.
    let isSure = name.count > 1 || (!role.isOffice && !isShared)
    let before = rolesBefore(role)
    note(
      name,
      from: start,
      roles: before + [role],
      gender: .any,
      clues: [isSure ? .title : .bareOffice]
    )
    candidates[candidates.count - 1].sharesTitle = isShared
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

  // MARK: Offices told before

  /// An office that no name follows, or not at once.
  private mutating func unnamed(_ role: RoleFinder.Match) -> Int {
    let end = role.tokens.upperBound
    if !isPlural(role.tokens.lowerBound), role.tokens.lowerBound >= told {
      announce(role)
      addToRow(role)
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

  /// "Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lê Văn A": offices of one person, parted by commas.
  private mutating func addToRow(_ role: RoleFinder.Match) {
    let end = role.tokens.upperBound
    guard role.isOffice, role.hasComplement, analysis.isMark(end, ",") else { return }
    row = (rolesBefore(role) + [role], end + 1)
  }

  /// Those of the row that `role` goes on with, unless the row is one of offices of different people.
  private func rolesBefore(_ role: RoleFinder.Match) -> [RoleFinder.Match] {
    guard let row, row.next == role.tokens.lowerBound, role.isOffice,
      row.roles.allSatisfy({ $0.countries.isEmpty && !opensAlike($0, role) }),
      role.countries.isEmpty
    else { return [] }
    return row.roles
  }

  /// "Bộ trưởng Y tế, Bộ trưởng Tài chính" are two.
  private func opensAlike(_ a: RoleFinder.Match, _ b: RoleFinder.Match) -> Bool {
    tokens[a.tokens.lowerBound].key == tokens[b.tokens.lowerBound].key
      && tokens[a.tokens.lowerBound + 1].key == tokens[b.tokens.lowerBound + 1].key
  }

  /// "Chủ tịch của trường, Marcel Dubois, cho biết", "Hoa hậu Biển 2019 - Lê Thị Hoa", "The minister, John Roe, said".
  private mutating func announce(_ role: RoleFinder.Match) {
    var border = role.tokens.upperBound
    if border < sentence.upperBound, tokens[border].kind == .number { border += 1 }
    let isArticled =
      role.tokens.lowerBound > sentence.lowerBound
      && lexicon.rules.language == .english
      && lexicon.articles.contains(tokens, role.tokens.lowerBound - 1)
    guard role.hasComplement || isArticled, border + 1 < sentence.upperBound,
      tokens[border + 1].isCapitalised,
      analysis.isMark(border, ",") || analysis.isMark(border, "–")
        || (analysis.isMark(border, "-") && tokens[border].isSpaced)
    else { return }
    var role = role
    role.tokens = role.tokens.lowerBound..<border
    announced = (role, border + 1)
  }

  /// The office announced for a name that begins at `start`, when the name is set off behind it too.
  func announcedRole(_ start: Int, _ name: Range<Int>) -> [RoleFinder.Match] {
    guard let announced, announced.name == start, name.upperBound < sentence.upperBound,
      name.count > 1
    else { return [] }
    let behind = name.upperBound
    let isSetOff =
      analysis.isMark(announced.name - 1, ",")
      ? analysis.isMark(behind, ",")
        || (analysis.isMark(behind, ".") && behind + 1 == sentence.upperBound)
      : !tokens[behind].isCapitalised
    return isSetOff ? [announced.role] : []
  }
}
