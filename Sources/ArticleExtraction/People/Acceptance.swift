/// Decides over the whole story which forms name people.
struct Acceptance {
  struct Weight {
    /// Index of the first candidate of the name.
    var first: Int
    var count = 0
    var best = -10
    var sum = 0
    var hasTitle = false
    /// True when it is titled for sure, and not by an office that may be one of a firm.
    var isTitled = false
    /// True when a word for places, organisations or works stands before it somewhere.
    var isOther = false
    /// True when a word for places stands before it somewhere.
    var isPlace = false
    /// True when something tells of a person somewhere, and not its own words alone.
    var isTold = false
    /// True when a place in mid-sentence is among those it is named at.
    var isInside = false
    /// True when an office is told of the name somewhere in the story.
    var holdsOffice = false
    /// True for a word that names people alone, "ông Miller": it vouches for "John Miller".
    var vouches = false
  }

  private var ids: KeyIndex
  /// By the numbers of their ids.
  private var weights: [Weight] = []
  private let names: NameLexicon

  /// - Parameter names: what other pages know as people.
  init(_ candidates: [NameCandidate], names: NameLexicon) {
    self.names = names
    ids = KeyIndex(capacity: candidates.count)
    weights.reserveCapacity(candidates.count)
    for (i, candidate) in candidates.enumerated() {
      let number = ids.number(of: candidate.id)
      if number == weights.count { weights.append(Weight(first: i)) }
      var weight = weights[number]
      weight.best = max(weight.best, candidate.score)
      // A heading with a name alone tells little, but nothing against it either.
      if !candidate.clues.contains(.alone) { weight.sum += candidate.score }
      weight.count += 1
      weight.isOther =
        weight.isOther || candidate.clues.contains(.organisationBefore)
        || candidate.clues.contains(.placeBefore)
      weight.isPlace = weight.isPlace || candidate.clues.contains(.placeBefore)
      weight.isTold = weight.isTold || candidate.clues.tellPerson
      weight.isTitled = weight.isTitled || !candidate.needsFullName
      weight.hasTitle = weight.hasTitle || candidate.hasTitle
      weight.isInside =
        weight.isInside
        || !(candidate.clues.contains(.opening) || candidate.clues.contains(.alone))
      weight.holdsOffice = weight.holdsOffice || candidate.roles.contains(where: \.isOffice)
      weights[number] = weight
    }
    for i in weights.indices where candidates[weights[i].first].words.count == 1 {
      weights[i].vouches = weights[i].best >= (weights[i].hasTitle ? 4 : 2) && weights[i].sum >= 4
    }
  }

  func verdict(on candidate: NameCandidate) -> NameVerdict {
    guard let weight = weight(of: candidate.id) else { return .tooLittle }
    let own = ownVerdict(on: candidate, weight)
    if weight.hasTitle || weight.sum < 0 || !weight.isInside { return own }
    return names.verdict(on: candidate, own: own) ?? own
  }

  /// True for a name that stands alone somewhere in the story.
  func isKnown(_ id: Key) -> Bool { ids.existing(id) != nil }

  private func weight(of id: Key) -> Weight? { ids.existing(id).map { weights[$0] } }

  /// The names of people among those it was made of: longer ones first, and of as long ones those that are named more
  /// often, for a slip is named once.
  func fullestFirst(_ candidates: [NameCandidate]) -> [Weight] {
    var names = weights.filter { verdict(on: candidates[$0.first]).isPerson }
    if names.count < 2 { return names }
    names.sort { a, b in
      let (words, others) = (candidates[a.first].words.count, candidates[b.first].words.count)
      return (words, a.count, -a.first) > (others, b.count, -b.first)
    }
    return names
  }

  /// By the story alone.
  private func ownVerdict(on candidate: NameCandidate, _ weight: Weight) -> NameVerdict {
    let (best, sum) = (weight.best, weight.sum)
    let isSingle = candidate.words.count == 1
    if isSingle, candidate.form.utf8.count == 1 { return .tooLittle }
    if candidate.needsFullName, !weight.isTitled { return .tooLittle }
    // A street or district keeps the name of somebody, "Lê Văn Tám", wherever it stands.
    if weight.isPlace, !weight.isTold { return .against }
    // "SCIC" is a house, "ca sĩ QST" somebody.
    if isSingle, candidate.clues.contains(.allCapitals), !weight.hasTitle { return .tooLittle }
    if isSingle, candidate.isVietnamese, !weight.hasTitle,
      !weight.isInside || (candidate.knownWords == 0 && weight.count < 6)
    {
      return .tooLittle
    }
    // Named again and again with nothing against it: "Kim Thoa".
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
    return vouches(last) || (!candidate.isVietnamese && vouches(first))
  }

  private func vouches(_ word: Key) -> Bool {
    weight(of: Key(of: [word])).map { $0.vouches } ?? false
  }
}
