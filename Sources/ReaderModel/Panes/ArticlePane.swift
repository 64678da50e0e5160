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
  var visibleCount = 1
  /// The article asked for last; the one in ``stored`` unless it is still loading.
  var wanted: ArticleKey?
  /// Where to begin reading it, once it is there.
  var wantedAnchor: TextAnchor?
  /// What stands at the top; kept through every change of size. Nil at the very top.
  var anchor: TextAnchor?
  /// What the cursor can stop at, in the order of the text.
  var stops: [TextStop] = []
  /// The line that should be at the top, were there enough lines below it.
  var wantedTop = 0
  /// Rises with each article taken.
  var edition = 0
  /// What is set in ``lines``: nothing is set again while these are the same.
  var setting: TextSetting?

  init(visibleCount: Int = 1) { self.visibleCount = visibleCount }

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

extension ArticlePane {
  /// Shows an article that has come; the same one anew keeps its place.
  mutating func take(_ stored: StoredArticle) {
    let isSame = stored.row.key == self.stored?.row.key
    if stored.article != self.stored?.article {
      search = nil
      target = nil
    }
    self.stored = stored
    isLoading = false
    wanted = nil
    edition += 1
    if !isSame {
      isUnfolded = false
      anchor = nil
    }
    if let wantedAnchor { anchor = wantedAnchor }
    wantedAnchor = nil
  }

  /// Sets the text for a width, unless that is done already.
  mutating func set(columns: Int, rows: Int) {
    visibleCount = max(1, rows)
    // A column of air on either side where there is room for it.
    measure = min(Self.measureLimit, columns > 40 ? columns - 2 : columns)
    guard let stored else {
      lines = []
      stops = []
      setting = nil
      (top, wantedTop) = (0, 0)
      return
    }
    let setting = TextSetting(
      key: stored.row.key,
      measure: measure,
      isUnfolded: isUnfolded,
      edition: edition
    )
    if setting != self.setting {
      let text = ArticleText(stored, measure: measure, isUnfolded: isUnfolded)
      lines = text.lines
      stops = text.stops
      self.setting = setting
      wantedTop = line(of: anchor)
    }
    top = wantedTop.held(in: 0, lines.count - visibleCount)
  }

  /// Puts a line at the top, as far as there are lines to fill the screen.
  mutating func scroll(to line: Int) {
    top = line.held(in: 0, lines.count - visibleCount)
    wantedTop = top
    anchor = top == 0 ? nil : anchor(near: top)
  }

  /// Brings a line into sight.
  mutating func reveal(_ line: Int) {
    guard !(top..<top + visibleCount).contains(line) else { return }
    scroll(to: line - visibleCount / 3)
  }

  /// The line that an anchor stands in; 0 for nil.
  func line(of anchor: TextAnchor?) -> Int {
    guard let anchor else { return 0 }
    return lines.lastIndex {
      guard let own = $0.anchor else { return false }
      return own.place == anchor.place && own.offset <= anchor.offset
    } ?? 0
  }

  /// What stands at a line, or next to it where the line is not of the story.
  private func anchor(near line: Int) -> TextAnchor? {
    let below = lines[line..<min(lines.count, line + visibleCount)]
    return below.lazy.compactMap(\.anchor).first
      ?? lines[..<line].reversed().lazy.compactMap(\.anchor).first
  }

  /// Columns that text is easily read in.
  static let measureLimit = 72
}
