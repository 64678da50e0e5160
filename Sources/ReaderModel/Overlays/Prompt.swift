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
  /// Articles that there would be with a date as it stands; nil until counted, and while it cannot be understood.
  public internal(set) var count: ArticleCount?
  /// What Tab or Enter would take, best first.
  public internal(set) var choices: [Choice] = []
  /// Index into ``choices``; nil when none is chosen.
  public internal(set) var choice: Int?
  /// What ``text`` means; nil for an empty text, and where nothing is understood.
  public internal(set) var understood: Query?
  /// True while the text is only offered: typing takes its place.
  public internal(set) var isOffered = false
  /// The conditions of a filter as it stands; see ``verdict(on:)``.
  public internal(set) var terms: [QueryTerm] = []
  /// The articles that a change was meant for when it was asked, those that something is taken out of, and the selected
  /// one of these: rows may come in another order while one types.
  var subjects: [ArticleRow] = []
  var cut: Cutting.Selection?
  var cutRow: ArticleRow?
  /// What ``choices`` are offered for.
  public internal(set) var completion = Completion.nothing
  /// How many articles conditions find by themselves, as far as the archive has told.
  var found: [Filter: ArticleCount] = [:]
  /// Those that it was asked of last, in this order.
  var asked: [Filter] = []
  /// True when Enter was pressed on a mistake: it is told then, whether it is being typed or not.
  public internal(set) var isRefused = false
  /// True when the person has gone to a choice.
  var isChosen = false
  /// Index into the filters typed before, newest first; nil while none of them is shown.
  var recalled: Int?
  /// What was typed before the first of them was shown.
  var draft = ""

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
    /// The beginning of a condition.
    case field(FilterField)
    /// A whole condition, and how many articles there would be with it.
    case value(Filter, ArticleCount)

    /// The name of a person; nil for anything else.
    var person: String? { if case .person(let name, _) = self { name } else { nil } }

    /// The same thing whatever its count: what was chosen stays chosen as counts grow.
    func isSame(as other: Choice) -> Bool {
      switch (self, other) {
      case (.person(let a, _), .person(let b, _)): a == b
      case (.value(let a, _), .value(let b, _)): a == b
      default: self == other
      }
    }
  }
}
