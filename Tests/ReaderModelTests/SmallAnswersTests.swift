import ArticleArchive
import ArticleQuery
import Articles
import Testing

@testable import ReaderModel

/// Dialogs, prompts and the timeline: that each does what it says.
struct SmallAnswersTests {
  @Test(arguments: ["q", "i", "jlgr", "o"])
  func `drawing again closes nothing`(_ keys: String) {
    var driver = Driver(.press)
    driver.press(keys + (keys == "jlgr" ? "w" : ""))
    let overlay = driver.reader.overlay
    #expect(overlay != nil)
    driver.press("<C-l>")
    #expect(driver.reader.overlay == overlay)
    #expect(driver.asked.last?.work == .program(.redraw))
  }

  @Test func `typing takes the place of the date that is offered`() {
    var driver = Driver(.press)
    driver.press("D2021<Enter>D")
    #expect(driver.reader.prompt?.isOffered == true)
    #expect(driver.reader.prompt?.understood?.text == "date:2021")
    driver.press("2025<Enter>")
    #expect(driver.filter == "date:2025")
    driver.press("D<End>-10<Enter>")
    #expect(driver.filter == "date:2025-10")
    driver.press("D<Enter>")
    #expect(driver.filter == "date:2025-10")
  }

  @Test func `a prompt keeps what it understands`() {
    var driver = Driver(.press)
    driver.press("fperson:lavrov")
    #expect(driver.reader.prompt?.understood?.text == "person:lavrov")
    driver.press(" (")
    #expect(driver.reader.prompt?.understood == nil)
  }

  // MARK: - Timeline

  @Test func `a year opens at the month of the article, or at the newest that has one`() throws {
    var driver = Driver(.press)
    driver.press("jT")
    let timeline = driver.reader.timeline
    let first = try #require(timeline.buckets.first?.days.first)
    #expect(first.year == 2025)
    driver.press("gg+")
    // 2021 is being read, the selected year is 2025: its one article is of October.
    var bucket = driver.reader.timeline.buckets[driver.reader.timeline.selection]
    #expect(bucket.articles == 1)
    #expect(bucket.days.first == Day(year: 2025, month: 10, day: 1))
    driver.press("-")
    while driver.reader.timeline.buckets[driver.reader.timeline.selection].days.first?.year != 2021
    {
      driver.press("j")
    }
    driver.press("+")
    bucket = driver.reader.timeline.buckets[driver.reader.timeline.selection]
    #expect(bucket.days.first == Day(year: 2021, month: 12, day: 1))
    driver.press("+")
    bucket = driver.reader.timeline.buckets[driver.reader.timeline.selection]
    #expect(bucket.days == DayRange(try #require(Day(year: 2021, month: 12, day: 14))))
  }

  @Test func `a date in force leaves all days to choose from, its own marked`() throws {
    var driver = Driver(.press)
    let buckets = driver.reader.timeline.buckets
    driver.press("D2021<Enter>")
    #expect(driver.shown == 1)
    #expect(driver.reader.timeline.buckets == buckets)
    let marked = try #require(driver.reader.filteredBuckets)
    #expect(marked.count == 1)
    #expect(buckets[marked.lowerBound].days.first?.year == 2021)
    driver.press("c")
    #expect(driver.reader.filteredBuckets == nil)
    driver.press("TG<Enter>")
    #expect(driver.filter == "is:undated")
    #expect(driver.reader.filteredBuckets == buckets.count...buckets.count)
  }

  // MARK: - The list

  @Test func `going to the list keeps the filter`() {
    var driver = Driver(.press)
    driver.press("D2021<Enter>gpga")
    #expect(driver.reader.focus == .list)
    #expect(driver.filter == "date:2021")
  }
}
