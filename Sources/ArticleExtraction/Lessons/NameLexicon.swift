/// The names that an archive is known to call people by, each with how many of its pages tell so.
///
/// Built-in rules read each page alone, so the same pages teach the same in whatever order they are read. Names of
/// which too few pages tell anything are left out: they decide nothing.
public struct NameLexicon: Sendable, Hashable {
  /// How many pages show a name, by what they tell of it.
  struct Evidence: Sendable, Hashable {
    /// Pages that tell of a person.
    var person: UInt16 = 0
    /// Pages in which something speaks against one.
    var against: UInt16 = 0
    /// Pages that tell neither.
    var bare: UInt16 = 0

    /// Pages that do not tell of a person.
    var others: Int { Int(against) + Int(bare) }
  }

  /// Evidence by the hash of a name's lower-case words.
  private(set) var names: [UInt64: Evidence] = [:]

  /// Knows no name.
  public init() {}

  init(_ names: [UInt64: Evidence]) {
    self.names = names.filter { $0.value.decides }
  }

  /// How many names it knows something of.
  public var count: Int { names.count }

  /// What the pages tell of a name.
  func evidence(of name: Key) -> Evidence? { names[name.value] }

  /// What other pages say where the story says `own`; nil when they leave it at that.
  func verdict(on candidate: NameCandidate, own: NameVerdict) -> NameVerdict? {
    guard !names.isEmpty, let evidence = evidence(of: candidate.id) else { return nil }
    switch own {
    case .tooLittle:
      // "Đức" alone may be anybody, or a country.
      let isShort = candidate.words.count == 1
      if isShort && candidate.isVietnamese { return nil }
      return evidence.tellsPerson(isShort: isShort)
        ? .knownElsewhere(pages: Int(evidence.person)) : nil
    case .clear, .repeated, .vouched:
      return evidence.deniesPerson ? .unknownElsewhere(pages: evidence.others) : nil
    case .shorter, .knownElsewhere, .against, .unknownElsewhere:
      return nil
    }
  }
}

extension NameLexicon.Evidence {
  /// Pages that must tell of a person before others believe them.
  private static let fewest = 2
  /// Pages that must be silent before a page that tells of a person is doubted.
  private static let dozens = 24

  /// False when there is too little to decide anything.
  var decides: Bool { Int(person) >= Self.fewest || others >= Self.dozens }

  /// One word may be many things, so more must speak for a person.
  func tellsPerson(isShort: Bool) -> Bool {
    isShort
      ? Int(person) >= 2 * Self.fewest && Int(person) >= others
      : Int(person) >= Self.fewest && Int(person) * 2 >= others
  }

  var deniesPerson: Bool { others >= Self.dozens && Int(person) * 8 <= others }
}
