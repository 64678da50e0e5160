/// Decides over the whole story which forms name people.
struct Acceptance {
  private struct Weight {
    var best = -10
    var sum = 0
    var hasTitle = false
  }

  private var weights: [Key: Weight] = [:]
  /// Words that stand alone after a title, "ông Parscale": they vouch for "Brad Parscale".
  private var vouched: Set<Key> = []
  private let names: NameLexicon

  /// - Parameter names: what other pages know as people.
  init(_ candidates: [NameCandidate], names: NameLexicon) {
    self.names = names
    for candidate in candidates {
      var weight = weights[candidate.id] ?? Weight()
      weight.best = max(weight.best, candidate.score)
      weight.sum += candidate.score
      weight.hasTitle = weight.hasTitle || candidate.hasTitle
      weights[candidate.id] = weight
      if candidate.words.count == 1, candidate.hasTitle, candidate.score >= 4 {
        vouched.insert(candidate.words[0])
      }
    }
  }

  func verdict(on candidate: NameCandidate) -> NameVerdict {
    guard let weight = weights[candidate.id] else { return .tooLittle }
    let own = ownVerdict(on: candidate, weight)
    if weight.hasTitle { return own }
    return names.verdict(on: candidate, own: own) ?? own
  }

  /// By the story alone.
  private func ownVerdict(on candidate: NameCandidate, _ weight: Weight) -> NameVerdict {
    let (best, sum) = (weight.best, weight.sum)
    let isSingle = candidate.words.count == 1
    if isSingle, candidate.form.utf8.count == 1 { return .tooLittle }
    // Named again and again with nothing against it: "Thanh Phượng".
    if candidate.words.count == 2, candidate.isVietnamese, best >= 1, sum >= 3 { return .repeated }
    if best >= 4 || (best >= 3 && sum >= 0) { return .clear }
    let isLikely = best >= 2 && sum >= (isSingle ? 4 : 2)
    if isLikely { return .clear }
    if !isSingle, best >= 0, let last = candidate.words.last, vouched.contains(last) {
      return .vouched
    }
    return best < 0 ? .against : .tooLittle
  }
}
