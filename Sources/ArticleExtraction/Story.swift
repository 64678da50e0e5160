import Articles

/// A page taken apart.
struct Story {
  /// Nil when the text does not tell.
  let language: Language?
  let lexicon: Lexicon
  let parts: PageParts
  let texts: [StoryText]
}

/// The texts of a story that people, quotes and dates stand in, cut into tokens once.
struct StoryText {
  let place: TextPlace
  let line: Int
  let isCaption: Bool
  /// True for lines set in title case, where capitals tell nothing.
  let isSubhead: Bool
  let analysis: Analysis

  func span(_ tokens: Range<Int>) -> TextSpan {
    TextSpan(place: place, range: analysis.bytes(tokens), line: line)
  }

  /// - Parameter lines: those of the page, cut into tokens already.
  static func texts(
    of parts: PageParts,
    _ lines: [PageLine],
    _ lexicon: Lexicon
  ) -> [StoryText] {
    var texts: [StoryText] = []
    if let standfirst = parts.standfirst {
      texts.append(
        StoryText(
          place: .standfirst,
          line: standfirst.line,
          isCaption: false,
          isSubhead: false,
          analysis: analysis(standfirst, lines, lexicon)
        )
      )
    }
    for (i, block) in parts.blocks.enumerated() {
      texts.append(
        StoryText(
          place: .block(i),
          line: block.line,
          isCaption: block.kind == .caption,
          isSubhead: block.kind == .subhead,
          analysis: analysis(Passage(block.text, line: block.line), lines, lexicon)
        )
      )
    }
    return texts
  }

  /// That of the line when the passage is the whole line, as nearly always.
  private static func analysis(
    _ passage: Passage,
    _ lines: [PageLine],
    _ lexicon: Lexicon
  ) -> Analysis {
    let i = lines.partitioningIndex { $0.number >= passage.line }
    if i < lines.count, lines[i].text == passage.text { return lines[i].analysis }
    return Analysis(passage.text, lexicon)
  }
}
