extension SearchTokens {
  /// The words of some texts, one after the other, in lower case with their marks, one space between two; UTF-8.
  public static func exactText(of texts: some Sequence<String>) -> [UInt8] {
    var result = ExactText()
    for var text in texts { text.withUTF8 { result.add($0) } }
    return result.bytes
  }
}

/// Writes the words that ``SearchTokens`` finds behind each other: all text of an import passes through here, and most of
/// its letters are what they are.
private struct ExactText {
  private(set) var bytes: [UInt8] = []
  /// Where the word being written begins.
  private var start = 0
  /// True when it has a letter that has a mark.
  private var isMarked = false
  /// Where the last two scalars of it begin.
  private var lastTwo = (0, 0)
  private let letters = MarkedLetters.all

  mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.reserveCapacity(bytes.count + text.count + 1)
    begin()
    var position = 0
    while position < text.count {
      if let letter = asciiLetter(text[position]) {
        position += 1
        append(letter)
      } else if text[position] >= 0x80,
        let (scalar, length) = SearchTokens.decode(text, position)
      {
        position += length
        if !append(scalar) { end() }
      } else {
        position += 1
        end()
      }
    }
    end()
    // What a text ends with is the space for a word that did not come.
    if bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
  }

  private mutating func begin() {
    if let last = bytes.last, last != UInt8(ascii: " ") { bytes.append(UInt8(ascii: " ")) }
    start = bytes.count
    isMarked = false
    lastTwo = (start, start)
  }

  private mutating func end() {
    guard start < bytes.count else { return }
    if isMarked { placeTone() }
    begin()
  }

  @inline(__always)
  private mutating func append(_ letter: UInt8) {
    lastTwo = (lastTwo.1, bytes.count)
    bytes.append(letter)
  }

  /// Appends a scalar beyond ASCII; false when it is no letter, digit or mark.
  private mutating func append(_ scalar: Unicode.Scalar) -> Bool {
    if let letter = letters[scalar] {
      isMarked = true
      lastTwo = (lastTwo.1, bytes.count)
      letter.appendLowercase(to: &bytes)
      return true
    }
    if FoldedText.isMark(scalar) {
      // One that stands alone before any letter is noise.
      guard start < bytes.count else { return true }
      isMarked = true
      if let encoded = UTF8.encode(scalar) { bytes.append(contentsOf: encoded) }
      return true
    }
    guard scalar.isWordScalar else { return false }
    lastTwo = (lastTwo.1, bytes.count)
    bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    return true
  }

  private mutating func placeTone() {
    let (first, second) = lastTwo
    guard first < second, second + 1 == bytes.count, ToneMark.canMove(to: bytes[second]),
      let moved = ToneMark.move(from: bytes[first..<second], to: bytes[second])
    else { return }
    bytes.replaceSubrange(first..., with: moved)
  }
}
