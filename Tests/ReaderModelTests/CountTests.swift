import ArticleArchive
import Articles
import Testing

@testable import ReaderModel

/// Numbers before motions and steps; in texts digits follow instead.
struct CountTests {
  @Test func `a number repeats steps in the list`() {
    var driver = Driver(.large(300))
    driver.press("3j")
    #expect(driver.reader.list.selection == 3)
    driver.press("5J")
    #expect(driver.reader.list.selection == 8)
    driver.press("3]u")
    #expect(driver.reader.list.selection == 11)
    driver.press("2[u")
    #expect(driver.reader.list.selection == 9)
    driver.press("12G")
    #expect(driver.reader.list.selection == 11)
    #expect(driver.reader.count == nil)
  }

  @Test func `a number counts rows of people and of the timeline`() {
    var driver = Driver(.press)
    driver.press("gp2j")
    #expect(driver.reader.people.selection == 2)
    driver.press("1G")
    #expect(driver.reader.people.selection == 0)
    driver.press("99G")
    #expect(driver.reader.people.selection == driver.reader.people.rows.count - 1)
    driver.press("gd2+2j")
    #expect(driver.reader.timeline.zoom == .day)
    #expect(driver.reader.timeline.selection > 0)
    driver.press("1G")
    #expect(driver.reader.timeline.selection == 0)
  }

  @Test func `a number chooses so many rows, and drops so many conditions`() {
    var driver = Driver(.large(300))
    driver.press("4v")
    #expect(driver.reader.list.chosen.count == 4)
    #expect(driver.reader.list.selection == 4)
    driver.press("fperson:Lavrov date:2020.. is:unread<Enter>2c")
    #expect(driver.filter == "person:Lavrov")
  }

  @Test func `a number goes as far back as there are places`() {
    var driver = Driver(.press)
    driver.press("j<Enter>1ga2H")
    #expect(driver.reader.history.places.isEmpty)
    driver.press("ga9H")
    #expect(driver.reader.notice == .startOfHistory)
    driver.press("ga9L")
    #expect(driver.reader.history.ahead.isEmpty)
  }

  @Test func `a row that is not loaded says so`() {
    var driver = Driver(.press)
    driver.press("900G")
    #expect(driver.reader.notice == .unavailable(.count, .rowFarAway))
  }

  @Test func `in a text a digit follows what is related`() {
    var driver = Driver(.press)
    driver.press("j<Enter>1")
    #expect(driver.reader.count == nil)
    #expect(driver.headline == "Tin thế giới 14/12")
  }
}
