import CCurses
import ReaderModel
import Testing

@testable import ReaderTerminal

@Suite struct KeyCodesTests {
  @Test(
    arguments: [
      (curses_key_up, .up), (curses_key_down, .down), (curses_key_left, .left),
      (curses_key_right, .right), (curses_key_home, .home), (curses_key_find, .home),
      (curses_key_end, .end), (curses_key_select, .end), (curses_key_page_up, .pageUp),
      (curses_key_page_down, .pageDown), (curses_key_insert, .insert),
      (curses_key_delete, .delete), (curses_key_backspace, .backspace),
      (curses_key_enter, .enter), (curses_key_back_tab, .backTab),
      (curses_key_alt_left, .altLeft), (curses_key_alt_right, .altRight),
    ] as [(curses_key, Stroke)]
  )
  func `a key is a stroke`(key: curses_key, stroke: Stroke) {
    #expect(KeyCodes.stroke(of: Int32(key.rawValue)) == stroke)
  }

  @Test(arguments: 1...12)
  func `function keys are numbered from one`(number: Int) {
    let code = Int32(curses_key_f0.rawValue) + Int32(number)
    #expect(KeyCodes.stroke(of: code) == .function(number))
  }

  @Test func `a key without a stroke is none`() {
    let resize: Int32 = 0o632
    #expect(KeyCodes.stroke(of: resize) == nil)
    #expect(KeyCodes.stroke(of: Int32(curses_key_f0.rawValue)) == nil)
    #expect(KeyCodes.stroke(of: 0x7FFF) == nil)
  }
}
