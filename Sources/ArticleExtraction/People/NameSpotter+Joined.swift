import Articles

// Two names in one row of capitals, where the story tells which is the first.
extension NameSpotter {
  /// "phát ngôn viên của ông Miller Dmitry Roe", "… lời của Lê Văn Tám Hoàng Bảy": what stands before is a name of the
  /// story by itself, and behind it another begins.
  mutating func partJoined(_ texts: [StoryText]) {
    guard candidates.contains(where: isLong) else { return }
    let known = KnownNames(candidates)
    for i in candidates.indices.reversed() where isLong(candidates[i]) {
      enter(texts[candidates[i].text], index: candidates[i].text)
      if let border = border(in: candidates[i], known) { part(i, at: border) }
    }
  }

  /// Long enough for two names.
  private func isLong(_ candidate: NameCandidate) -> Bool {
    candidate.words.count > (candidate.isVietnamese ? 3 : 2)
  }

  /// Where the second of two names begins.
  private func border(in candidate: NameCandidate, _ known: KnownNames) -> Int? {
    let name = candidate.name
    guard candidate.generation == nil, candidate.words.count == name.count else { return nil }
    let border = (1..<name.count - 1).last { length in
      let first = candidate.words[..<length]
      guard opensName(name.lowerBound + length) else { return false }
      return length > 1
        ? known.full.contains(Key(of: Array(first)))
        : !candidate.isVietnamese && known.isCalled(by: first[0])
    }
    return border.map { name.lowerBound + $0 }
  }

  /// A first name of another language, or a family's of Vietnamese.
  private func opensName(_ i: Int) -> Bool {
    lexicon.familyNames.contains(tokens, i) || lexicon.givenNames.contains(tokens, i)
  }

  private mutating func part(_ i: Int, at border: Int) {
    let whole = candidates[i]
    sentence = analysis.sentence(of: whole.name.lowerBound)
    let first = whole.name.lowerBound..<border
    let second = border..<whole.name.upperBound
    let count = candidates.count
    let titles = whole.roles.filter { $0.tokens.upperBound <= whole.name.lowerBound }
    note(
      first,
      from: whole.mention.lowerBound,
      roles: titles,
      gender: whole.gender,
      clues: whole.clues
    )
    weigh(second)
    let new = Array(candidates[count...])
    candidates.removeLast(new.count)
    candidates.replaceSubrange(i...i, with: new)
  }
}

/// The names of a story that stand alone somewhere.
private struct KnownNames {
  /// Those of two words and more.
  var full: Set<Key> = []
  private var firsts: Set<Key> = []
  private var lasts: Set<Key> = []

  init(_ candidates: [NameCandidate]) {
    for candidate in candidates where candidate.words.count > 1 && candidate.score >= 3 {
      full.insert(candidate.id)
      if let first = candidate.words.first, candidate.words.count == 2 { firsts.insert(first) }
      if let last = candidate.words.last { lasts.insert(last) }
    }
  }

  /// True when a word alone calls somebody by their family.
  func isCalled(by word: Key) -> Bool { lasts.contains(word) && !firsts.contains(word) }
}
