import Testing

@testable import diembao

@Suite struct TextTableTests {
  private let table = TextTable(
    columns: [.init(alignment: .right), .init(paint: .strong), .init()],
    flexible: 1,
    rows: [["2", "Sergey Lavrov", "2021"], ["128", "Olaf Scholz", ""]]
  )

  @Test func `columns line up and rows end without spaces`() {
    #expect(
      table.lines(width: nil, colour: false) == ["  2  Sergey Lavrov  2021", "128  Olaf Scholz"]
    )
  }

  @Test func `the flexible column gives way on a narrow terminal`() {
    let lines = table.lines(width: 20, colour: false)
    #expect(lines == ["  2  Sergey L…  2021", "128  Olaf Sch…"])
  }

  @Test func `a long side column leaves the terminal to the flexible one`() {
    let table = TextTable(
      columns: [.init(), .init()],
      flexible: 0,
      rows: [[String(repeating: "a", count: 60), String(repeating: "b", count: 60)]]
    )
    let line = table.lines(width: 80, colour: false)[0]
    #expect(line.count { $0 == "a" } == 57)
    #expect(line.count { $0 == "b" } == 19)
  }

  @Test func `a column without text takes no room`() {
    var table = table
    table.rows = [["1", "", "x"], ["2", "", "y"]]
    #expect(table.lines(width: nil, colour: false) == ["1  x", "2  y"])
  }

  @Test func `colour is put round the text and not round the gaps`() {
    #expect(table.lines(width: nil, colour: true)[1] == "128  \u{1B}[1mOlaf Scholz\u{1B}[0m")
  }

  @Test func `control characters of an article do not get through`() {
    var table = table
    table.rows = [["1", "a\u{1B}[2Jb\nc", "x"]]
    #expect(table.lines(width: nil, colour: false) == ["1  a[2Jb c  x"])
  }

  @Test func `wide characters are cut by columns`() {
    #expect("中文中文".cut(to: 5) == "中文…")
    #expect("中文中文".cut(to: 8) == "中文中文")
  }
}

@Suite struct ParagraphsTests {
  @Test func `a pipe gets a paragraph on one line`() {
    let text = String(repeating: "một hai ba ", count: 20)
    #expect(Paragraphs.lines(text, width: nil).count == 1)
  }

  @Test func `a terminal gets lines of its width with the indent before each`() {
    let lines = Paragraphs.lines("một hai ba bốn năm sáu bảy", width: 20, indent: "  ")
    #expect(lines == ["  một hai ba bốn năm", "  sáu bảy"])
  }

  @Test func `a word longer than the line stands alone`() {
    let word = String(repeating: "x", count: 40)
    #expect(Paragraphs.lines("a \(word) b", width: 20) == ["a", word, "b"])
  }
}
