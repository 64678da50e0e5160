import ArticleArchive
import ArticleQuery
import Articles
import Testing

@testable import ReaderModel

/// What is offered where no article matches.
struct ReliefTests {
  @Test func `the condition whose absence helps most is named, and Enter drops it`() throws {
    var driver = Driver(.press)
    driver.press("fperson:Lavrov person:Scholz date:2021<Enter>")
    #expect(driver.shown == 0)
    let relief = try #require(driver.reader.list.relief)
    #expect(relief.condition == .filter(.person("Scholz")))
    #expect(relief.articles.value == 1)
    driver.press("<Enter>")
    #expect(driver.filter == "person:Lavrov date:2021")
    #expect(driver.reader.notice == .filterDropped(.filter(.person("Scholz"))))
    #expect(driver.headline == "Nga mời Washington hợp tác")
    driver.press("U")
    #expect(driver.shown == 0)
    #expect(driver.reader.list.relief == relief)
  }

  @Test func `beside the most helpful condition the one typed last is counted`() throws {
    var driver = Driver(.press)
    driver.press("fdate:2025 person:Putin date:2021<Enter>")
    let relief = try #require(driver.reader.list.reliefOfLast)
    #expect(relief.condition == .filter(.date(.days(try #require(DayRange(year: 2021))))))
    #expect(relief.articles.value == 1)
    driver.press("<C-u>C")
    driver.press("fperson:Lavrov date:2021 person:Scholz date:2021<Enter>")
    #expect(driver.reader.list.reliefOfLast == nil)
  }

  @Test func `nothing is offered where no single condition helps, or there is only one`() {
    var driver = Driver(.press)
    driver.press("fperson:nobody date:1999<Enter>")
    #expect(driver.reader.list.relief == nil)
    driver.press("C")
    driver.press("fperson:nobody<Enter>")
    #expect(
      !driver.asked.dropLast().contains { $0.slot == .relief && $0.work == .counts([.everything]) }
    )
    #expect(driver.reader.list.relief == nil)
    driver.press("<Enter>")
    #expect(driver.reader.notice?.refused == .open)
  }

  @Test func `counts of an older filter change nothing`() {
    var driver = Driver(.press)
    let page = driver.hold(.paste(""))
    #expect(page.isEmpty)
    driver.press("fperson:Scholz date:2021")
    let counts = driver.asked.last { $0.slot == .relief }
    driver.press("<Esc>")
    #expect(driver.reader.list.relief == nil)
    if let counts {
      let late = ArticleCount(value: 9, isExact: true)
      driver.send(
        .answer(Answer(slot: .relief, ticket: counts.ticket, content: .counts([late, late])))
      )
    }
    #expect(driver.reader.list.relief == nil)
  }
}
