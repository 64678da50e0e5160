import ArticleArchive
import Articles

extension Reader {
  /// The headline of the article after the one that is read; nil where the list ends, or is left for another.
  public var nextHeadline: String? {
    guard list.selected?.key == article.key, list.rows.indices.contains(list.selection + 1) else {
      return nil
    }
    return list.rows[list.selection + 1].headline
  }

  /// Shows an article, the old one staying on the screen until it is there.
  ///
  /// - Parameter view: how it stood on the screen when it was left; nil when it is opened anew.
  mutating func show(_ key: ArticleKey, at anchor: TextAnchor?, as view: ArticlePane.View? = nil) {
    if key != article.key { leaveArticle(for: key) }
    article.wantedView = view
    if key != article.wanted { held = [] }
    if key == article.stored?.row.key {
      if article.wanted != nil { drop(.article) }
      article.wanted = nil
      article.wantedAnchor = nil
      article.isLoading = false
      article.anchor = anchor
      article.folds = view?.folds ?? article.folds
      article.setting = nil
      return
    }
    article.wanted = key
    article.wantedAnchor = anchor
    article.isLoading = true
    request(.article(key), .article)
  }

  /// What was meant for the article being left is no longer waited for.
  private mutating func leaveArticle(for key: ArticleKey) {
    keptUnread.remove(key)
    drop(.comparison)
    waitingOverlays.removeAll(where: \.isComparison)
  }

  /// True for an article that reading makes read: unread, and not because the person wants it so.
  func isToBeRead(_ row: ArticleRow) -> Bool { row.isUnread && !keptUnread.contains(row.key) }

  // MARK: - Scrolling

  mutating func moveArticle(_ motion: Motion) {
    let top = article.top
    switch motion {
    case .first: article.scroll(to: 0)
    case .last: article.scrollToEnd()
    case .rows, .pages, .halfPages:
      article.scroll(to: top + (motion.distance(visible: article.visibleCount) ?? 0))
    }
    if motion.isDownward { noteEnd() }
  }

  /// Gives the article the focus where it is hidden, and sets its text; false when that was necessary.
  private mutating func articleIsShown() -> Bool {
    guard layout.placement(of: .article) == nil else { return true }
    focus(on: .article)
    layOut()
    return false
  }

  /// A page on; at the end of the text the next article.
  mutating func pageForward() {
    guard articleIsShown() else { return }
    if article.isAtEnd { nextArticle(by: 1) } else { moveArticle(.pages(1)) }
  }

  mutating func pageBack() {
    guard article.stored != nil else { return say(unavailable: .pageBack, .noArticle) }
    guard articleIsShown() else { return }
    moveArticle(.pages(-1))
  }

  /// An article whose end was reached in its own pane is read.
  private mutating func noteEnd() {
    guard focus == .article, article.isAtEnd, let row = article.stored?.row, isToBeRead(row) else {
      return
    }
    markRead(row)
  }

  mutating func nextParagraph(by step: Int) {
    moveTop(by: step) { $0.anchor?.offset == 0 }
  }

  mutating func nextSection(by step: Int) {
    moveTop(by: step) { line in
      switch line.kind {
      case .subhead: line.anchor?.offset == 0
      case .heading: true
      case .headline, .meta, .personal, .blank, .standfirst, .paragraph, .quote, .list, .caption,
        .folded,
        .link, .linkSummary, .furniture, .ghost:
        false
      }
    }
  }

  private mutating func moveTop(by step: Int, to isWanted: (TextLine) -> Bool) {
    _ = articleIsShown()
    let lines = article.lines
    let top = article.top
    let found =
      step > 0
      ? lines.indices.dropFirst(top + 1).first { isWanted(lines[$0]) }
      : lines.indices.prefix(top).last { isWanted(lines[$0]) }
    article.scroll(to: found ?? (step > 0 ? lines.count : 0))
    if step > 0 { noteEnd() }
  }

  // MARK: - Targets

  /// Moves the cursor to the next target of a kind, from where it is or from the top of the screen.
  mutating func nextTarget(_ kind: TextTargetKind, by step: Int, for command: Command) {
    guard article.stored != nil else { return say(unavailable: command, .noArticle) }
    if focus != .article {
      focus(on: .article)
      layOut()
    }
    guard let found = article.stop(kind, by: step) else {
      return say(unavailable: command, edge(kind, by: step))
    }
    article.target = found.target
    article.reveal(found.line)
  }

  /// Links are folded away at first.
  mutating func nextLink(by step: Int, for command: Command) {
    if article.stored?.article.links.isEmpty == false { showAsPrinted() }
    nextTarget(.link, by: step, for: command)
  }

  /// Places the line of the cursor at a part of the screen: 0 its top, 1 its bottom.
  mutating func placeTarget(at part: Double) {
    guard let stop = article.stops.first(where: { $0.target == article.target }) else { return }
    article.scroll(to: stop.line - Int(Double(article.visibleCount - 1) * part))
  }

  // MARK: - Searching

  /// Finds typed text in what is shown of the article.
  mutating func search(for text: String) {
    guard let stored = article.stored else { return }
    let hits = TextFind.hits(of: text, in: stored.article, article.shownParts)
    let search = TextSearch(text: text, hits: hits)
    article.search = search
    guard !hits.isEmpty else {
      let isFolded = !TextFind.hits(of: text, in: stored.article, article.foldedParts).isEmpty
      notice = isFolded ? .onlyFolded(text) : .noMatches(text, in: .article)
      return
    }
    goToHit(search.first(from: article.top, in: article.lines) ?? 0)
  }

  mutating func nextHit(by step: Int) {
    guard let search = article.search, !search.hits.isEmpty else { return }
    let count = search.hits.count
    let first = step > 0 ? -1 : 0
    goToHit(((search.current ?? first) + step + count) % count)
  }

  private mutating func goToHit(_ index: Int) {
    guard let search = article.search else { return }
    article.search?.current = index
    notice = .hit(index + 1, of: search.hits.count)
    article.reveal(search.hits[index])
  }
}

extension ArticlePane {
  /// The parts that are on the page as it is folded, in their order there.
  var shownParts: [TextPart] {
    stored.map { ArticleText.parts(of: $0, folds) } ?? []
  }

  /// The parts that are folded away.
  var foldedParts: [TextPart] {
    guard let article = stored?.article else { return [] }
    return article.printedParts.filter { article.fold(of: $0).map { !folds.isOpen($0) } ?? false }
  }
}

extension Motion {
  fileprivate var isDownward: Bool {
    switch self {
    case .rows(let count), .pages(let count), .halfPages(let count): count > 0
    case .first: false
    case .last: true
    }
  }
}
