import ReaderModel
import ReaderScreen
import Testing

struct SlowLineViewTests {
  /// Rows of the screen that differ in more than the columns of the marks.
  private func changed(_ script: String, line: Settings.Line) -> Int {
    var settings = Settings()
    settings.line = line
    let frames = [script, script + "j"].map { script in
      var reader = Reader(
        size: Size(columns: 80, rows: 40),
        today: SampleArticles.day(2026, 1, 1),
        settings: settings,
        archiveName: "Sông Hồng"
      )
      reader.open(on: Shelf(), script: script)
      return Screen.frame(of: reader, strings: .english)
    }
    let content = 4..<34
    return content.count { row in
      frames[0].row(row).dropFirst(ListPane.markColumns)
        != frames[1].row(row).dropFirst(ListPane.markColumns)
    }
  }

  @Test func `a step of the cursor changes no text of the list on a slow line`() {
    let list = { (line: Settings.Line) in self.changed("zm", line: line) }
    // The title above the list tells the number of the article.
    #expect(list(.slow) <= 1)
    #expect(list(.fast) > 2)
  }
}
