/// What the lines of a page are to each other: headings and what stands under them, density, repetition.
struct PageOutline {
  enum Kind {
    case none, offers, topics, end
    /// Opens as lines of the page do, or is one wholly.
    case pageOpening, pageLine
    /// Names a reader whose words follow: "Anna says:".
    case comment

    var isHeading: Bool { self == .offers || self == .topics || self == .end }
  }

  var kinds: [Kind]
  /// Below a heading after which nothing of the story comes; only where a story can have been told above.
  var hasEnded: [Bool]
  var isUnderOffers: [Bool]
  var isAfterTopics: [Bool]
  var isRepeated: [Bool]
  var proseAbove: [Float]
  var proseBelow: [Float]
  var shortAbove: [Float]
  var shortBelow: [Float]
  var pageAbove: [Float]
  var pageBelow: [Float]
  var continues: [Bool]

  /// Words of running text without which a story has not been told.
  private static let leastStory = 60
  /// The same where readers' comments follow for certain.
  private static let leastOverComments = 15
  /// Words of a paragraph that no list of other stories has.
  private static let longParagraph = 30

  init(_ lines: [PageLine], _ page: PageLexicon, headline: Int?) {
    let count = lines.count
    kinds = lines.map { Self.kind($0, page) }
    hasEnded = Array(repeating: false, count: count)
    isUnderOffers = hasEnded
    isAfterTopics = hasEnded
    continues = hasEnded
    isRepeated = Self.repeated(lines)
    proseAbove = Array(repeating: 0, count: count)
    (proseBelow, shortAbove, shortBelow) = (proseAbove, proseAbove, proseAbove)
    (pageAbove, pageBelow) = (proseAbove, proseAbove)
    addHeadings(lines, headline)
    addDensity(lines)
  }

  private static func kind(_ line: PageLine, _ page: PageLexicon) -> Kind {
    if line.isWholly(page.ends) || (!line.isProse && line.opening(page.endOpenings) != nil) {
      return .end
    }
    if line.isWholly(page.topics) || isTopicRow(line, page) { return .topics }
    if line.isWholly(page.related) || line.offersMore(page) { return .offers }
    if line.isWholly(page.furnitureLines) { return .pageLine }
    if line.opening(page.furnitureOpenings) != nil { return .pageOpening }
    return isCommentOpening(line, page) ? .comment : .none
  }

  /// "Tags: harbour, walls".
  private static func isTopicRow(_ line: PageLine, _ page: PageLexicon) -> Bool {
    guard !line.isProse, let end = line.opening(page.topics) else { return false }
    return line.analysis.isMark(end, ":")
  }

  /// "Anna says:", "Anna on September 12, 2018 at 4:47 pm said:".
  private static func isCommentOpening(_ line: PageLine, _ page: PageLexicon) -> Bool {
    let tokens = line.tokens
    guard line.ending == .open, (2...16).contains(line.wordCount), tokens[0].isCapitalised,
      tokens[tokens.count - 1].isMark(":"),
      page.commentVerbs.contains(tokens, tokens.count - 2)
    else { return false }
    return line.shape.figures > 0 || line.shape.small == 1
  }

  private static func repeated(_ lines: [PageLine]) -> [Bool] {
    var texts = KeyIndex(capacity: lines.count)
    var first: [Int] = []
    first.reserveCapacity(lines.count)
    var isRepeated = Array(repeating: false, count: lines.count)
    for i in lines.indices {
      let text = texts.number(of: Key(hash: LineHash.hash(lines[i].text, seed: 0)))
      if text == first.count {
        first.append(i)
      } else {
        isRepeated[i] = true
        isRepeated[first[text]] = true
      }
    }
    return isRepeated
  }

  private mutating func addHeadings(_ lines: [PageLine], _ headline: Int?) {
    var prose = 0
    var ended = false
    var offers = false
    var follows = false
    var topics = false
    for (i, line) in lines.enumerated() {
      if i == headline { (prose, ended, offers, topics) = (0, false, false, false) }
      if line.isProse, line.wordCount >= Self.longParagraph { offers = false }
      hasEnded[i] = ended
      isUnderOffers[i] = offers
      isAfterTopics[i] = topics
      if line.isProse { prose += line.wordCount }
      switch kinds[i] {
      case .end:
        let least =
          startsComments(i)
          ? Self.leastOverComments
          : lines[i].wordCount == 1 ? 2 * Self.leastStory : Self.leastStory
        ended = ended || prose >= least
      case .comment:
        ended = ended || (prose >= Self.leastOverComments && startsComments(i))
      case .offers: offers = true
      case .topics: topics = topics || prose > 0 || headline.map { i > $0 + 8 } == true
      case .none, .pageOpening, .pageLine: break
      }
      follows = line.isProse ? kinds[i] == .none : follows && kinds[i] == .none
      continues[i] = follows && !line.isProse
    }
  }

  /// Two readers are named in the next lines.
  private func startsComments(_ i: Int) -> Bool {
    kinds[i..<min(kinds.count, i + 20)].count { $0 == .comment } > 1
  }

  private mutating func addDensity(_ lines: [PageLine]) {
    var density = Density()
    for i in lines.indices {
      (proseAbove[i], shortAbove[i], pageAbove[i]) = density.sums
      density.pass(lines[i], kinds[i])
    }
    density = Density()
    for i in lines.indices.reversed() {
      (proseBelow[i], shortBelow[i], pageBelow[i]) = density.sums
      density.pass(lines[i], kinds[i])
    }
  }
}

/// Sums over the lines passed, in which a line counts for less the further off it is.
private struct Density {
  var sums: (prose: Float, short: Float, page: Float) = (0, 0, 0)

  private static let decay: Float = 0.6

  mutating func pass(_ line: PageLine, _ kind: PageOutline.Kind) {
    let words = Float(min(line.wordCount, 60)) / 100
    sums.prose =
      sums.prose * Self.decay + (line.isProse ? words : line.wordCount > 5 ? words / 2 : 0)
    sums.short = sums.short * Self.decay + (line.wordCount <= 4 ? 0.4 : 0)
    sums.page = sums.page * Self.decay + (kind == .none ? 0 : 0.4)
  }
}
