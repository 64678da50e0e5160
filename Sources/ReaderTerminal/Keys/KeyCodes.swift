import CCurses
import ReaderModel

/// What the codes of keys stand for; those of ncurses and our own.
nonisolated enum KeyCodes {
  /// The stroke of a key code; nil for keys the reader has no stroke for (a resize, a mouse, Shift-F9).
  static func stroke(of code: Int32) -> Stroke? {
    let number = code - Int32(curses_key_f0.rawValue)
    if (1...63).contains(number) { return .function(Int(number)) }
    return keys[UInt32(bitPattern: code)]
  }

  static let pasteBegin = Int32(curses_key_paste_begin.rawValue)
  static let mouse = Int32(curses_key_mouse.rawValue)
  static let oldMouse = Int32(curses_key_old_mouse.rawValue)
  static let pasteEnd = Int32(curses_key_paste_end.rawValue)

  private static let keys: [UInt32: Stroke] = Dictionary(
    uniqueKeysWithValues: table.map { ($0.rawValue, $1) }
  )

  /// Find and Select are what a VT220 sends for Home and End; the rest of the doubles are the keypad's and
  /// the same keys with Shift.
  private static let table: [(curses_key, Stroke)] = [
    (curses_key_down, .down), (curses_key_scroll_down, .down),
    (curses_key_up, .up), (curses_key_scroll_up, .up),
    (curses_key_left, .left), (curses_key_shift_left, .left),
    (curses_key_right, .right), (curses_key_shift_right, .right),
    (curses_key_home, .home), (curses_key_find, .home), (curses_key_shift_home, .home),
    (curses_key_pad_home, .home),
    (curses_key_end, .end), (curses_key_select, .end), (curses_key_shift_end, .end),
    (curses_key_pad_end, .end),
    (curses_key_page_down, .pageDown), (curses_key_pad_page_down, .pageDown),
    (curses_key_page_up, .pageUp), (curses_key_pad_page_up, .pageUp),
    (curses_key_backspace, .backspace),
    (curses_key_delete, .delete), (curses_key_shift_delete, .delete),
    (curses_key_insert, .insert),
    (curses_key_enter, .enter), (curses_key_back_tab, .backTab),
    (curses_key_alt_left, .altLeft), (curses_key_alt_right, .altRight),
  ]
}

extension Stroke {
  /// The stroke of a byte below 128; nil for NUL (^Space), which no binding uses.
  nonisolated init?(ascii byte: UInt8) {
    switch byte {
    case 0: return nil
    // Which of the two Backspace sends is the terminal's choice, and so is the line end.
    case 0x08, 0x7F: self = .backspace
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x1B: self = .escape
    case 1...26: self = .control(Character(Unicode.Scalar(byte + 0x60)))
    case 27...31: self = .control(Character(Unicode.Scalar(byte + 0x40)))
    default: self = .character(Character(Unicode.Scalar(byte)))
    }
  }
}
