/// Every word of the interface in one language. No field has a default: a missing translation does not compile.
public struct Strings: Sendable {
  /// BCP 47, "en" or "vi".
  public var language: String
}
