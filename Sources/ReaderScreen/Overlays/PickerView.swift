import ArticleArchive
import ArticleQuery
import Articles
import ReaderModel

extension Painter {
  /// A list to choose from: above it what narrows it, while that is typed, or what there is to say of all of it.
  mutating func draw(_ picker: Picker) {
    let words = strings.overlays.picker
    let hasHead = picker.kind == .thread && !picker.items.isEmpty
    let above = picker.isFinding ? 2 : hasHead ? 1 : 0
    let inner = drawBox(
      Size(columns: min(size.columns, 100), rows: max(1, picker.items.count) + above + 2),
      title: words.title(picker.kind),
      keys: [
        KeyHint(command: .accept, name: words.accept(picker.kind)),
        KeyHint(command: .cancel, name: strings.overlays.close),
      ]
    )
    let rows = Rect(
      row: inner.row + above,
      column: inner.column,
      size: Size(columns: inner.size.columns, rows: max(0, inner.size.rows - above))
    )
    if hasHead { drawHead(of: picker, in: Stretch(inner, row: above - 1)) }
    if picker.matches.isEmpty {
      let none = picker.items.isEmpty ? words.empty(picker.kind) : strings.overlays.noRow
      let sentence = picker.isLoading ? canvas.ellipsis : none
      draw(wrapped(sentence, to: rows.size.columns).map { OverlayLine($0, .dim) }, in: rows)
    } else {
      drawMatches(of: picker, in: rows)
    }
    guard picker.isFinding else { return }
    var input = Stretch(inner, row: 0)
    canvas.fit("\(strings.overlays.helpSearch) ", in: &input, .dim)
    drawInput(picker.text, cursor: picker.text.utf8.count, in: input)
  }

  /// What there is to say of all rows together.
  private mutating func drawHead(of picker: Picker, in stretch: Stretch) {
    let rows = picker.items.compactMap { item in
      if case .thread(let row) = item { row } else { nil }
    }
    var line = stretch
    if !rows.isEmpty { canvas.fit(head(ofThread: rows), in: &line, .meta) }
  }

  /// The lines of a story beside each of its articles, where it is listed as a whole.
  private func lanes(of picker: Picker) -> [ArticleKey: [ThreadLane]] {
    guard picker.kind == .thread, picker.matches.count == picker.items.count else { return [:] }
    let rows = picker.items.compactMap { item in
      if case .thread(let row) = item { row } else { nil }
    }
    guard let key = rows.first?.row.key else { return [:] }
    let lanes = StoryThread(key: key, rows: rows).lanes
    return Dictionary(zip(rows.map(\.row.key), lanes)) { first, _ in first }
  }

  private mutating func drawMatches(of picker: Picker, in rect: Rect) {
    let lanes = lanes(of: picker)
    let first = max(0, picker.selection - rect.size.rows + 1)
    for (row, index) in picker.matches.indices.dropFirst(first).prefix(rect.size.rows).enumerated()
    {
      let whole = Stretch(rect, row: row)
      var line = whole
      let isSelected = index == picker.selection
      canvas.write(isSelected ? glyphs.selected : " ", in: &line, .plain)
      canvas.write(" ", in: &line, .plain)
      let (parts, detail) = words(of: picker.matches[index], lanes)
      line = writeDetail(detail, beside: parts, in: line)
      for part in parts { canvas.fit(part.text, in: &line, part.style) }
      guard isSelected else { continue }
      canvas.restyle(whole, .selected)
      canvas.place(cursor: whole.row, whole.column)
    }
  }

  /// What stands at the end of a row; it has a third where there is not room for both.
  private mutating func writeDetail(
    _ detail: String,
    beside parts: [OverlayLine.Part],
    in line: Stretch
  ) -> Stretch {
    guard !detail.isEmpty else { return line }
    let wanted = parts.reduce(0) { $0 + canvas.width(of: $1.text) }
    let width = min(canvas.width(of: detail), max(line.room / 3, line.room - wanted - 2))
    var end = Stretch(row: line.row, from: line.limit - width, to: line.limit)
    canvas.fit(detail, in: &end, .dim)
    return Stretch(row: line.row, from: line.column, to: line.limit - width - 2)
  }

  /// What stands at the left of a row, and at its right end.
  private func words(
    of item: Picker.Item,
    _ lanes: [ArticleKey: [ThreadLane]]
  ) -> (parts: [OverlayLine.Part], detail: String) {
    switch item {
    case .thread(let row): return words(of: row, lanes[row.row.key] ?? [.event])
    case .quote(let quote):
      let speaker = quote.speaker.map { [OverlayLine.Part(text: "\($0): ", style: .name)] } ?? []
      let isReported = quote.kind == .indirect
      let style: Style = isReported ? .plain : .quoted
      let reported =
        isReported
        ? [OverlayLine.Part(text: "\(strings.overlays.person.reported) ", style: .dim)] : []
      return (
        speaker + reported + [OverlayLine.Part(text: quote.text, style: style)],
        strings.shortDate(quote.published)
      )
    case .view(let count):
      let query = strings.words(forQuery: count.view.query)
      return (
        [
          OverlayLine.Part(text: count.view.name + "  ", style: .headline),
          OverlayLine.Part(text: query, style: .dim),
        ],
        count.articles.map { strings.articles($0) } ?? ""
      )
    case .note(let row):
      return (
        [
          OverlayLine.Part(text: (row.state.note ?? "") + "  ", style: .plain),
          OverlayLine.Part(text: row.headline, style: .dim),
        ],
        strings.shortDate(row.published)
      )
    case .mark(let place):
      let filter = strings.words(forQuery: place.place.visit.query)
      return (
        [
          OverlayLine.Part(text: place.letter + "  ", style: .hintKey),
          OverlayLine.Part(text: place.place.headline ?? filter, style: .headline),
        ],
        place.place.headline == nil || place.place.visit.query.isEmpty ? "" : filter
      )
    case .source(let facet):
      let mark = reader.isFiltered(by: facet) ? "\(glyphs.drop) " : ""
      return (
        [
          OverlayLine.Part(text: mark, style: .star),
          OverlayLine.Part(text: facet.text, style: .name),
          OverlayLine.Part(text: "  \(strings.filters.source(facet.kind))", style: .dim),
        ],
        strings.number(facet.articles)
      )
    case .order(let order):
      let limit =
        order == .bestMatch
        ? strings.filters.newestSorted(strings.number(ArticleOrder.mostMatched))
        : strings.filters.sortable(strings.articles(ArticleOrder.mostSorted))
      let mark = order == reader.list.order ? "\(glyphs.event) " : "  "
      return (
        [
          OverlayLine.Part(text: mark, style: .star),
          OverlayLine.Part(text: strings.filters.order(order), style: .plain),
        ],
        order.isKept ? "" : limit
      )
    case .name(let name, let articles):
      let style = reader.isFollowed(name) ? Style.followedName : .name
      return ([OverlayLine.Part(text: name, style: style)], articles.map(strings.articles) ?? "")
    case .together(let choice):
      let text = strings.overlays.person.together(choice.together, choice.names)
      return (
        [OverlayLine.Part(text: text, style: .plain)],
        choice.articles.map(strings.articles) ?? canvas.ellipsis
      )
    case .style(let style):
      return (
        [OverlayLine.Part(text: style.rawValue, style: .plain)], strings.takingOut.style(style)
      )
    case .scope(let scope): return words(of: scope)
    case .place(let row): return words(of: row)
    case .version(let version): return words(of: version)
    case .link(let number, let link): return words(of: link, number: number)
    case .backlink(let link): return words(of: link, number: nil)
    case .keep(let export):
      return (action(strings.takingOut.writeBeside, on: export.path), "")
    case .replace(let export):
      return (action(strings.takingOut.replace, on: export.path), "")
    }
  }

  /// What can be done, and to what.
  private func action(_ name: String, on object: String) -> [OverlayLine.Part] {
    [
      OverlayLine.Part(text: "\(name): ", style: .plain),
      OverlayLine.Part(text: object, style: .headline),
    ]
  }

  private func words(of scope: ExportScope) -> (parts: [OverlayLine.Part], detail: String) {
    let words = strings.takingOut
    switch scope {
    case .article(_, let headline): return (action(words.thisArticle, on: headline), "")
    case .selection(let keys):
      let text = words.selected(strings.articles(keys.count))
      return ([OverlayLine.Part(text: text, style: .plain)], "")
    case .filter(let query, let count):
      let name =
        query == .everything
        ? [OverlayLine.Part(text: words.everything, style: .plain)]
        : action(strings.lines.filter, on: strings.words(for: query))
      return (name, count.map { strings.articles($0) } ?? "")
    }
  }
}
