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
    /// Offices by which the story may speak of the member again, without the name.
    var offices: [String] = []
  }

  private(set) var members: [Member] = []
  let acceptance: Acceptance
  /// Members by each word of their full names.
  private var byWord: [Key: [Int]] = [:]

  /// More people who share a word of their names than this are not told apart by it.
  private static let namesakes = 64

  /// Gathers members from candidates: full names first, so that shorter forms find whom they belong to.
  init(_ candidates: [NameCandidate], names: NameLexicon) {
    let accepted = Acceptance(candidates, names: names)
    acceptance = accepted
    var isSeen: Set<Key> = []
    for candidate in candidates.filter({ $0.words.count > 1 })
      .sorted(by: { $0.words.count > $1.words.count })
    where accepted.verdict(on: candidate).isPerson && isSeen.insert(candidate.id).inserted {
      if let i = fuller(candidate) { adopt(candidate, i) } else { add(candidate) }
    }
    for candidate in candidates
    where candidate.words.count == 1 && accepted.verdict(on: candidate).isPerson
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
      members[i].offices.append(text)
      if let end = role.shortEnd {
        members[i].offices.append(analysis.words(role.tokens.lowerBound..<end))
      }
      guard let start = role.heldFrom else { continue }
      let office = analysis.words(start..<role.tokens.upperBound)
      if !members[i].roleTexts.contains(office) { members[i].roleTexts.append(office) }
      members[i].offices.append(office)
    }
  }
}
