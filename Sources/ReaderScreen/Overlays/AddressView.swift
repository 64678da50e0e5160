import Articles
import ReaderModel

extension Painter {
  /// The whole address, as it will be opened, from the first column on: a terminal's own selection then takes it alone.
  mutating func draw(_ address: WebAddress) {
    let lines = wrapped(address.asciiText, to: size.columns)
    let area = overlayArea
    let rect = Rect(
      row: area.row + area.size.rows - min(area.size.rows, lines.count + 2),
      column: 0,
      size: Size(columns: size.columns, rows: min(area.size.rows, lines.count + 2))
    )
    canvas.clear(rect, .plain)
    var title = Stretch(rect, row: 0)
    canvas.write("\(glyphs.horizontal)\(glyphs.horizontal) ", in: &title, .rule)
    canvas.fit("\(strings.takingOut.address) ", in: &title, .overlayTitle)
    canvas.fill(with: glyphs.horizontal, in: &title, .rule)
    for (row, text) in lines.enumerated() where row + 1 < rect.size.rows {
      var line = Stretch(rect, row: row + 1)
      canvas.fit(text, in: &line, .link)
    }
    canvas.place(cursor: rect.row + min(1, max(0, rect.size.rows - 1)), 0)
  }
}
