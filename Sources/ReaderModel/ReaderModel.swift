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
  /// What the person chose about the layout.
  public internal(set) var choices = LayoutChoices()
  public internal(set) var focus: Pane = .list
  /// The pane under the list where panes are stacked.
  var lower: Pane = .article
  /// The filter in force; its conjuncts are the chips.
  public internal(set) var query: Query
  public internal(set) var today: Day
  public internal(set) var list = ListPane()
  public internal(set) var article = ArticlePane()
  public internal(set) var people = PeoplePane()
  public internal(set) var timeline = TimelinePane()
  public internal(set) var related = RelatedPane()
  public internal(set) var history = History()
  /// What lies over the panes; nil when nothing does.
  public internal(set) var overlay: Overlay?
  /// The newest thing worth saying; gone with the next stroke.
  public internal(set) var notice: Notice?
  /// Strokes of a binding that is not complete yet ("g").
  public internal(set) var pending: [Stroke] = []
  /// The number typed before a motion; nil when there is none.
  public internal(set) var count: Int?
  /// Long work going on behind the screen.
  public internal(set) var work: ImportWork?
  /// What the archive is called in the title line.
  public internal(set) var archiveName: String
  /// The keys in force.
  public let keys: KeyTable
}
