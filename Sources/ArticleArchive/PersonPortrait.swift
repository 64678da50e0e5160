public import Articles

/// What an archive tells of one person, as far as it is known yet: it comes in parts, what is quick to find out first.
public struct PersonPortrait: Sendable, Hashable {
  /// A way in which articles name the person, title included ("Ngoại trưởng Lavrov").
  public struct Naming: Sendable, Hashable {
    public var text: String
    /// How often, in the articles looked at.
    public var count: Int

    public init(text: String, count: Int) {
      self.text = text
      self.count = count
    }
  }

  /// A role, and from when to when articles give it to the person.
  public struct Role: Sendable, Hashable {
    public var text: String
    public var articles: Int
    /// Days of publication of the first and last dated article; nil when there is none.
    public var first: Day?
    public var last: Day?

    public init(text: String, articles: Int, first: Day?, last: Day?) {
      self.text = text
      self.articles = articles
      self.first = first
      self.last = last
    }
  }

  /// Somebody whom articles name together with the person.
  public struct Companion: Sendable, Hashable {
    public var name: String
    /// Articles that name both.
    public var articles: Int

    public init(name: String, articles: Int) {
      self.name = name
      self.articles = articles
    }
  }

  /// Somebody who may be the same person.
  public struct Namesake: Sendable, Hashable {
    public var name: String
    public var articles: Int
    public var likeness: NameLikeness

    public init(name: String, articles: Int, likeness: NameLikeness) {
      self.name = name
      self.articles = articles
      self.likeness = likeness
    }
  }

  public var person: PersonRow
  /// Articles by month, oldest first, empty months left out; nil until known.
  public var activity: Timeline?
  /// By number of articles; nil until known.
  public var roles: [Role]?
  /// By number; nil until known. Of the newest articles alone where there are very many.
  public var namings: [Naming]?
  /// What the person says, newest first, direct and reported; nil until known.
  public var quotes: [QuoteRow]?
  /// True when there are, or may be, more quotes than these.
  public var hasMoreQuotes = false
  /// By number of articles; nil until known.
  public var companions: [Companion]?
  /// Most alike first; nil until known.
  public var namesakes: [Namesake]?

  public init(person: PersonRow) { self.person = person }
}

/// Why two names may be one person's.
public enum NameLikeness: String, Sendable, Hashable, CaseIterable {
  /// The same words; marks differ, or a role sets the persons apart.
  case sameWords
  /// The same words in another order.
  case otherOrder
  /// A word is an initial in one of them ("S. Lavrov").
  case initial
  /// A word is spelt a little otherwise ("Serghei Lavrov").
  case spelling
  /// One is the beginning or the end of the other.
  case shorter
}
