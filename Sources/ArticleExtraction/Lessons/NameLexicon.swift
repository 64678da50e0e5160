/// The names that an archive is known to call people by, each with how many of its pages tell so.
public struct NameLexicon: Sendable, Hashable {
  public init() {}

  /// For keeping with the archive; see ``init(bytes:)``.
  public var bytes: [UInt8] { [] }

  /// Nil when the bytes are not those of such a value.
  public init?(bytes: [UInt8]) {
    guard bytes.isEmpty else { return nil }
  }

  mutating func learn(from page: PageText) {}

  mutating func merge(_ other: NameLexicon) {}
}
