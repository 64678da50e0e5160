public import ArticleArchive
public import ArticleQuery
public import Articles

/// A fact for the person; sentences are made by the front end.
public enum Notice: Sendable, Hashable {
  case failed(ArchiveError)
  /// The reading log cannot be used, for this reason: what is read and marked is gone with the session.
  case notRemembered(ArchiveError)
  case starred(headline: String)
  case unstarred(headline: String)
  case markedRead(headline: String)
  case markedUnread(headline: String)
  case filterDropped(Query)
  /// Undo or redo brought this filter back.
  case filterRestored(Query)
  /// The list stands in another order.
  case sorted(ArticleOrder)
  /// Only lists of so many articles can stand in the order that was chosen.
  case tooManyToSort(ArticleOrder, limit: Int)
  /// Those that match best come first, of so many of the newest articles.
  case sortedNewest(Int)
  case nothingToUndo
  case nothingToRedo
  /// A change was made, undone, done again.
  case done(PersonalStep)
  case undone(PersonalStep)
  case redone(PersonalStep)
  /// It is as it was to be already.
  case nothingToChange
  /// So many articles are chosen.
  case chosen(Int)
  case noPlace(letter: String)
  /// The filter of a view cannot be understood.
  case badView(SavedView)
  case noNote
  case news(News)
  /// A search found nothing in the article, in the articles of the list, or in related headlines.
  case noMatches(String, in: Pane)
  /// What was searched stands only in what is folded away.
  case onlyFolded(String)
  /// A search came to the end of the list, or to its beginning, and went on at the other one.
  case wentOnFromBeginning
  case wentOnFromEnd
  /// Hit number of hits.
  case hit(Int, of: Int)
  case followed(String)
  case unfollowed(String)
  case corrected(PersonCorrection)
  case correctionTakenBack(PersonCorrection)
  /// Nothing would set the form apart from the rest of the name.
  case cannotSplit(String)
  case endOfHistory
  case startOfHistory
  case lastArticle
  case firstArticle
  case noRelated
  /// No article from the selected one on is unread.
  case noUnread
  /// No other article belongs to the story of this one.
  case noThread
  case lastInThread
  case firstInThread
  /// No article of the filter is of these days; the list stands at one of another day, nil where that is not known.
  case noneOnDays(DayRange, nearest: Day?)
  /// More rows than can be selected at once lie between.
  case tooManyToSelect(limit: Int)
  case notADay(QueryError.Reason)
  /// Strip and timeline count other days than before.
  case counting(TimelineBasis)
  case pasteRefused
  case unknownKeys([Stroke])
  /// The command can do nothing now, and why.
  case unavailable(Command, Obstacle)
  /// An import ends at its next batch; it has ended with so many articles.
  case stoppingImport
  case importStopped(articles: Int)
  case imported(new: Int, changed: Int, skipped: Int)
  /// So many mistakes in the configuration, the first of them in this line.
  case misconfigured(mistakes: Int, line: Int)
  /// Nothing of the configuration holds, because of this line; nil where the file itself cannot be read.
  case configurationNotRead(line: Int?)
  case adjusted(Adjustment)
  case taken(TakenOut)
  case linkHidden(headline: String)
  /// No other article is like the one being read; what is related to it is still being looked for.
  case noVersions
  case stillLooking
  case longWork(LongWorkNote)
  /// An export would take the place of a file.
  case fileExists(path: String)
}

extension Notice {
  /// The command that helps; nil where none does.
  public var remedy: Command? {
    switch self {
    case .onlyFolded: .unfold
    case .counting: .spokenDays
    case .news: .open
    case .unknownKeys: .help
    case .noPlace: .setMark
    case .pasteRefused: .palette
    case .unavailable(_, let obstacle): obstacle.remedy
    case .starred, .unstarred, .markedRead, .markedUnread, .filterDropped, .linkHidden, .done: .undo
    case .failed, .notRemembered, .filterRestored, .nothingToUndo, .nothingToRedo, .noMatches, .hit,
      .endOfHistory,
      .startOfHistory, .lastArticle, .firstArticle, .noRelated, .noUnread,
      .wentOnFromBeginning, .wentOnFromEnd, .sorted, .tooManyToSort,
      .sortedNewest, .stoppingImport,
      .importStopped, .imported, .adjusted, .misconfigured, .configurationNotRead, .taken,
      .noVersions,
      .stillLooking, .longWork, .fileExists,
      .followed, .unfollowed, .corrected, .correctionTakenBack,
      .cannotSplit, .noneOnDays, .tooManyToSelect, .notADay, .noThread, .lastInThread,
      .firstInThread,
      .undone, .redone, .nothingToChange, .chosen, .badView, .noNote:
      nil
    }
  }
}

extension Notice {
  /// True for what is said on the way, after which one more step can be taken.
  var isOnTheWay: Bool {
    if case .hit = self { return true }
    if case .filterDropped = self { return true }
    return self == .wentOnFromBeginning || self == .wentOnFromEnd
  }

  /// The command that could do nothing; nil for anything else.
  var refused: Command? { if case .unavailable(let command, _) = self { command } else { nil } }
}

/// An import going on behind the screen.
public struct ImportWork: Sendable, Hashable {
  public enum Kind: Sendable, Hashable { case importing, rereading, writing }

  public var kind: Kind
  public var articles: Int
  /// 0...1; nil while unknown.
  public var fraction: Double?

  public init(_ kind: Kind = .importing, articles: Int, fraction: Double?) {
    self.kind = kind
    self.articles = articles
    self.fraction = fraction
  }
}

extension Notice? {
  /// True when it tells what came in since the last session.
  var isNews: Bool { if case .news = self { true } else { false } }
}
