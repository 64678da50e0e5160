/// A word, number or mark of a text.
struct Token {
  enum Kind: UInt8 { case word, number, mark }

  struct Traits: OptionSet {
    let rawValue: UInt8
    /// The first letter is upper case.
    static let capitalised = Traits(rawValue: 1)
    /// Two letters or more, all upper case.
    static let allCapitals = Traits(rawValue: 2)
    /// White space, or the beginning of the text, stands before it.
    static let spaced = Traits(rawValue: 4)
    /// Has a letter outside ASCII.
    static let marked = Traits(rawValue: 8)
    /// Is one letter long.
    static let singleLetter = Traits(rawValue: 16)
    /// The first word of a sentence.
    static let opensSentence = Traits(rawValue: 32)
    /// A word that begins with a figure: "1st", "7h30".
    static let startsWithDigit = Traits(rawValue: 64)
  }

  private var first: UInt32
  private var last: UInt32
  /// Hash of the lower-case form: equal for words that differ in case only.
  let key: Key
  /// The tables that hold a phrase beginning with it.
  var cues: Cues = []
  private var value: Int32
  let kind: Kind
  var traits: Traits

  /// - Parameter number: of a number of at most nine digits; -1 otherwise.
  init(bytes: Range<Int>, key: Key, kind: Kind, traits: Traits, number: Int = -1) {
    first = UInt32(truncatingIfNeeded: bytes.lowerBound)
    last = UInt32(truncatingIfNeeded: bytes.upperBound)
    value = Int32(number)
    self.key = key
    self.kind = kind
    self.traits = traits
  }

  /// UTF-8 offsets.
  var start: Int { Int(first) }
  var end: Int { Int(last) }
  /// The value of a number of at most nine digits; -1 otherwise.
  var number: Int { Int(value) }
  var range: Range<Int> { start..<end }
  /// In bytes.
  var length: Int { Int(last &- first) }
  var isCapitalised: Bool { kind == .word && traits.contains(.capitalised) }
  var startsWithDigit: Bool { traits.contains(.startsWithDigit) }
  var isSpaced: Bool { traits.contains(.spaced) }

  /// - Parameter letter: a small one.
  func isLetter(_ letter: Unicode.Scalar) -> Bool {
    traits.contains(.singleLetter) && key == Key(letter)
  }

  func isMark(_ scalar: Unicode.Scalar) -> Bool {
    kind == .mark && key == Key(scalar)
  }
}

// Scans that pass by most tokens at the cost of one look each; `limit` must not be above the number of tokens.
extension [Token] {
  /// The first token that bears one of the marks.
  func first(with cues: Cues, from start: Int, before limit: Int) -> Int? {
    scan(start, limit) { !$0.cues.isDisjoint(with: cues) }
  }

  /// The first word that has a capital or bears one of the marks.
  func firstCapital(or cues: Cues, from start: Int, before limit: Int) -> Int? {
    scan(start, limit) { $0.isCapitalised || !$0.cues.isDisjoint(with: cues) }
  }

  func firstNumber(from start: Int) -> Int? {
    scan(start, count) { $0.kind == .number }
  }

  @inline(__always)
  private func scan(_ start: Int, _ limit: Int, _ isMeant: (borrowing Token) -> Bool) -> Int? {
    withUnsafeBufferPointer { tokens in
      var i = start
      while i < limit {
        if isMeant(tokens[i]) { return i }
        i &+= 1
      }
      return nil
    }
  }
}

/// 64-bit FNV-1a hash of a word's lower-case UTF-8.
struct Key: Hashable {
  var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ scalar: UInt32) {
    value = (value ^ UInt64(scalar)) &* 0x100_0000_01B3
  }

  init() {}

  init(hash: UInt64) { value = hash }

  init(_ scalar: Unicode.Scalar) { add(scalar.value) }

  /// Of a row of words.
  init(of words: [Key]) {
    for word in words { value = (value ^ word.value) &* 0x9E37_79B9_7F4A_7C15 ^ value >> 31 }
  }
}
