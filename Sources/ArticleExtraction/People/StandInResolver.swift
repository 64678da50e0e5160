import Articles

/// Finds whom an epithet, an office alone or a pronoun stands for.
struct StandInResolver {
  let members: [Cast.Member]
  let texts: [StoryText]
  /// All mentions so far, in the order of the text.
  private var mentions: [LocatedMention]
  /// Members by their offices, whatever their case.
  private var byOffice: [Key: Int] = [:]
  /// How many mentions, and how many members not yet mentioned, are asked for an epithet's holder.
  private static let reach = 200

  init(members: [Cast.Member], texts: [StoryText], named: [LocatedMention]) {
    self.members = members
    self.texts = texts
    mentions = named
    for (i, member) in members.enumerated() {
      for office in member.offices { byOffice[office] = i }
    }
  }

  mutating func resolve(_ standIns: [StandIn]) -> [LocatedMention] {
    var queue = standIns[...]
    let named = mentions
    mentions = []
    mentions.reserveCapacity(named.count + standIns.count)
    for mention in named {
      while let next = queue.first,
        (next.text, next.tokens.lowerBound) < (mention.text, mention.tokens.lowerBound)
      {
        place(next)
        queue.removeFirst()
      }
      mentions.append(mention)
    }
    for next in queue { place(next) }
    return mentions
  }

  private mutating func place(_ standIn: StandIn) {
    guard let person = person(for: standIn) else { return }
    mentions.append(
      LocatedMention(
        text: standIn.text,
        tokens: standIn.tokens,
        kind: standIn.kind == .pronoun ? .pronoun : .nominal,
        person: person,
        name: ""
      )
    )
  }

  private func person(for standIn: StandIn) -> Int? {
    switch standIn.kind {
    case .epithet: standIn.role.flatMap(holder(of:))
    case .role: sameOffice(standIn)
    case .pronoun: referent(standIn)
    }
  }

  /// Who holds an office of the epithet's sphere; of the same country rather than of none, mentioned last rather than long ago.
  private func holder(of epithet: RoleFinder.Match) -> Int? {
    var best: (fit: Int, person: Int)?
    let recent = mentions.suffix(Self.reach).reversed().map(\.person)
    for person in recent + Array(members.indices.prefix(Self.reach)) {
      let fit = fit(members[person], epithet)
      if fit > best?.fit ?? 0 { best = (fit, person) }
      if fit == 2 { break }
    }
    return best?.person
  }

  /// 2 for an office of the sphere and country, 1 for one of the sphere without a country, else 0.
  private func fit(_ member: Cast.Member, _ epithet: RoleFinder.Match) -> Int {
    var fit = 0
    for role in member.roles where !role.fields.isDisjoint(with: epithet.fields) {
      if epithet.countries.isEmpty || !role.countries.isDisjoint(with: epithet.countries) {
        return 2
      }
      if role.countries.isEmpty { fit = 1 }
    }
    return fit
  }

  /// An office with its complement, written as before with the name.
  private func sameOffice(_ standIn: StandIn) -> Int? {
    byOffice[texts[standIn.text].analysis.caselessKey(standIn.tokens)]
  }

  /// The one spoken of first in the sentence, else in the sentence before: newspapers keep their subject.
  private func referent(_ standIn: StandIn) -> Int? {
    let analysis = texts[standIn.text].analysis
    let sentence = analysis.sentence(of: standIn.tokens.lowerBound)
    let inText = mentions.suffix(12).filter { $0.text == standIn.text }
    if let here = inText.first(where: {
      sentence.contains($0.tokens.lowerBound) && agrees($0.person, standIn)
    }) {
      return here.person
    }
    if let last = inText.last(where: { agrees($0.person, standIn) }) {
      let before = analysis.sentence(of: last.tokens.lowerBound)
      return inText.first { before.contains($0.tokens.lowerBound) && agrees($0.person, standIn) }?
        .person
    }
    return subject(ofTextBefore: standIn)
  }

  /// The first person of the last sentence of the paragraph before, captions left out.
  private func subject(ofTextBefore standIn: StandIn) -> Int? {
    var text = standIn.text - 1
    while text >= 0, texts[text].isCaption || texts[text].isSubhead { text -= 1 }
    guard text >= 0 else { return nil }
    let before = mentions.suffix(24).filter { $0.text == text && agrees($0.person, standIn) }
    guard let last = before.last else { return nil }
    let sentence = texts[text].analysis.sentence(of: last.tokens.lowerBound)
    return before.first { sentence.contains($0.tokens.lowerBound) }?.person
  }

  private func agrees(_ person: Int, _ standIn: StandIn) -> Bool {
    switch (members[person].gender, standIn.gender) {
    case (.male, .female), (.female, .male): false
    default: true
    }
  }
}
