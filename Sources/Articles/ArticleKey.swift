/// The name by which an article is known outside its archive: it survives a rebuild.
///
/// 16 hexadecimal digits, made from the article's address where it has one, else from its content.
public struct ArticleKey: Sendable, Hashable, Comparable, CustomStringConvertible {
  public static let length = 16

  /// What the digits say; kept instead of them, because an import makes several keys of each article.
  public let bits: UInt64

  public init(bits: UInt64) { self.bits = bits }

  /// Nil unless `text` is 16 lower-case hexadecimal digits.
  public init?(_ text: String) {
    guard text.utf8.count == Self.length, Self.canBegin(with: text),
      let bits = UInt64(text, radix: 16)
    else { return nil }
    self.bits = bits
  }

  /// The key whose digits are the first eight bytes of a digest.
  ///
  /// - Parameter digest: at least 8 bytes.
  public init(digest: some Sequence<UInt8>) {
    bits = digest.prefix(Self.length / 2).reduce(0) { $0 << 8 | UInt64($1) }
  }

  public var text: String {
    String(unsafeUninitializedCapacity: Self.length) { text in
      for place in 0..<Self.length {
        let digit = UInt8(truncatingIfNeeded: bits >> (60 - 4 * UInt64(place))) & 15
        text[place] = digit < 10 ? 0x30 + digit : 0x61 + digit - 10
      }
      return Self.length
    }
  }

  /// True when `text` may be the beginning of a key: it has only lower-case hexadecimal digits.
  public static func canBegin(with text: some StringProtocol) -> Bool {
    text.utf8.allSatisfy(\.isLowercaseHexDigit)
  }

  public var description: String { text }
  public static func < (a: ArticleKey, b: ArticleKey) -> Bool { a.bits < b.bits }
}

extension UInt8 {
  fileprivate var isLowercaseHexDigit: Bool {
    (0x30...0x39).contains(self) || (0x61...0x66).contains(self)
  }
}
