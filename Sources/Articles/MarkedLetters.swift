/// The Latin letters with marks as a table, because every text of an import is looked up in it letter by letter.
struct MarkedLetters: Sendable {
  /// A letter: its base and its lower case, one to three bytes of UTF-8, in one number.
  struct Letter {
    fileprivate let packed: UInt32

    /// In lower case without marks.
    var base: UInt8 { UInt8(truncatingIfNeeded: packed) }

    func appendLowercase(to bytes: inout [UInt8]) {
      var rest = packed >> 8
      while rest > 0 {
        bytes.append(UInt8(truncatingIfNeeded: rest))
        rest >>= 8
      }
    }
  }

  static let all = MarkedLetters()

  /// U+00C0...U+024F, then U+1E00...U+1EFF; 0 where there is no letter with a mark.
  private let packed: [UInt32]

  private init() {
    packed = (Array(0xC0...0x24F) + Array(0x1E00...0x1EFF)).map(Self.pack)
  }

  private static func pack(_ value: UInt32) -> UInt32 {
    guard let scalar = Unicode.Scalar(value), let base = FoldedText.baseLetter(scalar),
      let lower = UTF8.encode(FoldedText.lowercase(scalar))
    else { return 0 }
    let bytes = Array(lower).reversed().reduce(UInt32(0)) { ($0 << 8) | UInt32($1) }
    return (bytes << 8) | base.value
  }

  /// Nil for what is no Latin letter with a mark.
  subscript(scalar: Unicode.Scalar) -> Letter? {
    let letter: UInt32
    switch scalar.value {
    case 0xC0...0x24F: letter = packed[Int(scalar.value) - 0xC0]
    case 0x1E00...0x1EFF: letter = packed[Int(scalar.value) - 0x1E00 + 0x190]
    default: return nil
    }
    return letter == 0 ? nil : Letter(packed: letter)
  }
}
