public import Articles

/// A person of the archive.
public struct PersonRow: Sendable, Hashable {
  /// Another form of the name, and why it is taken for the same person.
  public struct Alias: Sendable, Hashable {
    public var text: String
    public var articles: Int
    public var reason: MergeReason

    public init(text: String, articles: Int, reason: MergeReason) {
      self.text = text
      self.articles = articles
      self.reason = reason
    }
  }

  public var name: String
  public var aliases: [Alias]
  /// By number of articles.
  public var roles: [String]
  public var articles: Int
  /// Times they are named; pronouns and roles alone do not count.
  public var mentions: Int
  /// Days of publication of the first and last dated article.
  public var first: Day?
  public var last: Day?

  public init(
    name: String,
    aliases: [Alias],
    roles: [String],
    articles: Int,
    mentions: Int,
    first: Day?,
    last: Day?
  ) {
    self.name = name
    self.aliases = aliases
    self.roles = roles
    self.articles = articles
    self.mentions = mentions
    self.first = first
    self.last = last
  }
}

/// A name as articles print it, with the roles they print beside it, and why it is taken for a person.
public struct PersonForm: Sendable, Hashable {
  public var text: String
  public var roles: [String]
  public var articles: Int
  /// Days of publication of the first and last dated article.
  public var first: Day?
  public var last: Day?
  public var reason: MergeReason

  public init(
    text: String,
    roles: [String],
    articles: Int,
    first: Day?,
    last: Day?,
    reason: MergeReason
  ) {
    self.text = text
    self.roles = roles
    self.articles = articles
    self.first = first
    self.last = last
    self.reason = reason
  }
}

/// Why a form of a name is taken for a person.
public enum MergeReason: Sendable, Hashable {
  /// An article uses both forms for one person.
  case sameArticle
  /// The words of the name are the same but for case.
  case sameName
  /// The same name with marks left out ("Nguyen Van Hung").
  case plainerSpelling
  /// A short form with a role that the person also has ("Ngoại trưởng Nga"), at about the same time.
  case sameRole(String)
  /// Somebody said so.
  case correction
}
