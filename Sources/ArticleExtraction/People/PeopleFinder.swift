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
  private var cast: Cast
  private var candidates: [NameCandidate] = []
  private var standIns: [StandIn] = []

  private(set) var mentions: [LocatedMention] = []

  init(lexicon: Lexicon, texts: [StoryText]) {
    self.lexicon = lexicon
    self.texts = texts
    for (i, text) in texts.enumerated() {
      var spotter = NameSpotter(lexicon: lexicon, index: i, text: text)
      spotter.walk()
      candidates += spotter.candidates
      standIns += spotter.standIns
    }
    cast = Cast(candidates)
    nameMentions()
    var resolver = StandInResolver(members: cast.members, texts: texts, named: mentions)
    mentions = resolver.resolve(standIns)
  }

  // MARK: Names

  /// Gives each candidate to a member: the one mentioned last where several share the name.
  private mutating func nameMentions() {
    var lastSeen: [Int: Int] = [:]
    for (order, candidate) in candidates.enumerated() {
      let possible = cast.possible(candidate).filter { suits(candidate, cast.members[$0]) }
      guard isMention(candidate, possible),
        let member = possible.max(by: { (lastSeen[$0] ?? -1, -$0) < (lastSeen[$1] ?? -1, -$1) })
      else { continue }
      lastSeen[member] = order
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
  private func isMention(_ candidate: NameCandidate, _ possible: [Int]) -> Bool {
    guard !possible.isEmpty else { return false }
    return candidate.words.count > 1 || candidate.hasTitle || candidate.score >= 0
      || !candidate.isVietnamese
  }

  // MARK: People

  /// The people by first mention, with their mentions in the order of the text.
  func people() -> (people: [Person], mentions: [LocatedMention]) {
    var order: [Int] = []
    var isSeen: Set<Int> = []
    for mention in mentions where isSeen.insert(mention.person).inserted {
      order.append(mention.person)
    }
    var index = [Int: Int](minimumCapacity: order.count)
    for (new, old) in order.enumerated() { index[old] = new }
    var people = order.map { person(cast.members[$0]) }
    var renumbered: [LocatedMention] = []
    for var mention in mentions {
      guard let new = index[mention.person] else { continue }
      mention.person = new
      renumbered.append(mention)
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
    let parts = name.split { $0 == "." || $0 == " " || $0 == "-" }
    return parts.count > 1 && parts.allSatisfy { $0.utf8.count <= 2 }
  }

  private func orderForms(_ person: inout Person) {
    for mention in person.mentions where mention.kind == .named && mention.name != person.name {
      if !person.aliases.contains(mention.name) { person.aliases.append(mention.name) }
    }
  }
}
