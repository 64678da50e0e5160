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
  public internal(set) var sources = SourcesPane()
  public internal(set) var history = History()
  /// What lies over the panes; nil when nothing does.
  public internal(set) var overlay: Overlay?
  /// What is about people and lies under ``overlay``, the nearest last.
  var covers: [PersonOverlay] = []
  /// The names of the people followed.
  public internal(set) var followed: [String] = []
  /// The newest thing worth saying; gone with the next stroke.
  public internal(set) var notice: Notice?
  /// Strokes of a binding that is not complete yet ("g").
  public internal(set) var pending: [Stroke] = []
  /// True when what may follow ``pending`` is to be listed.
  public internal(set) var showsContinuations = false
  /// How the panes are as far as the log knows.
  var kept: PaneArrangement?
  /// The number typed before a motion; nil when there is none.
  public internal(set) var count: Int?
  /// Long work going on behind the screen.
  public internal(set) var work: ImportWork?
  /// What the archive is called in the title line.
  public internal(set) var archiveName: String
  /// The keys in force.
  public let keys: KeyTable
  public internal(set) var settings: Settings
  /// What typing finds commands by.
  let commandNames: CommandNames

  /// Newest ticket of each slot; an answer with an older one is ignored.
  var tickets: [Request.Slot: Ticket] = [:]
  var lastTicket = 0
  /// What the event at hand asks for.
  var outbox: [Request] = []
  /// Keys for the text of an article that is not there yet.
  var held: [Held] = []
  /// True while the article of the row under the cursor is not shown because the cursor has not rested.
  var isPreviewAwaited = false
  /// What to go back to when a prompt is given up.
  var origin: Origin?
  /// The prompt or list that help was called from.
  var covered: Overlay?
  /// Where keys were looked up when help was called.
  var helpContexts: [KeyContext] = []
  /// Changes of this session that answers on their way may not know yet.
  var ownChanges: [OwnChange] = []
  /// Articles that the person made unread: they stay so until they are opened anew.
  var keptUnread: Set<ArticleKey> = []
  /// What waits to be asked or shown until nothing else is open.
  var waitingOverlays: [WaitingOverlay] = []
  /// What the lists of the log were asked for and have not come.
  var areListsAwaited = false
  /// True when saved filters are to be counted again.
  var areViewsOld = false
  /// The article that was written down last as opened.
  var lastOpened: ArticleKey?
  /// What the list is of that is on its way to a picker.
  var awaitedPicks: Picker.Kind?
  /// What was done last to articles.
  var lastChange: ArticleChange?
  /// What the person keeps besides articles, as far as it has been asked for.
  public internal(set) var personal = PersonalLists()
  /// Saved filters with their counts, in the order in which they were saved.
  public internal(set) var views: [ViewCount] = []
  /// The time as far as it was told; nil before.
  public internal(set) var now: Moment?
  /// When the person was last here; nil the first time.
  let lastSession: Moment?
  /// What came in since then; nil when nothing did, and until that is known.
  public internal(set) var news: News?
  /// Filters typed, oldest first.
  var typedFilters: [String] = []
  /// True when those of earlier sessions are among them, or on their way.
  var knowsTypedFilters = false
  /// The row that the archive looks for; nil when none is sought.
  var seeking: Seeking?
  /// The story that was looked at last; nil when none was, or the archive has changed.
  var thread: StoryThread?
  /// Steps to take in the story when it is there.
  var threadWalk: ThreadWalk?
  /// The days that the list is on its way to; nil but on the way there.
  var soughtDays: DayRange?
  /// What was searched last outside the article.
  var rowSearch = ""
  /// The article whose five seconds of reading are running.
  var timedArticle: ArticleKey?
  /// The place that is, or will be, written to the log when things come to rest.
  var restingPlace: RestingPlace?
  /// True until the first key.
  var isUntouched = true
  /// True when the person came back to an article.
  let hadBookmark: Bool
  /// Where the person left off, as long as the archive does not have it: an import may yet bring it.
  var missing: Visit?
  /// What the total was asked of.
  var counted: Query?
  /// Index into the history of the visit that tells where the list is to stand.
  var soughtVisit = 0
  /// Where an export goes as soon as it is known what of.
  var exportPath = ""
  /// True until the article of a bookmark tells where in the list it stands.
  var isFindingPlace = false

  /// A reader at the beginning: nothing is loaded before ``start()``.
  ///
  /// - Parameters:
  ///   - commandNames: what the front end calls commands; palette and help find them by it.
  ///   - archiveName: what the title line calls the archive.
  ///   - bookmark: where the person left off; nil the first time.
  ///   - arrangement: how the panes were last; nil the first time.
  public init(
    size: Size,
    today: Day,
    keys: KeyTable = .standard,
    settings: Settings = Settings(),
    commandNames: CommandNames = .identifiersOnly,
    archiveName: String,
    bookmark: Bookmark? = nil,
    arrangement: PaneArrangement? = nil
  ) {
    self.size = size
    self.today = today
    self.keys = keys
    self.settings = settings
    self.commandNames = commandNames
    self.archiveName = archiveName
    query = .everything
    hadBookmark = bookmark?.current.article != nil
    // A filter tells the minute. The one that had begun was seen.
    lastSession = bookmark?.saved.map {
      Moment(seconds: ($0.seconds + 59) / 60 * 60, offset: $0.offset)
    }
    layout = Layout(size: size, focus: .list, lower: .article, choices: LayoutChoices())
    if let arrangement { arrange(as: arrangement) }
    kept = choices.arrangement
    if let bookmark {
      history = History(bookmark)
      resting(at: bookmark.current)
    }
    settle()
  }

  /// Tells something before the first key, which takes it away.
  public mutating func say(_ notice: Notice) { self.notice = notice }

  /// Asks for all that the first screen shows.
  public mutating func start() -> [Request] {
    if isFindingPlace, let key = article.wanted {
      query(changesTo: query, landing: nil)
      request(.article(key), .article)
    } else {
      query(changesTo: query, landing: .start(.beginning))
    }
    request(.person(.followed), .followed)
    requestPersonal()
    requestNews()
    return handOut()
  }

  /// Changes the state and returns what is to be done.
  public mutating func handle(_ event: Event) -> [Request] {
    switch event {
    case .stroke(let stroke):
      // The key that opens shows what a line at the start has told of.
      let isNews = notice.isNews && overlay == nil && opensNews(stroke)
      act { if isNews { $0.showNews() } else { $0.take(stroke) } }
    case .clock(let now):
      self.now = now
      return []
    case .paste(let text): act { $0.paste(text) }
    case .resize(let size): self.size = size
    case .answer(let answer): take(answer)
    case .importing(let work): take(work)
    case .pointer(let pointer): act { $0.take(pointer) }
    case .touch(let touch): act { $0.take(touch) }
    case .archiveChanged: refresh()
    case .day(let day):
      today = day
      // What "today" and "this week" find is another thing now.
      refresh()
    case .imported(let new, let changed, let skipped):
      work = nil
      if areViewsOld { requestViews() }
      // What was left out is named when the terminal is given back.
      guard new + changed > 0 else { break }
      notice = .imported(new: new, changed: changed, skipped: skipped)
    case .importStopped:
      notice = .importStopped(articles: work?.articles ?? 0)
      work = nil
    case .takenOut(let result): take(result)
    case .longWorkEnded(let note):
      work = nil
      notice = .longWork(note)
    case .failed(let error): if error != .cancelled { notice = .failed(error) }
    case .leave: quit()
    }
    settle()
    runHeld()
    return handOut()
  }

  /// Does what a person has asked for, by whatever means.
  private mutating func act(_ body: (inout Reader) -> Void) {
    notice = nil
    isUntouched = false
    let visit = currentPlace.visit
    body(&self)
    if visit.article != article.key || visit.query != query.text { missing = nil }
  }

  private func opensNews(_ stroke: Stroke) -> Bool {
    pending.isEmpty && keys.match([stroke], in: contexts) == .command(.open)
  }

  private mutating func handOut() -> [Request] {
    defer { outbox = [] }
    return outbox
  }
}
