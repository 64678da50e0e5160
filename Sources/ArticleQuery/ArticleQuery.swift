/// # ArticleQuery
///
/// The filter language that every command and the reader share: its values, its grammar, its mistakes.
/// Pure: it must not know SQL, archives or screens.
///
///     query  = all { "or" all }
///     all    = one { ["and"] one }
///     one    = ("not" | "-") one | "(" query ")" | filter
///     filter = word | phrase | field ":" (bare value | phrase)
///
/// Text becomes ``QueryToken`` values, these a ``Query``; ``Query/text`` prints what the parser reads back.

/// What a person asks of an archive.
public indirect enum Query: Sendable, Hashable {
  /// The empty query.
  case everything
  case filter(Filter)
  case not(Query)
  /// Two or more, none of them `.and` or `.everything`.
  case and([Query])
  /// Two or more, none of them `.or`.
  case or([Query])
}

/// A word to look for: typed without marks it stands for all its forms, with marks only for that one.
public struct SearchWord: Sendable, Hashable {
  /// Lower case, NFC, tone marks in their canonical place.
  public let text: String
  /// True when the marks that were typed must be there.
  public let isExact: Bool

  public init(text: String, isExact: Bool) {
    self.text = text
    self.isExact = isExact
  }
}
