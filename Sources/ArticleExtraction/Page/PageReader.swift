import Articles

/// Takes a page apart, line by line.
struct PageReader {
  let lexicon: Lexicon
  let lines: [PageLine]
  var parts = PageParts()
  /// Indices of the first and last line of the story.
  var story: ClosedRange<Int>
  var headlineIndex: Int?
  /// True once the line has found its part.
  var isTaken: [Bool]
  private let boxes: [BoxFinder.Box]

  var page: PageLexicon { lexicon.page }

  init(lines: [PageLine], lexicon: Lexicon) throws(ExtractionError) {
    self.lines = lines
    self.lexicon = lexicon
    let firstProse = lines.firstIndex { $0.isProse } ?? 0
    boxes = BoxFinder.boxes(in: lines, after: firstProse, page: lexicon.page)
    let finder = StoryFinder(page: lexicon.page, boxed: Set(boxes.flatMap(\.all)))
    guard let story = finder.story(in: lines) else { throw .noStory }
    self.story = story
    isTaken = Array(repeating: false, count: lines.count)
  }

  /// - Parameter declared: fields of the record that the page came in.
  mutating func read(declared: [DeclaredField] = []) -> PageParts {
    let facts = readDeclared(declared)
    if let title = facts.headline { takeHeadline(title) } else { findHeadline() }
    takeByline(facts.byline)
    takeStandfirst(facts.standfirst)
    readBoxes()
    readOpening()
    for i in lines.indices where !isTaken[i] && i < story.lowerBound { readAbove(i) }
    readStory()
    readTail()
    nameOutlet()
    settle(facts)
    parts.furniture.sort { $0.line < $1.line }
    parts.blocks.sort { $0.line < $1.line }
    parts.credits.sort { $0.line < $1.line }
    return parts
  }

  mutating func furniture(_ i: Int) {
    parts.addFurniture(lines[i].text, line: lines[i].number)
    isTaken[i] = true
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
      for i in box.all { isTaken[i] = true }
    }
  }

  /// The line from which on only other stories are offered.
  private func linkListStart() -> Int {
    for i in lines.indices where i > story.upperBound {
      if lines[i].isWholly(page.related) || lines[i].isWholly(page.ends) { return i }
    }
    let after = boxes.filter { $0.titles[0] > story.upperBound }
    return after.count > 3 ? after[0].titles[0] : lines.count
  }

  // MARK: Lines above the story

  private mutating func readAbove(_ i: Int) {
    let isNear = headlineIndex.map { i > $0 } ?? true
    if isNear, readByline(i) || readDateLine(i) || readCaption(i) { return }
    if readFollowLine(i) { return }
    if !isNear, i + 3 >= headlineIndex ?? 0, readDateLine(i) { return }
    furniture(i)
  }

  // MARK: The story

  private mutating func readStory() {
    var isOffering = false
    for i in story where !isTaken[i] {
      let line = lines[i]
      if line.isWholly(page.related) {
        isOffering = true
        furniture(i)
        continue
      }
      if isOffering, !line.isProse, line.wordCount >= 3 {
        offer(i, .inline)
        continue
      }
      isOffering = false
      readStoryLine(i)
    }
  }

  private mutating func readStoryLine(_ i: Int) {
    let line = lines[i]
    if readFollowLine(i) || readInlineOffer(i) { return }
    let isOfPage =
      line.isWholly(page.furnitureLines) || line.isWholly(page.ends)
      || line.isWholly(page.topics) || line.opening(page.furnitureOpenings) != nil
    if isOfPage { return furniture(i) }
    if readCaption(i) || readCreditLine(i) { return }
    let isNearEdge = i <= story.lowerBound + 2 || closesStory(i)
    if isNearEdge, readByline(i) || readDateLine(i) { return }
    add(block(i))
    isTaken[i] = true
  }

  /// True when nothing but credits and lines of the page follow.
  private func closesStory(_ i: Int) -> Bool {
    guard i < story.upperBound else { return true }
    let next = lines[i + 1]
    return CreditFinder.textCredits(of: next, page) != nil
      || next.opening(page.furnitureOpenings) != nil
  }

  private mutating func add(_ block: Block) {
    let isStandfirst =
      parts.standfirst == nil && block.kind == .paragraph && !hasParagraph
      && opensWithSummary(block)
    if isStandfirst {
      parts.standfirst = Passage(block.text, line: block.line)
    } else {
      parts.blocks.append(block)
    }
  }

  private var hasParagraph: Bool {
    parts.blocks.contains { $0.kind == .paragraph || $0.kind == .quote }
  }

  /// The first paragraph is a summary where the language's papers print one, and never the whole story.
  private func opensWithSummary(_ block: Block) -> Bool {
    guard page.rules.hasStandfirst, parts.dateline == nil, block.text.wordCount <= 90 else {
      return false
    }
    guard parts.headline != nil || parts.outlet != nil else { return false }
    return story.contains { !isTaken[$0] && lines[$0].number != block.line && lines[$0].isProse }
  }

  // MARK: After the story

  private mutating func readTail() {
    var isOffering = false
    var isTopics = false
    var hasEnded = false
    for i in lines.indices where i > story.upperBound && !isTaken[i] {
      let line = lines[i]
      if line.isWholly(page.topics) || line.isWholly(page.related) || line.isWholly(page.ends) {
        isTopics = line.isWholly(page.topics)
        isOffering = line.isWholly(page.related)
        hasEnded = hasEnded || isOffering || line.isWholly(page.ends)
        furniture(i)
      } else if isTopics, line.wordCount <= 6, line.ending == .none {
        parts.topics.append(Passage(line.text, line: line.number))
        isTaken[i] = true
      } else if isOffering || isTopics {
        offerOrKeep(i)
      } else if readTopicLine(i) || readInlineOffer(i) || readFollowLine(i) || readCreditLine(i) {
        continue
      } else if hasEnded || !(readByline(i) || readCaption(i)) {
        furniture(i)
      }
    }
  }

  private mutating func offerOrKeep(_ i: Int) {
    let line = lines[i]
    let isOffer =
      line.wordCount >= 4 && line.opening(page.furnitureOpenings) == nil
      && line.opening(page.copyright) == nil && !line.isWholly(page.furnitureLines)
    guard isOffer else { return furniture(i) }
    if line.isProse, let last = parts.links.indices.last, parts.links[last].summary == nil,
      let above = parts.links[last].lines.last, i > 0, lines[i - 1].number == above
    {
      parts.links[last].summary = line.text
      parts.links[last].lines.append(line.number)
      isTaken[i] = true
    } else {
      offer(i, .teaser)
    }
  }

  mutating func offer(_ i: Int, _ kind: RelatedLink.Kind) {
    parts.add(
      RelatedLink(kind: kind, headline: lines[i].text, summary: nil, lines: [lines[i].number])
    )
    isTaken[i] = true
  }
}
