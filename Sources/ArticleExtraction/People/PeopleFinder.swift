import Articles

/// A place of the story that speaks of a person.
struct LocatedMention {
  var text: Int
  var tokens: Range<Int>
  var kind: Mention.Kind
  /// Index into the people.
  var person: Int
  /// The name inside; empty unless named.
  var name: String
}

/// Finds who is named in a story, under which names, offices and stand-ins.
struct PeopleFinder {
  let lexicon: Lexicon
  let texts: [StoryText]
  private(set) var cast: Cast
  var candidates: [NameCandidate] = []
  /// Runs of capitals that cannot name a person.
  private(set) var refused: [NameFinding] = []
  private var standIns: [StandIn] = []

  private(set) var mentions: [LocatedMention] = []

  /// - Parameter names: what other pages know as people.
  init(lexicon: Lexicon, texts: [StoryText], names: NameLexicon) {
    self.lexicon = lexicon
    self.texts = texts
    cast = Cast([], names: names)
    do {
      var spotter = NameSpotter(lexicon: lexicon)
      for (i, text) in texts.enumerated() { spotter.walk(text, index: i) }
      spotter.partJoined(texts)
      (candidates, standIns, refused) = (spotter.candidates, spotter.standIns, spotter.refused)
    }
    shareTitles()
    if lexicon.rules.language == .english { candidates.vouchByFamilyName() }
    vouchForNeighbours()
    cast = Cast(candidates, names: names)
    partRoles()
    nameMentions()
    var resolver = StandInResolver(members: cast.members, texts: texts, named: mentions)
    mentions = resolver.resolve(standIns)
  }

  // MARK: Names

  /// "hai Thứ trưởng Lê Văn A và Trần Văn B": the second is one too.
  private mutating func shareTitles() {
    for i in candidates.indices.dropFirst()
    where candidates[i - 1].sharesTitle && !candidates[i].hasTitle && isListed(i - 1, i)
      && candidates[i].score > -5
    {
      let first = candidates[i - 1]
      candidates[i].clues.insert(.sharedTitle)
      candidates[i].sharesTitle = true
      candidates[i].gender = first.gender
      candidates[i].roles.insert(contentsOf: titles(of: first), at: 0)
    }
  }

  /// The offices before a name, or before the row it stands in.
  private func titles(of candidate: NameCandidate) -> [RoleFinder.Match] {
    candidate.roles.filter { $0.tokens.upperBound <= candidate.name.lowerBound }
  }

  /// In a row of names ("… , … và …") one that is sure speaks for the others, and a place against those after it.
  private mutating func vouchForNeighbours() {
    let families = lexicon.rules.language == .english ? candidates.familyNames : []
    for i in candidates.indices.dropFirst() where isListed(i - 1, i) {
      if isSure(candidates[i - 1], families) { vouch(i) }
      if isPlace(candidates[i - 1]), !candidates[i].clues.tellPerson {
        candidates[i].clues.insert(.rowOfPlaces)
      }
    }
    for i in candidates.indices.dropFirst().reversed() where isListed(i - 1, i) {
      if isSure(candidates[i], families) { vouch(i - 1) }
      if isCouple(i - 1, i) { candidates[i - 1].clues.insert(.foreignFirst) }
    }
  }

  private func isPlace(_ candidate: NameCandidate) -> Bool {
    candidate.score <= -5 || candidate.clues.contains(.placeBefore)
      || candidate.clues.contains(.rowOfPlaces)
  }

  /// - Parameter families: family names of people, which alone are as good as the whole.
  private func isSure(_ candidate: NameCandidate, _ families: Set<Key>) -> Bool {
    candidate.score >= 3 || candidate.clues.contains(.rowOfPeople)
      || (candidate.words.count == 1 && families.contains(candidate.words[0]))
  }

  /// "Jill and Peter Marlow": one first name, then another with the name of both.
  private func isCouple(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (candidates[a], candidates[b])
    guard lexicon.rules.language == .english, first.words.count == 1, second.words.count == 2,
      first.knownWords == 1, second.clues.contains(.foreignFirst), second.score >= 3
    else { return false }
    let between = first.name.upperBound
    return lexicon.joiners.contains(texts[first.text].analysis.tokens, between)
  }

  private mutating func vouch(_ i: Int) {
    guard candidates[i].words.count > 1, (0..<3).contains(candidates[i].score) else { return }
    candidates[i].clues.insert(.rowOfPeople)
  }

  /// True when nothing but a comma or "and" parts two candidates.
  private func isListed(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (candidates[a], candidates[b])
    guard first.text == second.text, second.mention.lowerBound == first.name.upperBound + 1 else {
      return false
    }
    let tokens = texts[first.text].analysis.tokens
    let between = first.name.upperBound
    return tokens[between].isMark(",") || lexicon.joiners.contains(tokens, between)
  }

  /// Gives each candidate to a member: the one mentioned last where several share the name.
  private mutating func nameMentions() {
    var lastSeen = Array(repeating: -1, count: cast.members.count)
    for order in candidates.indices where mayBeMention(candidates[order]) {
      let candidate = candidates[order]
      var best: Int?
      for member in cast.possible(candidate) where suits(candidate, cast.members[member]) {
        if let best, (lastSeen[member], -member) < (lastSeen[best], -best) { continue }
        best = member
      }
      guard let member = best else { continue }
      lastSeen[member] = order
      candidates[order].member = member
      cast.note(candidate, texts[candidate.text].analysis, as: member)
      mentions.append(
        LocatedMention(
          text: candidate.text,
          tokens: candidate.mention,
          kind: .named,
          person: member,
          name: candidate.form
        )
      )
    }
  }

  private func suits(_ candidate: NameCandidate, _ member: Cast.Member) -> Bool {
    switch (candidate.gender, member.gender) {
    case (.male, .female), (.female, .male): false
    default: true
    }
  }

  /// A given name alone, without a title, must not be a word that opens a sentence by chance.
  func mayBeMention(_ candidate: NameCandidate) -> Bool {
    guard candidate.score > -5 else { return false }
    return candidate.words.count > 1 || candidate.hasTitle || candidate.score >= 0
      || !candidate.isVietnamese
  }

  // MARK: Why

  /// Every run of capitals with what was made of it, in the order of the text.
  func findings() -> [NameFinding] {
    let found = candidates.map { candidate in
      NameFinding(
        text: candidate.text,
        tokens: candidate.mention,
        clues: candidate.clues,
        verdict: verdict(on: candidate)
      )
    }
    return (found + refused).sorted {
      ($0.text, $0.tokens.lowerBound) < ($1.text, $1.tokens.lowerBound)
    }
  }

  private func verdict(on candidate: NameCandidate) -> NameVerdict {
    guard let member = candidate.member else {
      let verdict = cast.acceptance.verdict(on: candidate)
      return verdict.isPerson ? .against : verdict
    }
    let full = cast.members[member].forms[0]
    let verdict = cast.acceptance.verdict(on: candidate)
    return verdict.isPerson && full == candidate.form ? verdict : .shorter(of: full)
  }

  // MARK: People

  /// The people by first mention, with their mentions in the order of the text.
  func people() -> (people: [Person], mentions: [LocatedMention]) {
    var order: [Int] = []
    var index: [Int?] = Array(repeating: nil, count: cast.members.count)
    var counts: [Int] = []
    for mention in mentions {
      if let new = index[mention.person] {
        counts[new] += 1
      } else {
        index[mention.person] = order.count
        order.append(mention.person)
        counts.append(1)
      }
    }
    var people = order.map { person(cast.members[$0]) }
    for i in people.indices { people[i].mentions.reserveCapacity(counts[i]) }
    var renumbered = mentions
    for i in mentions.indices {
      let mention = mentions[i]
      guard let new = index[mention.person] else { continue }
      renumbered[i].person = new
      let text = texts[mention.text]
      people[new].mentions.append(
        Mention(
          kind: mention.kind,
          text: text.analysis.words(mention.tokens),
          name: mention.name,
          span: text.span(mention.tokens)
        )
      )
    }
    for i in people.indices { orderForms(&people[i]) }
    return (people, renumbered)
  }

  private func person(_ member: Cast.Member) -> Person {
    let name = member.forms.max { a, b in a.wordCount < b.wordCount } ?? ""
    return Person(name: name, roles: member.roleTexts, isInitials: isInitials(name))
  }

  private func isInitials(_ name: String) -> Bool {
    var parts = 0
    var length = 0
    for byte in name.utf8 {
      let isBorder = byte == .space || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      length = isBorder ? 0 : length + 1
      if length == 1 { parts += 1 }
      if length > 2 { return false }
    }
    return parts > 1
  }

  private func orderForms(_ person: inout Person) {
    for mention in person.mentions where mention.kind == .named && mention.name != person.name {
      if !person.aliases.contains(mention.name) { person.aliases.append(mention.name) }
    }
  }
}
