import CCurses
import ReaderModel
import Testing

@testable import ReaderTerminal

@Suite struct MouseTests {
  private let sgr = Int32(curses_key_mouse.rawValue)
  private let old = Int32(curses_key_old_mouse.rawValue)

  private func codes(_ text: String) -> [Int32] { text.utf8.map(Int32.init) }

  @Test(arguments: [
    ("0;12;5M", Pointer.Act.press), ("64;12;5M", .wheelUp), ("65;12;5M", .wheelDown),
  ])
  func `a report is read`(report: String, act: Pointer.Act) {
    var decoder = StrokeDecoder()
    let inputs = decoder.decode([sgr] + codes(report) + codes("j"))
    #expect(
      inputs == [.pointer(Pointer(act: act, row: 4, column: 11)), .stroke(.character("j"))]
    )
  }

  @Test(arguments: ["0;12;5m", "2;12;5M", "0;12M", "0;0;5M", "0;1;2;3M", "x"])
  func `what the reader has no use for does nothing`(report: String) {
    var decoder = StrokeDecoder()
    let inputs = decoder.decode([sgr] + codes(report))
    #expect(!inputs.contains { if case .pointer = $0 { true } else { false } })
  }

  @Test func `a report may come in many reads`() {
    var decoder = StrokeDecoder()
    #expect(decoder.decode([sgr] + codes("0;1")).isEmpty)
    #expect(decoder.decode(codes("2;5M")) == [.pointer(Pointer(act: .press, row: 4, column: 11))])
  }

  @Test func `older terminals write bytes`() {
    var decoder = StrokeDecoder()
    let inputs = decoder.decode([old, 32, 44, 37])
    #expect(inputs == [.pointer(Pointer(act: .press, row: 4, column: 11))])
  }
}
