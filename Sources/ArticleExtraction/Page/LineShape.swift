/// What a line of a page looks like, whatever its words mean.
struct LineShape {
  /// Words and figures; of scripts without blanks, two signs of three bytes are about one.
  private(set) var words = 0
  /// Words that begin with a small letter, or with none of two cases.
  private(set) var small = 0
  /// Words in capitals.
  private(set) var shouted = 0
  private(set) var figures = 0
  /// "|", "•", "»": marks that stand between links.
  private(set) var separators = 0
  /// A dash with blanks on both sides.
  private(set) var dashes = 0
  /// Sentences that end in the line and are followed by another or by the end.
  private(set) var stops = 0

  init(_ tokens: [Token]) {
    tokens.withUnsafeBufferPointer { tokens in
      // Counted beside the shape and not in it: words are many, all else is rare.
      var (words, small) = (0, 0)
      for i in tokens.indices {
        guard tokens[i].kind == .word else {
          add(tokens[i], next: i + 1 < tokens.count ? tokens[i + 1] : nil)
          continue
        }
        let traits = tokens[i].traits
        words &+= tokens[i].length > 24 ? Self.words(in: tokens[i]) : 1
        if !traits.contains(.capitalised) { small &+= 1 }
        if traits.contains(.allCapitals) { shouted += 1 }
      }
      self.words += words
      self.small = small
    }
  }

  private mutating func add(_ token: Token, next: Token?) {
    guard token.kind == .number else { return add(mark: token, next: next) }
    words += 1
    figures += 1
  }

  private static func words(in token: Token) -> Int {
    token.traits.contains(.marked) ? token.length / 6 : 1
  }

  private mutating func add(mark token: Token, next: Token?) {
    if Self.isStop(token) {
      // Full-width marks are followed by no blank.
      if next.map({ $0.isSpaced || token.length > 1 }) ?? true { stops += 1 }
    } else if token.isSpaced, Self.isDash(token) {
      if next?.isSpaced == true { dashes += 1 }
    } else if token.isSpaced, Self.isSeparator(token) {
      separators += 1
    }
  }

  private static func isStop(_ token: Token) -> Bool {
    if token.isMark(".") || token.isMark("!") || token.isMark("?") { return true }
    guard token.length > 1 else { return false }
    return token.isMark("。") || token.isMark("！") || token.isMark("？")
  }

  private static func isDash(_ token: Token) -> Bool {
    token.isMark("-") || token.isMark("–") || token.isMark("—")
  }

  private static func isSeparator(_ token: Token) -> Bool {
    token.isMark("|") || token.isMark("•") || token.isMark("·") || token.isMark("»")
      || token.isMark("›")
  }
}
