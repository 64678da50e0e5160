public import Articles

/// A page line by line: what each line was taken for and why, and what in it was taken for a name or a date.
///
/// With it a person finds out why something was missed.
public struct Explanation: Sendable, Hashable {
  /// What extraction makes of the page.
  public var article: Article
  /// The lines that hold text, in order.
  public var lines: [Line]

  public struct Line: Sendable, Hashable {
    /// 1-based.
    public var number: Int
    public var text: String
    /// What of the article stands in it, in the order of the line; several where it holds a date and the story's first
    /// sentence, for example.
    public var parts: [Part]
    /// Why; nil for a line that nobody looked at.
    public var reason: LineReason?
    /// In the order of the line; they do not overlap.
    public var marks: [Mark]
  }

  /// What a line, or a piece of one, was taken for.
  public enum Part: Sendable, Hashable {
    case headline
    /// The headline was made from this line, because the page has none.
    case derivedHeadline
    case standfirst, byline, outlet, dateline
    case block(Block.Kind)
    case credit(Credit.Subject)
    case topic
    case link(RelatedLink.Kind)
    case furniture
  }

  /// A stretch of a line that names somebody, or was weighed as a name, or speaks of a day.
  public struct Mark: Sendable, Hashable {
    /// UTF-8 range inside the line's text.
    public var range: Range<Int>
    public var meaning: Meaning
  }

  public enum Meaning: Sendable, Hashable {
    /// A name, with its title. `person` is the fullest form in the article.
    case person(String, verdict: NameVerdict, clues: [NameClue])
    /// Capitals that were not taken for a name.
    case nobody(verdict: NameVerdict, clues: [NameClue])
    /// A role or pronoun that stands for the person.
    case standIn(String)
    case date(DateExpression)
  }
}
