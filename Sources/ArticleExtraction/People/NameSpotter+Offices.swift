import Articles

// Offices told before a name, with commas between or without the name.
extension NameSpotter {
  /// An office that no name follows, or not at once.
  mutating func unnamed(_ role: RoleFinder.Match) -> Int {
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
  func rolesBefore(_ role: RoleFinder.Match) -> [RoleFinder.Match] {
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
      && (lexicon.articles.contains(tokens, role.tokens.lowerBound - 1)
        || lexicon.joiners.contains(tokens, role.tokens.lowerBound - 1)
        || isPossessive(role.tokens.lowerBound - 1))
    guard role.hasComplement || isArticled, border + 1 < sentence.upperBound,
      tokens[border + 1].isCapitalised,
      analysis.isMark(border, ",") || analysis.isMark(border, "–")
        || (analysis.isMark(border, "-") && tokens[border].isSpaced)
    else { return }
    var role = role
    role.tokens = role.tokens.lowerBound..<border
    announced = (role, border + 1)
  }

  /// The "s" of "Tribune's former chairman, Jane Roe,".
  private func isPossessive(_ i: Int) -> Bool {
    i > 0 && tokens[i].range.count == 1 && !tokens[i].isSpaced
      && (tokens[i - 1].isMark("'") || tokens[i - 1].isMark("’"))
  }

  /// The office announced for a name that begins at `start`, when the name is set off behind it too.
  func announcedRole(_ start: Int, _ name: Range<Int>) -> RoleFinder.Match? {
    guard let announced, announced.name == start, name.upperBound < sentence.upperBound,
      name.count > 1
    else { return nil }
    let behind = name.upperBound
    let isSetOff =
      analysis.isMark(announced.name - 1, ",")
      ? analysis.isMark(behind, ",")
        || (analysis.isMark(behind, ".") && behind + 1 == sentence.upperBound)
      : !tokens[behind].isCapitalised
    return isSetOff ? announced.role : nil
  }
}
