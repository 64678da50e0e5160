import ReaderModel
import ReaderScreen
import Testing

@testable import diembao

/// Text for the terminal's own selection.
@MainActor @Suite struct PlainPagesTests {
  private func pages(_ text: String, columns: Int = 20, rows: Int = 5) -> [String] {
    PlainPages(text, columns: columns, rows: rows, strings: .english).pages
  }

  @Test func `a paragraph is one line, however long`() {
    let paragraph = "Một đoạn văn dài hơn hai mươi cột."
    #expect(pages("\(paragraph)\n\nHai") == ["\(paragraph)\r\n\r\nHai\r\n"])
  }

  @Test func `pages end between paragraphs where they can`() {
    let long = String(repeating: "a", count: 50)
    #expect(pages("\(long)\n\(long)") == ["\(long)\r\n", "\(long)\r\n"])
  }

  @Test func `what is higher than the window is cut between words, and nothing is lost`() {
    let text = (1...100).map(String.init).joined(separator: " ")
    let pages = pages(text)
    #expect(pages.count > 1)
    let joined = pages.joined().split { $0 == "\r\n" || $0 == " " }.joined(separator: " ")
    #expect(joined == text)
    for page in pages {
      let height = page.split(separator: "\r\n").reduce(0) {
        $0 + (DisplayWidth.columns(of: $1) + 19) / 20
      }
      #expect(height <= 4)
    }
  }

  @Test func `a window of one row does not hang`() {
    #expect(!pages("a b c", columns: 1, rows: 1).isEmpty)
  }
}
