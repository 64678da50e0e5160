/// What holds in every sound archive.
public enum ArchiveRule: String, Sendable, Hashable, CaseIterable {
  /// SQLite finds every page and every row of the file in order.
  case file
  /// Every article has a page, every page an article.
  case pageOfArticle
  /// An article lies where its day of publication puts it.
  case dayOfPlace
  /// What was found in a page can be understood, and agrees with the page.
  case structure
  /// Lines of a page are ended.
  case endOfPage
  /// The numbers beside an article are those of its text.
  case counts
  /// Every key leads to an article.
  case keyLeadsToArticle
  /// Every article is known by its own key.
  case articleHasKey
  /// Every source leads to an article.
  case sourceLeadsToArticle
  /// Every article has the source it was read from.
  case articleHasSource
  /// Links come from articles and lead to articles or ghosts.
  case linkLeadsToArticle
  /// A ghost is linked to.
  case ghostIsLinked
  /// Outlets, topics and credits are those of articles that are there.
  case facetOfArticle
  /// The days that articles speak of are those of their texts.
  case spokenOfArticle
  /// Articles are counted by month.
  case articlesByMonth
  /// Names belong to persons, and persons have names.
  case nameOfPerson
  /// Names are counted by article.
  case articlesOfName
  /// Persons are counted by article and month.
  case articlesOfPerson
  /// The search index has the words of every article, and no others.
  case search
  /// Every word with marks is found when it is typed without them.
  case markedWords

  /// What may put things right where a rule is broken.
  public enum Remedy: Sendable, Hashable {
    /// Only a copy of the file, or another import.
    case restore
    /// Reading the pages again.
    case reextract
    /// Making the search index anew.
    case rebuildSearch
  }

  public var remedy: Remedy {
    switch self {
    case .structure, .counts, .spokenOfArticle: .reextract
    case .search, .markedWords: .rebuildSearch
    case .file, .pageOfArticle, .dayOfPlace, .endOfPage, .keyLeadsToArticle, .articleHasKey,
      .sourceLeadsToArticle, .articleHasSource, .linkLeadsToArticle, .ghostIsLinked,
      .facetOfArticle,
      .articlesByMonth, .nameOfPerson, .articlesOfName, .articlesOfPerson:
      .restore
    }
  }
}

/// A rule that is broken.
public struct ArchiveFinding: Sendable, Hashable {
  public var rule: ArchiveRule
  /// How often it was seen to be broken.
  public var count: Int
  /// A few of the places: keys, names, or SQLite's own words.
  public var examples: [String]

  public init(rule: ArchiveRule, count: Int, examples: [String]) {
    self.rule = rule
    self.count = count
    self.examples = examples
  }

  static let mostExamples = 3

  mutating func add(_ example: String) {
    count += 1
    if examples.count < Self.mostExamples { examples.append(example) }
  }
}
