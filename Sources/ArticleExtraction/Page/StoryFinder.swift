/// Finds the run of lines that is the story: the one with most running text and least of the page in between.
struct StoryFinder {
  let page: PageLexicon
  /// Lines that belong to boxes.
  let boxed: Set<Int>

  /// What a run that follows the printed headline is worth more than others.
  private static let headlineBonus = 1000
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
    // Where the story begins at the latest, when a headline is known.
    var latest = headline.map { $0 + Self.headlineReach } ?? -1
    for i in lines.indices {
      if score <= 0 || (i == headline && !lines[max(0, i - 2)..<i].contains(where: \.isProse)) {
        score = 0
        start = i
      }
      var points = points(lines, i)
      if points > 0 { prose += points }
      if isEnd(lines[i]) {
        if prose > 60 { hasEnded = true }
        if headline.map({ i > $0 }) == true { latest = min(latest, i) }
      }
      // Readers' comments are running text too, and often longer than the story.
      if hasEnded, points > 0 { points /= 4 }
      score += points
      let follows = headline.map { start >= $0 && start <= latest } ?? false
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
  func points(_ lines: [PageLine], _ i: Int) -> Int {
    let line = lines[i]
    if boxed.contains(i) { return -5 }
    if line.isWholly(page.related) || line.isWholly(page.topics) || line.offersMore(page) {
      return -40
    }
    if isEnd(line) { return -60 }
    if line.isWholly(page.furnitureLines) { return -6 }
    if line.opening(page.furnitureOpenings) != nil { return -20 }
    if line.isProse {
      let words = line.wordCount >= 12 ? min(line.wordCount, 80) : line.wordCount - 2
      return isTeaser(lines, i) ? words / 3 : words
    }
    if line.ending == .sentence { return -2 }
    return line.wordCount >= 12 ? -2 : -6
  }

  private func isEnd(_ line: PageLine) -> Bool {
    line.isWholly(page.ends) || line.opening(page.endOpenings) != nil
  }

  /// One of a row of sentences that each stand under a title of their own.
  private func isTeaser(_ lines: [PageLine], _ i: Int) -> Bool {
    guard lines[i].wordCount < 60, i > 1, i + 2 < lines.count, lines[i - 2].isProse,
      lines[i + 2].isProse
    else { return false }
    let (above, below) = (lines[i - 1], lines[i + 1])
    return !above.isProse && above.wordCount >= 4 && above.ending == .none
      && !below.isProse && below.wordCount >= 4 && below.ending == .none
  }
}
