import ArticleArchive
import Articles

/// What the log is to remember when things come to rest.
struct RestingPlace: Sendable, Hashable {
  var article: ArticleKey?
  var anchor: TextAnchor?
  var choices: LayoutChoices
}

extension Reader {
  /// Milliseconds without a step after which the place is saved.
  static let restTime = 1500

  /// Brings everything that follows from the state up to date, after each event.
  mutating func settle() {
    layOut()
    settleSources()
    list.keepInBounds()
    people.keepInBounds()
    timeline.keepInBounds()
    related.keepInBounds()
    settleLabels()
    settleWaiting()
    requestEdges()
    requestBucketPeople()
    requestText()
    timeReading()
    noteRest()
  }

  /// A long text is set bit by bit, so that keys are answered meanwhile.
  private mutating func requestText() {
    guard !article.text.isWhole, !article.isSettingMore, layout.placement(of: .article) != nil
    else {
      return
    }
    article.isSettingMore = true
    request(.wait(milliseconds: 0), .setting)
  }

  /// Columns that the text takes at most.
  private var textMeasure: Int {
    settings.textColumns.held(in: ArticlePane.leastMeasure, ArticlePane.mostMeasure)
  }

  /// The layout that follows from size, focus and choices as they are now.
  var nextLayOut: Layout {
    Layout(size: size, focus: focus, lower: lower, choices: layoutChoices, measure: textMeasure)
  }

  /// Gives every visible pane its size, and the article its lines.
  mutating func layOut() {
    layout = nextLayOut
    for placement in layout.placements {
      let content = placement.content.size
      switch placement.pane {
      case .list: list.fit(content)
      case .article: article.set(columns: content.columns, rows: content.rows, limit: textMeasure)
      case .people: people.visibleCount = max(1, content.rows)
      case .timeline: timeline.room = content
      case .sources: sources.room = content.rows
      case .related: related.visibleCount = max(1, content.rows / RelatedPane.rowHeight)
      }
    }
  }

  private mutating func timeReading() {
    let isReading =
      settings.readingSeconds > 0 && focus == .article && overlay == nil && article.wanted == nil
    let reading = isReading ? article.stored.flatMap { isToBeRead($0.row) ? $0.row.key : nil } : nil
    guard reading != timedArticle else { return }
    timedArticle = reading
    if reading == nil {
      drop(.timer)
    } else {
      request(.wait(milliseconds: settings.readingSeconds * 1000), .timer)
    }
  }

  private mutating func noteRest() {
    let place = RestingPlace(article: article.key, anchor: article.anchor, choices: choices)
    guard place != restingPlace else { return }
    let isFirst = restingPlace == nil
    restingPlace = place
    if !isFirst { request(.wait(milliseconds: Reader.restTime), .rest) }
  }

  mutating func elapsed(_ slot: Request.Slot) {
    if slot == .prefix, !pending.isEmpty, settings.line == .fast { showsContinuations = true }
    if slot == .preview { showAwaited() }
    if slot == .setting { article.setMore() }
    if slot == .rest, origin == nil { rest() }
    if slot == .timer, let row = article.stored?.row, row.key == timedArticle { markRead(row) }
  }
}

extension Reader {
  /// The person has stayed at a place.
  private mutating func rest() {
    saveBookmark()
    noteStay()
    if areViewsOld { requestViews() }
  }
}

extension ArticleRow {
  /// True for an article that can be read and has not been.
  var isUnread: Bool { !isGhost && !state.isRead }
}
