import ArticleArchive
import Articles

extension Reader {
  /// Copies something of the article that the focused pane shows or has selected.
  mutating func copy(_ part: Cutting.Part, for command: Command) {
    guard let row = cutArticle else { return say(unavailable: command) }
    let isRead = focus == .article && row.key == article.stored?.row.key
    let cutting = Cutting(
      part,
      of: .named([row.key]),
      at: isRead ? article.readingPlace : nil
    )
    request(.program(.copy(cutting)), .program)
  }

  /// Copies something of the text at the cursor, or on the screen.
  mutating func copyHere(_ part: Cutting.Part?, for command: Command) {
    guard let row = article.stored?.row, let part, let place = article.readingPlace else {
      return say(unavailable: command)
    }
    request(.program(.copy(Cutting(part, of: .named([row.key]), at: place))), .program)
  }

  /// Shows the text for the terminal's own selection.
  mutating func showPlain() {
    guard let article = cutArticle else { return say(unavailable: .copyScreen) }
    request(.program(.showPlain(.named([article.key]))), .program)
  }

  /// Opens a copy of the text in the person's pager.
  mutating func openOutside() {
    guard let article = cutArticle else { return say(unavailable: .openOutside) }
    request(.program(.openOutside(article.key)), .program)
  }

  /// Gives the text to a command of the person's own typing.
  mutating func pipe(to command: String) {
    guard let article = cutArticle else { return say(unavailable: .pipe) }
    guard command.contains(where: { $0 != " " }) else { return }
    request(.program(.pipe(.named([article.key]), to: command)), .program)
  }

  /// What is cut out of: what the focused pane has selected or shows.
  var cutArticle: ArticleRow? {
    switch focus {
    case .list: list.selected
    case .related: related.selected?.row
    case .article, .people, .sources, .timeline: article.stored?.row
    }
  }
}

extension ArticlePane {
  /// Lines on the screen.
  private var shownLines: Range<Int> { top..<min(lines.count, top + visibleCount) }

  /// The cursor's place in the set text, as long as it is on the screen.
  private var shownStop: TextStop? {
    stops.first { $0.target == target && shownLines.contains($0.line) }
  }

  /// The part of the story the cursor is in, or else the first on the screen.
  var readingPlace: TextPlace? {
    if let shownStop, let anchor = lines[shownStop.line].anchor { return anchor.place }
    let shown = lines[shownLines].lazy
    return shown.first { $0.kind != .blank && $0.anchor != nil }?.anchor?.place
  }

  /// The quote under the cursor, or the first that stands on the screen.
  var nearestQuote: Int? {
    if case .quote(let index) = target, shownStop != nil { return index }
    for line in shownLines {
      for case .quote(let index)? in lines[line].runs.lazy.map(\.target) { return index }
    }
    return nil
  }
}
