/// A search in the text of the article.
public struct TextSearch: Sendable, Hashable {
  public let text: String
  /// Where it was found, in the order of the screen.
  public let hits: [TextHit]
  /// Index into ``hits``; nil when there is none.
  public internal(set) var current: Int?
  /// The hits of each part, as indices.
  private let ranges: [TextPart: Range<Int>]

  init(text: String, hits: [TextHit]) {
    self.text = text
    self.hits = hits
    var ranges: [TextPart: Range<Int>] = [:]
    for (index, hit) in hits.enumerated() {
      ranges[hit.part] = (ranges[hit.part]?.lowerBound ?? index)..<index + 1
    }
    self.ranges = ranges
  }

  /// Indices of the hits that touch a stretch of a part. Costs as much as there are, however many the others.
  public func hits(in part: TextPart, _ stretch: Range<Int>) -> Range<Int> {
    guard let all = ranges[part] else { return 0..<0 }
    let first = all.partition { hits[$0].range.upperBound > stretch.lowerBound }
    let end = all.partition { hits[$0].range.lowerBound >= stretch.upperBound }
    return first..<max(first, end)
  }

  /// The first hit at a line or below it; nil when all are above. One pass, for both stand in the order of the screen.
  func first(from top: Int, in lines: [TextLine]) -> Int? {
    var index = 0
    var line = 0
    while index < hits.count {
      let hit = hits[index]
      while line < lines.count, !lines[line].begins(before: hit) { line += 1 }
      while line + 1 < lines.count, lines[line + 1].begins(before: hit) { line += 1 }
      if line >= top { return index }
      index += 1
    }
    return nil
  }
}

extension TextLine {
  fileprivate func begins(before hit: TextHit) -> Bool {
    origin.map { $0.part == hit.part && $0.offset <= hit.range.lowerBound } ?? false
  }
}

extension Range<Int> {
  /// The first element from which on something is true.
  fileprivate func partition(_ isTrue: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = (low + high) / 2
      if isTrue(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
