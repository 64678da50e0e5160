// What a story teaches about names.
extension PeopleFinder {
  /// What the story, read alone, tells of each name in it.
  func tellings() -> [Key: NameTally.Telling] {
    var tellings: [Key: NameTally.Telling] = [:]
    for candidate in candidates {
      let telling = telling(of: candidate)
      switch (tellings[candidate.id], telling) {
      case (.person, _), (.against, .bare): continue
      default: tellings[candidate.id] = telling
      }
    }
    return tellings
  }

  private func telling(of candidate: NameCandidate) -> NameTally.Telling {
    if candidate.member != nil { return .person }
    return candidate.score < 0 ? .against : .bare
  }
}
