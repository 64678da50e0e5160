import ArticleArchive
import Articles
import Testing

@testable import ReaderModel

/// Strip and timeline of the days that articles speak of.
struct SpokenTimeTests {
  private func timeline(_ years: [(Int, Int)]) -> Timeline {
    Timeline(
      precision: .year,
      buckets: years.compactMap { year, articles in
        DayRange(year: year).map { Timeline.Bucket(days: $0, articles: articles) }
      },
      undated: 7,
      named: Timeline.Named(days: 900, articles: 500)
    )
  }

  /// Twenty years with many articles, and a few centuries away on both sides.
  private var far: [(Int, Int)] {
    [(1206, 1), (1402, 2)] + (2006...2025).map { ($0, 40) } + [(2050, 3), (2092, 1)]
  }

  private func driver(_ years: [(Int, Int)], columns: Int = 80, rows: Int = 24) -> Driver {
    var driver = Driver(.press, columns: columns, rows: rows)
    // What the shelf would answer is not wanted.
    for stroke in Stroke.script("TE") { _ = driver.hold(.stroke(stroke)) }
    driver.bring(.timeline(timeline(years)), to: .timeline)
    return driver
  }

  @Test func `the change says which days are counted, and how to go back`() {
    var driver = driver(far)
    #expect(driver.reader.notice == .counting(.spoken))
    #expect(driver.reader.notice?.remedy == .spokenDays)
    driver.press("E")
    #expect(driver.reader.notice == .counting(.published))
    #expect(driver.reader.timeline.core == nil && driver.reader.timeline.named == nil)
  }

  @Test func `it opens where nearly all days lie`() {
    let timeline = driver(far).reader.timeline
    #expect(timeline.core?.first?.year == 2006 && timeline.core?.last?.year == 2025)
    #expect(timeline.buckets[timeline.top].days == DayRange(year: 2025))
    #expect(timeline.named == Timeline.Named(days: 900, articles: 500))
    // As wide as if there were no others.
    #expect(timeline.shape == .bars && timeline.barWidth > 2)
  }

  @Test func `the day of the article being read is never left out`() {
    // The article of October 2025 is read; hardly any other speaks of its year.
    let timeline = driver([(2006, 500), (2007, 500), (2025, 1)]).reader.timeline
    #expect(timeline.core?.last?.year == 2025)
  }

  @Test func `a long time of which nobody speaks is one bucket`() throws {
    var driver = driver(far)
    let gaps = driver.reader.timeline.buckets.indices.filter(driver.reader.timeline.isGap)
    #expect(
      gaps.map { driver.reader.timeline.buckets[$0].days.first?.year } == [2051, 1403, 1207]
    )
    #expect(driver.reader.timeline.buckets.count < 60)
    // A short one is drawn bucket by bucket.
    #expect(driver.reader.timeline.buckets.contains { $0.days == DayRange(year: 2030) })
    // Nothing is to be found there.
    driver.press("G")
    #expect(driver.reader.timeline.range.flatMap(driver.reader.timeline.days) == nil)
    driver.press("k")
    #expect(
      driver.reader.timeline.buckets[driver.reader.timeline.selection].days.first?.year == 1206
    )
  }

  @Test func `the scale is that of what is seen`() {
    var driver = driver(
      [(1900, 400)] + (1960...2025).map { ($0, $0 == 2020 ? 30 : 8) },
      columns: 60,
      rows: 20
    )
    #expect(driver.reader.timeline.mostVisibleArticles == 30)
    driver.press("Gk")
    #expect(driver.reader.timeline.mostVisibleArticles == 400)
  }
}
