// Offices told behind one name that run into the next.
extension PeopleFinder {
  /// Takes the names of others, and what is told of these, out of the offices behind a name.
  mutating func partRoles() {
    let told = candidates.indices.filter { i in
      candidates[i].roles.contains { $0.tokens.lowerBound >= candidates[i].name.upperBound }
    }
    guard !told.isEmpty else { return }
    let repeated = repeatedNames()
    for i in told {
      let name = candidates[i].name
      candidates[i].roles = candidates[i].roles.compactMap { role in
        role.tokens.lowerBound < name.upperBound ? role : parted(role, of: i, repeated)
      }
    }
  }

  /// The last words of names that stand in the story more than once.
  private func repeatedNames() -> Set<Key> {
    var seen: Set<Key> = []
    var repeated: Set<Key> = []
    for candidate in candidates {
      guard let last = candidate.words.last else { continue }
      if !seen.insert(last).inserted { repeated.insert(last) }
    }
    return repeated
  }

  /// An office as far as it is told of candidate `i`; nil when it is the next one's.
  private func parted(
    _ role: RoleFinder.Match,
    of i: Int,
    _ repeated: Set<Key>
  ) -> RoleFinder.Match? {
    let end = role.tokens.upperBound
    guard let other = somebody(in: role.tokens, after: i, repeated) else {
      let isNext = somebody(in: end..<end + 1, after: i, repeated)
      return isNext.map { isTitle(role, of: $0) } == true ? nil : role
    }
    if isTitle(role, of: other) { return nil }
    let short = role.shortEnd ?? end
    guard short <= candidates[other].name.lowerBound else { return nil }
    var role = role
    role.tokens = role.tokens.lowerBound..<short
    role.shortEnd = nil
    return role
  }

  /// True when a title of a candidate begins where the office does: "… và Ngoại trưởng Mỹ John Roe".
  private func isTitle(_ role: RoleFinder.Match, of other: Int) -> Bool {
    candidates[other].mention.lowerBound <= role.tokens.lowerBound
  }

  /// The first candidate behind `i` that is named among some tokens and names somebody.
  private func somebody(in tokens: Range<Int>, after i: Int, _ repeated: Set<Key>) -> Int? {
    let behind = candidates.indices[(i + 1)...].prefix {
      candidates[$0].text == candidates[i].text
        && candidates[$0].name.lowerBound < tokens.upperBound
    }
    return behind.first {
      candidates[$0].name.lowerBound >= tokens.lowerBound && names(candidates[$0], repeated)
    }
  }

  /// True for somebody's name by its words or because the story goes on about them: "người sáng lập Boom Supersonic" may
  /// well tell what was founded.
  private func names(_ candidate: NameCandidate, _ repeated: Set<Key>) -> Bool {
    guard mayBeMention(candidate), let last = candidate.words.last,
      !cast.possible(candidate).isEmpty
    else { return false }
    let tokens = texts[candidate.text].analysis.tokens
    let first = candidate.name.lowerBound
    return candidate.isVietnamese || lexicon.givenNames.contains(tokens, first)
      || lexicon.familyNames.contains(tokens, first) || repeated.contains(last)
  }
}
