/// A line of the page that holds text, cut into tokens.
struct TokenLine {
  let number: Int
  let text: String
  let tokens: [Token]

  /// A longer line, in bytes, is no paragraph of anybody's; reading it would take thirty times its size of memory.
  private static let longest = 1 << 20

  init(number: Int, text: String) {
    self.number = number
    self.text = text
    tokens = text.utf8.count > Self.longest ? [] : Tokenizer.tokens(of: text)
  }
}

/// A line of the page that holds text, with what can be seen without knowing its part.
struct PageLine {
  enum Ending {
    /// A full stop, question or exclamation mark, also inside a closing quotation mark.
    case sentence
    /// "…" or "...": a summary cut short, or a sentence that trails off.
    case cut
    /// A colon, comma or semicolon.
    case open
    case none
  }

  let number: Int
  let analysis: Analysis
  let wordCount: Int
  let ending: Ending

  var text: String { analysis.text }
  var tokens: [Token] { analysis.tokens }

  init(_ line: TokenLine, lexicon: Lexicon) {
    number = line.number
    analysis = Analysis(line.text, tokens: line.tokens, lexicon)
    wordCount = analysis.tokens.reduce(0) { $0 + Self.words(in: $1) }
    ending = Self.ending(of: analysis.tokens)
  }

  /// Scripts without blanks run many words together: two signs of three bytes are about one.
  private static func words(in token: Token) -> Int {
    if token.kind == .mark { return 0 }
    return token.range.count > 24 && token.traits.contains(.marked) ? token.range.count / 6 : 1
  }

  private static func ending(of tokens: [Token]) -> Ending {
    var i = tokens.count - 1
    while i >= 0, isCloser(tokens[i]) { i -= 1 }
    guard i >= 0, tokens[i].kind == .mark else { return .none }
    if tokens[i].isMark("…") { return .cut }
    if tokens[i].isMark(".") {
      return i > 0 && tokens[i - 1].isMark(".") ? .cut : .sentence
    }
    if ["?", "!", "。", "？", "！"].contains(where: { tokens[i].isMark($0) }) { return .sentence }
    let isOpen = tokens[i].isMark(":") || tokens[i].isMark(",") || tokens[i].isMark(";")
    return isOpen ? .open : .none
  }

  private static func isCloser(_ token: Token) -> Bool {
    QuotationMark.canClose(token) || token.isMark("'") || token.isMark("’") || token.isMark(")")
      || token.isMark("*")
  }

  /// True for a sentence or more of running text.
  var isProse: Bool {
    switch ending {
    case .sentence, .cut: wordCount >= 5
    case .open: wordCount >= 12
    case .none: wordCount >= 35
    }
  }

  /// True for what could stand over a story.
  var isTitleLike: Bool {
    guard (2...40).contains(wordCount) else { return false }
    return !isProse || (wordCount <= 25 && analysis.sentences.count == 1 && !endsWithFullStop)
  }

  private var endsWithFullStop: Bool { tokens.last?.isMark(".") == true }

  /// True when the whole line, apart from marks and figures, is one phrase of the table.
  func isWholly(_ table: PhraseTable<Void>) -> Bool {
    guard wordCount <= 8 else { return false }
    let words = tokens.firstIndex { $0.kind == .word }
    guard let first = words, let end = table.end(tokens, at: first, before: tokens.count) else {
      return false
    }
    return tokens[end...].allSatisfy { $0.kind != .word }
  }

  /// "More Evening Post": a heading over other stories that ends in a name.
  func offersMore(_ page: PageLexicon) -> Bool {
    guard (2...5).contains(wordCount), wordCount == tokens.count,
      let end = page.moreWords.end(tokens, at: 0, before: 1)
    else { return false }
    return tokens[end...].allSatisfy { $0.isCapitalised }
  }

  /// The end of a phrase of the table that opens the line.
  func opening(_ table: PhraseTable<Void>) -> Int? {
    guard let first = tokens.firstIndex(where: { $0.kind == .word || $0.isMark("©") }) else {
      return nil
    }
    return table.end(tokens, at: first, before: tokens.count)
  }

  /// The text from token `first` on.
  func text(from first: Int) -> String { analysis.words(first..<tokens.count) }
}
