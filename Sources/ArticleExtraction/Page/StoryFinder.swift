/// Finds the run of lines that is the story: the one with most running text and least of the page in between.
struct StoryFinder {
  let page: PageLexicon
  /// Lines that belong to boxes.
  let boxed: Set<Int>

  /// Indices of the first and last line of the story; nil when there is no running text.
  func story(in lines: [PageLine]) -> ClosedRange<Int>? {
    var best: (score: Int, range: ClosedRange<Int>)?
    var score = 0
    var start = 0
    for i in lines.indices {
      if score <= 0 {
        score = 0
        start = i
      }
      score += points(lines[i], i)
      if score > (best?.score ?? 0) { best = (score, start...i) }
    }
    return best?.range
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
