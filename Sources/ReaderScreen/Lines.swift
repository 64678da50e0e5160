import ArticleArchive
import ArticleQuery
import Articles
import ReaderModel

// The lines above and below the panes.

extension Painter {
  mutating func drawTitleLine() {
    var line = Stretch(row: 0, from: 0, to: size.columns)
    canvas.clear(line, .title)
    if reader.layout.kind == .single {
      drawTabs(in: &line)
      return
    }
    let total = reader.list.total.map(strings.articles) ?? ""
    var rest = writeAtEnd(total + " ", in: line, .title)
    // What is beside the list already need not stand above it too, nor be sent for each step in it.
    let isShown = reader.layout.placement(of: .article) != nil
    let headline = isShown ? nil : reader.article.stored?.article.headline.text
    let steps = ["điểm báo", reader.archiveName, shownView, headline]
    let text = steps.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " \(glyphs.step) ")
    rest = Stretch(row: 0, from: 1, to: rest.limit - 2)
    canvas.fit(text, in: &rest, .title)
  }

  /// The name of the saved filter that is in force; nil when none is.
  private var shownView: String? {
    reader.views.first { reader.isShown($0.view) }?.view.name
  }

  /// The panes as tabs; the shown one in brackets.
  private mutating func drawTabs(in line: inout Stretch) {
    for pane in [Pane.list, .article, .people, .sources, .timeline, .related] {
      let name = strings.panes.tab(pane)
      let isShown = pane == reader.focus
      let start = line.column
      guard canvas.width(of: name) + 2 <= line.room else {
        canvas.fit(canvas.ellipsis, in: &line, .title)
        return
      }
      canvas.fit(
        isShown ? "[\(name)]" : " \(name) ",
        in: &line,
        isShown ? .focusedPaneTitle : .title
      )
      canvas.mark(line, from: start, as: .touch(.pane(pane)))
      tabsEnd = line.column
    }
  }

  mutating func drawFilterLine() {
    let whole = Stretch(row: 1, from: 0, to: size.columns)
    let count = countText
    var line = count.isEmpty ? whole : writeAtEnd(" \(count) ", in: whole, .meta)
    line.column += 1
    if reader.layout.kind != .single {
      canvas.fit("\(strings.lines.filter)  ", in: &line, .dim)
    }
    if reader.shownQuery == .everything { canvas.fit(strings.lines.noFilter, in: &line, .dim) }
    drawChips(in: line)
  }

  /// "2 of 33"; without a filter nothing where the title line has the total.
  private var countText: String {
    guard let count = reader.list.count else { return reader.list.isLoading ? canvas.ellipsis : "" }
    guard reader.shownQuery != .everything, let total = reader.list.total else {
      guard reader.layout.kind == .single else { return "" }
      return strings.articles(count)
    }
    return strings.numbers.position(strings.count(count), strings.count(total))
  }

  /// The same word as at the edge of the box that is open; else what the command is in the focused pane.
  private func hintName(of command: Command) -> String {
    let words = strings.overlays
    let name: String? =
      switch (reader.overlay, command) {
      case (.agreement, .accept): words.agree
      case (.agreement, .cancel): words.disagree
      case (.address, .copyAddress): strings.takingOut.copy
      case (.address, .open): strings.takingOut.open
      case (.quit, .close): words.leave
      case (.quit, .cancel): words.stay
      case (.prompt(let prompt), .accept): words.accept(prompt.purpose)
      case (.prompt(let prompt), .cancel): words.cancel(prompt.purpose)
      case (.picker(let picker), .accept), (.picker(let picker), .open):
        words.picker.accept(picker.kind)
      case (.picker(let picker), .cancel): picker.isFinding ? words.cancelFinding : words.close
      case (.picker, .search): words.find
      case (.picker, .deleteForward): words.remove
      case (.person(let overlay), _): hintName(of: command, over: overlay)
      case (.help, .accept): words.run
      case (.help, .cancel): words.close
      case (nil, .open) where reader.peopleTogether.count > 1: words.person.ways
      case (nil, _): hintNow(of: command) ?? strings.commands.paneHint(command, reader.focus)
      case (.some, _): nil
      }
    return name ?? strings.hint(for: command)
  }

  /// What a command is in the situation at hand; nil where it is what it always is in the pane.
  private func hintNow(of command: Command) -> String? {
    let words = strings.commands.now
    let isEmpty = reader.focus == .list && reader.list.rows.isEmpty && !reader.list.isLoading
    return switch command {
    case .palette where isEmpty && reader.query == .everything: strings.hint(for: .importPath)
    case .open where isEmpty: reader.list.spelling == nil ? words.dropIt : words.takeIt
    case .dropChip where isEmpty: words.dropLast
    case .clearFilter where isEmpty: words.allArticles
    case .cancel where reader.isSearchOn: words.clear
    case .selectRow where reader.focus == .timeline && reader.timeline.mark != nil: words.startAgain
    case .open where reader.focus == .timeline: timelineRange.map(words.filterTo)
    case .focusLeft where reader.focus == .timeline: words.earlier
    case .focusRight where reader.focus == .timeline: words.later
    case .close where reader.focus == .list && !reader.choices.isMaximised: words.quit
    default: nil
    }
  }

  /// The days of the range being selected; nil while there is none.
  private var timelineRange: String? {
    let timeline = reader.timeline
    guard timeline.mark != nil else { return nil }
    return timeline.range.flatMap(timeline.days).map(strings.dates.words)
  }

  /// What is still to be typed of a binding.
  private func strokes(toType binding: Binding) -> [Stroke] {
    let typed = reader.pending
    return Array(binding.strokes.dropFirst(binding.strokes.starts(with: typed) ? typed.count : 0))
  }

  mutating func drawHintLine() {
    var line = Stretch(row: size.rows - 1, from: 0, to: size.columns)
    canvas.clear(line, .hint)
    line.column += 1
    let hints = reader.hints
    // How to leave is said however narrow the window is.
    let last = hints.count > 2 && hints.last?.command == .close ? hints.last : nil
    let kept = last.map { width(of: $0) + 2 } ?? 0
    var isFirst = true
    for hint in hints where hint != last {
      guard width(of: hint) + (isFirst ? 0 : 2 + kept) <= line.room else { break }
      draw(hint, in: &line, gap: isFirst ? 0 : 2)
      isFirst = false
    }
    if let last, !isFirst, kept <= line.room { draw(last, in: &line, gap: 2) }
  }

  private func width(of hint: Binding) -> Int {
    canvas.width(of: notation(of: hint)) + 1 + canvas.width(of: hintName(of: hint.command))
  }

  private mutating func draw(_ hint: Binding, in line: inout Stretch, gap: Int) {
    line.column += gap
    let start = line.column
    canvas.write(notation(of: hint), in: &line, .hintKey)
    canvas.write(" \(hintName(of: hint.command))", in: &line, .hint)
    if !hint.command.needsDigit {
      canvas.mark(line, from: start, as: .strokes(strokes(toType: hint)))
    }
  }
}
