import Testing

@testable import ArticleArchive

@Suite struct PageLinesTests {
  private let page = PageLines("Tít của bài\n\nHà Nội mưa lớn, gió mạnh.\nTít của bài\n")

  @Test(arguments: [
    ("Tít của bài", 1, 1, nil), ("Tít của bài", 4, 4, nil), ("Tít của bài", 3, 1, nil),
    ("mưa", 3, 3, 10..<14), ("Hà Nội mưa lớn", 9, 3, 0..<20), ("bài\n\nHà Nội", 1, 1, 11..<26),
  ])
  func `a text is found where it should be, else where it stands first`(
    text: String,
    hint: Int,
    line: Int,
    range: Range<Int>?
  ) throws {
    let place = try #require(page.place(of: text, near: hint))
    #expect(place == PageLines.Place(line: line, range: range))
    #expect(page.text(at: place) == text)
  }

  @Test(arguments: [("", 1), ("mưa", 1), ("Một câu khác hẳn", 1), ("gió mạnh.\n\n\n", 3)])
  func `what the page has not, and a short text elsewhere, has no place`(text: String, line: Int) {
    #expect(page.place(of: text, near: line) == nil)
  }

  @Test func `a blank line is a text like another`() {
    #expect(page.text(at: PageLines.Place(line: 2, range: nil))?.isEmpty == true)
  }

  @Test func `a place outside the page has no text`() {
    for line in [.min, -1, 0, 5, .max] {
      #expect(page.text(at: PageLines.Place(line: line, range: nil)) == nil)
    }
    #expect(page.text(at: PageLines.Place(line: 4, range: 3..<99)) == nil)
    #expect(PageLines.none.text(at: PageLines.Place(line: 1, range: nil)) == nil)
  }
}
