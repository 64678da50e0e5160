/// # ReaderModel
///
/// What a person reading an archive sees and can do, as a value: the state machine every front end shares.
/// It knows queries and the archive's answers; it must not know terminals, cells, colours or words of a language.

public import ArticleArchive
public import ArticleQuery
public import Articles

/// The whole state of a reading session.
///
/// Feed it events; it changes and says what it wants done. No await, no I/O, no clock: the same events always
/// give the same state. ``Session`` carries the requests out.
public struct Reader: Sendable {
  public internal(set) var size: Size
  /// Which panes are where, at this size.
  public internal(set) var layout: Layout
  public internal(set) var focus: Pane
  /// The filter in force; its conjuncts are the chips.
  public internal(set) var query: Query
  public internal(set) var today: Day
  public internal(set) var list: ListPane
  public internal(set) var article: ArticlePane
  public internal(set) var people: PeoplePane
  public internal(set) var timeline: TimelinePane
  public internal(set) var related: RelatedPane
  public internal(set) var history: History
  /// What lies over the panes; nil when nothing does.
  public internal(set) var overlay: Overlay?
  /// The newest thing worth saying; gone with the next stroke.
  public internal(set) var notice: Notice?
  /// Strokes of a binding that is not complete yet ("g").
  public internal(set) var pending: [Stroke]
  /// Long work going on behind the screen.
  public internal(set) var work: ImportWork?
  /// What the archive is called in the title line.
  public internal(set) var archiveName: String
  let keys: KeyTable

  /// Changes the state and returns what is to be done.
  public mutating func handle(_ event: Event) -> [Request] { fatalError("pending") }
}

/// Columns and rows of a screen or a part of it.
public struct Size: Sendable, Hashable {
  public var columns: Int
  public var rows: Int

  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// A part of the screen; row and column count from 0 at the top left.
public struct Rect: Sendable, Hashable {
  public var row: Int
  public var column: Int
  public var size: Size

  public init(row: Int, column: Int, size: Size) {
    self.row = row
    self.column = column
    self.size = size
  }
}

/// A part of the reader that can have the focus.
public enum Pane: String, Sendable, Hashable, CaseIterable {
  case list, article, people, timeline, related
}

/// Where everything stands at a size.
///
/// The title line, filter line, status line and hint line are always the first two and last two rows of ``size``.
public struct Layout: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// Side by side: people and timeline, list, article and related. From 110x24.
    case wide
    /// List over one other pane. From 72x18.
    case stacked
    /// One pane, the others as tabs.
    case single
    /// Smaller than 20x6: one line.
    case tooSmall
  }

  /// A visible pane. The first row of ``frame`` is its title; ``content`` is what is below.
  public struct Placement: Sendable, Hashable {
    public var pane: Pane
    public var frame: Rect

    public var content: Rect {
      Rect(
        row: frame.row + 1,
        column: frame.column,
        size: Size(columns: frame.size.columns, rows: max(0, frame.size.rows - 1))
      )
    }
  }

  public var kind: Kind
  public var size: Size
  /// Visible panes, left to right and top to bottom. Between side-by-side panes one column is left for a rule.
  public var placements: [Placement]
}

// MARK: - Panes

/// The list of articles: a window of rows around the selection, whatever the size of the archive.
public struct ListPane: Sendable {
  /// Loaded rows, in reading order.
  public internal(set) var rows: [ArticleRow]
  public internal(set) var hasNewer: Bool
  public internal(set) var hasOlder: Bool
  /// Index into ``rows`` of the selected one; 0 when there is none.
  public internal(set) var selection: Int
  /// Index into ``rows`` of the first visible one.
  public internal(set) var top: Int
  /// Screen rows an article takes: 2 where there is room, else 1.
  public internal(set) var rowHeight: Int
  /// Number of rows before ``rows``; nil when not known (after a jump into the middle).
  public internal(set) var offset: Int?
  /// Articles that answer the filter; nil until counted.
  public internal(set) var count: ArticleCount?
  /// All articles without a filter; nil until counted.
  public internal(set) var total: ArticleCount?
  public internal(set) var isLoading: Bool

  /// The selected row; nil in an empty list.
  public var selected: ArticleRow? { rows.indices.contains(selection) ? rows[selection] : nil }
}

/// The article being read.
public struct ArticlePane: Sendable {
  public internal(set) var stored: StoredArticle?
  /// The text wrapped to the pane; see ``TextLine``.
  public internal(set) var lines: [TextLine]
  /// Index into ``lines`` of the first visible one.
  public internal(set) var top: Int
  /// Columns the text is set in (the measure); the text is centred when the pane is wider.
  public internal(set) var measure: Int
  /// True when boxes, teasers and furniture are shown.
  public internal(set) var isUnfolded: Bool
  public internal(set) var search: TextSearch?
  /// The name, quote or link the cursor is on; nil when it is on none.
  public internal(set) var target: TextTarget?
  public internal(set) var isLoading: Bool
}

/// One line of an article as it is set.
public struct TextLine: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case headline
    /// Outlet, byline, date and length; ``runs`` are empty, the words are the front end's.
    case meta
    case blank, standfirst, paragraph, subhead, quote, list, caption
    /// Stands for what is folded away; the words are the front end's.
    case folded(boxes: Int, teasers: Int, furniture: Int)
    /// Above unfolded boxes, teasers, furniture; the words are the front end's.
    case heading(RelatedLink.Kind?)
    /// Headline or summary of a link.
    case link, linkSummary
    case furniture
    /// Of a ghost: the story is not in the archive; the words are the front end's.
    case ghost(backlinks: Int)
  }

  /// A stretch of a line in one role.
  public struct Run: Sendable, Hashable {
    public var text: String
    public var role: Role
    /// Index into ``ArticlePane``'s targets of the article; nil for plain text.
    public var target: TextTarget?

    public init(text: String, role: Role, target: TextTarget? = nil) {
      self.text = text
      self.role = role
      self.target = target
    }
  }

  public enum Role: Sendable, Hashable { case plain, name, quoted, date, link }

  public var kind: Kind
  public var runs: [Run]
  /// What stands at the line's beginning; nil for lines that are not text of the story.
  public var anchor: TextAnchor?

  public init(kind: Kind, runs: [Run], anchor: TextAnchor?) {
    self.kind = kind
    self.runs = runs
    self.anchor = anchor
  }
}

/// Something in a text that Enter acts on.
public enum TextTarget: Sendable, Hashable {
  /// A mention: index into ``Article/people`` and into its mentions.
  case person(Int, mention: Int)
  /// An index into ``Article/quotes``.
  case quote(Int)
  /// An index into ``Article/links``.
  case link(Int)
}

/// A search in the text of the article.
public struct TextSearch: Sendable, Hashable {
  public var text: String
  /// Where it was found, in order.
  public var hits: [TextSpan]
  /// Index into ``hits``; nil when there is none.
  public var current: Int?
}

/// The people of the filtered articles.
public struct PeoplePane: Sendable {
  public internal(set) var rows: [PersonRow]
  public internal(set) var selection: Int
  public internal(set) var top: Int
  /// What the shown names must match; empty for all.
  public internal(set) var matching: String
  public internal(set) var isLoading: Bool
}

/// The filtered articles over time: every bucket from first to last, empty ones too, newest first.
public struct TimelinePane: Sendable {
  public internal(set) var precision: Precision
  public internal(set) var buckets: [Timeline.Bucket]
  public internal(set) var undated: Int
  /// Index into ``buckets``; ``buckets``.count stands for the undated row.
  public internal(set) var selection: Int
  public internal(set) var top: Int
  /// Other end of a selected range of buckets.
  public internal(set) var mark: Int?
  public internal(set) var isLoading: Bool
}

/// What to read next.
public struct RelatedPane: Sendable {
  /// The article they belong to.
  public internal(set) var key: ArticleKey?
  public internal(set) var rows: [RelatedRow]
  public internal(set) var selection: Int
  public internal(set) var top: Int
  public internal(set) var isLoading: Bool
}

/// Where the person was, as in a browser.
public struct History: Sendable, Hashable {
  /// Oldest first.
  public internal(set) var back: [Visit]
  /// Nearest first.
  public internal(set) var forward: [Visit]
}

// MARK: - Overlays and notices

/// Something that takes the strokes until it is closed.
public enum Overlay: Sendable, Hashable {
  case prompt(Prompt)
  case help(HelpOverlay)
  /// Details of the article and the evidence of its date; the number of the first visible line.
  case details(top: Int)
  /// Asked once before leaving.
  case quit
}

/// A line being typed.
public struct Prompt: Sendable, Hashable {
  public enum Purpose: Sendable, Hashable {
    case filter, date, search, person
    /// The command palette.
    case command
  }

  public var purpose: Purpose
  public internal(set) var text: String
  /// UTF-8 offset of the cursor in ``text``.
  public internal(set) var cursor: Int
  /// What is wrong with a filter or date as it stands; nil while it can be understood.
  public internal(set) var mistake: QueryMistake?
  /// What Tab or Enter would take, best first.
  public internal(set) var choices: [Choice]
  /// Index into ``choices``; nil when none is chosen.
  public internal(set) var choice: Int?

  public enum Choice: Sendable, Hashable {
    case command(Command)
    case person(name: String, articles: Int)
  }
}

/// A mistake in a typed query: which part, and what about it.
public struct QueryMistake: Sendable, Hashable {
  /// UTF-8 range in the prompt's text.
  public var range: Range<Int>
  // The reason is a value of ArticleQuery (added with the parser).
}

/// The list of keys.
public struct HelpOverlay: Sendable, Hashable {
  /// What is typed to find a command.
  public internal(set) var text: String
  /// The bindings that match, in the order of the key table.
  public internal(set) var matches: [Binding]
  public internal(set) var selection: Int
  public internal(set) var top: Int
}

/// A fact for the person; sentences are made by the front end.
public enum Notice: Sendable, Hashable {
  case failed(ArchiveError)
  case starred(headline: String)
  case unstarred(headline: String)
  case markedRead(headline: String)
  case markedUnread(headline: String)
  case filterDropped(Query)
  case nothingToUndo
  case noMatches(String)
  /// Hit number of hits.
  case hit(Int, of: Int)
  case endOfHistory
  case startOfHistory
  case lastArticle
  case firstArticle
  case noRelated
  case pasteRefused
  case unknownKeys([Stroke])
  /// The command needs something that is not there (a selected name, an article).
  case unavailable(Command)
  case imported(new: Int, changed: Int, skipped: Int)
}

/// An import going on behind the screen.
public struct ImportWork: Sendable, Hashable {
  public var articles: Int
  /// 0...1; nil while unknown.
  public var fraction: Double?

  public init(articles: Int, fraction: Double?) {
    self.articles = articles
    self.fraction = fraction
  }
}
