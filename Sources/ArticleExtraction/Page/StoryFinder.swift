/// Finds the run of lines that is the story: the one with most running text and least of the page in between.
struct StoryFinder {
  let page: PageLexicon
  /// Lines that belong to boxes.
  let boxed: Set<Int>

  /// What a run that follows the printed headline is worth more than others.
  private static let headlineBonus = 200
  /// How many lines after the headline the story begins at the latest.
  private static let headlineReach = 40

  /// Indices of the first and last line of the story; nil when there is no running text.
  func story(in lines: [PageLine]) -> ClosedRange<Int>? {
    let headline = Self.repeatedTitle(in: lines)
    var best: (score: Int, range: ClosedRange<Int>)?
    var score = 0
    var start = 0
    var prose = 0
    var hasEnded = false
    for i in lines.indices {
      if score <= 0 {
        score = 0
        start = i
      }
      var points = points(lines[i], i)
      if points > 0 { prose += points }
      if prose > 60, lines[i].isWholly(page.ends) { hasEnded = true }
      // Readers' comments are running text too, and often longer than the story.
      if hasEnded, points > 0 { points /= 4 }
      score += points
      let follows = headline.map { start > $0 && start <= $0 + Self.headlineReach } ?? false
      let worth = score + (follows ? Self.headlineBonus : 0)
      if score > 0, worth > (best?.score ?? 0) { best = (worth, start...i) }
    }
    return best?.range
  }

  /// The last line that the page's own title opens with ("… - The Times"): the headline.
  static func repeatedTitle(in lines: [PageLine]) -> Int? {
    guard let first = lines.first, first.wordCount >= 4 else { return nil }
    return lines.indices.dropFirst().prefix(400).first { i in
      lines[i].wordCount >= 4 && first.text.hasPrefix(lines[i].text)
    }
  }

  /// Positive for running text, negative for text of the page.
  func points(_ line: PageLine, _ i: Int) -> Int {
    if boxed.contains(i) { return -5 }
    if line.isWholly(page.related) || line.isWholly(page.topics) { return -40 }
    if line.isWholly(page.ends) { return -60 }
    if line.isWholly(page.furnitureLines) { return -12 }
    if line.opening(page.furnitureOpenings) != nil { return -20 }
    if line.isProse {
      return line.wordCount >= 12 ? min(line.wordCount, 80) : line.wordCount - 2
    }
    if line.ending == .sentence { return -2 }
    return line.wordCount >= 12 ? -2 : -6
  }
}
