import ArticleArchive
import ArticleQuery
import Articles
import Testing

/// What a mistyped name was meant to be.
@Suite struct SpellingTests {
  @Test func `of words that are as near the one that most articles name is meant`() async throws {
    let archive = try await Archive.holding(
      [story("Một", people: [person("An Trum")])]
        + (0..<3).map { story("Bài \($0)", people: [person("Donald Trump")]) }
    )
    #expect(try await archive.nearestSpelling(of: .person("trupm")) == .person("Donald Trump"))
    #expect(try await archive.nearestSpelling(of: .person("trumm")) == .person("Donald Trump"))
    #expect(try await archive.nearestSpelling(of: .person("xyzxyz")) == nil)
  }
}
