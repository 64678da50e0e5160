import Articles
import ReaderModel

extension Painter {
  /// The whole address, as it will be opened, over as many lines as it takes.
  mutating func draw(_ address: WebAddress) {
    let columns = min(size.columns, 100)
    let words = strings.takingOut
    let lines = wrapped(address.asciiText, to: columns - 4)
    let keys = reader.addressKeys
    let inner = drawBox(
      Size(columns: columns, rows: lines.count + 4),
      title: words.address,
      keys: [KeyHint(command: .close, name: strings.overlays.close)]
    )
    draw(lines.map { OverlayLine($0, .link) } + [OverlayLine("")], in: inner)
    var line = Stretch(inner, row: lines.count + 1)
    for (stroke, name) in [(keys.copy, words.copy), (keys.open, words.open)] {
      guard let stroke else { continue }
      canvas.fit(stroke.notation, in: &line, .hintKey)
      canvas.fit(" \(name)   ", in: &line, .plain)
    }
    canvas.place(cursor: inner.row, inner.column)
  }
}
