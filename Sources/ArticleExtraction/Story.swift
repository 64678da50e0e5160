import Articles

/// The texts of a story that people, quotes and dates stand in, cut into tokens once.
struct StoryText {
  let place: TextPlace
  let line: Int
  let isCaption: Bool
  /// True for lines set in title case, where capitals tell nothing.
  let isSubhead: Bool
  var analysis: Analysis

  func span(_ tokens: Range<Int>) -> TextSpan {
    TextSpan(place: place, range: analysis.bytes(tokens), line: line)
  }

  static func texts(of parts: PageParts, _ lexicon: Lexicon) -> [StoryText] {
    var texts: [StoryText] = []
    if let standfirst = parts.standfirst {
      texts.append(
        StoryText(
          place: .standfirst,
          line: standfirst.line,
          isCaption: false,
          isSubhead: false,
          analysis: Analysis(standfirst.text, lexicon)
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
          analysis: Analysis(block.text, lexicon)
        )
      )
    }
    return texts
  }
}
