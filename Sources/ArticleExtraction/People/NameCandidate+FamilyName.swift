// What English papers do: the full name once, then the family name alone.
extension [NameCandidate] {
  /// Lets a family name that stands alone elsewhere speak for the full name it ends.
  mutating func vouchByFamilyName() {
    // "the Lakers" are a team, though "the Roe family" is one of people.
    var balance: [Key: Int] = [:]
    var doers: Set<Key> = []
    for candidate in self where candidate.words.count == 1 {
      let isOther = candidate.clues.contains(.articled) || candidate.score < 0
      balance[candidate.words[0], default: 0] += isOther ? -1 : 1
      if candidate.clues.doesAsPeople { doers.insert(candidate.words[0]) }
    }
    for i in indices where (2...4).contains(self[i].words.count) {
      guard let last = self[i].words.last, doers.contains(last), balance[last, default: 0] > 0
      else { continue }
      self[i].clues.insert(.surnameAlone)
    }
  }

  /// Family names of those who are people by what is told beside them.
  var familyNames: Set<Key> {
    var names: Set<Key> = []
    for candidate in self where candidate.words.count > 1 && candidate.score >= 3 {
      if let last = candidate.words.last { names.insert(last) }
    }
    return names
  }
}

extension NameClues {
  /// Says or does what people do, or has a title.
  fileprivate var doesAsPeople: Bool {
    contains(.speaks) || contains(.acts) || contains(.verbBefore) || contains(.belongings)
      || contains(.title)
  }
}
