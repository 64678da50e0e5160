import Foundation
import ReaderModel
import Testing

/// The line mode, through a pipe: commands from standard input, lines on standard output.
@Suite struct PlainReaderTests {
  private let program: Program

  init() throws {
    program = try Program()
    let report = try program.run("import", Program.seeds)
    try #require(report.status == 0, "\(report.error)")
  }

  private func read(_ lines: String..., language: String = "en") throws -> [String] {
    let result = try program.run(
      "read",
      "--plain",
      "--language",
      language,
      input: lines.joined(separator: "\n") + "\n"
    )
    #expect(result.status == 0, "\(result.error)")
    #expect(result.output.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    return result.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func `it begins with the numbered list and says how to get help`() throws {
    let lines = try read("q")
    #expect(lines[0] == "2 articles. Type a number to read, h for help.")
    #expect(lines[1].hasPrefix("1.  29 Oct 2025. "))
    #expect(lines.contains { $0.hasPrefix("2.  14 Dec 2021~. Nói Mỹ có ý muốn đối thoại") })
    #expect(lines.contains("End of the list."))
  }

  @Test func `an article is read by its number, then the next one`() throws {
    let lines = try read("1", "", "q")
    #expect(lines.contains { $0.contains("Ngày Nay") })
    #expect(lines.filter { $0 == "End of the article." }.count == 2)
    #expect(lines.contains { $0.hasPrefix("Nói Mỹ có ý muốn đối thoại") })
  }

  @Test func `anything else is a filter, and the words say which is in force`() throws {
    let lines = try read("date:2021", "zzzz", "a")
    #expect(lines.contains { $0.contains("2021") && !$0.hasPrefix("2.") })
    #expect(lines.contains("No article matches."))
  }

  @Test func `people are listed, and a number filters by one`() throws {
    let lines = try read("p", "1")
    let start = try #require(lines.firstIndex { $0.hasSuffix("most named first:") })
    #expect(lines[start + 1].hasPrefix("1.  Sergey Lavrov"))
    #expect(lines[(start + 1)...].contains { $0.contains("person: Sergey Lavrov") })
  }

  @Test func `what is related is listed with its reasons, and opened by number`() throws {
    let lines = try read("r", "2", "r", "1")
    #expect(lines.contains("Open an article first, by its number."))
    #expect(lines.contains { $0.hasPrefix("Related: ") })
  }

  @Test func `lines are no longer than paper is wide`() throws {
    let lines = try read("1", "2", "h", "p", "r")
    #expect(lines.allSatisfy { DisplayWidth.columns(of: $0) <= 76 })
  }

  @Test func `it speaks Vietnamese, with and without marks`() throws {
    let lines = try read("tro giup", "nhân vật", "1", "thoat", "q", language: "vi")
    #expect(lines[0] == "2 bài. Gõ số để đọc, h để xem trợ giúp.")
    #expect(lines.contains { $0.contains("danh sách") })
    #expect(lines.contains { $0.contains("1.  Sergey Lavrov") })
  }

  @Test func `numbers that are not listed and steps beyond the ends are said to be so`() throws {
    let lines = try read("99", "b", "n")
    #expect(lines.contains("There is no number 99 in the list."))
    #expect(lines.contains("This is the beginning of the list."))
  }

  @Test func `no full stop follows a question mark`() throws {
    let path = try program.write(
      "a.txt",
      "Giá điện có lên không?\n\nHà Nội, 1/2/2024 - Câu đầu dài hơn.\n"
    )
    _ = try program.run("import", path)
    let lines = try read("giá", "q")
    #expect(lines.contains { $0.contains("Giá điện có lên không?") })
    #expect(lines.allSatisfy { !$0.contains("?.") && !$0.contains("..") })
  }

  @Test func `a filter is said with how many articles it finds`() throws {
    let lines = try read("lavrov", "n", "q")
    #expect(lines.count { $0.hasPrefix("2 articles: ") } == 1)
  }

  @Test func `a star is given and taken, and the list says what is read and starred`() throws {
    let lines = try read("s", "2", "s", "l", "2", "s", "l", "q")
    #expect(lines.contains("Open an article first, by its number."))
    #expect(lines.contains { $0.hasPrefix("Starred: Nói Mỹ có ý") })
    #expect(lines.contains { $0.hasSuffix("read. starred") })
    #expect(lines.contains { $0.hasPrefix("No longer starred: ") })
    #expect(
      lines.last { $0.hasPrefix("2.  ") || $0.hasSuffix("read") }?.contains("starred") == false
    )
  }

  @Test func `letters are folded where they must be`() throws {
    let result = try program.run("read", "--plain", "--ascii", input: "1\n")
    #expect(result.output.utf8.allSatisfy { $0 < 0x80 })
    #expect(result.output.contains("Nga"))
  }
}
