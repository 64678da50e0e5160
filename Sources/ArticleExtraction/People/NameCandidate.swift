/// A place in the text that may name somebody.
struct NameCandidate {
  /// Index of the story text.
  var text: Int
  /// The name alone.
  var name: Range<Int>
  /// Title and name.
  var mention: Range<Int>
  /// Offices before or after the name.
  var roles: [RoleFinder.Match]
  var gender: Gender
  /// What speaks for and against a person.
  var clues: NameClues
  /// The name as written.
  var form: String
  /// Lower-case hashes of the name's words.
  var words: [Key]
  /// "Jr." behind the words, which parts the son from the father.
  var generation: Key?
  /// Hash of the name's words and generation.
  var id: Key
  /// Written with the marks of Vietnamese, or made of its names only.
  var isVietnamese: Bool
  /// Its words that are common names, a bit for each.
  var knownWords: UInt8 = 0
  /// True for one word that is no first name, in English, where nobody is called so before the full name.
  var needsFullName = false
  /// True when its title is in the plural, and so that of the next in the row too.
  var sharesTitle = false
  /// True when the title is part of what tells the person apart; it is the first of the words then.
  var isNickname = false
  /// Index of the member of the cast it names; nil while or when it names nobody.
  var member: Int?

  /// How much speaks for a person; 3 is enough.
  var score: Int { clues.score }
  var hasTitle: Bool {
    clues.contains(.title) || clues.contains(.bareOffice) || clues.contains(.sharedTitle)
  }
}

/// A role or epithet without a name, or a pronoun.
struct StandIn {
  enum Kind { case epithet, role, pronoun }

  var kind: Kind
  var text: Int
  var tokens: Range<Int>
  var role: RoleFinder.Match?
  var gender: Gender
}
