/// Decides over the whole story which forms name people.
struct Acceptance {
  private struct Weight {
    var count = 0
    var best = -10
    var sum = 0
    var hasTitle = false
    /// True when it is titled for sure, and not by an office that may be one of a firm.
    var isTitled = false
    /// True when a word for places, organisations or works stands before it somewhere.
    var isOther = false
    /// True when a place in mid-sentence is among those it is named at.
    var isInside = false
  }

  private var weights: [Key: Weight] = [:]
  /// Words that name people alone, "ông Parscale": they vouch for "Brad Parscale".
  private var vouched: Set<Key> = []
  private let names: NameLexicon

  /// - Parameter names: what other pages know as people.
  init(_ candidates: [NameCandidate], names: NameLexicon) {
    self.names = names
    for candidate in candidates {
      var weight = weights[candidate.id] ?? Weight()
      weight.best = max(weight.best, candidate.score)
      // A heading with a name alone tells little, but nothing against it either.
      if !candidate.clues.contains(.alone) { weight.sum += candidate.score }
      weight.count += 1
      weight.isOther =
        weight.isOther || candidate.clues.contains(.organisationBefore)
        || candidate.clues.contains(.placeBefore)
      weight.isTitled = weight.isTitled || !candidate.needsFullName
      weight.hasTitle = weight.hasTitle || candidate.hasTitle
      weight.isInside =
        weight.isInside
        || !(candidate.clues.contains(.opening) || candidate.clues.contains(.alone))
      weights[candidate.id] = weight
    }
    for candidate in candidates where candidate.words.count == 1 {
      guard let weight = weights[candidate.id], weight.best >= (weight.hasTitle ? 4 : 2),
        weight.sum >= 4
      else { continue }
      vouched.insert(candidate.words[0])
    }
  }

  func verdict(on candidate: NameCandidate) -> NameVerdict {
    guard let weight = weights[candidate.id] else { return .tooLittle }
    let own = ownVerdict(on: candidate, weight)
    if weight.hasTitle || weight.sum < 0 || !weight.isInside { return own }
    return names.verdict(on: candidate, own: own) ?? own
  }

  /// Longer names first, and of as long ones those that are named more often: a slip is named once.
  func fullestFirst(_ names: [NameCandidate]) -> [NameCandidate] {
    let ranks = names.enumerated().map {
      ($0.element.words.count, weights[$0.element.id]?.count ?? 0, -$0.offset)
    }
    return names.indices.sorted { ranks[$0] > ranks[$1] }.map { names[$0] }
  }

  /// By the story alone.
  private func ownVerdict(on candidate: NameCandidate, _ weight: Weight) -> NameVerdict {
    let (best, sum) = (weight.best, weight.sum)
    let isSingle = candidate.words.count == 1
    if isSingle, candidate.form.utf8.count == 1 { return .tooLittle }
    if candidate.needsFullName, !weight.isTitled { return .tooLittle }
    // Named again and again with nothing against it: "Thanh Phượng".
    if candidate.words.count == 2, candidate.isVietnamese, best >= 1, sum >= 3 { return .repeated }
    // "nhà sản xuất Sunrise": one word may be what the office is of, and is when others say so.
    let isSure = best >= 4 && !(weight.isOther && isSingle && !candidate.isVietnamese && sum < 0)
    if isSure || (best >= 3 && sum >= 0) { return .clear }
    let isLikely = best >= 2 && sum >= (isSingle ? 4 : 2)
    if isLikely { return .clear }
    if !isSingle, best >= 0, isVouched(candidate) { return .vouched }
    return best < 0 ? .against : .tooLittle
  }
  /// True when the family name alone, or the first name of a foreign one, names somebody in the story.
  private func isVouched(_ candidate: NameCandidate) -> Bool {
    guard let first = candidate.words.first, let last = candidate.words.last else { return false }
    return vouched.contains(last) || (!candidate.isVietnamese && vouched.contains(first))
  }
}
