import ReaderModel

extension Painter {
  /// The keys: in columns by group, or what matches the typed words with where it holds.
  mutating func draw(_ help: HelpOverlay) {
    let inner = drawBox(
      Size(columns: min(size.columns, 120), rows: size.rows),
      title: "\(strings.overlays.helpTitle) \(strings.name(of: KeyContext.pane(reader.focus)))",
      keys: [
        KeyHint(command: .accept, name: strings.overlays.run),
        KeyHint(command: .cancel, name: strings.overlays.close),
      ]
    )
    var input = Stretch(inner, row: 0)
    canvas.fit("\(strings.overlays.helpSearch) ", in: &input, .dim)
    let table = Rect(
      row: inner.row + 2,
      column: inner.column,
      size: Size(columns: inner.size.columns, rows: max(0, inner.size.rows - 2))
    )
    if help.matches.isEmpty {
      draw([OverlayLine(strings.overlays.helpNone, .dim)], in: table)
    } else if help.text.isEmpty {
      drawGroups(help, in: table)
    } else {
      drawFound(help, in: table)
    }
    drawInput(help.text, cursor: help.text.utf8.count, in: input)
  }

  /// What was found, best first: keys, what it does, where it holds, and the name that typing finds it by.
  private mutating func drawFound(_ help: HelpOverlay, in rect: Rect) {
    let first = max(0, help.selection - rect.size.rows + 1)
    for (row, index) in help.matches.indices.dropFirst(first).prefix(rect.size.rows).enumerated() {
      let binding = help.matches[index]
      let whole = Stretch(rect, row: row)
      var line = writeAtEnd(" \(binding.command.name)", in: whole, .dim)
      drawBinding(binding, in: &line)
      if let obstacle = reader.obstacle(to: binding.command) {
        canvas.fit(" (\(strings.phrase(for: obstacle)))", in: &line, .dim)
      } else if binding.context != .everywhere {
        canvas.fit("\(separator)\(strings.name(of: binding.context))", in: &line, .dim)
      }
      if index == help.selection { markSelected(whole) }
    }
  }

  /// A line of the table: a group's name, or a binding with its number among the matches.
  private enum Entry {
    case group(Binding)
    case binding(Int)
    case blank
  }

  private mutating func drawGroups(_ help: HelpOverlay, in rect: Rect) {
    guard rect.size.rows > 0 else { return }
    let entries = entries(of: help)
    let count = max(1, rect.size.columns / 36)
    let width = (rect.size.columns - (count - 1) * 2) / count
    let perPage = rect.size.rows * count
    let selected = entries.firstIndex {
      if case .binding(help.selection) = $0 { true } else { false }
    }
    let first = (selected ?? 0) / perPage * perPage
    drawRest(entries.dropFirst(first + perPage), at: rect)
    for (number, entry) in entries.dropFirst(first).prefix(perPage).enumerated() {
      let column = rect.column + number / rect.size.rows * (width + 2)
      let row = rect.row + number % rect.size.rows
      draw(entry, of: help, in: Stretch(row: row, from: column, to: column + width))
    }
  }

  /// In the upper edge: how many keys there are below those that are seen.
  private mutating func drawRest(_ entries: ArraySlice<Entry>, at rect: Rect) {
    let count = entries.count { if case .binding = $0 { true } else { false } }
    guard count > 0 else { return }
    let edge = Stretch(row: rect.row - 3, from: rect.column, to: rect.column + rect.size.columns)
    _ = writeAtEnd(" \(strings.overlays.more(count)) ", in: edge, .overlayTitle)
  }

  private func entries(of help: HelpOverlay) -> [Entry] {
    var entries: [Entry] = []
    var last: Binding?
    for (index, binding) in help.matches.enumerated() {
      if binding.command.group != last?.command.group || binding.context != last?.context {
        if last != nil { entries.append(.blank) }
        entries.append(.group(binding))
      }
      last = binding
      entries.append(.binding(index))
    }
    return entries
  }

  private mutating func draw(_ entry: Entry, of help: HelpOverlay, in stretch: Stretch) {
    var line = stretch
    switch entry {
    case .blank: break
    case .group(let binding):
      canvas.fit(strings.name(of: binding.command.group), in: &line, .subhead)
      if binding.context != .everywhere {
        canvas.fit("\(separator)\(strings.name(of: binding.context))", in: &line, .dim)
      }
    case .binding(let index):
      drawBinding(help.matches[index], in: &line)
      if index == help.selection { markSelected(stretch) }
    }
  }

  /// Whole keys only, then what they do.
  private mutating func drawBinding(_ binding: Binding, in line: inout Stretch) {
    line.column += 1
    let keyEnd = line.column + 11
    let keys = reader.keys.notations(for: binding.command, in: binding.context)
    for key in keys where line.column + canvas.width(of: key) <= keyEnd {
      canvas.fit(key, in: &line, .hintKey)
      line.column += 1
    }
    line.column = keyEnd + 1
    canvas.fit(strings.name(of: binding.command), in: &line, .plain)
  }

  private mutating func markSelected(_ stretch: Stretch) {
    canvas.restyle(stretch, .selected)
    var mark = stretch
    canvas.write(glyphs.selected, in: &mark, .selected)
  }
}
