import ReaderModel
import Testing

@testable import ReaderScreen

struct CanvasTests {
  private func canvas(_ columns: Int, glyphs: Glyphs = .unicode) -> Canvas {
    Canvas(size: Size(columns: columns, rows: 1), glyphs: glyphs)
  }

  private func written(
    _ text: String,
    in columns: Int,
    glyphs: Glyphs = .unicode
  ) -> [String] {
    var canvas = canvas(columns, glyphs: glyphs)
    var line = Stretch(row: 0, from: 0, to: columns)
    canvas.write(text, in: &line, .plain)
    return canvas.frame.cells.map(\.text)
  }

  private func fitted(_ text: String, in columns: Int, glyphs: Glyphs = .unicode) -> String {
    var canvas = canvas(columns, glyphs: glyphs)
    var line = Stretch(row: 0, from: 0, to: columns)
    canvas.fit(text, in: &line, .plain)
    return canvas.frame.cells.map(\.text).joined()
  }

  @Test func `marks stand in the cell of their letter`() {
    #expect(written("e\u{323}\u{302}n", in: 3) == ["e\u{323}\u{302}", "n", " "])
  }

  @Test func `a mark without a letter gets a dotted circle`() {
    #expect(written("\u{301}a", in: 3) == ["\u{25CC}\u{301}", "a", " "])
  }

  @Test func `no cell holds more scalars than ncurses takes`() {
    let pile = "a" + String(repeating: "\u{301}", count: 40)
    #expect(written(pile, in: 2)[0].unicodeScalars.count == 5)
  }

  @Test func `a wide character takes two cells`() {
    #expect(written("中a", in: 3) == ["中", "", "a"])
  }

  @Test func `a wide character that would straddle the edge is a blank`() {
    #expect(written("a中", in: 2) == ["a", " "])
    #expect(written("中中", in: 3) == ["中", "", " "])
  }

  @Test func `marks of a character without room are dropped with it`() {
    #expect(written("ab\u{301}", in: 1) == ["a"])
  }

  @Test func `what could do something to a terminal never gets in`() {
    #expect(written("a\u{1B}[2J\u{202E}\u{200B}\u{9B}b\n", in: 8).joined() == "a[2Jb   ")
  }

  @Test func `writing on half of a wide character blanks the other half`() {
    for (column, expected) in [(0, "x "), (1, " x")] {
      var canvas = canvas(2)
      var line = Stretch(row: 0, from: 0, to: 2)
      canvas.write("中", in: &line, .plain)
      var over = Stretch(row: 0, from: column, to: column + 1)
      canvas.write("x", in: &over, .plain)
      #expect(canvas.frame.cells.map(\.text).joined() == expected)
      #expect(canvas.frame.cells.map(\.width) == [1, 1])
    }
  }

  @Test
  func `a wide character over the second half of one and the first of the next leaves blanks`() {
    var canvas = canvas(4)
    var line = Stretch(row: 0, from: 0, to: 4)
    canvas.write("中国", in: &line, .plain)
    var over = Stretch(row: 0, from: 1, to: 3)
    canvas.write("文", in: &over, .plain)
    #expect(canvas.frame.cells.map(\.text) == [" ", "文", "", " "])
  }

  @Test func `a text that is cut ends in an ellipsis inside its room`() {
    #expect(fitted("đường phố", in: 6) == "đường…")
    #expect(fitted("中国人民", in: 6) == "中国… ")
    #expect(fitted("ab", in: 2) == "ab")
  }

  @Test func `nothing is written outside the screen`() {
    var canvas = canvas(2)
    var line = Stretch(row: 0, from: -1, to: 9)
    canvas.write("ab\u{301}cd\u{301}", in: &line, .plain)
    var below = Stretch(row: 7, from: 0, to: 2)
    canvas.write("x\u{301}", in: &below, .plain)
    #expect(canvas.frame.cells.map(\.text) == ["b\u{301}", "c"])
  }

  @Test func `without UTF-8 letters lose their marks and signs become likenesses`() {
    #expect(fitted("Đường “Huế”…", in: 14, glyphs: .ascii) == "Duong \"Hue\"...")
    #expect(fitted("e\u{323}\u{302} 中 ⚽", in: 7, glyphs: .ascii) == "e ?? ??")
    #expect(fitted("dài quáchừng", in: 8, glyphs: .ascii) == "dai...  ")
    #expect(fitted("quáchừngnào", in: 8, glyphs: .ascii) == "quach...")
  }

  @Test func `the width of a text is that of the cells it takes`() {
    for glyphs in [Glyphs.unicode, .ascii] {
      for text in ["", "abc", "Vie\u{323}\u{302}t", "中国 ⚽", "\u{301}x", "“a”…\u{200B}", "½ €"] {
        var canvas = canvas(40, glyphs: glyphs)
        var line = Stretch(row: 0, from: 0, to: 40)
        canvas.write(text, in: &line, .plain)
        #expect(canvas.width(of: text) == line.column, "\(text)")
      }
    }
  }

  @Test func `every sign of the interface takes one column`() {
    for glyphs in [Glyphs.unicode, .ascii] {
      let canvas = canvas(1, glyphs: glyphs)
      let signs = Mirror(reflecting: glyphs).children.flatMap { child in
        child.value as? [String] ?? [child.value as? String].compactMap(\.self)
      }
      #expect(signs.count > 20)
      #expect(signs.allSatisfy { canvas.width(of: $0) == 1 })
    }
  }
}
