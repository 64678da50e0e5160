import CCurses
import ReaderModel
import Testing

@testable import ReaderTerminal

@Suite struct StrokeDecoderTests {
  private func decode(_ batches: [Int32]...) -> [Input] {
    var decoder = StrokeDecoder()
    return batches.flatMap { decoder.decode($0) }
  }

  private func codes(_ text: String) -> [Int32] { text.utf8.map(Int32.init) }

  private func strokes(_ strokes: Stroke...) -> [Input] { strokes.map(Input.stroke) }

  @Test(
    arguments: [
      (0x20, .character(" ")), (0x6A, .character("j")), (0x7E, .character("~")),
      (0x7F, .backspace), (0x08, .backspace), (0x09, .tab), (0x0A, .enter), (0x0D, .enter),
      (0x01, .control("a")), (0x03, .control("c")), (0x1A, .control("z")),
      (0x1C, .control("\\")), (0x1F, .control("_")),
    ] as [(Int32, Stroke)]
  )
  func `a byte is a stroke`(byte: Int32, stroke: Stroke) {
    #expect(decode([byte]) == strokes(stroke))
  }

  @Test func `control and space is no stroke`() {
    #expect(decode([0]).isEmpty)
  }

  @Test func `letters of several bytes are one stroke each`() {
    #expect(
      decode(codes("đế中🙂"))
        == strokes(.character("đ"), .character("ế"), .character("中"), .character("🙂"))
    )
  }

  @Test func `a letter that comes in two reads is whole`() {
    #expect(decode([0xE1], [0xBA], [0xBF]) == strokes(.character("ế")))
  }

  @Test(
    arguments: [
      [0xFF], [0x80], [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xC2, 0x9B],
    ] as [[Int32]]
  )
  func `what is not a letter in UTF-8 is dropped, what follows is kept`(bytes: [Int32]) {
    #expect(decode(bytes + codes("j")) == strokes(.character("j")))
  }

  @Test func `a letter cut off by another does not swallow it`() {
    #expect(decode([0xE1, 0xBA] + codes("đ")) == strokes(.character("đ")))
  }

  @Test func `Escape alone is Escape`() {
    #expect(decode([0x1B], codes("j")) == strokes(.escape, .character("j")))
  }

  @Test func `Escape twice is Escape twice`() {
    #expect(decode([0x1B, 0x1B]) == strokes(.escape, .escape))
  }

  @Test func `Escape before a letter is Alt`() {
    #expect(decode(codes("\u{1B}x\u{1B}đ")) == strokes(.alt("x"), .alt("đ")))
  }

  @Test func `Escape before a key without a letter is both`() {
    #expect(decode([0x1B, 0x0D]) == strokes(.escape, .enter))
    let up = Int32(curses_key_up.rawValue)
    #expect(decode([0x1B, up]) == strokes(.escape, .up))
  }

  @Test func `Alt with a bracket is a stroke when nothing follows`() {
    #expect(decode(codes("\u{1B}["), codes("j")) == strokes(.alt("["), .character("j")))
  }

  @Test(arguments: ["\u{1B}[57414;5u", "\u{1B}[24;80R", "\u{1B}[?64;1c", "\u{1B}Ox"])
  func `a sequence nobody knows does nothing`(sequence: String) {
    #expect(decode(codes(sequence + "j")) == strokes(.character("j")))
  }

  @Test func `an unknown sequence in two reads does nothing`() {
    #expect(decode(codes("\u{1B}[24;"), codes("80Rj")) == strokes(.character("j")))
  }

  @Test func `an Escape whose letter is still to be read is no stroke yet`() {
    var decoder = StrokeDecoder()
    #expect(decoder.decode([0x1B], pauses: false) == [])
    #expect(decoder.decode(codes("x")) == strokes(.alt("x")))
  }
}
