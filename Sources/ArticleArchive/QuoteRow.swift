public import Articles

/// A quote and where it stands.
public struct QuoteRow: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable { case direct, partial, indirect }

  public var article: ArticleKey
  public var headline: String
  public var published: PublicationDate
  public var speaker: String?
  public var text: String
  public var kind: Kind
  public var span: TextSpan

  public init(
    article: ArticleKey,
    headline: String,
    published: PublicationDate,
    speaker: String?,
    text: String,
    kind: Kind,
    span: TextSpan
  ) {
    self.article = article
    self.headline = headline
    self.published = published
    self.speaker = speaker
    self.text = text
    self.kind = kind
    self.span = span
  }
}
