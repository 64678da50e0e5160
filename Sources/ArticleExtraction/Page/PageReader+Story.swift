import Articles

// The story itself, and what a page puts between its paragraphs.
extension PageReader {
  mutating func readStory() {
    var isOffering = false
    for i in story.range where !isTaken(i) {
      let line = lines[i]
      if line.isWholly(page.related) {
        isOffering = true
        furniture(i, .offersHeading)
        continue
      }
      if isOffering, !line.isProse || !story.holds[i], line.wordCount >= 3 {
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
    if line.isWholly(page.ends) { return furniture(i, .endHeading) }
    if line.isWholly(page.topics) { return furniture(i, .topicsHeading) }
    if line.isWholly(page.furnitureLines) { return furniture(i, .pageLine) }
    if line.opening(page.furnitureOpenings) != nil { return furniture(i, .pageOpening) }
    if readCaption(i) || readCreditLine(i) { return }
    let isNearEdge = i <= story.range.lowerBound + 2 || closesStory(i)
    if isNearEdge, readByline(i) || readDateLine(i) { return }
    if !story.holds[i] { return furniture(i, .lookInStory) }
    add(block(i), of: i)
  }

  /// True when nothing but credits and lines of the page follow.
  private func closesStory(_ i: Int) -> Bool {
    guard i < story.range.upperBound else { return true }
    let next = lines[i + 1]
    return CreditFinder.textCredits(of: next, page) != nil
      || next.opening(page.furnitureOpenings) != nil
  }

  private mutating func add(_ block: Block, of i: Int) {
    let isStandfirst =
      parts.standfirst == nil && block.kind == .paragraph && !hasParagraph
      && opensWithSummary(i)
    if isStandfirst {
      parts.standfirst = Passage(block.text, line: block.line)
      take(i, .firstParagraph)
    } else {
      parts.blocks.append(block)
      take(i, lines[i].isProse ? .runningText : .shortLineInStory)
    }
  }

  private var hasParagraph: Bool {
    parts.blocks.contains { $0.kind == .paragraph || $0.kind == .quote }
  }

  /// The first paragraph is a summary where the language's papers print one, and never the whole story.
  private func opensWithSummary(_ i: Int) -> Bool {
    guard page.rules.hasStandfirst, parts.dateline == nil, lines[i].spacedCount <= 90 else {
      return false
    }
    guard parts.headline != nil || parts.outlet != nil else { return false }
    return hasProse { $0 != i }
  }

  /// True when running text of the story, not yet taken, is left.
  func hasProse(where isMeant: (Int) -> Bool) -> Bool {
    story.range.contains {
      story.holds[$0] && !isTaken($0) && lines[$0].isProse && isMeant($0)
    }
  }
}
