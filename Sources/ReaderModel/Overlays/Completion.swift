public import ArticleQuery

/// What is being typed at the cursor of a filter, and so what may be offered for it.
public enum Completion: Sendable, Hashable {
  /// Nothing that could be completed.
  case nothing
  /// A condition may begin here.
  case fields
  /// A word by itself: the beginning of a field, a person or an outlet, or just a word.
  case word(String)
  /// What a field takes, as far as it is typed.
  case value(FilterField, begun: String)
}

/// What the archive is asked for to complete a filter.
public struct CompletionRequest: Sendable, Hashable {
  public var completion: Completion
  /// The rest of the filter, under which things are counted.
  public var rest: Query

  public init(completion: Completion, rest: Query) {
    self.completion = completion
    self.rest = rest
  }
}
