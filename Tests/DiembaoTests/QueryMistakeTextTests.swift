import ArticleQuery
import Articles
import Testing

@testable import diembao

@Suite struct QueryMistakeTextTests {
  private func lines(_ query: String) throws -> [String] {
    let error = try #require(throws: CommandError.self) { try QueryArgument.parse(query) }
    guard case .query(let text, let mistake) = error else { return [] }
    return QueryMistakeText(query: text, mistake: mistake).text.split(separator: "\n").map(
      String.init
    )
  }

  @Test func `the query is echoed with a caret under every column of the mistake`() throws {
    let lines = try lines("đường date:xyz nga")
    #expect(lines.count == 4)
    #expect(lines[1] == "  đường date:xyz nga")
    #expect(lines[2] == "             ^^^" || lines[2] == "        ^^^^^^^^")
  }

  @Test func `wide characters move the caret two columns`() throws {
    let lines = try lines("中文 (nga")
    #expect(lines[1] == "  中文 (nga")
    #expect(lines[2] == "       ^")
  }

  @Test func `a mistake at the end has one caret after the text`() throws {
    let lines = try lines("nga and")
    #expect(lines[2].hasSuffix("^"))
  }
}
