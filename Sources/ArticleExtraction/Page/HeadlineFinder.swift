/// Finds the headline by the page's own title, which most pages print as their first line: "Headline - The Times".
enum HeadlineFinder {
  /// How many lines are looked at; a headline stands further up.
  private static let reach = 400
  /// Words of running text over a headline that differs from the page's title, at most.
  private static let mostProse = 60

  /// The longest line that the page's own title opens with, else the first that shares nearly all its words.
  static func repeatedTitle(in lines: [PageLine]) -> Int? {
    guard let title = lines.first, title.wordCount >= 4, title.wordCount <= 60 else { return nil }
    let below = lines.indices.dropFirst().prefix(reach)
    let exact = below.filter { i in
      lines[i].wordCount >= 4 && title.text.utf8.starts(with: lines[i].text.utf8)
    }
    if let longest = exact.max(by: { (lines[$0].wordCount, $1) < (lines[$1].wordCount, $0) }) {
      return longest
    }
    // Most pages have no line that could be one.
    var words: KeyIndex?
    var prose = 0
    for i in below where prose < mostProse {
      if mayShare(lines[i]) {
        let known = words ?? self.words(of: title)
        if shares(known, lines[i]) { return i }
        words = known
      }
      if lines[i].isProse { prose += lines[i].wordCount }
    }
    return nil
  }

  private static func words(of title: PageLine) -> KeyIndex {
    var words = KeyIndex(capacity: title.tokens.count)
    for token in title.tokens where token.kind != .mark { _ = words.number(of: token.key) }
    return words
  }

  /// With a full stop it is a picture's text.
  private static func mayShare(_ line: PageLine) -> Bool {
    line.wordCount >= 4 && line.wordCount <= 40 && !holdsFullStop(line)
  }

  /// Three quarters of the line's words stand in the title, and make half of it.
  private static func shares(_ title: KeyIndex, _ line: PageLine) -> Bool {
    let common = line.tokens.count { $0.kind != .mark && title.existing($0.key) != nil }
    return common * 4 >= line.wordCount * 3 && common * 2 >= title.count
  }

  private static func holdsFullStop(_ line: PageLine) -> Bool {
    line.tokens.indices.contains { i in
      line.tokens[i].isMark(".") && (i + 1 == line.tokens.count || line.tokens[i + 1].isSpaced)
    }
  }
}
