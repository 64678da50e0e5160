import Testing

@testable import ReaderModel

struct TextWrapTests {
  private func lines(_ text: String, _ width: Int) -> [String] {
    let bytes = Array(text.utf8)
    return TextWrap.lines(of: text, width: width).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test func `lines end at spaces`() {
    #expect(lines("một hai ba bốn", 7) == ["một hai", "ba bốn"])
  }

  @Test func `a text that fits is one line`() {
    #expect(lines("một hai", 7) == ["một hai"])
    #expect(lines("", 7) == [])
  }

  @Test func `a word longer than a line is broken where the line is full`() {
    #expect(lines("ab abcdefgh", 4) == ["ab", "abcd", "efgh"])
  }

  @Test func `wide characters may be parted anywhere, never halved`() {
    #expect(lines("中文字a中", 5) == ["中文", "字a中"])
  }

  @Test func `a letter keeps its marks at the end of a line`() {
    #expect(lines("abe\u{301}d", 3) == ["abe\u{301}", "d"])
  }

  @Test func `a space at the border hangs and is not shown`() {
    #expect(lines("abc def", 3) == ["abc", "def"])
    #expect(lines("abc  def ", 3) == ["abc", "def"])
  }

  private static let texts = [
    Shelf.paragraph,
    "Vie\u{302}\u{323}t Nam — “trích dẫn” rất dài của một người nào đó, https://example.com/a/rất/dài/nữa",
    "新华社北京电 记者 a 😀😀 mixed 文字 with words và tiếng Việt 한국어 텍스트",
    "e\u{301}\u{302} \u{301}x 👍🏽👍🏽👍🏽 a-b-c-d-e-f-g-h-i-j",
    "   spaces   at    odd  places ",
  ]

  @Test(arguments: texts)
  func `every character but spaces is there, in order, and no line is too wide`(text: String) {
    for width in 2...90 {
      let lines = lines(text, width)
      #expect(lines.joined().unspaced == text.unspaced)
      #expect(lines.allSatisfy { DisplayWidth.columns(of: $0) <= width }, "\(width)")
      #expect(!lines.contains(""))
    }
  }

  @Test(arguments: texts)
  func `lines follow one another with nothing but spaces between`(text: String) {
    let bytes = Array(text.utf8)
    for width in [2, 7, 20, 72] {
      var end = 0
      for range in TextWrap.lines(of: text, width: width) {
        #expect(bytes[end..<range.lowerBound].allSatisfy { $0 == 0x20 })
        end = range.upperBound
      }
      #expect(bytes[end...].allSatisfy { $0 == 0x20 })
    }
  }
}

extension String {
  fileprivate var unspaced: [Unicode.Scalar] { unicodeScalars.filter { $0 != " " } }
}
