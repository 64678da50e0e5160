import Articles
import ReaderModel

/// A stretch of a row, written from left to right.
struct Stretch {
  let row: Int
  /// Where the next character goes.
  var column: Int
  /// The first column that no longer belongs to it.
  let limit: Int

  init(row: Int, from column: Int, to limit: Int) {
    self.row = row
    self.column = column
    self.limit = limit
  }

  /// A row of a rectangle, counted from its top.
  init(_ rect: Rect, row: Int) {
    self.init(row: rect.row + row, from: rect.column, to: rect.column + rect.size.columns)
  }

  /// The beginning of a row of a rectangle.
  init(_ rect: Rect, row: Int, columns: Int) {
    let end = rect.column + min(columns, rect.size.columns)
    self.init(row: rect.row + row, from: rect.column, to: end)
  }

  /// Columns that are left.
  var room: Int { max(0, limit - column) }
}

/// The surface all views draw on.
///
/// It clips by columns, never leaves half of a wide character, keeps marks with their letters, and lets no scalar pass
/// that could do something to a terminal: the last of the places that see to it.
struct Canvas {
  private(set) var frame: Frame
  let glyphs: Glyphs
  let ellipsis: String

  init(size: Size, glyphs: Glyphs) {
    frame = Frame(size: size)
    self.glyphs = glyphs
    ellipsis = glyphs.foldsText ? "..." : "…"
  }

  /// Writes as much of a text as there is room for; true when that was all of it.
  @discardableResult
  mutating func write(_ text: String, in stretch: inout Stretch, _ style: Style) -> Bool {
    var base: Int?
    for scalar in text.unicodeScalars {
      guard let width = width(of: scalar) else { continue }
      if width == 0 {
        if base == nil && !glyphs.foldsText { base = put("\u{25CC}", 1, &stretch, style) }
        if let base { attach(scalar, to: base) }
        continue
      }
      if glyphs.foldsText && !scalar.isASCII {
        let letters = ASCIIText.replacement(for: scalar, columns: width).unicodeScalars
        for letter in letters where put(letter, 1, &stretch, style) == nil { return false }
        continue
      }
      base = put(scalar, width, &stretch, style)
      if base == nil { return false }
    }
    return true
  }

  /// Writes a text, ended by an ellipsis when there is not room for all of it.
  mutating func fit(_ text: String, in stretch: inout Stretch, _ style: Style) {
    if width(of: text) <= stretch.room {
      write(text, in: &stretch, style)
      return
    }
    let mark = glyphs.foldsText ? ellipsis.utf8.count : 1
    var shorter = Stretch(
      row: stretch.row,
      from: stretch.column,
      to: max(stretch.column, stretch.limit - mark)
    )
    write(wholeWords(of: text, columns: shorter.room), in: &shorter, style)
    // No blank before the ellipsis: it would stand for a wide character that had no room, or end a word.
    while shorter.column > stretch.column, isBlank(shorter.row, shorter.column - 1) {
      shorter.column -= 1
    }
    stretch.column = shorter.column
    write(ellipsis, in: &stretch, style)
    clear(stretch, style)
  }

  /// A text ended by an ellipsis where it is longer than so many columns.
  func shortened(_ text: String, columns: Int) -> String {
    guard width(of: text) > columns else { return text }
    var beginning = ""
    for character in wholeWords(of: text, columns: columns - width(of: ellipsis)) {
      guard width(of: beginning + String(character) + ellipsis) <= columns else { break }
      beginning.append(character)
    }
    return beginning + ellipsis
  }

  /// The beginning of a text that is cut at so many columns, without the beginning of a word at its end where that is
  /// short beside the rest.
  private func wholeWords(of text: String, columns: Int) -> String {
    var used = 0
    var blank: (text: Substring, columns: Int)?
    for index in text.indices {
      if text[index] == " " { blank = (text[..<index], used) }
      used += width(of: String(text[index]))
      guard used <= columns else { break }
    }
    guard let blank, columns - blank.columns <= Self.longestScrap, blank.columns * 2 > columns
    else {
      return text
    }
    return String(blank.text)
  }

  /// Columns of a cut word that are given up.
  private static let longestScrap = 8

  /// Blanks what is left of a stretch.
  mutating func clear(_ stretch: Stretch, _ style: Style) {
    var stretch = stretch
    fill(with: " ", in: &stretch, style)
  }

  /// Fills what is left of a stretch with a sign of one column.
  mutating func fill(with sign: String, in stretch: inout Stretch, _ style: Style) {
    while stretch.column < stretch.limit {
      set(Cell(text: sign, width: 1, style: style), row: stretch.row, column: stretch.column)
      stretch.column += 1
    }
  }

  /// Blanks a rectangle.
  mutating func clear(_ rect: Rect, _ style: Style) {
    for row in 0..<max(0, rect.size.rows) { clear(Stretch(rect, row: row), style) }
  }

  /// Gives the cells of a stretch a style, whatever they hold.
  ///
  /// - Parameter kept: cells of this style keep it.
  mutating func restyle(_ stretch: Stretch, _ style: Style, keeping kept: Style? = nil) {
    guard (0..<frame.size.rows).contains(stretch.row) else { return }
    let end = min(frame.size.columns, stretch.limit)
    for column in max(0, stretch.column)..<max(0, stretch.column, end) {
      let index = stretch.row * frame.size.columns + column
      if frame.cells[index].style != kept { frame.cells[index].style = style }
    }
  }

  /// Puts cells in place of those from an index on, all of them on the screen.
  mutating func replace(from index: Int, with cells: [Cell]) {
    frame.cells.replaceSubrange(index..<index + cells.count, with: cells)
  }

  /// Puts the hardware cursor somewhere; outside the screen it stays where it is.
  mutating func place(cursor row: Int, _ column: Int, isVisible: Bool = false) {
    guard (0..<frame.size.rows).contains(row), (0..<frame.size.columns).contains(column) else {
      return
    }
    frame.cursor = Frame.Cursor(row: row, column: column)
    frame.cursorIsVisible = isVisible
  }

  /// Makes what has been written of a stretch act when it is pressed.
  mutating func mark(_ stretch: Stretch, from start: Int, as act: Frame.Spot.Act) {
    guard start < stretch.column else { return }
    let spot = Frame.Spot(row: stretch.row, columns: start..<stretch.column, act: act)
    frame.spots.append(spot)
  }

  /// Columns a text takes on this canvas.
  func width(of text: String) -> Int {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text.utf8.count }
    var columns = 0
    var hasBase = false
    for scalar in text.unicodeScalars {
      guard let width = width(of: scalar) else { continue }
      if width == 0 {
        columns += hasBase || glyphs.foldsText ? 0 : 1
      } else if glyphs.foldsText && !scalar.isASCII {
        columns += ASCIIText.replacement(for: scalar, columns: width).utf8.count
      } else {
        columns += width
      }
      hasBase = true
    }
    return columns
  }

  /// Nil for a scalar that may not be shown.
  private func width(of scalar: Unicode.Scalar) -> Int? {
    if (0x20...0x7E).contains(scalar.value) { return 1 }
    guard SafeText.isPrintable(scalar) else { return nil }
    return DisplayWidth.columns(of: scalar)
  }

  /// Puts a character at the beginning of a stretch; nil when there was no room for it.
  ///
  /// - Returns: the index of its cell, -1 when that is off the screen.
  private mutating func put(
    _ scalar: Unicode.Scalar,
    _ width: Int,
    _ stretch: inout Stretch,
    _ style: Style
  ) -> Int? {
    guard stretch.column + width <= stretch.limit else {
      clear(stretch, style)
      stretch.column = max(stretch.column, stretch.limit)
      return nil
    }
    let column = stretch.column
    let isLast = column + width > frame.size.columns
    let text = isLast ? " " : String(Character(scalar))
    set(Cell(text: text, width: isLast ? 1 : width, style: style), row: stretch.row, column: column)
    if width == 2 && !isLast {
      set(Cell(text: "", width: 0, style: style), row: stretch.row, column: column + 1)
    }
    stretch.column += width
    let isOnScreen =
      (0..<frame.size.rows).contains(stretch.row) && (0..<frame.size.columns).contains(column)
    return isOnScreen ? stretch.row * frame.size.columns + column : -1
  }

  /// Adds a mark to a cell's letter. ncurses holds five scalars a cell.
  private mutating func attach(_ mark: Unicode.Scalar, to index: Int) {
    guard !glyphs.foldsText, frame.cells.indices.contains(index),
      frame.cells[index].text.unicodeScalars.count < 5
    else { return }
    frame.cells[index].text.unicodeScalars.append(mark)
  }

  /// Replaces a cell; the other half of a wide character that stood there becomes a blank.
  private mutating func set(_ cell: Cell, row: Int, column: Int) {
    guard row >= 0, row < frame.size.rows, column >= 0, column < frame.size.columns else { return }
    let index = row * frame.size.columns + column
    let old = frame.cells[index].width
    if old != 1 {
      if old == 2, column + 1 < frame.size.columns { blank(index + 1) }
      if old == 0, column > 0, cell.width != 0 { blank(index - 1) }
    }
    frame.cells[index] = cell
  }

  private func isBlank(_ row: Int, _ column: Int) -> Bool {
    guard (0..<frame.size.rows).contains(row), (0..<frame.size.columns).contains(column) else {
      return false
    }
    return frame.cells[row * frame.size.columns + column].text == " "
  }

  private mutating func blank(_ index: Int) {
    frame.cells[index].text = " "
    frame.cells[index].width = 1
  }
}
