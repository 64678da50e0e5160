import Articles

/// Takes a page apart, line by line.
struct PageReader {
  let lexicon: Lexicon
  let lines: [PageLine]
  /// On how many of a hundred pages of the outlet each line stands; empty when nothing is known.
  let shares: [Int]
  var parts = PageParts()
  var story: StoryFinder.Story
  var headlineIndex: Int?
  /// The paper's name, cut off the headline.
  var site: Passage?
  /// Why each line was taken for what it became; nil until it has found its part.
  private(set) var reasons: [LineReason?]
  let boxes: [BoxFinder.Box]
  let evidence: StoryEvidence

  var page: PageLexicon { lexicon.page }

  init(lines: [PageLine], lexicon: Lexicon, shares: [Int]) throws(ExtractionError) {
    self.lines = lines
    self.lexicon = lexicon
    self.shares = shares
    let firstProse = lines.firstIndex { $0.isProse } ?? 0
    boxes = BoxFinder.boxes(in: lines, after: firstProse, page: lexicon.page)
    let boxed = Set(boxes.flatMap(\.all))
    evidence = StoryEvidence(lines: lines, page: lexicon.page, boxed: boxed)
    guard let story = StoryFinder(evidence: evidence, shares: shares).story() else {
      throw .noStory
    }
    self.story = story
    reasons = Array(repeating: nil, count: lines.count)
  }

  /// - Parameter declared: fields of the record that the page came in.
  mutating func read(declared: [DeclaredField] = []) -> PageParts {
    let facts = readDeclared(declared)
    if let title = facts.headline { takeHeadline(title) } else { findHeadline() }
    takeByline(facts.byline)
    takeStandfirst(facts.standfirst)
    readBoxes()
    readOpening()
    for i in lines.indices where !isTaken(i) && i < story.range.lowerBound { readAbove(i) }
    readStory()
    readTail()
    nameOutlet()
    settle(facts)
    parts.furniture.sort { $0.line < $1.line }
    parts.blocks.sort { $0.line < $1.line }
    parts.credits.sort { $0.line < $1.line }
    parts.lines = zip(lines, reasons).map { .init(number: $0.number, reason: $1 ?? .belowStory) }
    return parts
  }

  func isTaken(_ i: Int) -> Bool { reasons[i] != nil }

  mutating func take(_ i: Int, _ reason: LineReason) { reasons[i] = reason }

  /// Keeps the whole line as one of the page.
  mutating func furniture(_ i: Int, _ reason: LineReason) {
    parts.addFurniture(lines[i].text, line: lines[i].number)
    let share = i < shares.count ? shares[i] : 0
    take(i, share > 0 && reason.isByLook ? .onManyPages(percent: share) : reason)
  }

  // MARK: Boxes

  /// A box is inside the story until a heading over other stories, or a long row of boxes, has begun.
  private mutating func readBoxes() {
    let listStart = linkListStart()
    for box in boxes {
      let first = box.titles[0]
      let summary = box.summary.map { lines[$0].text }
      let kind: RelatedLink.Kind = first < listStart ? .inline : .teaser
      let numbers = box.all.map { lines[$0].number }
      parts.add(
        RelatedLink(kind: kind, headline: lines[first].text, summary: summary, lines: numbers)
      )
      for i in box.titles { take(i, .boxTitle) }
      if let summary = box.summary { take(summary, .boxSummary) }
    }
  }

  /// The line from which on only other stories are offered.
  private func linkListStart() -> Int {
    for i in lines.indices where i > story.range.upperBound {
      if lines[i].isWholly(page.related) || lines[i].isWholly(page.ends) { return i }
    }
    let after = boxes.filter { $0.titles[0] > story.range.upperBound }
    return after.count > 3 ? after[0].titles[0] : lines.count
  }

  mutating func offer(_ i: Int, _ kind: RelatedLink.Kind) {
    parts.add(
      RelatedLink(kind: kind, headline: lines[i].text, summary: nil, lines: [lines[i].number])
    )
    take(i, .underOffers)
  }
}

extension LineReason {
  /// True when nothing the line says was the reason.
  fileprivate var isByLook: Bool {
    self == .lookInStory || self == .aboveStory || self == .belowStory
  }
}
