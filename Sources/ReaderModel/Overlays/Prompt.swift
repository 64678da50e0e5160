public import ArticleArchive
public import ArticleQuery

/// A line being typed.
public struct Prompt: Sendable, Hashable {
  public enum Purpose: Sendable, Hashable {
    case filter, date, search, person
    /// Whom somebody, called so, is one with.
    case merge(String)
    /// The command palette.
    case command
    /// What a command needs to know.
    case question(Question)
  }

  public var purpose: Purpose
  public internal(set) var text: String
  /// UTF-8 offset of the cursor in ``text``.
  public internal(set) var cursor: Int
  /// What is wrong with a filter or date as it stands; nil while it can be understood.
  public internal(set) var mistake: QueryError?
  /// What Tab or Enter would take, best first.
  public internal(set) var choices: [Choice] = []
  /// Index into ``choices``; nil when none is chosen.
  public internal(set) var choice: Int?
  /// What ``text`` means; nil for an empty text, and where nothing is understood.
  public internal(set) var understood: Query?
  /// True while the text is only offered: typing takes its place.
  public internal(set) var isOffered = false
  /// Index into the filters typed before, newest first; nil while none of them is shown.
  var recalled: Int?

  /// What a stroke does to the line.
  enum Edit: Sendable, Hashable {
    case cursorLeft, cursorRight, cursorStart, cursorEnd
    case deleteBackward, deleteForward, deleteWord, deleteLine
  }

  /// What a stroke does with the choices.
  enum Choosing: Sendable, Hashable { case accept, complete, previous, next }

  public enum Choice: Sendable, Hashable {
    case command(Command)
    case person(name: String, articles: Int)
    case tag(TagCount)

    /// The name of a person; nil for a command.
    var person: String? { if case .person(let name, _) = self { name } else { nil } }
  }
}
