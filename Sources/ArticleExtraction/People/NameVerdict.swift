/// Why a run of capitals was or was not taken for a person.
public enum NameVerdict: Hashable, Sendable {
  /// Its own clues are enough.
  case clear
  /// Named again and again with nothing against it.
  case repeated
  /// Its last word stands alone behind a title: "ông Miller".
  case vouched
  /// A shorter form of a name of the story.
  case shorter(of: String)
  /// Other pages know it as a person.
  case knownElsewhere(pages: Int)

  /// Too little speaks for a person.
  case tooLittle
  /// More speaks against a person.
  case against
  /// Many other pages have it, and do not tell of a person.
  case unknownElsewhere(pages: Int)

  public var isPerson: Bool {
    switch self {
    case .clear, .repeated, .vouched, .shorter, .knownElsewhere: true
    case .tooLittle, .against, .unknownElsewhere: false
    }
  }
}

/// A run of capitals and what was made of it.
struct NameFinding: Hashable, Sendable {
  /// Index of the story text.
  var text: Int
  /// Title and name.
  var tokens: Range<Int>
  var clues: NameClues
  var verdict: NameVerdict
}
