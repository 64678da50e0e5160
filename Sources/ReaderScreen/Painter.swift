import ArticleArchive
import Articles
import ReaderModel

/// What all views draw with: the state, the words, and the surface. Each view is an extension in a file of its own.
struct Painter {
  let reader: Reader
  let strings: Strings
  var canvas: Canvas
  /// The column behind the tabs.
  var tabsEnd = 0

  var glyphs: Glyphs { canvas.glyphs }
  var size: Size { reader.size }
  private var isSlow: Bool { reader.settings.line == .slow }
  /// " · "
  var separator: String { " \(glyphs.dot) " }

  init(reader: Reader, strings: Strings, glyphs: Glyphs) {
    self.reader = reader
    self.strings = strings
    canvas = Canvas(size: reader.size, glyphs: glyphs)
  }

  mutating func drawAll() {
    guard reader.layout.kind != .tooSmall else {
      drawTooSmall()
      return
    }
    drawTitleLine()
    drawFilterLine()
    drawStrip()
    for placement in reader.layout.placements {
      drawRule(leftOf: placement)
      draw(placement)
    }
    drawStatusLine()
    drawHintLine()
    if let overlay = reader.overlay { draw(overlay) }
    if reader.showsContinuations { drawContinuations() }
  }

  private mutating func draw(_ placement: Layout.Placement) {
    switch placement.pane {
    case .list: drawList(placement)
    case .article: drawArticle(placement)
    case .people: drawPeople(placement)
    case .sources: drawSources(placement)
    case .timeline: drawTimeline(placement)
    case .related: drawRelated(placement)
    }
  }

  private mutating func draw(_ overlay: Overlay) {
    switch overlay {
    case .prompt(let prompt): draw(prompt)
    case .help(let help): draw(help)
    case .picker(let picker): draw(picker)
    case .details(let top): drawDetails(from: top)
    case .reasons(let row): drawReasons(row)
    case .address(let address): draw(address)
    case .comparison(let comparison, let top): drawComparison(comparison, from: top)
    case .person(let overlay): draw(overlay)
    case .quit: drawQuitQuestion()
    // Drawn with the text they stand on, or in the status line.
    case .labels, .letter, .agreement: break
    }
  }

  /// The letters on things that can be opened; nil while there are none.
  var labels: Labels? {
    if case .labels(let labels) = reader.overlay { labels } else { nil }
  }

  /// The letters of something that can be opened, as they are drawn; dim where others have been typed.
  func label(at place: Labels.Place) -> OverlayLine.Part? {
    guard let labels, let letters = labels.letters(at: place) else { return nil }
    let style: Style = labels.canFollow(letters) ? .currentHit : .dim
    return OverlayLine.Part(text: "[\(letters)]", style: style)
  }

  /// The rule in the column that side-by-side panes leave free.
  private mutating func drawRule(leftOf placement: Layout.Placement) {
    guard placement.frame.column > 0 else { return }
    for row in 0..<placement.frame.size.rows {
      let column = placement.frame.column - 1
      var cell = Stretch(row: placement.frame.row + row, from: column, to: column + 1)
      canvas.write(glyphs.vertical, in: &cell, .rule)
    }
  }

  private mutating func drawTooSmall() {
    var line = Stretch(row: 0, from: 0, to: size.columns)
    canvas.fit(strings.lines.tooSmall, in: &line, .notice)
    if let headline = reader.article.stored?.article.headline.text {
      canvas.fit(separator + headline, in: &line, .plain)
    }
  }
}

// MARK: - What several views draw

extension Painter {
  /// A pane's title row: name, facts, and a rule to its end; reversed and marked when the pane has the focus.
  ///
  /// - Parameter name: nil for that of the pane.
  mutating func drawTitle(
    of placement: Layout.Placement,
    named name: String? = nil,
    _ facts: [String],
    isLoading: Bool
  ) {
    guard placement.titleRows > 0 else { return drawFacts(facts, isLoading: isLoading) }
    let isFocused = placement.pane == reader.focus
    let style = isFocused ? Style.focusedPaneTitle : .paneTitle
    var line = Stretch(placement.frame, row: 0)
    canvas.write(isFocused ? "\(glyphs.focus) " : " ", in: &line, style)
    canvas.fit(name ?? strings.panes.title(placement.pane), in: &line, style)
    if isLoading { canvas.write(" \(canvas.ellipsis)", in: &line, style) }
    for fact in facts where !fact.isEmpty {
      canvas.fit("  \(fact)", in: &line, style)
    }
    canvas.write(" ", in: &line, style)
    canvas.fill(with: isFocused ? " " : glyphs.horizontal, in: &line, isFocused ? style : .rule)
  }

  /// What there is to say of the pane whose name is among the tabs: behind these, as far as there is room.
  private mutating func drawFacts(_ facts: [String], isLoading: Bool) {
    let whole = Stretch(row: 0, from: tabsEnd + 2, to: size.columns)
    var told: [String] = []
    for fact in (isLoading ? [canvas.ellipsis] : []) + facts where !fact.isEmpty {
      guard canvas.width(of: (told + [fact]).joined(separator: "  ")) < whole.room else { break }
      told.append(fact)
    }
    if !told.isEmpty { _ = writeAtEnd(told.joined(separator: "  ") + " ", in: whole, .title) }
  }

  /// Marks the rows of a selected thing and puts the hardware cursor on it.
  ///
  /// Of the panes without the focus only the list shows what is selected, for that is being read: one cursor is enough.
  ///
  /// - Parameter columns: how much of the rows is marked; nil for all of it.
  mutating func markSelected(
    _ pane: Pane,
    rows: Range<Int>,
    in content: Rect,
    columns: Int? = nil
  ) {
    guard pane == reader.focus || pane == .list else { return }
    let style = pane == reader.focus ? Style.selected : .selectedElsewhere
    for row in rows where row < content.size.rows {
      var line = Stretch(content, row: row)
      // On a slow line the text of two rows is not sent anew for a step of the cursor: the mark says it.
      let marked = isSlow ? ListPane.markColumns : columns ?? content.size.columns
      canvas.restyle(Stretch(content, row: row, columns: marked), style, keeping: .hit)
      canvas.write(glyphs.selected, in: &line, style)
    }
    if pane == reader.focus && rows.lowerBound < content.size.rows {
      canvas.place(cursor: content.row + rows.lowerBound, content.column)
    }
  }

  /// What stands in a pane that has nothing to show.
  mutating func drawEmpty(_ sentences: [String], in content: Rect) {
    var row = 1
    for sentence in sentences {
      for line in wrapped(sentence, to: content.size.columns - 3) where row < content.size.rows {
        var stretch = Stretch(content, row: row)
        stretch.column += 2
        canvas.fit(line, in: &stretch, .dim)
        row += 1
      }
    }
  }

  /// A bar of so many columns for a part of a whole.
  mutating func drawBar(_ value: Int, of largest: Int, in stretch: inout Stretch, _ style: Style) {
    guard value > 0, largest > 0, stretch.room > 0 else { return }
    let steps = glyphs.partBars.count + 1
    let length = max(1, value * stretch.room * steps / largest)
    var bar = Stretch(
      row: stretch.row,
      from: stretch.column,
      to: stretch.column + max(steps == 1 ? 1 : 0, length / steps)
    )
    canvas.fill(with: glyphs.fullBar, in: &bar, style)
    stretch.column = bar.column
    if length % steps > 0 { canvas.write(glyphs.partBars[length % steps - 1], in: &stretch, style) }
  }

  /// Writes a text that ends at the end of the stretch; returns what is left before it.
  mutating func writeAtEnd(_ text: String, in stretch: Stretch, _ style: Style) -> Stretch {
    let start = max(stretch.column, stretch.limit - canvas.width(of: text))
    var end = Stretch(row: stretch.row, from: start, to: stretch.limit)
    canvas.fit(text, in: &end, style)
    return Stretch(row: stretch.row, from: stretch.column, to: start)
  }
}
