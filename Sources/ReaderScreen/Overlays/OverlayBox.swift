import ReaderModel

/// A line of an overlay, in parts of different styles.
struct OverlayLine {
  struct Part {
    var text: String
    var style: Style
  }

  var parts: [Part]
  var isSelected = false

  init(_ text: String, _ style: Style = .plain, isSelected: Bool = false) {
    parts = [Part(text: text, style: style)]
    self.isSelected = isSelected
  }

  init(_ parts: [(String, Style)], isSelected: Bool = false) {
    self.parts = parts.map { Part(text: $0.0, style: $0.1) }
    self.isSelected = isSelected
  }
}

/// A key and what it does, at the lower edge of an overlay.
struct KeyHint {
  var command: Command
  var name: String
}

extension Painter {
  /// The area overlays may take: all but the title line and the lowest two.
  var overlayArea: Rect {
    Rect(row: 1, column: 0, size: Size(columns: size.columns, rows: max(0, size.rows - 3)))
  }

  /// A cleared, framed area of at most this size under the filter line; returns what is inside.
  mutating func drawBox(_ wanted: Size, title: String, keys: [KeyHint]) -> Rect {
    let area = overlayArea
    // Scraps of words beside a box would be read as its own.
    let isNearlyAll = wanted.columns * 10 >= area.size.columns * 9
    let columns = isNearlyAll ? area.size.columns : wanted.columns
    let rows = min(area.size.rows, wanted.rows)
    // What is typed shows in the strip of time.
    let strip = reader.layout.strip.map { $0.row > area.row + 1 ? 0 : $0.size.rows } ?? 0
    let rect = Rect(
      row: area.row + min(1 + strip, area.size.rows - rows),
      column: (area.size.columns - columns) / 2,
      size: Size(columns: columns, rows: rows)
    )
    let inner = drawFrame(rect, title: title)
    drawKeys(keys, in: rect)
    return inner
  }

  /// A cleared area with a line around it; returns what is inside.
  mutating func drawFrame(_ rect: Rect, title: String) -> Rect {
    let (columns, rows) = (rect.size.columns, rect.size.rows)
    canvas.clear(rect.widened(by: 1), .plain)
    drawEdge(rect, row: 0, glyphs.topLeft, glyphs.topRight)
    drawEdge(rect, row: rows - 1, glyphs.bottomLeft, glyphs.bottomRight)
    for row in 0..<max(0, rows - 2) {
      var left = Stretch(rect, row: row + 1)
      var right = Stretch(row: left.row, from: left.limit - 1, to: left.limit)
      canvas.write(glyphs.vertical, in: &left, .overlay)
      canvas.write(glyphs.vertical, in: &right, .overlay)
    }
    var top = Stretch(row: rect.row, from: rect.column + 2, to: rect.column + columns - 1)
    canvas.fit(" \(title) ", in: &top, .overlayTitle)
    return Rect(
      row: rect.row + 1,
      column: rect.column + 2,
      size: Size(columns: max(0, columns - 4), rows: max(0, rows - 2))
    )
  }

  private mutating func drawEdge(_ rect: Rect, row: Int, _ left: String, _ right: String) {
    var line = Stretch(rect, row: row)
    canvas.write(left, in: &line, .overlay)
    var rule = Stretch(row: line.row, from: line.column, to: line.limit - 1)
    canvas.fill(with: glyphs.horizontal, in: &rule, .overlay)
    line.column = rule.column
    canvas.write(right, in: &line, .overlay)
  }

  /// Whole hints only, as many as there is room for.
  private mutating func drawKeys(_ hints: [KeyHint], in rect: Rect) {
    var line = Stretch(rect, row: rect.size.rows - 1)
    line = Stretch(row: line.row, from: line.column + 2, to: line.limit - 2)
    // What the line of hints says need not stand here too.
    let told = Set(reader.hints.map(\.command))
    for hint in hints where !told.contains(hint.command) {
      guard let binding = reader.keys.key(for: hint.command, in: reader.contexts) else { continue }
      let keys = notation(of: binding)
      guard canvas.width(of: keys) + canvas.width(of: hint.name) + 3 <= line.room else { return }
      canvas.write(" \(keys)", in: &line, .hintKey)
      canvas.write(" \(hint.name) ", in: &line, .overlay)
    }
  }

  /// Lines from a number on; the selected one is marked and holds the hardware cursor.
  mutating func draw(_ lines: some Collection<OverlayLine>, in rect: Rect) {
    for (row, line) in lines.prefix(rect.size.rows).enumerated() {
      var stretch = Stretch(rect, row: row)
      for part in line.parts { canvas.fit(part.text, in: &stretch, part.style) }
      if line.isSelected {
        canvas.restyle(Stretch(rect, row: row), .selected)
      }
    }
  }

  /// A label, and a text wrapped beside it.
  func labelled(
    _ label: String,
    _ text: String,
    _ style: Style,
    labelWidth: Int,
    columns: Int
  ) -> [OverlayLine] {
    let padding = String(repeating: " ", count: max(1, labelWidth - canvas.width(of: label)))
    let blank = String(repeating: " ", count: labelWidth)
    return wrapped(text, to: max(10, columns - labelWidth)).enumerated().map { index, line in
      OverlayLine([(index == 0 ? label + padding : blank, .dim), (line, style)])
    }
  }
}

extension Rect {
  /// With so many columns more on either side.
  fileprivate func widened(by columns: Int) -> Rect {
    Rect(
      row: row,
      column: column - columns,
      size: Size(columns: size.columns + 2 * columns, rows: size.rows)
    )
  }
}
