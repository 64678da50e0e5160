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

  @Test func `the time left follows the pace of now, not the average`() {
    let progress = ImportProgress(articles: 1200, bytes: 28_600_000, totalBytes: 200_000_000)
    #expect(
      ProgressLine.text(progress, after: .seconds(2), pace: 1_714_000)
        == "1,200 articles · 600 a second · 14.3 MB/s · 1:40 left"
    )
  }

  @Test func `an even pace is told as it is, and one that falls soon after`() {
    var pace = ImportPace()
    let nothing = pace.take(0, after: .zero)
    #expect(nothing == nil)
    for second in 1...10 {
      let even = pace.take(second * 1000, after: .seconds(second))
      #expect(even == 1000)
    }
    let slower = pace.take(10_500, after: .seconds(11)) ?? 0
    #expect(slower < 1000 && slower > 900)
    let muchLater = pace.take(60_500, after: .seconds(111)) ?? 0
    #expect(abs(muchLater - 500) < 2)
  }

  @Test func `what stands still does not go at no pace at all`() {
    let progress = ImportProgress(articles: 2, bytes: 1_000_000, totalBytes: 5_000_000)
    #expect(
      ProgressLine.text(progress, after: .seconds(1), pace: 0).hasSuffix("5999:59 left")
    )
  }
}
