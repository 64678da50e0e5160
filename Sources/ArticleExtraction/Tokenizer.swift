/// Cuts a text into tokens in one pass over its UTF-8.
///
/// A word keeps an apostrophe between letters ("O'Neill"), not a possessive "'s"; a hyphen or full stop is a mark of its own.
struct Tokenizer {
  static func tokens(of text: String) -> [Token] {
    var text = text
    return text.withUTF8 { bytes in
      // Room for a token a byte, given back at once: nothing has to be asked or moved while they are found.
      withUnsafeTemporaryAllocation(of: Token.self, capacity: bytes.count) { tokens in
        Letters.latin.withUnsafeBufferPointer { latin in
          let count = Tokenizer(bytes: bytes, latinLetters: latin).run(tokens)
          return Array(UnsafeBufferPointer(rebasing: tokens[..<count]))
        }
      }
    }
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let latinLetters: UnsafeBufferPointer<UInt16>

  /// Writes the tokens and tells how many they are.
  private func run(_ tokens: UnsafeMutableBufferPointer<Token>) -> Int {
    var count = 0
    var position = 0
    var spacing: Token.Traits = .spaced
    while position < bytes.count {
      if bytes[position] == 0x20 {
        spacing = .spaced
        position &+= 1
        continue
      }
      let token =
        switch kind(position) {
        case .mark: mark(position, spacing)
        case .digit where !runsIntoLetters(position): number(position, spacing)
        case .digit, .letter: word(position, spacing)
        }
      tokens.initializeElement(at: count, to: token)
      count &+= 1
      position = token.end
      spacing = []
    }
    return count
  }

  /// Of the scalar at `i`.
  @inline(__always)
  private func kind(_ i: Int) -> Letters.Kind {
    if bytes[i] < 0x80 { return Letters.kind(UInt32(bytes[i])) }
    return latin(i) == nil ? Letters.kind(decode(i).scalar) : .letter
  }

  private func mark(_ start: Int, _ spacing: Token.Traits) -> Token {
    let (scalar, length) = decode(start)
    var key = Key()
    key.add(scalar)
    return Token(bytes: start..<start + length, key: key, kind: .mark, traits: spacing)
  }

  /// True for "7h30", "1st": a word that begins with a figure.
  private func runsIntoLetters(_ start: Int) -> Bool {
    var i = start
    while i < bytes.count, bytes[i] &- 0x30 < 10 { i += 1 }
    return i < bytes.count && Letters.kind(decode(i).scalar) == .letter
  }

  private func number(_ start: Int, _ spacing: Token.Traits) -> Token {
    var key = Key()
    var value = 0
    var i = start
    while i < bytes.count, bytes[i] &- 0x30 < 10 {
      key.add(UInt32(bytes[i]))
      value = min(value * 10 + Int(bytes[i] - 0x30), 1_000_000_000)
      i += 1
    }
    return Token(
      bytes: start..<i,
      key: key,
      kind: .number,
      traits: spacing,
      number: i - start <= 9 ? value : -1
    )
  }

  @inline(__always)
  private func word(_ start: Int, _ spacing: Token.Traits) -> Token {
    var i = start
    var key = Key()
    var letters = 0
    var capitals = 0
    var traits = spacing
    scan: while i < bytes.count {
      let byte = bytes[i]
      if byte < 0x80 {
        let lower = byte | 0x20
        if lower &- 0x61 < 26 {
          letters &+= 1
          if byte != lower { capitals &+= 1 }
          key.add(UInt32(lower))
        } else if byte &- 0x30 < 10 {
          key.add(UInt32(byte))
        } else if byte == 0x27, isInnerApostrophe(at: i, 1) {
          key.add(0x27)
        } else {
          break scan
        }
        i &+= 1
        continue
      }
      if let lower = latin(i) {
        // The letters of Vietnamese and its neighbours: nearly all that are not ASCII.
        let length = byte < 0xE0 ? 2 : 3
        if lower.isCapital { capitals &+= 1 }
        traits.insert(.marked)
        letters &+= 1
        key.add(lower.scalar)
        i &+= length
        continue
      }
      let (scalar, length) = decode(i)
      switch Letters.kind(scalar) {
      case .letter:
        let lower = Letters.lowercase(scalar)
        if lower != scalar { capitals += 1 }
        traits.insert(.marked)
        letters += 1
        key.add(lower)
      case .digit: key.add(scalar)
      case .mark:
        guard scalar == 0x2019, isInnerApostrophe(at: i, length) else {
          break scan
        }
        key.add(0x27)
      }
      i += length
    }
    if letters == 1 { traits.insert(.singleLetter) }
    if capitals > 0 {
      if letters > 1 && capitals == letters { traits.insert(.allCapitals) }
      if opensWithCapital(start) { traits.insert(.capitalised) }
    }
    if bytes[start] < 0x3A { traits.insert(.startsWithDigit) }
    return Token(bytes: start..<i, key: key, kind: .word, traits: traits)
  }

  /// The small letter of the Latin letter at `i`, by a table; nil for what is not in it.
  @inline(__always)
  private func latin(_ i: Int) -> (scalar: UInt32, isCapital: Bool)? {
    let scalar: UInt32
    let entry: UInt16
    let first = bytes[i]
    if first &- 0xC3 < 7 {
      scalar = UInt32(first & 0x1F) << 6 | tail(i + 1)
      entry = latinLetters[Int(scalar)]
    } else if first == 0xE1, bytes[i + 1] & 0xFC == 0xB8 {
      scalar = 0x1E00 | UInt32(bytes[i + 1] & 3) << 6 | tail(i + 2)
      entry = latinLetters[Int(scalar) - 0x1E00 + 0x300]
    } else {
      return nil
    }
    return entry == 0 ? nil : (UInt32(entry), UInt32(entry) != scalar)
  }

  private func opensWithCapital(_ i: Int) -> Bool {
    let scalar = decode(i).scalar
    return Letters.lowercase(scalar) != scalar
  }

  /// An apostrophe between letters, unless "s" alone follows.
  private func isInnerApostrophe(at i: Int, _ length: Int) -> Bool {
    guard i + length < bytes.count else { return false }
    let next = decode(i + length)
    guard Letters.kind(next.scalar) == .letter else { return false }
    if next.scalar | 0x20 != 0x73 { return true }
    let after = i + length + next.length
    return after < bytes.count && Letters.kind(decode(after).scalar) == .letter
  }

  /// The text is a valid String, so no check is needed.
  @inline(__always)
  private func decode(_ i: Int) -> (scalar: UInt32, length: Int) {
    let b = UInt32(bytes[i])
    if b < 0x80 { return (b, 1) }
    if b < 0xE0 { return ((b & 0x1F) << 6 | tail(i + 1), 2) }
    if b < 0xF0 { return ((b & 0x0F) << 12 | tail(i + 1) << 6 | tail(i + 2), 3) }
    return ((b & 0x07) << 18 | tail(i + 1) << 12 | tail(i + 2) << 6 | tail(i + 3), 4)
  }

  private func tail(_ i: Int) -> UInt32 { UInt32(bytes[i] & 0x3F) }
}

/// What a scalar is to a tokenizer.
enum Letters {
  enum Kind { case letter, digit, mark }

  /// Of ASCII and the letters of Vietnamese at once, of others by asking Unicode.
  @inline(__always)
  static func kind(_ scalar: UInt32) -> Kind {
    if scalar < 0x80 {
      if (scalar | 0x20) &- 0x61 < 26 { return .letter }
      return scalar &- 0x30 < 10 ? .digit : .mark
    }
    let isLatin = scalar & ~0xFF == 0x1E00 || (scalar >= 0xC0 && scalar < 0x2B0)
    return isLatin && scalar != 0xD7 && scalar != 0xF7 ? .letter : kindOther(scalar)
  }

  /// The small letters of U+0000...U+02FF, then of U+1E00...U+1EFF; 0 for what is no letter.
  static let latin: [UInt16] = (Array(0..<0x300) + Array(0x1E00..<0x1F00)).map { scalar in
    kind(scalar) == .letter ? UInt16(lowercase(scalar)) : 0
  }

  // Never inlined: asking Unicode needs room on the stack that every word would pay for.
  @inline(never)
  private static func kindOther(_ scalar: UInt32) -> Kind {
    switch scalar {
    case 0..<0xAA: .mark
    case 0xAA, 0xB5, 0xBA: .letter
    case 0xAB..<0xC0, 0xD7, 0xF7: .mark
    case 0x300..<0x370: .letter
    case 0x2000..<0x2C00, 0x3000..<0x3005, 0xFF00..<0xFF10: .mark
    default: Unicode.Scalar(scalar)?.properties.isAlphabetic == true ? .letter : .mark
    }
  }

  @inline(__always)
  static func lowercase(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A: scalar | 0x20
    case 0..<0xC0: scalar
    case 0xC0...0xDE where scalar != 0xD7: scalar + 0x20
    case 0x100...0x137, 0x14A...0x177, 0x1E00...0x1E95, 0x1EA0...0x1EFF: scalar | 1
    case 0x1A0, 0x1A1: 0x1A1
    case 0x1AF, 0x1B0: 0x1B0
    case 0xDF...0xFF, 0x1E96...0x1E9F: scalar
    default: other(scalar)
    }
  }

  @inline(never)
  private static func other(_ scalar: UInt32) -> UInt32 {
    guard let value = Unicode.Scalar(scalar) else { return scalar }
    let mapped = value.properties.lowercaseMapping.unicodeScalars
    guard let first = mapped.first, mapped.count == 1 else { return scalar }
    return first.value
  }
}
