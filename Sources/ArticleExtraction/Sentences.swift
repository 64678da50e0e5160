/// A text cut into tokens and sentences.
struct Analysis {
  let text: String
  var tokens: [Token]
  /// Ranges of ``tokens``.
  var sentences: [Range<Int>]

  init(_ text: String, _ lexicon: Lexicon) {
    self.text = text
    tokens = Tokenizer.tokens(of: text)
    sentences = []
    findSentences(lexicon)
    for sentence in sentences { markOpening(sentence) }
  }

  /// A text left as it is, without tokens.
  init(unread text: String) {
    self.text = text
    tokens = []
    sentences = []
  }

  /// The text of a UTF-8 range.
  func text(_ range: Range<Int>) -> String {
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: range.lowerBound)
    let end = text.utf8.index(start, offsetBy: range.count)
    return String(text[start..<end])
  }

  /// The text of tokens `range`.
  func words(_ range: Range<Int>) -> String {
    range.isEmpty ? "" : text(bytes(range))
  }

  /// The UTF-8 range of tokens `range`, which must not be empty.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end
  }

  /// The sentence that holds token `i`.
  func sentence(of i: Int) -> Range<Int> {
    var low = 0
    var high = sentences.count - 1
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound <= i { low = middle + 1 } else { high = middle }
    }
    return sentences.isEmpty ? 0..<tokens.count : sentences[low]
  }

  func isMark(_ i: Int, _ scalar: Unicode.Scalar) -> Bool {
    tokens.indices.contains(i) && tokens[i].isMark(scalar)
  }

  private mutating func findSentences(_ lexicon: Lexicon) {
    var start = 0
    var i = 0
    while i < tokens.count {
      guard endsSentence(i, lexicon) else {
        i += 1
        continue
      }
      i += 1
      while i < tokens.count, tokens[i].kind == .mark, !tokens[i].isSpaced { i += 1 }
      guard i < tokens.count, opensSentence(i) else { continue }
      sentences.append(start..<i)
      start = i
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
  }

  private func endsSentence(_ i: Int, _ lexicon: Lexicon) -> Bool {
    let token = tokens[i]
    if token.isMark("!") || token.isMark("?") || token.isMark("…") { return true }
    guard token.isMark(".") else { return false }
    guard i > 0, tokens[i - 1].kind == .word, !token.isSpaced else { return true }
    let before = tokens[i - 1]
    if before.traits.contains([.singleLetter, .capitalised]) { return false }
    return !(before.isCapitalised && lexicon.abbreviations.contains(tokens, i - 1))
  }

  private func opensSentence(_ i: Int) -> Bool {
    let token = tokens[i]
    guard token.isSpaced else { return false }
    switch token.kind {
    case .word: return token.isCapitalised
    case .number: return true
    case .mark: return QuotationMark.canOpen(token) || token.isMark("-") || token.isMark("–")
    }
  }

  /// Marks the first word, which is capitalised by its place.
  private mutating func markOpening(_ sentence: Range<Int>) {
    for i in sentence where tokens[i].kind != .mark {
      tokens[i].traits.insert(.opensSentence)
      return
    }
  }
}

/// Marks that open and close words of somebody.
enum QuotationMark {
  static func canOpen(_ token: Token) -> Bool {
    token.isMark("“") || token.isMark("\"") || token.isMark("«") || token.isMark("„")
  }

  static func canClose(_ token: Token) -> Bool {
    token.isMark("”") || token.isMark("\"") || token.isMark("»")
  }
}
