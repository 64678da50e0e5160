/// Finds boxes of other stories by what gives them away: the title printed twice (as picture text and as link), then a summary.
struct BoxFinder {
  struct Box {
    /// Indices of lines.
    var titles: [Int]
    var summary: Int?

    var all: [Int] { titles + [summary].compactMap(\.self) }
  }

  /// - Parameter first: boxes stand below this line only; a headline may be printed twice too.
  static func boxes(in lines: [PageLine], after first: Int, page: PageLexicon) -> [Box] {
    var boxes: [Box] = []
    var i = first
    while i + 1 < lines.count {
      guard isPair(lines, i) else {
        i += 1
        continue
      }
      var box = Box(titles: [i, i + 1], summary: nil)
      let next = i + 2
      if next < lines.count, isSummary(lines, next, page, isList: isList(lines, next, boxes)) {
        box.summary = next
      }
      boxes.append(box)
      i = box.all.last.map { $0 + 1 } ?? next
    }
    return boxes
  }

  /// A title ends without a full stop; a paragraph printed twice is no box.
  private static func isPair(_ lines: [PageLine], _ i: Int) -> Bool {
    guard i < lines.count, lines[i].tokens.last?.isMark(".") != true || lines[i].ending == .cut
    else { return false }
    return i + 1 < lines.count && lines[i].wordCount >= 3 && lines[i].wordCount <= 60
      && lines[i].text == lines[i + 1].text
  }

  /// True when the line after the pair at `next - 2` stands in a row of boxes.
  private static func isList(_ lines: [PageLine], _ next: Int, _ boxes: [Box]) -> Bool {
    let followsBox = boxes.last?.all.last == next - 3
    return followsBox || isPair(lines, next + 1) || next == lines.count - 1
  }

  private static func isSummary(
    _ lines: [PageLine],
    _ i: Int,
    _ page: PageLexicon,
    isList: Bool
  ) -> Bool {
    let line = lines[i]
    if isPair(lines, i) || line.isWholly(page.related) || line.isWholly(page.topics) {
      return false
    }
    if CreditFinder.textCredits(of: line, page) != nil { return false }
    return line.ending == .cut || (isList && line.wordCount >= 5)
  }
}
