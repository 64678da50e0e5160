import Articles

// What stands below the story.
extension PageReader {
  mutating func readTail() {
    var heading = LineReason.belowStory
    var hasEnded = false
    for i in lines.indices where i > story.range.upperBound && !isTaken(i) {
      if let next = tailHeading(i) {
        heading = next
        hasEnded = hasEnded || next != .topicsHeading
        furniture(i, next)
        continue
      }
      let line = lines[i]
      if heading == .topicsHeading, line.wordCount <= 6, line.ending == .none {
        parts.topics.append(Passage(line.text, line: line.number))
        take(i, .topic)
      } else if heading == .offersHeading || heading == .topicsHeading {
        offerOrKeep(i)
      } else if readTopicLine(i) || readInlineOffer(i) || readFollowLine(i) || readCreditLine(i) {
        continue
      } else if hasEnded || !(!isTag(i) && readByline(i) || readCaption(i)) {
        furniture(i, lines[i].opening(page.furnitureOpenings) == nil ? .belowStory : .pageOpening)
      }
    }
  }

  /// A name alone under an English story that tells of its bearer is a tag, not who wrote it.
  private func isTag(_ i: Int) -> Bool {
    guard lexicon.rules.language == .english, BylineFinder.name(in: lines[i], lexicon) != nil
    else { return false }
    let name = lines[i].text
    return story.range.contains { lines[$0].text.contains(name) }
  }

  private func tailHeading(_ i: Int) -> LineReason? {
    if lines[i].isWholly(page.topics) { return .topicsHeading }
    if lines[i].isWholly(page.related) { return .offersHeading }
    return lines[i].isWholly(page.ends) ? .endHeading : nil
  }

  private mutating func offerOrKeep(_ i: Int) {
    let line = lines[i]
    if line.opening(page.furnitureOpenings) != nil || line.opening(page.copyright) != nil {
      return furniture(i, .pageOpening)
    }
    if line.isWholly(page.furnitureLines) { return furniture(i, .pageLine) }
    guard line.wordCount >= 4 else { return furniture(i, .belowStory) }
    if line.isProse, let last = parts.links.indices.last, parts.links[last].summary == nil,
      let above = parts.links[last].lines.last, i > 0, lines[i - 1].number == above
    {
      parts.links[last].summary = line.text
      parts.links[last].lines.append(line.number)
      take(i, .underOffers)
    } else {
      offer(i, .teaser)
    }
  }
}
