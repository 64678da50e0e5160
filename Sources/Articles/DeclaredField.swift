/// A fact stated beside a text and not printed in it: a field of the record it came in.
public struct DeclaredField: Sendable, Hashable {
  /// As the source calls it ("author").
  public var name: String
  /// One line, safe for display.
  public var value: String

  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}
