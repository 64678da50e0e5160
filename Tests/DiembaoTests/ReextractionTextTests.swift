import ArticleImport
import Testing

@testable import diembao

@Suite struct ReextractionTextTests {
  @Test func `the line tells the pass, how far it is, and what is left of it`() {
    var text = ReextractionText()
    var progress = ReextractionProgress(pass: .gathering, articles: 0, total: 5000)
    let first = text.line(progress, after: .seconds(1))
    #expect(first == "pass 1 of 2, gathering names: 0 articles of 5,000")
    progress.articles = 1000
    let second = text.line(progress, after: .seconds(3))
    #expect(second == "pass 1 of 2, gathering names: 1,000 articles of 5,000 · 0:08 left")
  }

  @Test func `the time left is that of the pass`() {
    var text = ReextractionText()
    _ = text.line(
      ReextractionProgress(pass: .gathering, articles: 9, total: 9),
      after: .seconds(100)
    )
    var progress = ReextractionProgress(pass: .reading, articles: 400, total: 1000)
    _ = text.line(progress, after: .seconds(101))
    progress.articles = 500
    let line = text.line(progress, after: .seconds(111))
    #expect(line == "pass 2 of 2, reading again: 500 articles of 1,000 · 0:50 left")
  }
}
