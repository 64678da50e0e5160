import ArticleImport
import Testing

@testable import diembao

@Suite struct ProgressLineTests {
  @Test func `articles, speed and time left are told once a speed is known`() {
    let progress = ImportProgress(articles: 1200, bytes: 28_600_000, totalBytes: 200_000_000)
    #expect(
      ProgressLine.text(progress, after: .seconds(2))
        == "1,200 articles · 600 a second · 14.3 MB/s · 0:12 left"
    )
  }

  @Test func `the first moments promise nothing`() {
    let progress = ImportProgress(articles: 1, bytes: 3000, totalBytes: 9000)
    #expect(ProgressLine.text(progress, after: .milliseconds(100)) == "1 article")
  }

  @Test func `an unknown total leaves the time out`() {
    let progress = ImportProgress(articles: 2, bytes: 2_000_000, totalBytes: nil)
    #expect(ProgressLine.text(progress, after: .seconds(1)) == "2 articles · 2 a second · 2.0 MB/s")
  }

  @Test func `more than an hour is told in minutes`() {
    let progress = ImportProgress(articles: 2, bytes: 1_000_000, totalBytes: 5_000_000_000)
    #expect(ProgressLine.text(progress, after: .seconds(1)).hasSuffix("83:19 left"))
  }
}
