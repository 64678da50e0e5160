import ReaderModel

extension Painter {
  /// What may follow the keys pressed so far, just above the status line.
  mutating func drawContinuations() {
    let entries = continuationEntries
    let keyWidth = entries.map { canvas.width(of: $0.keys) }.max() ?? 0
    let nameWidth = entries.map { canvas.width(of: $0.name) }.max() ?? 0
    let width = min(size.columns - 4, keyWidth + nameWidth + 4)
    guard width > 0, !entries.isEmpty else { return }
    let columns = max(1, min(3, (size.columns - 4) / width))
    let rows = (entries.count + columns - 1) / columns
    let height = min(rows + 2, max(0, size.rows - 3))
    let rect = Rect(
      row: size.rows - 2 - height,
      column: 0,
      size: Size(columns: min(size.columns, columns * width + 4), rows: height)
    )
    let title = reader.pending.map(\.notation).joined()
    let inner = drawFrame(rect, title: "\(title) \(canvas.ellipsis)")
    for (number, entry) in entries.enumerated() where number % rows < inner.size.rows {
      let column = inner.column + number / rows * width
      var line = Stretch(
        row: inner.row + number % rows,
        from: column,
        to: min(column + width - 1, inner.column + inner.size.columns)
      )
      canvas.fit(entry.keys, in: &line, .hintKey)
      line.column = column + keyWidth + 2
      canvas.fit(entry.name, in: &line, .plain)
    }
  }

  /// Each command once, with all the keys that lead to it.
  private var continuationEntries: [(keys: String, name: String)] {
    let continuations = reader.continuations
    var seen: Set<Command> = []
    return continuations.map(\.command).filter { seen.insert($0).inserted }.map { command in
      let keys = continuations.filter { $0.command == command }.map(\.notation)
      return (keys.joined(separator: " "), strings.name(of: command))
    }
  }
}
