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
      case (.quit, .close): words.leave
      case (.quit, .cancel): words.stay
      case (.prompt(let prompt), .accept): words.accept(prompt.purpose)
      case (.prompt(let prompt), .cancel): words.cancel(prompt.purpose)
      case (.picker(let picker), .accept): words.picker.accept(picker.kind)
      case (.picker, .cancel): words.close
      case (.person(let overlay), _): hintName(of: command, over: overlay)
      case (.help, .accept): words.run
      case (.help, .cancel): words.close
      case (nil, .open) where reader.peopleTogether.count > 1: words.person.ways
      case (nil, _): strings.commands.paneHint(command, reader.focus)
      case (.some, _): nil
      }
    return name ?? strings.hint(for: command)
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
    for (index, hint) in reader.hints.enumerated() {
      let name = hintName(of: hint.command)
      let keys = notation(of: hint)
      let gap = index == 0 ? 0 : 2
      let width = gap + canvas.width(of: keys) + 1 + canvas.width(of: name)
      guard width <= line.room else { return }
      line.column += gap
      let start = line.column
      canvas.write(keys, in: &line, .hintKey)
      canvas.write(" \(name)", in: &line, .hint)
      if !hint.command.needsDigit {
        canvas.mark(line, from: start, as: .strokes(strokes(toType: hint)))
      }
    }
  }
}
