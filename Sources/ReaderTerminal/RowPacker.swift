import CCurses
import ReaderScreen

/// Rows of a frame as ncurses takes them.
nonisolated struct RowPacker {
  private(set) var cells: [curses_cell] = []
  private(set) var text: [UInt32] = []
  private let theme: Theme

  init(theme: Theme = Theme(.auto)) { self.theme = theme }

  mutating func pack(_ row: ArraySlice<Cell>) {
    cells.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
    for cell in row where cell.width > 0 { append(cell) }
  }

  private mutating func append(_ cell: Cell) {
    let start = text.count
    for scalar in cell.text.unicodeScalars where text.count == start || scalar.standsOnALetter {
      text.append(scalar.value)
    }
    let look = theme.look(of: cell.style)
    cells.append(
      curses_cell(
        scalars: UInt8(clamping: text.count - start),
        width: UInt8(clamping: cell.width),
        attributes: look.attributes.rawValue,
        colour: look.colour.rawValue
      )
    )
  }
}

extension Unicode.Scalar {
  /// True for marks. ncurses would also pass on what reorders text or hides in it (U+202E, U+200B).
  nonisolated fileprivate var standsOnALetter: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }
}
