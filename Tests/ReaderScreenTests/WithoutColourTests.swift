import ReaderModel
import Testing

@testable import ReaderScreen

/// What the text of a screen tells with neither colours nor attributes.
struct WithoutColourTests {
  private static let sizes = [(120, 40), (80, 24), (60, 20)]

  private func rows(
    _ scene: Scene,
    _ size: (Int, Int),
    _ glyphs: Glyphs = .unicode
  ) -> [String] {
    let reader = scene.reader(size.0, size.1)
    return Screen.frame(of: reader, strings: .english, glyphs: glyphs).text
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test(arguments: sizes)
  func `the selected row has a mark of its own`(columns: Int, rows: Int) {
    let marked = self.rows(.browsing, (columns, rows)).filter {
      $0.contains(Glyphs.unicode.selected)
    }
    #expect(!marked.isEmpty)
    let ascii = self.rows(.browsing, (columns, rows), .ascii)
    #expect(ascii.contains { $0.contains(Glyphs.ascii.selected) })
  }

  @Test(arguments: [(120, 40), (80, 24)])
  func `the pane that has the focus says so, and no other`(columns: Int, rows: Int) {
    let text = self.rows(.people, (columns, rows)).joined(separator: "\n")
    #expect(text.contains("\(Glyphs.unicode.focus) PEOPLE"))
    #expect(!text.contains("\(Glyphs.unicode.focus) ARTICLES"))
  }

  @Test func `of the tabs the shown one stands in brackets`() {
    #expect(rows(.people, (60, 20))[0].contains("[People]"))
    #expect(!rows(.people, (60, 20))[0].contains("[List]"))
  }

  @Test(arguments: sizes)
  func `unread, star and an inferred day are signs`(columns: Int, rows: Int) {
    let text = self.rows(.browsing, (columns, rows)).joined(separator: "\n")
    for sign in [Glyphs.unicode.unread, Glyphs.unicode.star, "~"] {
      #expect(text.contains(sign), "\(sign)")
    }
    let ascii = self.rows(.browsing, (columns, rows), .ascii).joined(separator: "\n")
    for sign in [Glyphs.ascii.unread, Glyphs.ascii.star, "~"] {
      #expect(ascii.contains(sign), "\(sign)")
    }
  }
}
