/// A line of the page that holds text, cut into tokens.
struct TokenLine {
  let number: Int
  let text: String
  private(set) var tokens: [Token]

  /// A longer line, in bytes, is no paragraph of anybody's; reading it would take thirty times its size of memory.
  private static let longest = 1 << 20

  init(number: Int, text: String) {
    self.number = number
    self.text = text
    tokens = text.utf8.count > Self.longest ? [] : Tokenizer.tokens(of: text)
  }

  /// Hands the tokens on, so that they can be marked where they are instead of copied.
  mutating func takeTokens() -> [Token] {
    let taken = tokens
    tokens = []
    return taken
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
  let shape: LineShape
  let ending: Ending

  var text: String { analysis.text }
  var tokens: [Token] { analysis.tokens }
  var wordCount: Int { shape.words }

  /// Takes the tokens of the line.
  init(_ line: inout TokenLine, lexicon: Lexicon) {
    number = line.number
    analysis = Analysis(line.text, tokens: line.takeTokens(), lexicon)
    shape = LineShape(analysis.tokens)
    ending = Self.ending(of: analysis.tokens)
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

  /// How many words blanks part.
  var spacedCount: Int { tokens.count { $0.isSpaced } }

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

  /// True when the line opens with a bullet, or with a figure and a bracket: "1)", "• ".
  var isListItem: Bool {
    guard tokens.count > 1, let first = tokens.first else { return false }
    if first.kind == .number { return tokens[1].isMark(")") || tokens[1].isMark(".") }
    guard tokens[1].isSpaced else { return false }
    return ["-", "–", "•", "+", "*", "·"].contains { first.isMark($0) }
  }

  /// True for an address and nothing else, and for what opens with "@" or "#".
  var isAddress: Bool {
    guard let first = tokens.first else { return false }
    if first.isMark("@") || first.isMark("#") { return tokens.count > 1 && !tokens[1].isSpaced }
    guard text.utf8.count <= 200, !text.utf8.contains(UInt8.space) else { return false }
    return text.utf8.contains(UInt8(ascii: "/")) || text.hasPrefix("www.")
  }

  /// What makes a line look like one of a list or table.
  enum RowKind { case none, item, address, figuresFirst, dash, figures }

  var rowKind: RowKind {
    if wordCount > 30 { return .none }
    if isListItem { return .item }
    if isAddress { return .address }
    if tokens.first?.kind == .number { return .figuresFirst }
    if wordCount < 4 { return .none }
    if shape.dashes > 0 { return .dash }
    return shape.figures > 0 && !isProse ? .figures : .none
  }

  /// True when a phrase of the table stands anywhere in the line.
  func holds(_ table: PhraseTable<Void>) -> Bool {
    if analysis.cues.isDisjoint(with: table.cue) { return false }
    return tokens.indices.contains { table.end(tokens, at: $0, before: tokens.count) != nil }
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
