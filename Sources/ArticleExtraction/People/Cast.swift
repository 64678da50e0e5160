import Articles

/// The people of a story while they are being gathered from their names.
struct Cast {
  struct Member {
    /// Forms of the name, fullest first once sorted.
    var forms: [String]
    /// Words of the fullest form.
    var words: [Key]
    /// "Jr." behind them.
    var generation: Key?
    /// Those of the words that are common names, a bit for each.
    var knownWords: UInt8
    var isVietnamese: Bool
    /// True when an office is told of the name somewhere in the story.
    var holdsOffice: Bool
    var gender: Gender
    var roles: [RoleFinder.Match] = []
    var roleTexts: [String] = []
    /// Offices by which the story may speak of the member again, without the name; see ``Analysis/caselessKey(_:)``.
    var offices: [Key] = []
  }

  private(set) var members: [Member] = []
  let acceptance: Acceptance
  /// Each word of the members' full names, and the members of each.
  private var words = KeyIndex()
  private var byWord: [[Int]] = []

  /// More people who share a word of their names than this are not told apart by it.
  private static let namesakes = 64

  /// Gathers members from candidates: full names first, so that shorter forms find whom they belong to.
  ///
  /// - Parameter names: what other pages know as people.
  init(_ candidates: [NameCandidate], names: NameLexicon) {
    acceptance = Acceptance(candidates, names: names)
    for name in acceptance.fullestFirst(candidates) {
      let candidate = candidates[name.first]
      if let i = possible(candidate).first {
        if candidate.words.count > 1 { adopt(candidate, i) }
      } else {
        add(candidate, holdsOffice: name.holdsOffice)
      }
    }
  }

  private mutating func add(_ candidate: NameCandidate, holdsOffice: Bool) {
    for word in candidate.words {
      let i = words.number(of: word)
      if i == byWord.count { byWord.append([]) }
      guard byWord[i].count < Self.namesakes, byWord[i].last != members.count else { continue }
      byWord[i].append(members.count)
    }
    members.append(
      Member(
        forms: [candidate.form],
        words: candidate.words,
        generation: candidate.generation,
        knownWords: candidate.knownWords,
        isVietnamese: candidate.isVietnamese,
        holdsOffice: holdsOffice,
        gender: candidate.gender
      )
    )
  }

  private mutating func adopt(_ candidate: NameCandidate, _ i: Int) {
    if !members[i].forms.contains(candidate.form) { members[i].forms.append(candidate.form) }
  }

  /// Members a form may stand for, by its words alone.
  func possible(_ candidate: NameCandidate) -> [Int] {
    guard let last = candidate.words.last, let first = candidate.words.first else { return [] }
    let byLast = words.existing(last)
    var byFirst: Int?
    var possible: [Int] = []
    if let byLast {
      for i in byWord[byLast] where isSame(candidate, i) { possible.append(i) }
    }
    if candidate.words.count > 1 || !candidate.isVietnamese || possible.isEmpty {
      byFirst = words.existing(first)
    }
    if let byFirst, byFirst != byLast {
      for i in byWord[byFirst] where !possible.contains(i) && isSame(candidate, i) {
        possible.append(i)
      }
    }
    guard possible.count > 1, candidate.generation == nil else { return possible }
    // "Trump" beside "Trump Jr." is the father.
    let elders = possible.filter { members[$0].generation == nil }
    return elders.isEmpty ? possible : elders
  }

  /// "ông Trạch" of Trạch Kiến Minh: Chinese are called by their family, Vietnamese by their given name.
  private func isCalledByFamily(_ candidate: NameCandidate, _ member: Member) -> Bool {
    guard candidate.words.count == 1, candidate.clues.contains(.title), candidate.isVietnamese,
      member.isVietnamese,
      member.words.count > 1, let last = member.words.last
    else { return false }
    return !acceptance.isKnown(Key(of: [last]))
  }

  private func isSame(_ candidate: NameCandidate, _ i: Int) -> Bool {
    if members[i].words == candidate.words, members[i].generation == candidate.generation {
      return true
    }
    return NameMatch(
      candidate: candidate,
      member: members[i],
      isCalledByFamily: isCalledByFamily(candidate, members[i])
    ).isSame
  }

  mutating func note(_ candidate: NameCandidate, _ analysis: Analysis, as i: Int) {
    adopt(candidate, i)
    if case .any = members[i].gender { members[i].gender = candidate.gender }
    for role in candidate.roles {
      let text = analysis.words(role.tokens)
      guard !members[i].roleTexts.contains(text) else { continue }
      members[i].roleTexts.append(text)
      members[i].roles.append(role)
      members[i].offices.append(analysis.caselessKey(role.tokens))
      if let end = role.shortEnd {
        members[i].offices.append(analysis.caselessKey(role.tokens.lowerBound..<end))
      }
      guard let start = role.heldFrom else { continue }
      let office = analysis.words(start..<role.tokens.upperBound)
      if !members[i].roleTexts.contains(office) { members[i].roleTexts.append(office) }
      members[i].offices.append(analysis.caselessKey(start..<role.tokens.upperBound))
    }
  }
}
