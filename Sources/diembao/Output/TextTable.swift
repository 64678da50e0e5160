import Articles

/// Rows of text in columns that line up.
///
/// A terminal gets rows that fit: one column gives way, and what is cut ends in "…". A pipe gets everything.
nonisolated struct TextTable {
  enum Alignment { case left, right }

  struct Column {
    var alignment = Alignment.left
    var paint = Paint.plain
    /// Columns of the screen it takes at most on a terminal, of which it gets a quarter or less.
    var limit = Int.max
  }

  var columns: [Column]
  /// Index of the column that is made narrower when a row does not fit.
  var flexible: Int
  var rows: [[String]] = []

  /// - Parameters:
  ///   - width: columns of the terminal; nil for no limit.
  func lines(width: Int?, colour: Bool) -> [String] {
    let rows = rows.map { $0.map { SafeText.line($0) } }
    let widths = columnWidths(of: rows, within: width)
    return rows.map { line($0, widths: widths, colour: colour) }
  }

  private func columnWidths(of rows: [[String]], within width: Int?) -> [Int] {
    var widths = columns.indices.map { index in
      let widest = rows.lazy.map { $0[index].columns }.max() ?? 0
      guard let width, index != flexible else { return widest }
      return min(widest, columns[index].limit, max(12, width / 4))
    }
    guard let width else { return widths }
    let gaps = 2 * (widths.count { $0 > 0 } - 1)
    let excess = widths.reduce(gaps, +) - width
    if excess > 0 { widths[flexible] = max(8, widths[flexible] - excess) }
    return widths
  }

  private func line(_ cells: [String], widths: [Int], colour: Bool) -> String {
    let shown = columns.indices.filter { widths[$0] > 0 }
    let texts = shown.map { cells[$0].cut(to: widths[$0]) }
    guard let last = texts.lastIndex(where: { !$0.isEmpty }) else { return "" }
    var line = ""
    for position in 0...last {
      let column = columns[shown[position]]
      let text = texts[position]
      let padding = String(repeating: " ", count: widths[shown[position]] - text.columns)
      if position > 0 { line += "  " }
      if column.alignment == .right { line += padding }
      line += colour ? column.paint.applied(to: text) : text
      if column.alignment == .left && position < last { line += padding }
    }
    return line
  }
}

/// How a piece of plain output looks on a terminal with colour.
nonisolated enum Paint: String {
  case plain = ""
  case strong = "1"
  case dim = "2"

  func applied(to text: String) -> String {
    self == .plain || text.isEmpty ? text : "\u{1B}[\(rawValue)m\(text)\u{1B}[0m"
  }
}
