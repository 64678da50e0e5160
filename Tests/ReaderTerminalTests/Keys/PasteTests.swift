import CCurses
import ReaderModel
import Testing

@testable import ReaderTerminal

@Suite struct PasteTests {
  private let begin = Int32(curses_key_paste_begin.rawValue)
  private let end = Int32(curses_key_paste_end.rawValue)

  private func codes(_ text: String) -> [Int32] { text.utf8.map(Int32.init) }

  @Test func `a paste is one input, not strokes`() {
    var decoder = StrokeDecoder()
    let inputs = decoder.decode([begin] + codes("quit q\nđường\u{1B}x") + [end] + codes("j"))
    #expect(inputs == [.paste("quit q\nđường\u{1B}x"), .stroke(.character("j"))])
  }

  @Test func `a paste may come in many reads`() {
    var decoder = StrokeDecoder()
    #expect(decoder.decode([begin] + codes("Lav")).isEmpty)
    #expect(decoder.decode(codes("rov")).isEmpty)
    #expect(decoder.decode([end]) == [.paste("Lavrov")])
  }

  @Test func `a long paste is cut, never within a letter`() {
    var decoder = StrokeDecoder()
    let inputs = decoder.decode([begin] + codes(String(repeating: "ế", count: 9_000)) + [end])
    #expect(inputs == [.paste(String(repeating: "ế", count: (PasteCollector.limit + 2) / 3))])
  }

  @Test func `control C leaves a paste whose end was lost`() {
    var decoder = StrokeDecoder()
    #expect(decoder.decode([begin] + codes("abc") + [3] + codes("j")) == [.stroke(.character("j"))])
  }

  @Test func `keys do not act within a paste`() {
    var decoder = StrokeDecoder()
    let down = Int32(curses_key_down.rawValue)
    #expect(decoder.decode([begin] + codes("a") + [down] + codes("b") + [end]) == [.paste("ab")])
  }

  @Test func `the end of a paste that never began is nothing`() {
    var decoder = StrokeDecoder()
    #expect(decoder.decode([end] + codes("j")) == [.stroke(.character("j"))])
  }
}
