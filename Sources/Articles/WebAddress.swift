/// An http or https address, safe to show and to hand to a program.
///
/// No other scheme, no user name or password, no white space, no control character.
public struct WebAddress: Sendable, Hashable, CustomStringConvertible {
  public let text: String

  /// Nil unless `text` is an address of the kind above, at most 2,048 bytes long.
  public init?(_ text: String) {
    guard let scheme = ["https://", "http://"].first(where: { text.hasPrefix($0) }),
      text.utf8.count <= 2048,
      text.unicodeScalars.allSatisfy({ SafeText.isPrintable($0) && $0 != " " })
    else { return nil }
    let rest = text.dropFirst(scheme.count)
    let authority = rest.prefix { !"/?#".contains($0) }
    guard !authority.isEmpty, !authority.contains("@") else { return nil }
    self.text = text
  }

  /// Host and port, as written.
  public var host: Substring {
    let rest = text.drop { $0 != "/" }.dropFirst(2)
    return rest.prefix { !"/?#".contains($0) }
  }

  public var description: String { text }
}
