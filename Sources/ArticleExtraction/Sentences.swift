/// A text cut into tokens and sentences.
///
/// A class, for every finder keeps it.
final class Analysis: Sendable {
  let text: String
  let tokens: [Token]
  /// Ranges of ``tokens``.
  let sentences: [Range<Int>]
  /// All marks of its tokens: what is not among them stands nowhere in it.
  let cues: Cues

  /// Of no text.
  static let empty = Analysis()

  private init() { (text, tokens, sentences, cues) = ("", [], [], []) }

  convenience init(_ text: String, _ lexicon: Lexicon) {
    self.init(text, tokens: Tokenizer.tokens(of: text), lexicon)
  }

  init(_ text: String, tokens: [Token], _ lexicon: Lexicon) {
    self.text = text
    var tokens = tokens
    cues = lexicon.mark(&tokens)
    sentences = SentenceFinder(tokens: tokens, lexicon: lexicon).sentences()
    for sentence in sentences { Self.markOpening(sentence, &tokens) }
    self.tokens = tokens
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

  /// Equal for tokens whose texts differ in case only.
  func caselessKey(_ range: Range<Int>) -> Key {
    var key = Key()
    for scalar in words(range).unicodeScalars { key.add(Letters.lowercase(scalar.value)) }
    return key
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

  /// Marks the first word, which is capitalised by its place.
  private static func markOpening(_ sentence: Range<Int>, _ tokens: inout [Token]) {
    for i in sentence where tokens[i].kind != .mark {
      tokens[i].traits.insert(.opensSentence)
      return
    }
  }
}

/// Cuts a row of tokens into sentences.
private struct SentenceFinder {
  let tokens: [Token]
  let lexicon: Lexicon

  func sentences() -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    sentences.reserveCapacity(4)
    var start = 0
    var i = 0
    while i < tokens.count {
      guard tokens[i].kind == .mark, endsSentence(i) else {
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
    return sentences
  }

  private func endsSentence(_ i: Int) -> Bool {
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
