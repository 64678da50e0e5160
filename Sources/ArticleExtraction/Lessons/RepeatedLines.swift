/// The lines that stand on many pages of one outlet: furniture repeats, stories do not.
public struct RepeatedLines: Sendable, Hashable {
  public init() {}

  /// For keeping with the archive; see ``init(bytes:)``.
  public var bytes: [UInt8] { [] }

  /// Nil when the bytes are not those of such a value.
  public init?(bytes: [UInt8]) {
    guard bytes.isEmpty else { return nil }
  }

  mutating func learn(from page: PageText) {}

  mutating func merge(_ other: RepeatedLines) {}
}
