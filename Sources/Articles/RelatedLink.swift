/// Another story offered for further reading on an article's page.
public struct RelatedLink: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable {
    /// A box inside the story.
    case inline
    /// A headline and summary after the story ("Đọc thêm").
    case teaser
  }

  public var kind: Kind
  public var headline: String
  public var summary: String?
  public var address: WebAddress?
  /// Every line of the source it is printed in, in order.
  public var lines: [Int]

  public init(
    kind: Kind,
    headline: String,
    summary: String?,
    address: WebAddress? = nil,
    lines: [Int]
  ) {
    self.kind = kind
    self.headline = headline
    self.summary = summary
    self.address = address
    self.lines = lines
  }
}
