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
  ///
  /// - Parameter names: what other pages know as people.
  init(_ candidates: [NameCandidate], names: NameLexicon) {
    acceptance = Acceptance(candidates, names: names)
    var isSeen: Set<Key> = []
    let names = candidates.filter { isSeen.insert($0.id).inserted }
      .filter { acceptance.verdict(on: $0).isPerson }
    let officeHolders = Set(
      candidates.lazy.filter { $0.roles.contains(where: \.isOffice) }.map(\.id)
    )
    for candidate in acceptance.fullestFirst(names) {
      if let i = possible(candidate).first {
        if candidate.words.count > 1 { adopt(candidate, i) }
      } else {
        add(candidate, holdsOffice: officeHolders.contains(candidate.id))
      }
    }
  }

  private mutating func add(_ candidate: NameCandidate, holdsOffice: Bool) {
    for word in Set(candidate.words) where byWord[word, default: []].count < Self.namesakes {
      byWord[word, default: []].append(members.count)
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
    var indices = byWord[last] ?? []
    if candidate.words.count > 1 || !candidate.isVietnamese {
      indices += (byWord[first] ?? []).filter { !indices.contains($0) }
    }
    let same = indices.filter { NameMatch(candidate: candidate, member: members[$0]).isSame }
    guard same.count > 1, candidate.generation == nil else { return same }
    // "Trump" beside "Trump Jr." is the father.
    let elders = same.filter { members[$0].generation == nil }
    return elders.isEmpty ? same : elders
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
