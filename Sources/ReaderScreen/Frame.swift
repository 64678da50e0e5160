public import ReaderModel

/// One screenful: a grid of cells, and where the hardware cursor stands.
public struct Frame: Sendable, Hashable {
  public let size: Size
  /// Row by row; `size.rows` times `size.columns` cells.
  public var cells: [Cell]
  /// On the selected row or in the input line, so that screen readers and braille displays follow; row, column.
  public var cursor: (row: Int, column: Int) { (cursorRow, cursorColumn) }
  /// True when text is being typed at the cursor.
  public var cursorIsVisible: Bool
  var cursorRow: Int
  var cursorColumn: Int
}

/// One column of a row.
public struct Cell: Sendable, Hashable {
  /// A base character and its marks; empty for the second column of a wide character.
  public var text: String
  /// Columns the text takes: 1, 2, or 0 for the second column of a wide one.
  public var width: Int
  public var style: Style
}

/// What a cell means; the front end decides how that looks.
public enum Style: UInt8, Sendable, Hashable, CaseIterable {
  case plain
  /// Title line, pane titles, of the focused and the other panes.
  case title, paneTitle, focusedPaneTitle
  case rule, hint, hintKey, status, chip, notice, mistake, prompt
  /// The selected row, in the focused and in another pane.
  case selected, selectedElsewhere
  case headline, meta, standfirst, caption, dim, ghost, unread
  case name, quoted, date, link, currentTarget, hit, currentHit
  case bar
}
