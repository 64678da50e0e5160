import ArticleArchive
import ArticleQuery
import Articles
import ReaderModel

extension Painter {
  /// Sources, saved views and states; the title of the pane is the section at its top.
  mutating func drawSources(_ placement: Layout.Placement) {
    let sources = reader.sources
    let content = placement.content
    let top = sources.rows.indices.contains(sources.top) ? sources.rows[sources.top].section : nil
    let isBehind = sources.isLoading || reader.isTryingFilter
    drawTitle(
      of: placement,
      named: strings.panes.section(top ?? .sources),
      [],
      isLoading: isBehind && !sources.rows.isEmpty
    )
    let isEmpty = sources.facets.isEmpty
    if isEmpty, top == .sources || sources.rows.isEmpty {
      drawEmpty([sources.isLoading ? canvas.ellipsis : strings.empty.sources], in: content)
      return
    }
    var row = 0
    for index in sources.rows.indices.dropFirst(sources.top) where row < content.size.rows {
      if sources.hasHeading(at: index) {
        drawHeading(of: sources.rows[index].section, in: Stretch(content, row: row))
        row += 1
      }
      guard row < content.size.rows else { return }
      draw(sources.rows[index], in: Stretch(content, row: row))
      if index == sources.selection { markSelected(.sources, rows: row..<row + 1, in: content) }
      row += 1
    }
  }

  private mutating func drawHeading(of section: SourcesPane.Section, in stretch: Stretch) {
    var line = stretch
    canvas.write(" ", in: &line, .paneTitle)
    canvas.fit(strings.panes.section(section), in: &line, .paneTitle)
    canvas.write(" ", in: &line, .paneTitle)
    canvas.fill(with: glyphs.horizontal, in: &line, .rule)
  }

  /// What there is to narrow by, whether it is a condition of the filter, and how many articles have it.
  private mutating func draw(_ row: SourcesPane.Row, in stretch: Stretch) {
    switch row {
    case .source(let facet):
      let kind = facet.kind == .outlet ? "" : " \(strings.panes.sourceKind(facet.kind))"
      draw(
        facet.text,
        kind,
        strings.number(facet.articles),
        isOn: reader.isFiltered(by: facet),
        in: stretch
      )
    case .view(let count, let number):
      let articles = count.articles.map(strings.count) ?? ""
      let name = "\(number <= 9 ? String(number) : " ") \(count.view.name)"
      draw(name, "", articles, isOn: reader.isShown(count.view), in: stretch)
    case .state(let state, let count):
      draw(
        strings.queries.state(state),
        "",
        count.map(strings.count) ?? canvas.ellipsis,
        isOn: reader.isFiltered(by: .state(state)),
        in: stretch
      )
    case .moreSources(let count): drawMore(count, .showSources, in: stretch)
    case .moreViews(let count): drawMore(count, .showViews, in: stretch)
    }
  }

  private mutating func draw(
    _ name: String,
    _ kind: String,
    _ count: String,
    isOn: Bool,
    in stretch: Stretch
  ) {
    var line = writeAtEnd(" \(count) ", in: stretch, count == "0" ? .dim : .meta)
    line.column += 1
    canvas.write(isOn ? glyphs.drop : " ", in: &line, .star)
    line.column += 1
    let room = max(0, line.room - canvas.width(of: kind))
    var text = Stretch(row: line.row, from: line.column, to: line.column + room)
    canvas.fit(name, in: &text, isOn ? .headline : .plain)
    line.column = text.column
    canvas.fit(kind, in: &line, .dim)
  }

  /// "… 312 more  gs"
  private mutating func drawMore(_ count: Int, _ command: Command, in stretch: Stretch) {
    var line = stretch
    line.column += 3
    let keys = keys(for: command, in: .sources).map { "  \($0)" } ?? ""
    canvas.fit(
      "\(canvas.ellipsis) \(strings.panes.more(strings.number(count)))\(keys)",
      in: &line,
      .dim
    )
  }
}
