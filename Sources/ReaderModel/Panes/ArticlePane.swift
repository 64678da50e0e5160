public import ArticleArchive
public import Articles

/// The article being read.
public struct ArticlePane: Sendable {
  public internal(set) var stored: StoredArticle?
  /// The text wrapped to the pane; see ``TextLine``.
  public internal(set) var lines: [TextLine] = []
  /// Index into ``lines`` of the first visible one.
  public internal(set) var top = 0
  /// Columns the text is set in (the measure); the text is centred when the pane is wider.
  public internal(set) var measure = 0
  /// True when boxes, teasers and furniture are shown.
  public internal(set) var isUnfolded = false
  public internal(set) var search: TextSearch?
  /// The name, quote or link the cursor is on; nil when it is on none.
  public internal(set) var target: TextTarget?
  public internal(set) var isLoading = false
  /// Lines that fit on the screen.
  var visibleCount = 0
  /// The article asked for last; the one in ``stored`` unless it is still loading.
  var wanted: ArticleKey?
  /// Where to begin reading it, once it is there.
  var wantedAnchor: TextAnchor?
  /// What stands at the top; kept through every change of size. Nil at the very top.
  var anchor: TextAnchor?
  /// What the cursor can stop at, in the order of the text.
  var stops: [TextStop] = []
  /// What is set in ``lines``: nothing is set again while these are the same.
  var setting: TextSetting?

  /// The article shown, or on its way.
  public var key: ArticleKey? { wanted ?? stored?.row.key }

  /// True when the last line of the story is on the screen.
  public var isAtEnd: Bool { top + visibleCount >= lines.count }
}

/// A search in the text of the article.
public struct TextSearch: Sendable, Hashable {
  public var text: String
  /// Where it was found, in order.
  public var hits: [TextSpan]
  /// Index into ``hits``; nil when there is none.
  public var current: Int?
}
