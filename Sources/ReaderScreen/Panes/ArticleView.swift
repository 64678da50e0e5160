import ArticleArchive
import Articles
import ReaderModel

extension Painter {
  mutating func drawArticle(_ placement: Layout.Placement) {
    let article = reader.article
    drawTitle(of: placement, articleFacts, isLoading: article.isLoading && article.stored != nil)
    let content = placement.content
    guard let stored = article.stored else {
      drawEmpty([article.isLoading ? canvas.ellipsis : strings.empty.article], in: content)
      return
    }
    let margin = max(0, (content.size.columns - article.measure) / 2)
    let shown = article.lines.indices.dropFirst(article.top).prefix(content.size.rows)
    for (row, index) in shown.enumerated() {
      let text = article.lines[index]
      let whole = Stretch(content, row: row)
      let continues = index > 0 && text.continues(article.lines[index - 1])
      drawBar(beside: text, continues: continues, in: whole, margin: margin)
      var line = Stretch(
        row: whole.row,
        from: whole.column + margin + text.kind.indent,
        to: whole.limit
      )
      draw(text, of: stored, in: &line)
      drawLabels(on: index, in: whole, from: whole.column + margin + text.kind.indent)
    }
    drawEnd(after: shown.count, in: content, margin: margin)
    if reader.focus == .article { placeArticleCursor(content, margin: margin) }
  }

  /// Below the last line: that the text ends here, what comes next and by which key.
  private mutating func drawEnd(after lines: Int, in content: Rect, margin: Int) {
    let article = reader.article
    guard article.isWhole, article.top + lines >= article.lines.count,
      lines + 1 < content.size.rows
    else { return }
    let pageKeys = keys(for: .pageForward, in: .article)
    let next = reader.nextHeadline.flatMap { headline in
      pageKeys.map { strings.articles.next($0, headline) }
    }
    let relatedKeys = keys(for: .showRelated, in: .article)
    let isHidden = reader.layout.placement(of: .related) == nil && !reader.related.rows.isEmpty
    let related = relatedKeys.map { "\($0) \(strings.articles.related(reader.related.rows.count))" }
    var line = Stretch(content, row: lines + 1)
    line = Stretch(
      row: line.row,
      from: line.column + margin,
      to: min(line.limit, line.column + margin + article.measure)
    )
    let head = [strings.articles.end] + (isHidden ? [related].compactMap(\.self) : [])
    let parts = head + [next].compactMap(\.self)
    canvas.fit("\(glyphs.horizontal) " + parts.joined(separator: separator), in: &line, .dim)
  }

  /// How far the reader is; the headline too once it has left the pane.
  private var articleFacts: [String] {
    guard let stored = reader.article.stored, !reader.article.lines.isEmpty else { return [] }
    // There is nothing to get through of a text that is missing.
    guard !stored.row.isGhost else { return [] }
    let percent = "\(articlePercent)%"
    return reader.article.top > 0 ? [percent, stored.article.headline.text] : [percent]
  }

  /// The signs left of quotes, captions and list items: what they are must show without colour.
  private mutating func drawBar(
    beside line: TextLine,
    continues: Bool,
    in whole: Stretch,
    margin: Int
  ) {
    let hasQuote = line.kind == .quote || line.runs.contains { $0.role == .quoted }
    let hasNote = reader.article.stored?.row.state.note != nil
    let (sign, inside): (String, Int) =
      switch line.kind {
      case .caption: (glyphs.captionBar, 0)
      case .link: (continues ? "" : glyphs.link, 0)
      case .list: (continues ? "" : "-", 0)
      case .quote: (glyphs.quoteBar, 0)
      case .personal: (continues || !hasNote ? "" : glyphs.note, -2)
      default: (hasQuote ? glyphs.quoteBar : "", -2)
      }
    let column = max(whole.column, whole.column + margin + inside)
    guard !sign.isEmpty, column < whole.column + margin + line.kind.indent else { return }
    var bar = Stretch(row: whole.row, from: column, to: column + 1)
    canvas.write(sign, in: &bar, hasQuote ? .quoted : .caption)
  }

  private mutating func draw(_ line: TextLine, of stored: StoredArticle, in stretch: inout Stretch)
  {
    let edge = stretch.column + reader.article.measure - line.kind.indent
    switch line.kind {
    case .blank: break
    case .meta: canvas.fit(meta(of: stored, room: stretch.room), in: &stretch, .meta)
    case .folded(let content): canvas.fit(words(for: content), in: &stretch, .dim)
    case .heading(let kind):
      canvas.fit("\(glyphs.unfolded) \(strings.articles.heading(kind)) ", in: &stretch, .subhead)
      stretch = Stretch(row: stretch.row, from: stretch.column, to: min(stretch.limit, edge))
      canvas.fill(with: glyphs.horizontal, in: &stretch, .rule)
    case .ghost(let backlinks):
      let keys = keys(for: .showBacklinks, in: .article).map { " (\($0))" } ?? ""
      let text = strings.articles.ghost(backlinks) + (backlinks > 0 ? keys : "")
      canvas.fit("\(glyphs.ghost) " + text, in: &stretch, .ghost)
    case .headline, .personal, .standfirst, .paragraph, .subhead, .quote, .list, .caption, .link,
      .linkSummary, .furniture:
      drawRuns(of: line, in: &stretch)
    }
  }

  /// Outlet, byline, day, length, star, and whether the headline is ours; shorter words, then fewer, in a narrow pane.
  private func meta(of stored: StoredArticle, room: Int) -> String {
    let article = stored.article
    let minutes = ReadingTime.minutes(words: stored.row.words)
    let isGhost = stored.row.isGhost
    let origin = [article.outlet?.text, article.byline?.text].compactMap(\.self)
    let date = strings.date(article.published)
    let star = stored.row.state.isStarred ? [glyphs.star] : []
    let isDerived = article.headline.isDerived
    let length = isGhost ? [] : [strings.articles.minutes(minutes)]
    let shortLength = isGhost ? [] : ["\(minutes)′"]
    let derived = isDerived ? [strings.articles.derivedHeadline] : []
    let shortDerived = isDerived ? [strings.articles.derivedHeadlineShort] : []
    // That the headline is ours matters least.
    let choices = [
      origin + [date] + length + star + derived,
      origin + [date] + shortLength + star + shortDerived,
      origin + [date] + shortLength + star, origin + [date] + star,
      origin.prefix(1) + [date] + star,
    ]
    let texts = choices.map { $0.joined(separator: separator) }
    return texts.first { canvas.width(of: $0) <= room } ?? date
  }

  private func words(for folded: TextLine.Folded) -> String {
    let words = strings.articles
    var parts: [String] = []
    if folded.boxes > 0 { parts.append(words.boxes(folded.boxes)) }
    if folded.captions > 0 { parts.append(words.captions(folded.captions)) }
    if folded.teasers > 0 { parts.append(words.teasers(folded.teasers)) }
    if folded.furniture > 0 { parts.append(words.furniture(folded.furniture)) }
    let keys = keys(for: .toggleFold, in: .article).map { " \(strings.articles.keyToShow($0))" }
    let what = parts.joined(separator: separator)
    return "\(glyphs.folded) \(what) \(strings.articles.folded)\(keys ?? "")"
  }
}

extension TextLine {
  /// True for another line of the same link or list item.
  fileprivate func continues(_ previous: TextLine) -> Bool {
    kind == previous.kind && anchor?.place == previous.anchor?.place
      && runs.first?.target == previous.runs.last?.target
  }
}
