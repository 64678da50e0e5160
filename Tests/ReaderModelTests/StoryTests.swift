import ArticleArchive
import ArticleQuery
import Articles
import Testing

@testable import ReaderModel

struct StoryTests {
  @Test func `a box is followed to its ghost, and back to the line one was at`() {
    var driver = Driver(.press)
    driver.press("jl<PgDn>j")
    let top = driver.reader.article.top
    #expect(top > 0)
    driver.press("1")
    #expect(driver.headline == "Tin thế giới 14/12")
    #expect(driver.reader.focus == .article)
    #expect(driver.reader.related.rows.map(\.kind) == [.backlink])
    driver.press("H")
    #expect(driver.headline == "Nga mời Washington hợp tác")
    #expect(driver.reader.article.top == top)
    #expect(driver.selected == "Nga mời Washington hợp tác")
    driver.press("L")
    #expect(driver.headline == "Tin thế giới 14/12")
    driver.press("L")
    #expect(driver.reader.notice == .endOfHistory)
  }

  @Test func `the ways to related articles lead to links, backlinks and computed ones`() {
    var driver = Driver(.press)
    driver.press("jgl")
    #expect(driver.listed == ["Tin thế giới 14/12"])
    driver.press("<Enter>gb")
    #expect(driver.listed == ["Nga mời Washington hợp tác"])
    driver.press("<Enter>")
    #expect(driver.headline == "Nga mời Washington hợp tác")
    driver.press("2")
    #expect(driver.headline == "Quan hệ Á-Âu")
    // The article followed is in the list, so the list shows it selected.
    #expect(driver.selected == "Quan hệ Á-Âu")
    driver.press("gl")
    #expect(driver.listed == [])
  }

  @Test func `a link in the text is opened where the cursor is on it`() {
    var driver = Driver(.press)
    driver.press("j]l<Enter>")
    #expect(driver.headline == "Tin thế giới 14/12")
  }

  @Test func `a person is put into the filter from the people pane and taken out again`() {
    var driver = Driver(.press)
    driver.press("gp<Enter>")
    #expect(driver.filter == "person:\"Sergey Lavrov\"")
    #expect(driver.shown == 2)
    #expect(driver.reader.people.selected?.name == "Sergey Lavrov")
    driver.press("<Enter>")
    #expect(driver.filter == "")
    #expect(driver.shown == 3)
  }

  @Test func `a year is added from the timeline, and both chips are dropped again`() {
    var driver = Driver(.press)
    driver.press("gp<Enter>")
    driver.press("T")
    #expect(driver.reader.timeline.buckets.map(\.articles) == [1, 0, 0, 0, 1])
    driver.press("G<Enter>")
    #expect(driver.filter == "person:\"Sergey Lavrov\" date:2021")
    #expect(driver.headline == "Nga mời Washington hợp tác")
    driver.press("c")
    #expect(driver.filter == "person:\"Sergey Lavrov\"")
    #expect(
      driver.reader.notice
        == .filterDropped(
          .filter(.date(.days(.init(first: Day(iso: "2021-01-01"), last: Day(iso: "2021-12-31")))))
        )
    )
    // A wider filter keeps the article that is read.
    #expect(driver.selected == "Nga mời Washington hợp tác")
    driver.press("c")
    #expect(driver.filter == "")
    #expect(driver.selected == "Nga mời Washington hợp tác")
    driver.press("c")
    #expect(driver.reader.notice?.refused == .dropChip)
  }

  @Test func `a range of buckets is one date, and the undated have a row`() {
    var driver = Driver(.press)
    driver.press("Tvjj<Enter>")
    #expect(driver.filter == "date:2023-01-01..2025-12-31")
    driver.press("CTG<Enter>")
    #expect(driver.filter == "is:undated")
    #expect(driver.headline == "Không rõ ngày")
  }

  @Test func `zooming keeps the day`() {
    var driver = Driver(.press)
    driver.press("TGk+")
    #expect(driver.reader.timeline.zoom == .month)
    let index = driver.reader.timeline.selection
    #expect(driver.reader.timeline.buckets[index].days == DayRange(year: 2021, month: 12))
    #expect(driver.reader.timeline.buckets.count == 47)
    driver.press("+")
    #expect(driver.reader.timeline.zoom == .day)
    driver.press("+")
    #expect(driver.reader.notice?.refused == .zoomIn)
    driver.press("--")
    #expect(driver.reader.timeline.zoom == .year)
  }

  @Test func `the coarsest zoom is decades, which a filter takes as they are`() throws {
    var driver = Driver(.press)
    driver.press("T-")
    let timeline = driver.reader.timeline
    #expect(timeline.zoom == .decade)
    #expect(timeline.buckets.map(\.articles) == [2])
    let days = try #require(timeline.buckets.first?.days)
    #expect(days.first == Day(year: 2020, month: 1, day: 1))
    #expect(days.last == Day(year: 2029, month: 12, day: 31))
    driver.press("-")
    #expect(driver.reader.notice?.refused == .zoomOut)
    driver.press("<Enter>")
    #expect(driver.shown == 2)
  }

  @Test func `decades without articles are shown between the others`() {
    var timeline = TimelinePane()
    timeline.zoom = .decade
    let counted = [1999, 2000, 2021, 2025].compactMap { DayRange(year: $0) }
    timeline.take(
      Timeline(
        precision: .year,
        buckets: counted.map { Timeline.Bucket(days: $0, articles: 3) },
        undated: 1
      ),
      .whole,
      reading: nil
    )
    #expect(timeline.buckets.map(\.articles) == [6, 0, 3, 3])
    #expect(timeline.buckets.map { $0.days.first?.year } == [2020, 2010, 2000, 1990])
  }

  @Test(arguments: [1, 9, 10, 1999, 9999])
  func `every day is in the decade around it`(year: Int) throws {
    let day = try #require(Day(year: year, month: 6, day: 15))
    let days = TimelineZoom.decade.days(around: day)
    #expect(days.contains(day))
    #expect(try #require(days.first).year == max(1, year / 10 * 10))
    #expect(try #require(days.last).year == year / 10 * 10 + 9)
  }

  @Test func `a person is left out`() {
    var driver = Driver(.press)
    driver.press("gpX")
    #expect(driver.filter == "-person:\"Sergey Lavrov\"")
    #expect(driver.headline == "Không rõ ngày")
  }

  @Test func `people are picked by typing a part of the name`() {
    var driver = Driver(.press)
    driver.press("ppu")
    #expect(driver.reader.prompt?.choices == [.person(name: "Vladimir Putin", articles: 1)])
    driver.press("<Enter>")
    #expect(driver.filter == "person:\"Vladimir Putin\"")
  }

  @Test func `a date is typed, replaced, and taken out`() {
    var driver = Driver(.press)
    driver.press("D2021<Enter>")
    #expect(driver.filter == "date:2021")
    driver.press("D<C-u>2025<Enter>")
    #expect(driver.filter == "date:2025")
    driver.press("D<C-u><Enter>")
    #expect(driver.filter == "")
  }

  @Test func `a date that is none keeps the prompt open and says so`() {
    var driver = Driver(.press)
    driver.press("D31/2/2021<Enter>")
    #expect(driver.reader.prompt?.mistake?.reason == .noSuchDay)
    #expect(driver.filter == "")
    driver.press("<Esc>")
    #expect(driver.reader.overlay == nil)
  }

  @Test func `all articles are one command away`() {
    var driver = Driver(.press)
    driver.press("gp<Enter>C")
    #expect(driver.filter == "")
  }
}
