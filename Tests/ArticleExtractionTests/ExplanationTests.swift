import ArticleExtraction
import Articles
import Testing

/// Why a page was read as it was.
@Suite struct ExplanationTests {
  private static let page = """
    Trang chủ

    Cảng mới mở cửa đón tàu lớn

    Sáng 14/12/2021, Bộ trưởng Trần Văn Mẫu cho biết cảng mới ở Cần Thơ đã mở cửa đón những tàu lớn.

    Theo ông Mẫu, cảng sẽ giúp người dân trong vùng bán được nhiều hàng hơn. Ông nói cảng còn rộng chỗ.

    Chia sẻ
    """

  private func explanation() throws -> Explanation {
    try Extractor().explanation(of: PageText(bytes: Self.page.utf8), today: Pages.today)
  }

  private func text(_ mark: Explanation.Mark, _ line: Explanation.Line) -> String {
    String(decoding: Array(line.text.utf8)[mark.range], as: UTF8.self)
  }

  @Test func `every line with text is there, and has a part and a reason`() throws {
    let explanation = try explanation()
    #expect(explanation.lines.map(\.number) == [1, 3, 5, 7, 9])
    #expect(explanation.lines.allSatisfy { !$0.parts.isEmpty && $0.reason != nil })
    #expect(explanation.lines[1].parts == [.headline])
    #expect(explanation.lines[3].parts == [.block(.paragraph)])
    #expect(explanation.lines[3].reason == .runningText)
    #expect(explanation.lines[4].parts == [.furniture])
  }

  @Test func `it tells of the article that extraction makes`() throws {
    let article = try Extractor().article(from: Self.page.utf8, today: Pages.today)
    #expect(try explanation().article == article)
  }

  @Test func `names, stand-ins, dates and what is none are marked in their place`() throws {
    let lines = try explanation().lines
    let marks =
      lines[2].marks.map { text($0, lines[2]) } + lines[3].marks.map { text($0, lines[3]) }
    #expect(
      marks == ["14/12/2021", "Bộ trưởng Trần Văn Mẫu", "Cần Thơ", "ông Mẫu", "Ông"]
    )
  }

  @Test func `a name has its clues, and its weight is theirs`() throws {
    let lines = try explanation().lines
    guard case .person(let name, .clear, let clues) = lines[2].marks[1].meaning else {
      Issue.record("\(lines[2].marks[1].meaning)")
      return
    }
    #expect(name == "Trần Văn Mẫu")
    #expect(clues.contains(.title) && clues.allSatisfy { $0.weight > 0 })
    guard case .person(_, .shorter("Trần Văn Mẫu"), _) = lines[3].marks[0].meaning else {
      Issue.record("\(lines[3].marks[0].meaning)")
      return
    }
  }

  @Test func `a place is nobody, because it is a place`() throws {
    let lines = try explanation().lines
    guard case .nobody(.against, let clues) = lines[2].marks[2].meaning else {
      Issue.record("\(lines[2].marks[2].meaning)")
      return
    }
    #expect(clues.contains(.place))
  }

  @Test func `marks are in the order of the line and do not overlap`() throws {
    for line in try explanation().lines {
      for (a, b) in zip(line.marks, line.marks.dropFirst()) {
        #expect(a.range.upperBound <= b.range.lowerBound)
      }
      #expect(line.marks.allSatisfy { $0.range.upperBound <= line.text.utf8.count })
    }
  }
}
