public import ArticleArchive
public import Articles

/// The article being read.
public struct ArticlePane: Sendable {
  public internal(set) var stored: StoredArticle?
  /// Index into ``lines`` of the first visible one.
  public internal(set) var top = 0
  /// Columns the text is set in (the measure); the text is centred when the pane is wider.
  public internal(set) var measure = 0
  /// What is shown of boxes, captions, teasers and furniture.
  public internal(set) var folds = Folds.standard
  public internal(set) var search: TextSearch?
  /// The name, quote or link the cursor is on; nil when it is on none.
  public internal(set) var target: TextTarget?
  public internal(set) var isLoading = false
  /// The text as far as it is set.
  var text = ArticleText()
  /// Lines that fit on the screen.
  var visibleCount = 1
  /// The article asked for last; the one in ``stored`` unless it is still loading.
  var wanted: ArticleKey?
  /// Where to begin reading it, once it is there.
  var wantedAnchor: TextAnchor?
  /// The quote to put the cursor on, once it is there.
  var sought: TextSpan?
  /// How it was set when it was left; nil when it was not open in this session.
  var wantedView: View?
  /// What stands at the top; kept through every change of size. Nil at the very top.
  var anchor: TextAnchor?
  /// The line that should be at the top, were there enough lines below it.
  var wantedTop = 0
  /// Where to go once so much of the text is set; nil when nothing is waited for.
  var destination: Destination?
  /// True while a request for more of the text is on its way.
  var isSettingMore = false
  /// Rises with each article taken.
  var edition = 0
  /// Rises when another text takes the place of the one there was: targets of that mean nothing any more.
  public internal(set) var printing = 0
  /// What is set in ``lines``: nothing is set again while these are the same.
  var setting: TextSetting?

  /// How the text stood on the screen.
  struct View: Sendable, Hashable {
    var measure: Int
    var folds: Folds
    var top: Int
  }

  enum Destination: Sendable, Hashable {
    case anchor
    case line(Int)
    case hit(TextHit)
    case end
  }

  init(visibleCount: Int = 1) { self.visibleCount = visibleCount }

  /// The text wrapped to the pane, from its beginning as far as it is set; see ``TextLine``.
  public var lines: [TextLine] { text.lines }

  /// What the cursor can stop at, in the order of the text.
  var stops: [TextStop] { text.stops }

  /// The article shown, or on its way.
  public var key: ArticleKey? { wanted ?? stored?.row.key }

  /// True when the last line of the story is on the screen.
  public var isAtEnd: Bool { text.isWhole && top + visibleCount >= lines.count }

  var view: View { View(measure: measure, folds: folds, top: top) }
}

extension ArticlePane {
  /// True when all of its lines are there: a long text is set bit by bit.
  public var isWhole: Bool { text.isWhole }

  /// Lines set at once: more than there are in all but the longest articles, and less than a key takes to notice.
  static let settingLimit = 3000

  /// Shows an article that has come; the same one anew keeps its place.
  mutating func take(_ stored: StoredArticle) {
    let isSame = stored.row.key == self.stored?.row.key
    if stored.article != self.stored?.article {
      search = nil
      target = nil
    }
    if !isSame || stored.article != self.stored?.article { printing += 1 }
    self.stored = stored
    isLoading = false
    wanted = nil
    edition += 1
    if !isSame {
      folds = wantedView?.folds ?? .standard
      anchor = nil
    }
    if let wantedAnchor { anchor = wantedAnchor }
    wantedAnchor = nil
  }

  /// Sets the text for a width, unless that is done already.
  ///
  /// - Parameter limit: columns the text takes at most.
  mutating func set(columns: Int, rows: Int, limit: Int) {
    visibleCount = max(1, rows)
    // A column of air on either side where there is room for it.
    measure = min(limit, columns > 40 ? columns - 2 : columns)
    guard let stored else {
      text = ArticleText()
      setting = nil
      (top, wantedTop) = (0, 0)
      return
    }
    let setting = TextSetting(
      key: stored.row.key,
      measure: measure,
      folds: folds,
      edition: edition
    )
    if setting != self.setting {
      text = ArticleText(
        stored,
        measure: measure,
        folds: folds,
        lines: Self.settingLimit
      )
      self.setting = setting
      let view = wanted == nil ? wantedView : nil
      destination = view?.measure == measure ? view.map { .line($0.top) } : .anchor
      if view != nil { wantedView = nil }
      approach()
    }
    top = wantedTop.held(in: 0, lastTop)
  }

  /// Sets more of a long text.
  mutating func setMore() {
    isSettingMore = false
    text.setMore(lines: Self.settingLimit)
    approach()
  }

  /// Goes as near to the destination as the text is set.
  private mutating func approach() {
    switch destination {
    case .anchor: wantedTop = line(of: anchor)
    case .line(let line): wantedTop = line
    case .end: wantedTop = lines.count
    case .hit(let hit): if let line = line(of: hit) { reveal(line) }
    case nil: break
    }
    guard destination == .end else {
      if text.isWhole { destination = nil }
      return
    }
    if text.isWhole { scroll(to: lines.count) }
  }

  /// The top from which on nothing more comes: below a text that is scrolled there is room for a line on what is next.
  private var lastTop: Int {
    guard lines.count > visibleCount else { return 0 }
    let isRoomy = visibleCount > 2 * Self.endRows
    return lines.count - visibleCount + (isWhole && isRoomy ? Self.endRows : 0)
  }

  /// Rows below the last line: a blank one, and that the text ends.
  private static let endRows = 2

  /// Puts a line at the top, as far as there are lines to fill the screen.
  mutating func scroll(to line: Int) {
    destination = nil
    top = line.held(in: 0, lastTop)
    wantedTop = top
    anchor = top == 0 ? nil : anchor(near: top)
  }

  /// To the end of the text, once it is set.
  mutating func scrollToEnd() {
    scroll(to: lines.count)
    if !text.isWhole { destination = .end }
  }

  /// Brings a line into sight.
  mutating func reveal(_ line: Int) {
    destination = nil
    guard !(top..<top + visibleCount).contains(line) else { return }
    scroll(to: line - visibleCount / 3)
  }

  /// Brings a found place into sight, once it is set.
  mutating func reveal(_ hit: TextHit) {
    if let line = line(of: hit) { reveal(line) } else { destination = .hit(hit) }
  }

  /// The line that an anchor stands in; 0 for nil.
  func line(of anchor: TextAnchor?) -> Int {
    guard let anchor else { return 0 }
    return lines.lastIndex {
      guard let own = $0.anchor else { return false }
      return own.place == anchor.place && own.offset <= anchor.offset
    } ?? 0
  }

  /// The line that a hit begins in; nil as long as it is not set.
  func line(of hit: TextHit) -> Int? {
    let line = lines.lastIndex {
      $0.origin.map { $0.part == hit.part && $0.offset <= hit.range.lowerBound } ?? false
    }
    // The last line of all may be followed by one that is nearer.
    return line.flatMap { $0 == lines.count - 1 && !text.isWhole ? nil : $0 }
  }

  /// What stands at a line, or next to it where the line is not of the story.
  private func anchor(near line: Int) -> TextAnchor? {
    let below = lines[line..<min(lines.count, line + visibleCount)]
    return below.lazy.compactMap(\.anchor).first
      ?? lines[..<line].reversed().lazy.compactMap(\.anchor).first
  }
}
