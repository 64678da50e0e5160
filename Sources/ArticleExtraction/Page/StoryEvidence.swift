/// Reads off each line of a page what speaks for and against its being of the story.
struct StoryEvidence {
  typealias Features = SIMD32<Float>

  let lines: [PageLine]
  let page: PageLexicon
  let boxed: Set<Int>
  /// Index of the line that the page's own title repeats.
  let headline: Int?
  private let outline: PageOutline
  /// True for captions and for lines of boxes: they stand inside a story without being running text of it.
  private let haveOwnPart: [Bool]

  init(lines: [PageLine], page: PageLexicon, boxed: Set<Int>) {
    self.lines = lines
    self.page = page
    self.boxed = boxed
    headline = HeadlineFinder.repeatedTitle(in: lines)
    outline = PageOutline(lines, page, headline: headline)
    haveOwnPart = lines.indices.map {
      boxed.contains($0) || CaptionFinder.isCaption(lines, $0, page)
        || (lines[$0].wordCount <= 14 && lines[$0].opening(page.followBefore) != nil)
    }
  }

  /// All zero for a line that will find its part by its own cue, wherever it stands.
  func features(of i: Int) -> Features {
    var features = Features.zero
    if hasOwnPart(i) { return features }
    func set(_ feature: StoryFeature, _ value: Float) { features[feature.rawValue] = value }
    func set(_ feature: StoryFeature, _ isTrue: Bool) { if isTrue { set(feature, 1) } }
    let line = lines[i]
    let shape = line.shape
    set(.base, 1)
    set(.length, Float(min(shape.words, 100)).squareRoot() / 10)
    set(.sentence, line.isProse && line.ending == .sentence)
    set(.openEnding, line.ending == .open)
    set(.cutShort, line.ending == .cut)
    set(.veryShort, shape.words <= 3)
    set(.smallLetters, Float(shape.small) / Float(max(1, shape.words)))
    set(.shouted, Float(shape.shouted) / Float(max(1, shape.words)))
    set(.afterTopics, outline.isAfterTopics[i])
    set(.separators, min(1, Float(shape.separators * 8) / Float(max(1, shape.words))))
    set(.listItem, line.isListItem)
    set(.address, line.isAddress)
    set(.repeated, outline.isRepeated[i])
    set(.pageOpening, outline.kinds[i] == .pageOpening)
    set(.pageLine, outline.kinds[i] == .pageLine)
    set(.heading, outline.kinds[i].isHeading)
    set(.service, line.holds(page.service))
    set(.afterEnd, outline.hasEnded[i])
    set(.underOffers, outline.isUnderOffers[i])
    if let headline {
      set(.aboveHeadline, i < headline)
      set(.underHeadline, i > headline && i <= headline + 40 && !outline.hasEnded[i])
    }
    set(.proseAbove, outline.proseAbove[i])
    set(.proseBelow, outline.proseBelow[i])
    set(.shortAbove, outline.shortAbove[i])
    set(.shortBelow, outline.shortBelow[i])
    set(.teaser, isTeaser(i))
    set(.continues, outline.continues[i])
    set(.pageAbove, outline.pageAbove[i])
    set(.pageBelow, outline.pageBelow[i])
    set(.row, isInRow(i))
    set(.comment, outline.kinds[i] == .comment || (i > 0 && outline.kinds[i - 1] == .comment))
    return features
  }

  /// True for a line that will find its part by its own cue.
  func hasOwnPart(_ i: Int) -> Bool { haveOwnPart[i] }

  /// Ends as a sentence does, and has nothing of a line of the page.
  func isPlainSentence(_ i: Int) -> Bool {
    let features = features(of: i)
    return lines[i].ending == .sentence && lines[i].wordCount >= 3
      && !hasOwnPart(i) && lines[i].shape.small > 1
      && StoryFeature.ofPage.allSatisfy { features[$0.rawValue] == 0 }
  }

  /// One of three made alike, next to each other or every other line.
  private func isInRow(_ i: Int) -> Bool {
    guard lines[i].rowKind != .none else { return false }
    func isLike(_ j: Int) -> Bool {
      lines.indices.contains(j) && lines[j].rowKind == lines[i].rowKind
    }
    return [1, 2].contains { step in
      isLike(i - step) && (isLike(i + step) || isLike(i - 2 * step))
        || isLike(i + step) && isLike(i + 2 * step)
    }
  }

  /// One of a row of sentences that each stand under a title of their own.
  private func isTeaser(_ i: Int) -> Bool {
    guard lines[i].isProse, lines[i].wordCount < 60, i > 1, i + 2 < lines.count,
      lines[i - 2].isProse, lines[i + 2].isProse
    else { return false }
    return isTitle(i - 1) && isTitle(i + 1)
  }

  private func isTitle(_ i: Int) -> Bool {
    !lines[i].isProse && lines[i].wordCount >= 4 && lines[i].ending == .none
  }
}
