import ArticleExtraction
import Articles
import Foundation
import Testing

struct BadInputTests {
  private func error(of bytes: [UInt8]) -> ExtractionError? {
    do {
      _ = try Pages.extractor.article(from: bytes, today: Pages.today)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: ["", " ", "\n\n\r\n", "\t \u{A0}\n", "\u{FEFF}", "\u{200B}\n"])
  func `a page without text is empty`(_ text: String) {
    #expect(error(of: Array(text.utf8)) == .empty)
  }

  @Test func `a page with NUL is binary, and the line is told`() {
    #expect(error(of: Array("một\nhai\n\0ba".utf8)) == .binary(line: 3))
    #expect(error(of: Array("một\r\nhai\r\n\0".utf8)) == .binary(line: 3))
  }

  @Test func `NUL or many controls tell a binary file before a wrong byte does`() {
    #expect(error(of: [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10]) == .binary(line: 1))
    #expect(error(of: [0x8F, 0x01, 0x9C, 0x02, 0x0A, 0x03, 0xFE, 0x04]) == .binary(line: 1))
    var random = SystemRandomNumberGenerator()
    let noise = (0..<10_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    guard case .binary = error(of: noise) else {
      Issue.record("Random bytes are taken for text.")
      return
    }
  }

  @Test func `a few controls in a text of another encoding do not make it binary`() {
    let text = Array(String(repeating: "Dong chu. ", count: 100).utf8)
    #expect(error(of: [0x0C, 0x01] + text + [0xE9, 0x20]) == .notUTF8(line: 1, byte: 0xE9))
  }

  @Test(
    arguments: [
      [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE1, 0xBA], [0x80],
    ] as [[UInt8]]
  )
  func `bytes that are not UTF-8 are told with line and byte`(_ wrong: [UInt8]) {
    let bytes = Array("Dòng đầu.\n".utf8) + wrong
    #expect(error(of: bytes) == .notUTF8(line: 2, byte: wrong[0]))
  }

  @Test func `soft hyphens, zero-width and non-breaking characters do not part or join words`()
    throws
  {
    let plain = [
      "Tiêu đề của bài báo", Pages.filler,
      "Hôm 14-12-2021, ông Nguyễn Văn Thắng nói về quan hệ Á-Âu ở Hà Nội.",
    ]
    let marked = [
      "Tiêu\u{A0}đề của\u{2009}bài\u{202F}báo",
      Pages.filler.replacingOccurrences(of: "a", with: "a\u{200B}"),
      "Hôm 14\u{2011}12\u{2010}2021, ông\u{A0}Nguyễn Văn\u{A0}Thắ\u{AD}ng nói về quan\u{2060} hệ Á\u{2011}Âu ở \u{FEFF}Hà\u{3000}Nội.",
    ]
    let article = try Pages.article(marked)
    #expect(try article == Pages.article(plain))
    #expect(article.people.map(\.name) == ["Nguyễn Văn Thắng"])
  }

  @Test func `text without a sentence is no story`() {
    #expect(error(of: Array("Trang chủ\nThời sự\nThể thao".utf8)) == .noStory)
    #expect(error(of: Array(repeating: UInt8(ascii: "a"), count: 100_000)) == .noStory)
  }

  @Test func `line ends of every kind give the same lines`() throws {
    let lines = ["Tiêu đề của bài báo", "", Pages.filler, Pages.filler]
    let expected = try Pages.article(lines)
    #expect(try Pages.article(lines.joined(separator: "\r\n")) == expected)
    #expect(try Pages.article(lines.joined(separator: "\r")) == expected)
    #expect(try Pages.article("\u{FEFF}" + lines.joined(separator: "\n")) == expected)
  }

  @Test func `decomposed text gives the article of composed text`() throws {
    let composed = "Tiêu đề\n\(Pages.filler)\nHôm qua, ông Nguyễn Văn Thắng cho biết trời đẹp."
    let decomposed =
      "Tie\u{302}u đe\u{302}\u{300}\n" + composed.split(separator: "\n")[1]
      + "\nHôm qua, ông Nguye\u{302}\u{303}n Va\u{306}n Tha\u{306}\u{301}ng cho biết trời đẹp."
    let article = try Pages.article(decomposed)
    #expect(article.headline.text.unicodeScalars.elementsEqual("Tiêu đề".unicodeScalars))
    #expect(try article == Pages.article(composed))
  }

  @Test func `controls and invisible characters inside a name do not hide it`() throws {
    let plain = "\(Pages.filler)\nHôm qua, ông Nguyễn Văn Thắng cho biết trời đẹp."
    let hostile =
      "\(Pages.filler)\nHôm qua,\tông Ngu\u{200B}yễn \u{202E}Văn\u{202C} Th\u{1B}ắng cho biết trời đẹp."
    #expect(try Pages.article(hostile) == Pages.article(plain))
  }

  @Test(.timeLimit(.minutes(1)))
  func `a line too long for any paragraph is kept and not read`() throws {
    let line = String(repeating: "ông Nguyễn Văn Thắng nói một điều. ", count: 30_000)
    #expect(error(of: Array(line.utf8)) == .noStory)
    let article = try Pages.article(["Tiêu đề của bài báo", Pages.filler, Pages.filler, line])
    #expect(article.people == [])
    #expect(article.furniture.map(\.line) == [4])
  }

  @Test(.timeLimit(.minutes(1)))
  func `one long line without sentences is read in one pass`() throws {
    let line = String(repeating: "ông Nguyễn Văn Thắng nói “một điều” ngày 14/12 ", count: 4_000)
    let article = try Pages.article(line)
    #expect(article.people.map(\.namedCount) == [4_000])
  }
}
