/// The one definition of what a word is, shared by the full-text index and by the words of a query.
///
/// Letters, digits and marks form tokens; everything else, hyphens included, separates them.
/// Works on UTF-8 bytes, because an import passes all its text through here.
public struct SearchTokens {
  /// The token found last, in lower case without marks.
  public private(set) var folded: [UInt8] = []
  /// The same in lower case with its marks, tone marks in their canonical place.
  public var exact: [UInt8] { isMarked ? marked : folded }
  /// True when ``exact`` differs from ``folded``.
  public private(set) var isMarked = false

  private var bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  /// The token with its marks, once it has one.
  private var marked: [UInt8] = []
  /// Where the last two scalars of ``exact`` begin; what tone placement looks at.
  private var lastTwo = (0, 0)
  private let letters = MarkedLetters.all

  /// - Parameter bytes: UTF-8 text; must outlive this value. Bytes that are not UTF-8 separate tokens.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Moves to the next token; its UTF-8 range, or nil at the end.
  public mutating func next() -> Range<Int>? {
    folded.removeAll(keepingCapacity: true)
    isMarked = false
    lastTwo = (0, 0)
    var start: Int?
    while position < bytes.count {
      let before = position
      if takeLetter() {
        // A mark that stands alone before any letter is noise.
        if start == nil, !folded.isEmpty { start = before }
      } else if let start {
        if isMarked { placeTone() }
        return start..<before
      }
    }
    if isMarked { placeTone() }
    return start.map { $0..<position }
  }

  /// Takes the scalar at the position; false when it separates tokens.
  private mutating func takeLetter() -> Bool {
    let byte = bytes[position]
    if byte < 0x80 {
      position += 1
      guard let letter = asciiLetter(byte) else { return false }
      append(letter)
      return true
    }
    guard let (scalar, length) = Self.decode(bytes, position) else {
      position += 1
      return false
    }
    position += length
    return append(scalar)
  }

  private mutating func append(_ letter: UInt8) {
    lastTwo = (lastTwo.1, isMarked ? marked.count : folded.count)
    folded.append(letter)
    if isMarked { marked.append(letter) }
  }

  /// Appends a scalar beyond ASCII; false when it is no letter, digit or mark.
  private mutating func append(_ scalar: Unicode.Scalar) -> Bool {
    if let letter = letters[scalar] {
      beginMarks()
      lastTwo = (lastTwo.1, marked.count)
      folded.append(letter.base)
      letter.appendLowercase(to: &marked)
      return true
    }
    if FoldedText.isMark(scalar) {
      guard !folded.isEmpty else { return true }
      beginMarks()
      if let encoded = UTF8.encode(scalar) { marked.append(contentsOf: encoded) }
      return true
    }
    guard scalar.isWordScalar else { return false }
    let lower = scalar.properties.lowercaseMapping.utf8
    lastTwo = (lastTwo.1, isMarked ? marked.count : folded.count)
    folded.append(contentsOf: lower)
    if isMarked { marked.append(contentsOf: lower) }
    return true
  }

  private mutating func beginMarks() {
    guard !isMarked else { return }
    isMarked = true
    marked.removeAll(keepingCapacity: true)
    marked.append(contentsOf: folded)
  }

  /// The scalar at a position and its length in bytes; nil when the bytes are not UTF-8.
  @inline(__always)
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ position: Int
  ) -> (Unicode.Scalar, Int)? {
    let first = bytes[position]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first < 0xF5, position + length <= bytes.count else { return nil }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length {
      let next = bytes[position + offset]
      guard next & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(next & 0x3F)
    }
    return Unicode.Scalar(value).map { ($0, length) }
  }

  /// Vietnamese is written with two habits of tone placement, "hòa" and "hoà": an open syllable in
  /// oa, oe or uy gets its tone on the second vowel here.
  private mutating func placeTone() {
    let (first, second) = lastTwo
    guard first < second, second + 1 == marked.count, ToneMark.canMove(to: marked[second]),
      let moved = ToneMark.move(from: marked[first..<second], to: marked[second])
    else { return }
    marked.replaceSubrange(first..., with: moved)
  }
}

extension SearchTokens {
  /// Calls `body` with each token of a text: its UTF-8 range, its folded form, and its exact form where that differs.
  public static func forEach(
    in text: String,
    _ body: (_ range: Range<Int>, _ folded: String, _ exact: String?) -> Void
  ) {
    var text = text
    text.withUTF8 { bytes in
      var tokens = SearchTokens(bytes)
      while let range = tokens.next() {
        let exact = tokens.isMarked ? String(decoding: tokens.exact, as: UTF8.self) : nil
        body(range, String(decoding: tokens.folded, as: UTF8.self), exact)
      }
    }
  }

  /// The words of a text, without marks and with them.
  public struct Words: Sendable, Hashable {
    public var folded: [String] = []
    /// In lower case.
    public var exact: [String] = []

    /// Each word once, in both forms.
    public var distinct: Set<String> { Set(folded).union(exact) }
  }

  public static func words(of text: String) -> Words {
    var words = Words()
    forEach(in: text) { _, folded, exact in
      words.folded.append(folded)
      words.exact.append(exact ?? folded)
    }
    return words
  }

  /// True when there is a word in a text.
  public static func hasWord(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var tokens = SearchTokens(bytes)
      return tokens.next() != nil
    }
  }

  /// The folded words of a text.
  public static func foldedWords(of text: String) -> [String] {
    var words: [String] = []
    forEach(in: text) { _, folded, _ in words.append(folded) }
    return words
  }

  /// The words of a text in lower case with their marks.
  public static func exactWords(of text: String) -> [String] { words(of: text).exact }
}

/// The lower-case form of an ASCII letter or digit; nil for any other byte.
@inline(__always)
func asciiLetter(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x61...0x7A, 0x30...0x39: byte
  case 0x41...0x5A: byte | 0x20
  default: nil
  }
}

extension Unicode.Scalar {
  /// True for letters, digits and marks of any script.
  var isWordScalar: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber:
      true
    default: false
    }
  }
}

/// The five tone marks on the vowels whose tone wanders.
enum ToneMark {
  private static let o = Array("òóỏõọ".unicodeScalars)
  private static let u = Array("ùúủũụ".unicodeScalars)
  private static let a = Array("àáảãạ".unicodeScalars)
  private static let e = Array("èéẻẽẹ".unicodeScalars)
  private static let y = Array("ỳýỷỹỵ".unicodeScalars)

  /// True for the vowels that a tone can wander to.
  static func canMove(to second: UInt8) -> Bool {
    second == UInt8(ascii: "a") || second == UInt8(ascii: "e") || second == UInt8(ascii: "y")
  }

  /// "òa" as "oà"; nil when there is nothing to move.
  static func move(from first: ArraySlice<UInt8>, to second: UInt8) -> [UInt8]? {
    // The vowels with a tone are two bytes or three.
    guard first.count > 1,
      let vowel = String(decoding: first, as: UTF8.self).unicodeScalars.first
    else { return nil }
    switch second {
    case UInt8(ascii: "a"): return join("o", o.firstIndex(of: vowel), a)
    case UInt8(ascii: "e"): return join("o", o.firstIndex(of: vowel), e)
    case UInt8(ascii: "y"): return join("u", u.firstIndex(of: vowel), y)
    default: return nil
    }
  }

  private static func join(_ bare: String, _ tone: Int?, _ vowels: [Unicode.Scalar]) -> [UInt8]? {
    tone.map { Array(bare.utf8) + Array(String(vowels[$0]).utf8) }
  }
}
