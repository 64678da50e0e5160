import Articles

/// The people of a story while they are being gathered from their names.
struct Cast {
  struct Member {
    /// Forms of the name, fullest first once sorted.
    var forms: [String]
    /// Words of the fullest form.
    var words: [Key]
    var isVietnamese: Bool
    var gender: Gender
    var roles: [RoleFinder.Match] = []
    var roleTexts: [String] = []
  }

  private(set) var members: [Member] = []
  /// Members by each word of their full names.
  private var byWord: [Key: [Int]] = [:]

  /// More people who share a word of their names than this are not told apart by it.
  private static let namesakes = 64

  /// Gathers members from candidates: full names first, so that shorter forms find whom they belong to.
  init(_ candidates: [NameCandidate]) {
    let accepted = Acceptance(candidates)
    var isSeen: Set<Key> = []
    for candidate in candidates.filter({ $0.words.count > 1 })
      .sorted(by: { $0.words.count > $1.words.count })
    where accepted.contains(candidate) && isSeen.insert(candidate.id).inserted {
      if let i = fuller(candidate) { adopt(candidate, i) } else { add(candidate) }
    }
    for candidate in candidates
    where candidate.words.count == 1 && accepted.contains(candidate)
      && isSeen.insert(candidate.id).inserted && possible(candidate).isEmpty
    {
      add(candidate)
    }
  }

  private mutating func add(_ candidate: NameCandidate) {
    for word in Set(candidate.words) where byWord[word, default: []].count < Self.namesakes {
      byWord[word, default: []].append(members.count)
    }
    members.append(
      Member(
        forms: [candidate.form],
        words: candidate.words,
        isVietnamese: candidate.isVietnamese,
        gender: candidate.gender
      )
    )
  }

  private mutating func adopt(_ candidate: NameCandidate, _ i: Int) {
    if !members[i].forms.contains(candidate.form) { members[i].forms.append(candidate.form) }
  }

  /// The member a name of several words is a shorter form of: its last words, or first and last of a foreign name.
  private func fuller(_ candidate: NameCandidate) -> Int? {
    possible(candidate).first
  }

  /// Members a form may stand for, by its words alone.
  func possible(_ candidate: NameCandidate) -> [Int] {
    guard let last = candidate.words.last, let first = candidate.words.first else { return [] }
    var indices = byWord[last] ?? []
    if candidate.words.count > 1 || !candidate.isVietnamese {
      indices += (byWord[first] ?? []).filter { !indices.contains($0) }
    }
    return indices.filter { stands(candidate, for: members[$0]) }
  }

  private func stands(_ candidate: NameCandidate, for member: Member) -> Bool {
    let words = candidate.words
    if member.words == words || member.words.suffix(words.count).elementsEqual(words) {
      return true
    }
    if words.count == 1 { return !member.isVietnamese && member.words.first == words.first }
    guard !member.isVietnamese, words.last == member.words.last else { return false }
    if words.count < member.words.count, words.first == member.words.first { return true }
    return words.count == member.words.count && shortens(candidate.form, member.forms[0])
  }

  /// "Alex Miller" and "Alexander Miller": the first name of one opens that of the other.
  private func shortens(_ a: String, _ b: String) -> Bool {
    let first = a.prefix { $0 != " " }
    let second = b.prefix { $0 != " " }
    return min(first.utf8.count, second.utf8.count) >= 3
      && (first.hasPrefix(second) || second.hasPrefix(first))
  }

  mutating func note(_ candidate: NameCandidate, _ analysis: Analysis, as i: Int) {
    adopt(candidate, i)
    if case .any = members[i].gender { members[i].gender = candidate.gender }
    for role in candidate.roles {
      let text = analysis.words(role.tokens)
      guard !members[i].roleTexts.contains(text) else { continue }
      members[i].roleTexts.append(text)
      members[i].roles.append(role)
      guard let start = role.heldFrom else { continue }
      let office = analysis.words(start..<role.tokens.upperBound)
      if !members[i].roleTexts.contains(office) { members[i].roleTexts.append(office) }
    }
  }
}

/// Decides over the whole story which forms name people.
struct Acceptance {
  private var best: [Key: Int] = [:]
  private var sums: [Key: Int] = [:]
  /// Words that stand alone after a title, "ông Parscale": they vouch for "Brad Parscale".
  private var vouched: Set<Key> = []

  init(_ candidates: [NameCandidate]) {
    for candidate in candidates {
      best[candidate.id] = max(best[candidate.id] ?? -10, candidate.score)
      sums[candidate.id, default: 0] += candidate.score
      if candidate.words.count == 1, candidate.hasTitle, candidate.score >= 4 {
        vouched.insert(candidate.words[0])
      }
    }
  }

  func contains(_ candidate: NameCandidate) -> Bool {
    let best = best[candidate.id] ?? 0
    let sum = sums[candidate.id] ?? 0
    if candidate.words.count == 1, candidate.form.utf8.count == 1 { return false }
    // Named again and again with nothing against it: "Thanh Phượng".
    if candidate.words.count == 2, candidate.isVietnamese, best >= 1, sum >= 3 { return true }
    if best >= 4 || (best >= 3 && sum >= 0) { return true }
    guard candidate.words.count > 1, best >= 0, let last = candidate.words.last else {
      return best >= 2 && sum >= 4
    }
    return vouched.contains(last) || (best >= 2 && sum >= 2)
  }
}
