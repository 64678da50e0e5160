public import ReaderModel

/// One screenful: a grid of cells, and where the hardware cursor stands.
public struct Frame: Sendable, Hashable {
  public let size: Size
  /// Row by row; `size.rows` times `size.columns` cells.
  public internal(set) var cells: [Cell]
  /// On the selected row or in the input line, so that screen readers and braille displays follow.
  public internal(set) var cursor: Cursor
  /// What acts when it is pressed with the mouse, besides the panes; a later one lies over an earlier one.
  public internal(set) var spots: [Spot] = []
  /// True when text is being typed at the cursor.
  public internal(set) var cursorIsVisible: Bool

  /// A part of a row that acts when it is pressed.
  public struct Spot: Sendable, Hashable {
    public enum Act: Sendable, Hashable {
      /// As if these had been typed.
      case strokes([Stroke])
      case touch(Touch)
    }

    public var row: Int
    public var columns: Range<Int>
    public var act: Act
  }

  /// A place on the screen; both count from 0 at the top left.
  public struct Cursor: Sendable, Hashable {
    public var row: Int
    public var column: Int

    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// A blank frame; negative sizes count as 0.
  public init(size: Size) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
    cursor = Cursor(row: 0, column: 0)
    cursorIsVisible = false
  }

  /// The cells of a row; `row` is in `0..<size.rows`.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// The rows as text, spaces at their ends cut off, each ended by a line feed.
  public var text: String {
    var result = ""
    result.reserveCapacity(cells.count + size.rows)
    for index in 0..<size.rows {
      let cells = row(index)
      if let end = cells.lastIndex(where: { $0.text != " " && $0.width > 0 }) {
        for cell in cells[...end] { result += cell.text }
      }
      result += "\n"
    }
    return result
  }
}

/// One column of a row.
public struct Cell: Sendable, Hashable {
  /// A base character and its marks; empty for the second column of a wide character.
  public var text: String
  /// Columns the text takes: 1, 2, or 0 for the second column of a wide one.
  public var width: Int
  public var style: Style

  public init(text: String, width: Int, style: Style) {
    self.text = text
    self.width = width
    self.style = style
  }

  public static let blank = Cell(text: " ", width: 1, style: .plain)
}

/// What a cell means; the front end decides how that looks.
public enum Style: UInt8, Sendable, Hashable, CaseIterable {
  case plain
  /// The title line; pane titles, of the focused and the other panes. The focused one must show without colour (reversed).
  case title, paneTitle, focusedPaneTitle
  case rule, hint, hintKey, status, chip, notice, mistake
  /// The name of a day above the articles of that day.
  case dayHeading
  /// The line being typed.
  case prompt
  /// The selected row, in the focused (reversed) and in another pane.
  case selected, selectedElsewhere
  case headline, subhead, meta, standfirst, caption, dim, ghost, unread, star
  case name, quoted, date, link
  /// The name of somebody followed; must show without colour beside ``name``.
  case followedName
  /// The name, quote or link the cursor is on.
  case currentTarget
  /// Found by a search.
  case hit, currentHit
  /// Blocks of a bar chart.
  case bar
  /// The frame around an overlay, and its title.
  case overlay, overlayTitle
}
