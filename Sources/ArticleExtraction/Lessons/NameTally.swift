/// Counts what pages tell of names, however many pages there are, in bounded memory.
///
/// Every page belongs to one share of all pages, by the words that stand in it: half of them to the first, a quarter to
/// the next, and so on. When more than ``capacity`` names are counted, the first share left is forgotten. What is left
/// depends on the pages alone and not on their order, and a name of many pages is still one of many.
struct NameTally: Sendable, Hashable {
  typealias Evidence = NameLexicon.Evidence

  /// What a page tells of a name.
  enum Telling: Sendable { case bare, against, person }

  /// Names counted at most: about 40 megabytes.
  static let standardCapacity = 1 << 20
  private static let shareCount = 16

  private let capacity: Int
  /// Evidence by the hash of a name's lower-case words, for each share of the pages.
  private var shares: [[UInt64: Evidence]]
  /// Shares before this one are forgotten.
  private var firstShare = 0

  init(capacity: Int = standardCapacity) {
    self.capacity = capacity
    shares = Array(repeating: [:], count: Self.shareCount)
  }

  /// Counts a page in; one that holds no story teaches nothing.
  mutating func learn(from page: PageText) {
    guard let story = try? Extractor().story(of: page) else { return }
    let share = Self.share(of: story)
    guard share >= firstShare else { return }
    let finder = PeopleFinder(lexicon: story.lexicon, texts: story.texts, names: NameLexicon())
    for (name, telling) in finder.tellings() {
      shares[share][name.value, default: Evidence()].count(telling)
    }
    forget()
  }

  mutating func merge(_ other: NameTally) {
    firstShare = max(firstShare, other.firstShare)
    for share in firstShare..<Self.shareCount {
      shares[share].merge(other.shares[share]) { $0 + $1 }
    }
    forget()
  }

  /// All shares together.
  func lexicon() -> NameLexicon {
    var names: [UInt64: Evidence] = [:]
    for share in shares { names.merge(share) { $0 + $1 } }
    return NameLexicon(names)
  }

  /// The share of a page, by all its words.
  private static func share(of story: Story) -> Int {
    var hash: UInt64 = 0
    for text in story.texts {
      for token in text.analysis.tokens {
        hash = (hash ^ token.key.value) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 32
      }
    }
    return min(hash.trailingZeroBitCount, shareCount - 1)
  }

  /// Forgets shares until what is left fits.
  private mutating func forget() {
    for share in 0..<firstShare { shares[share] = [:] }
    var count = shares.reduce(0) { $0 + $1.count }
    while count > capacity, firstShare < Self.shareCount {
      count -= shares[firstShare].count
      shares[firstShare] = [:]
      firstShare += 1
    }
  }
}

extension NameLexicon.Evidence {
  fileprivate mutating func count(_ telling: NameTally.Telling) {
    switch telling {
    case .person: person = Self.sum(person, 1)
    case .against: against = Self.sum(against, 1)
    case .bare: bare = Self.sum(bare, 1)
    }
  }

  fileprivate static func + (a: Self, b: Self) -> Self {
    Self(
      person: sum(a.person, b.person),
      against: sum(a.against, b.against),
      bare: sum(a.bare, b.bare)
    )
  }

  /// Counts to the highest number there is and stays there.
  private static func sum(_ a: UInt16, _ b: UInt16) -> UInt16 {
    let (sum, isOver) = a.addingReportingOverflow(b)
    return isOver ? .max : sum
  }
}
