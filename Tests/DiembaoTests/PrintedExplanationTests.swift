import ArticleExtraction
import Articles
import Foundation
import Testing

@testable import diembao

/// What a person reads who looks for the reason of something missed.
@Suite struct PrintedExplanationTests {
  /// In June 2024.
  private static let today = Day(number: 19_880)

  private static let story = """
    Tỉnh Bắc Sơn khởi công cầu mới

    Sáng 3/5, Chủ tịch tỉnh Trần Văn Lượng dự lễ khởi công cầu ở Hà Nội, sau khi từ Huế và Nha Trang trở về.

    Ông Lượng cho biết: "Cây cầu này sẽ nối hai bờ sông và rút ngắn đường đi của người dân". Ông cảm ơn người dân Hà Nội.

    Cầu dài hơn một cây số, có bốn làn xe, và được làm trong ba năm bằng tiền của tỉnh. (Nguồn: TTXVN)
    """

  private func lines(
    _ page: PageText,
    path: String = "a.txt",
    width: Int? = nil,
    colour: Bool = false
  ) throws -> [String] {
    let explanation = try Extractor().explanation(of: page, today: Self.today)
    return PrintedExplanation(explanation: explanation, path: path, width: width, colour: colour)
      .lines
  }

  private func page(_ text: String, declared: [DeclaredField] = []) throws -> PageText {
    try PageText(bytes: text.utf8, declared: declared)
  }

  @Test func `the name of the file cannot steer the terminal`() throws {
    let first = try lines(page(Self.story), path: "a\u{1B}[31m\u{202E}\n\u{9B}b.txt").first
    #expect(first == "a[31m b.txt")
  }

  @Test func `what is said of several words is said once`() throws {
    let notes = try lines(page(Self.story)).filter { $0.contains("a place or organisation") }
    #expect(notes.contains { $0.contains("‹Hà Nội›, ‹Huế›, ‹Nha Trang› nobody: ") })
  }

  @Test func `what is said of a run of lines is said of the first`() throws {
    let page = try self.page("# a = 1\n# b = 2\n# c = 3\n" + Self.story)
    let lines = try lines(page)
    #expect(lines.count { $0.contains("a field declared over the text") } == 1)
    #expect(lines.contains("    3  furniture    # c = 3"))
  }

  @Test func `quotes have their speaker and credits their name`() throws {
    let text = try lines(page(Self.story)).joined(separator: "\n")
    #expect(text.contains("\"Cây cầu này sẽ nối … said by Trần Văn Lượng (“Ông Lượng cho biết:”)"))
    #expect(text.contains(": TTXVN"))
  }

  @Test func `declared fields stand above the text with what they became`() throws {
    let fields = [
      DeclaredField(name: "title", value: "Cầu mới ở Bắc Sơn"),
      DeclaredField(name: "views", value: "7"),
    ]
    let lines = try lines(page(Self.story, declared: fields))
    #expect(lines.contains("       declared,    title: Cầu mới ở Bắc Sơn"))
    #expect(lines.contains("       headline"))
    #expect(lines.contains("       declared     views: 7"))
  }

  @Test(arguments: [60, 80])
  func `no line is wider than the terminal`(width: Int) throws {
    let lines = try lines(page(Self.story), width: width)
    #expect(lines.allSatisfy { $0.columns <= width })
    #expect(lines.contains { $0.hasPrefix("       credit  ") }, "parts stand under each other")
  }

  @Test func `a terminal with colour has names in bold, across lines too`() throws {
    let lines = try lines(page(Self.story), width: 60, colour: true)
    let bold = lines.compactMap { line in
      line.range(of: "\u{1B}[1m[").map { String(line[$0.upperBound...].prefix(12)) }
    }
    #expect(bold.contains { $0.hasPrefix("Chủ tịch") })
    let plain = lines.map { $0.replacing(/\u{1B}\[[0-9]m/, with: "") }
    #expect(plain == (try self.lines(page(Self.story), width: 60)))
  }
}

@Suite struct PublicationTextTests {
  private func lines(evidence: [Evidence], dates: [String] = []) -> [String] {
    var article = Article(headline: Headline(text: "Tít", isDerived: false, line: 1))
    article.published = .unknown(evidence: evidence)
    article.dates = dates.map {
      DateExpression(
        text: $0,
        days: DayRange(first: nil, last: nil),
        isApproximate: false,
        span: nil,
        line: 2
      )
    }
    return PublicationText(article).lines
  }

  @Test func `an unknown day has its reason`() {
    #expect(lines(evidence: []) == ["No day is told."])
    let weekday = Evidence(text: "thứ Ba", line: 4, meaning: .ignored)
    #expect(
      lines(evidence: [weekday]) == [
        "Days are told, but no year.", "“thứ Ba” in line 4: weighed, not used",
      ]
    )
    #expect(
      lines(evidence: [weekday], dates: ["năm 1975"]).first
        == "A year is told, but not that the story came out in it."
    )
  }

  @Test func `a clue is told once, by the first thing it says`() {
    var article = Article(headline: Headline(text: "Tít", isDerived: false, line: 1))
    let day = Day(number: 19_489)
    article.published = .inferred(
      day,
      evidence: [
        Evidence(text: "12/5/2023", line: 3, meaning: .dayInStory),
        Evidence(text: "12/5/2023", line: 3, meaning: .agrees),
        Evidence(text: "https://a.vn/20230512", line: 0, meaning: .address),
      ]
    )
    #expect(
      PublicationText(article).lines == [
        "“12/5/2023” in line 3: day and month named by the story",
        "“https://a.vn/20230512” beside the text: stands in the page's address",
      ]
    )
  }
}
