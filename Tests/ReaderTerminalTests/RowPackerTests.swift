import CCurses
import ReaderScreen
import Testing

@testable import ReaderTerminal

@Suite struct RowPackerTests {
  private func pack(_ cells: Cell...) -> RowPacker {
    var packer = RowPacker()
    packer.pack(cells[...])
    return packer
  }

  private func text(_ packer: RowPacker) -> String {
    String(String.UnicodeScalarView(packer.text.compactMap(Unicode.Scalar.init)))
  }

  @Test func `a wide character is one cell of two columns`() {
    let packer = pack(
      Cell(text: "中", width: 2, style: .plain),
      Cell(text: "", width: 0, style: .plain),
      Cell(text: "a", width: 1, style: .plain)
    )
    #expect(packer.cells.map(\.width) == [2, 1])
    #expect(text(packer) == "中a")
  }

  @Test func `marks stay with their letter`() {
    let packer = pack(
      Cell(text: "e\u{323}\u{302}", width: 1, style: .plain),
      Cell(text: "t", width: 1, style: .plain)
    )
    #expect(packer.cells.map(\.scalars) == [3, 1])
  }

  @Test(arguments: ["\u{202E}", "\u{200B}", "\u{1B}", "\u{2066}"])
  func `nothing that hides or reorders rides on a letter`(hidden: String) {
    let packer = pack(Cell(text: "a" + hidden, width: 1, style: .plain))
    #expect(packer.cells.map(\.scalars) == [1])
    #expect(text(packer) == "a")
  }

  @Test func `a style becomes its look`() {
    let look = Theme(.auto).look(of: .mistake)
    let packer = pack(Cell(text: "x", width: 1, style: .mistake))
    #expect(packer.cells.first?.attributes == look.attributes.rawValue)
    #expect(packer.cells.first?.colour == look.colour.rawValue)
  }

  @Test func `a theme decides how a style looks`() {
    var packer = RowPacker(theme: Theme(.auto, changes: [.star: Look(.reverse, .brightRed)]))
    packer.pack([Cell(text: "*", width: 1, style: .star)])
    #expect(packer.cells.first?.attributes == Look.Attributes.reverse.rawValue)
    #expect(packer.cells.first?.colour == 10)
  }

  @Test func `a row is packed afresh`() {
    var packer = RowPacker()
    packer.pack([Cell(text: "a", width: 1, style: .plain), .blank])
    packer.pack([.blank])
    #expect(packer.cells.count == 1)
    #expect(packer.text == [0x20])
  }
}
