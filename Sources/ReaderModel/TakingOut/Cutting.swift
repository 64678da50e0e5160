public import ArticleArchive
public import ArticleQuery
public import Articles

/// What a person cuts out of the paper: which part of which articles. Its text is made by the program around the reader.
public struct Cutting: Sendable, Hashable {
  public enum Part: Sendable, Hashable {
    case address, headline
    /// Where to find it; with a part of the story also which paragraph.
    case citation(CitationStyle)
    /// A part of the story.
    case paragraph
    /// An index into ``Article/quotes``, with who says it, where and when.
    case quote(Int)
    /// The same of what somebody says, quoted or reported, where it stands.
    case speech(TextSpan)
    /// The story, without what the page prints around it.
    case text
    case json
  }

  public var part: Part
  public var articles: Selection
  /// The part of the story the cursor is in, or that stands at the top; nil when no story is being read.
  public var place: TextPlace?

  public init(_ part: Part, of articles: Selection, at place: TextPlace? = nil) {
    self.part = part
    self.articles = articles
    self.place = place
  }

  /// Which articles.
  public enum Selection: Sendable, Hashable {
    case named([ArticleKey])
    case answering(Query)
  }
}

/// How a citation is written, by the name that is typed.
public enum CitationStyle: String, Sendable, Hashable, CaseIterable {
  /// One line for a person.
  case text
  /// For programs that manage references.
  case bibtex
  case csl = "csl-json"
}

/// Articles to be written to a file.
public struct Export: Sendable, Hashable {
  /// What becomes of a file that is there already.
  public enum Existing: Sendable, Hashable { case refuse, replace }

  public var articles: Cutting.Selection
  /// As the person typed it; its end says in what form.
  public var path: String
  public var existing: Existing

  public init(_ articles: Cutting.Selection, to path: String, existing: Existing = .refuse) {
    self.articles = articles
    self.path = path
    self.existing = existing
  }
}

/// What an export can be of, where a person is to choose.
public enum ExportScope: Sendable, Hashable {
  case article(ArticleKey, headline: String)
  case selection([ArticleKey])
  /// How many there are; nil while they are being counted.
  case filter(Query, ArticleCount?)

  var articles: Cutting.Selection {
    switch self {
    case .article(let key, _): .named([key])
    case .selection(let keys): .named(keys)
    case .filter(let query, _): .answering(query)
    }
  }
}
