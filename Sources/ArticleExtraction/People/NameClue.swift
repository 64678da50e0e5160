/// One thing that speaks for or against a person in a run of capitals.
public enum NameClue: UInt8, CaseIterable, Sendable {
  // For a person.
  /// "ông", "Tổng thống Pháp" before it.
  case title
  /// An office before one word, which may be the office's organisation.
  case bareOffice
  /// A title in the plural before the row it stands in.
  case sharedTitle
  /// A family name and what follows family names.
  case familyFirst
  /// A first name of another language, and more.
  case foreignFirst
  /// Two given names.
  case givenPair
  /// Two words or more without the marks of Vietnamese.
  case unmarked
  /// "vai", "tên là" before it.
  case personWord
  /// A verb of speech before it, in English.
  case verbBefore
  /// A verb of speech behind it.
  case speaks
  /// What only people do, behind it: "qua đời".
  case acts
  /// What only people have or have done to them, before it: "sức khỏe của".
  case belongings
  /// An age behind it.
  case age
  /// Who somebody is, behind it.
  case apposition
  /// People beside it in a row.
  case rowOfPeople
  /// A family name in its last place: "Smith".
  case surname
  /// Its last word alone names somebody elsewhere in the story, as English papers do.
  case surnameAlone
  /// "of the Evening Post" behind it.
  case house

  // Neither.
  /// One word that stands where any word has a capital.
  case opening

  // Against one.
  case place
  case allCapitals
  case manyWords
  /// "Công ty" or the like is part of it.
  case organisationInside
  /// "Times" or the like is part of it.
  case foreignOrganisationInside
  /// A word for organisations or works before it: "công ty", "phim".
  case organisationBefore
  /// A word for places before it: "huyện".
  case placeBefore
  /// A word that tells which kind of place, before it.
  case kindOfPlace
  /// "family" behind it.
  case groupBehind
  /// "tại" before it.
  case placePreposition
  case inQuotes
  /// Nothing else in its line: a writer, a heading.
  case alone
  /// "Ảnh:" before it.
  case credit
  /// A line set in title case.
  case subhead
  /// A place before it in a row.
  case rowOfPlaces
  /// "the" before it.
  case articled
  /// A title, pronoun or other word that only the beginning of the sentence gave a capital.
  case opener

  /// How much it tells; 3 together is enough for a person.
  public var weight: Int {
    switch self {
    case .title, .sharedTitle: 4
    case .familyFirst, .foreignFirst, .personWord, .age: 3
    case .bareOffice, .verbBefore, .speaks, .acts, .belongings, .apposition, .rowOfPeople, .surname,
      .surnameAlone, .house:
      2
    case .givenPair, .unmarked: 1
    case .opening: 0
    case .placePreposition, .articled: -2
    case .allCapitals, .manyWords, .kindOfPlace, .inQuotes, .alone, .subhead: -3
    case .organisationInside, .foreignOrganisationInside: -5
    case .organisationBefore, .placeBefore, .rowOfPlaces, .groupBehind: -7
    case .place, .opener, .credit: -10
    }
  }
}

/// What speaks for and against a person in a run of capitals.
struct NameClues: Hashable, Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt64 = 0
  /// The weights together.
  private(set) var score = 0

  init() {}

  init(arrayLiteral clues: NameClue...) {
    for clue in clues { insert(clue) }
  }

  mutating func insert(_ clue: NameClue) {
    guard !contains(clue) else { return }
    bits |= 1 << clue.rawValue
    score += clue.weight
  }

  func contains(_ clue: NameClue) -> Bool { bits & 1 << clue.rawValue != 0 }

  /// True when what stands before it tells of a place or an organisation.
  var isAgainst: Bool { contains(.placeBefore) || contains(.organisationBefore) }

  /// True when something beside the words of the name tells of a person.
  var tellPerson: Bool { bits & Self.tellings != 0 }

  private static let tellings: UInt64 = [
    NameClue.title, .bareOffice, .sharedTitle, .personWord, .verbBefore, .speaks, .acts,
    .belongings,
    .age, .apposition,
  ].reduce(0) { $0 | 1 << $1.rawValue }

  /// All of them, those for a person first.
  var all: [NameClue] { NameClue.allCases.filter(contains) }
}
