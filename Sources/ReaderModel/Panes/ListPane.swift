public import ArticleArchive
public import ArticleQuery
public import Articles

/// The list of articles: a window of rows around the selection, whatever the size of the archive.
public struct ListPane: Sendable {
  /// Loaded rows, in the order of the list.
  public internal(set) var rows: [ArticleRow] = []
  /// The filter that ``rows`` answer.
  var query = Query.everything
  public internal(set) var hasBefore = false
  public internal(set) var hasAfter = false
  /// The order that the rows stand in.
  public internal(set) var order = ArticleOrder.newestFirst
  /// So many of the newest articles stand in it; nil for all.
  public internal(set) var sorted: Int?
  /// The order that was chosen; lists that are too long for it are newest first.
  var chosenOrder = ArticleOrder.newestFirst
  /// Index into ``rows`` of the selected one; 0 when there is none.
  public internal(set) var selection = 0
  /// Index into ``rows`` of the first visible one.
  public internal(set) var top = 0
  /// Articles chosen besides the selected one, to be changed together.
  public internal(set) var chosen: [ArticleKey: ArticleRow] = [:]
  var lastChosen: ArticleRow?
  /// What is being asked for to be chosen.
  var stretch: Stretch?
  /// True when all articles that answer the filter are chosen, of which not all are loaded.
  public internal(set) var isWholeChosen = false
  public internal(set) var shape = RowShape.block
  /// Number of rows before ``rows``; nil when not known (after a jump into the middle).
  public internal(set) var offset: Int? = 0
  /// What ``offset`` was when the list last stood here: right unless articles have come or gone above.
  var likelyOffset: RowNumber?
  /// Articles that answer the filter; nil until counted.
  public internal(set) var count: ArticleCount?
  /// All articles without a filter; nil until counted.
  public internal(set) var total: ArticleCount?
  /// Those that answer the filter and are unread; nil until counted.
  public internal(set) var unread: ArticleCount?
  /// The filter that ``unread`` is of.
  var unreadQuery: Query?
  /// Where nothing matches: the condition to do without; nil until known, or when none alone helps.
  public internal(set) var relief: Relief?
  /// The last condition, where doing without that one helps.
  public internal(set) var reliefOfLast: Relief?
  /// Conditions that are tried without, in the order asked.
  var reliefs: [Query] = []
  /// Where nothing matches: a name that nobody has, and one that exists.
  public internal(set) var spelling: Spelling?
  public internal(set) var isLoading = true
  /// Milliseconds that the last page took; nil when nobody measured.
  public internal(set) var milliseconds: Int?
  /// Columns and rows of the screen that the articles have.
  var room = Size(columns: 0, rows: 0)
  /// What the page on its way is for; nil when none is.
  var expected: PageUse?
  /// Where the first row of that page stood, when it was in the list before.
  var expectedNumber: RowNumber?
  /// Where the page asked for last begins.
  var asked = PageRequest.Start.beginning
  /// Visible rows to keep above the selection once newer ones are there to fill them.
  var rowsAbove: Int?

  /// A condition, and the articles that answer the filter without it.
  public struct Relief: Sendable, Hashable {
    public var condition: Query
    public var articles: ArticleCount
  }

  /// A condition that finds nothing by itself, and the nearest one that does.
  public struct Spelling: Sendable, Hashable {
    public var typed: Filter
    public var meant: Filter
    /// What ``meant`` finds by itself.
    public var articles: ArticleCount

    public init(typed: Filter, meant: Filter, articles: ArticleCount) {
      self.typed = typed
      self.meant = meant
      self.articles = articles
    }
  }

  /// Where in the whole list the selected row is, from 0; nil when not even about known.
  public var position: Position? {
    guard !rows.isEmpty else { return nil }
    if let offset { return .exactly(offset + selection) }
    return likelyOffset.map { .about(max(0, $0.before + selection)) }
  }

  public enum Position: Sendable, Hashable {
    case exactly(Int)
    case about(Int)
  }

  /// What to remember of the selected row.
  var number: RowNumber? {
    guard let before = offset ?? likelyOffset?.before else { return nil }
    return RowNumber(before: before + selection, count: offset == nil ? nil : count)
  }

  /// Finds the number of the first row where it follows from what is known: from the end of the list, or from
  /// where the list stood before if as many articles answer as then.
  mutating func findOffset() {
    guard offset == nil, !rows.isEmpty, let count, count.isExact else { return }
    if !hasAfter {
      offset = max(0, count.value - rows.count)
    } else if let likelyOffset, likelyOffset.count == count {
      offset = likelyOffset.before
    }
  }

  /// The selected row; nil in an empty list.
  public var selected: ArticleRow? { rows.indices.contains(selection) ? rows[selection] : nil }
}

/// What a page of rows is asked for.
enum PageUse: Sendable, Hashable {
  enum Landing: Sendable, Hashable { case first, last }

  /// In place of all rows; the selection goes to the first or last of them, and the article perhaps after it.
  case replace(Landing, follows: Bool)
  /// In place of all rows if it begins with this article, which is read on where it was; else the newest are asked for.
  case keep(Place.RowPlace, at: TextAnchor?)
  case older
  case newer
}
