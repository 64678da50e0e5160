/// Somebody named in an article.
public struct Person: Sendable, Hashable {
  /// The fullest form in the text, without title or honorific.
  public var name: String
  /// The other forms the text uses, without titles, by first appearance.
  public var aliases: [String]
  /// Titles and offices as written ("Ngoại trưởng Nga"), each once, by first appearance.
  public var roles: [String]
  /// Every place the text speaks of the person, in order.
  public var mentions: [Mention]
  /// True when a statement, quoted or reported, is attributed to the person.
  public var isQuoted: Bool
  /// True when the text gives initials only ("P.T.B.A.").
  public var isInitials: Bool

  public init(
    name: String,
    aliases: [String] = [],
    roles: [String] = [],
    mentions: [Mention] = [],
    isQuoted: Bool = false,
    isInitials: Bool = false
  ) {
    self.name = name
    self.aliases = aliases
    self.roles = roles
    self.mentions = mentions
    self.isQuoted = isQuoted
    self.isInitials = isInitials
  }

  /// How often the person is named; roles and pronouns that stand for the person do not count.
  public var namedCount: Int { mentions.reduce(0) { $0 + ($1.kind == .named ? 1 : 0) } }
}

/// One occurrence of a person in the text.
public struct Mention: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable {
    /// Holds a part of the name; a title before it belongs to the mention.
    case named
    /// A role or epithet alone ("người đứng đầu ngành ngoại giao Nga").
    case nominal
    /// "ông", "bà", "he".
    case pronoun
  }

  public var kind: Kind
  /// As written, title included.
  public var text: String
  /// The form of the name inside ``text``, without title; empty unless ``kind`` is named.
  public var name: String
  public var span: TextSpan

  public init(kind: Kind, text: String, name: String, span: TextSpan) {
    self.kind = kind
    self.text = text
    self.name = name
    self.span = span
  }
}
