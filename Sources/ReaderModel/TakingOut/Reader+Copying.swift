import ArticleArchive
import Articles

extension Reader {
  /// Copies something of what is chosen in the list, or of the article that the focused pane shows or has selected.
  mutating func copy(_ part: Cutting.Part, for command: Command) {
    guard let row = cutArticle, let articles = cutArticles else {
      return say(unavailable: command, .noArticle)
    }
    let isRead = focus == .article && row.key == article.stored?.row.key
    let cutting = Cutting(part, of: articles, at: isRead ? article.readingPlace : nil)
    request(.program(.copy(cutting)), .program)
  }

  /// Copies something of the text at the cursor, or on the screen.
  mutating func copyHere(_ part: Cutting.Part?, for command: Command) {
    guard let row = article.stored?.row, let part, let place = article.readingPlace else {
      let obstacle = command == .copyQuote ? quoteObstacle : paragraphObstacle
      return say(unavailable: command, obstacle ?? .noParagraphHere)
    }
    request(.program(.copy(Cutting(part, of: .named([row.key]), at: place))), .program)
  }

  /// Lists the styles of citations.
  mutating func pickStyle() {
    guard cutArticles != nil else { return say(unavailable: .cite, .noArticle) }
    overlay = .picker(Picker(.citationStyles, of: CitationStyle.allCases.map(Picker.Item.style)))
  }

  /// Copies citations in a style that is typed; lists the styles where there is none of that name.
  mutating func cite(as text: String) {
    let word = text.split(separator: " ").first.map { $0.lowercased() } ?? ""
    let style = CitationStyle.allCases.first { $0.rawValue == word }
    if let style { copy(.citation(style), for: .cite) } else { pickStyle() }
  }

  /// Copies the quote that is chosen on the page of a person.
  mutating func copyQuote(of page: PersonPage) {
    guard case .quote(let quote) = page.selected else {
      return say(unavailable: .copyQuote, .noRow)
    }
    let cutting = Cutting(.speech(quote.span), of: .named([quote.article]), at: quote.span.place)
    request(.program(.copy(cutting)), .program)
  }

  /// Shows the text for the terminal's own selection.
  mutating func showPlain() {
    guard let articles = cutArticles else { return say(unavailable: .copyScreen, .noArticle) }
    request(.program(.showPlain(articles)), .program)
  }

  /// Opens a copy of the text in the person's pager.
  mutating func openOutside() {
    guard let article = cutArticle else { return say(unavailable: .openOutside, .noArticle) }
    request(.program(.openOutside(article.key)), .program)
  }

  /// Gives the text to a command of the person's own typing.
  mutating func pipe(_ articles: Cutting.Selection?, to command: String) {
    guard let articles else { return say(unavailable: .pipe, .noArticle) }
    guard command.contains(where: { $0 != " " }) else { return }
    request(.program(.pipe(articles, to: command)), .program)
  }

  /// What is cut out of: all that is chosen in the list, else what the focused pane has selected or shows.
  var cutArticles: Cutting.Selection? {
    if isWholeListMeant { return .answering(query) }
    if focus == .list, !list.chosen.isEmpty { return .named(list.chosenRows.map(\.key)) }
    return cutArticle.map { .named([$0.key]) }
  }

  /// The article that the focused pane has selected or shows.
  var cutArticle: ArticleRow? {
    switch focus {
    case .list: list.selected
    case .related: related.selected?.row
    case .article, .people, .sources, .timeline: openRow
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
