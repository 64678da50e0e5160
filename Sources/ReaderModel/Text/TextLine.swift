public import ArticleArchive
public import Articles

/// One line of an article as it is set.
public struct TextLine: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case headline
    /// Outlet, byline, date and length; ``runs`` are empty, the words are the front end's.
    case meta
    /// Tags and the note of the reader.
    case personal
    case blank, standfirst, paragraph, subhead, quote, list, caption
    /// Stands for what is folded away; the words are the front end's.
    case folded(Folded)
    /// Above unfolded boxes, teasers, furniture (nil); the words are the front end's.
    case heading(RelatedLink.Kind?)
    /// Headline or summary of a link.
    case link, linkSummary
    case furniture
    /// Of a ghost: the story is not in the archive; the words are the front end's.
    case ghost(backlinks: Int)
  }

  /// How many texts of each kind are folded away in one place.
  public struct Folded: Sendable, Hashable {
    public var boxes = 0
    public var teasers = 0
    public var furniture = 0
    public var captions = 0
  }

  /// A stretch of a line in one role.
  public struct Run: Sendable, Hashable {
    public var text: String
    public var role: Role
    /// What Enter acts on here; nil for plain text.
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
  /// What stands at the line's beginning, for a blank line the end of the part before it; nil for lines that are not of the story.
  public var anchor: TextAnchor?
  /// The text that begins here; nil for lines whose words are the front end's.
  public var origin: TextOrigin?
  /// What the line can be folded away with, or stands for; nil for lines that are always shown.
  public internal(set) var fold: Fold?

  /// - Parameter origin: nil for lines of the story, which begin where they are anchored.
  public init(kind: Kind, runs: [Run], anchor: TextAnchor?, origin: TextOrigin? = nil) {
    self.kind = kind
    self.runs = runs
    self.anchor = anchor
    self.origin = origin ?? anchor.map { TextOrigin(part: .story($0.place), offset: $0.offset) }
  }

  /// The words of the line.
  public var text: String { runs.map(\.text).joined() }
}

extension TextLine.Kind {
  /// Columns left free before the text of such a line, inside the measure (a quote's bar stands there).
  public var indent: Int {
    switch self {
    case .quote, .list, .caption, .link: 2
    case .linkSummary: 4
    case .headline, .meta, .personal, .blank, .standfirst, .paragraph, .subhead, .folded, .heading,
      .furniture, .ghost:
      0
    }
  }
}

/// Something in a text that Enter acts on.
public enum TextTarget: Sendable, Hashable {
  /// A mention: index into ``Article/people`` and into its mentions.
  case person(Int, mention: Int)
  /// An index into ``Article/quotes``.
  case quote(Int)
  /// An index into ``Article/dates``.
  case date(Int)
  /// An index into ``Article/links``.
  case link(Int)
}

/// A place in the set text where the cursor can stop.
struct TextStop: Sendable, Hashable {
  var target: TextTarget
  /// Index of the line it begins in.
  var line: Int
}

/// What a text was set for.
struct TextSetting: Sendable, Hashable {
  var key: ArticleKey
  var measure: Int
  var folds: Folds
  /// Changes whenever the article is loaded anew.
  var edition: Int
}
