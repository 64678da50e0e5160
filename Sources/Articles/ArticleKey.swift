/// The name by which an article is known outside its archive: it survives a rebuild.
///
/// 16 hexadecimal digits, made from the article's address where it has one, else from its content.
public struct ArticleKey: Sendable, Hashable, Comparable, CustomStringConvertible {
  public static let length = 16
  public let text: String

  /// Nil unless `text` is 16 lower-case hexadecimal digits.
  public init?(_ text: String) {
    guard text.utf8.count == Self.length, Self.canBegin(with: text) else { return nil }
    self.text = text
  }

  /// The key whose digits are the first eight bytes of a digest.
  ///
  /// - Parameter digest: at least 8 bytes.
  public init(digest: some Sequence<UInt8>) {
    let digits = Array("0123456789abcdef".utf8)
    let hex = digest.prefix(Self.length / 2).flatMap {
      [digits[Int($0 >> 4)], digits[Int($0 & 15)]]
    }
    text = String(decoding: hex, as: UTF8.self)
  }

  /// True when `text` may be the beginning of a key: it has only lower-case hexadecimal digits.
  public static func canBegin(with text: some StringProtocol) -> Bool {
    text.utf8.allSatisfy(\.isLowercaseHexDigit)
  }

  public var description: String { text }
  public static func < (a: ArticleKey, b: ArticleKey) -> Bool { a.text < b.text }
}

extension UInt8 {
  fileprivate var isLowercaseHexDigit: Bool {
    (0x30...0x39).contains(self) || (0x61...0x66).contains(self)
  }
}
