import ArticleArchive
import Articles
import Testing

@testable import ReaderModel

/// Answers that come in parts, behind the screen.
struct PartsTests {
  private func people(_ names: [String]) -> [PersonRow] {
    names.enumerated().map { index, name in
      PersonRow(
        name: name,
        aliases: [],
        roles: [],
        articles: 100 - index,
        mentions: 1,
        first: nil,
        last: nil
      )
    }
  }

  private func timeline(_ years: [Int], undated: Int = 0) -> Timeline {
    let buckets = years.compactMap { year in
      DayRange(year: year).map { Timeline.Bucket(days: $0, articles: 5) }
    }
    return Timeline(precision: .year, buckets: buckets, undated: undated)
  }

  private func year(_ timeline: TimelinePane) -> Int? {
    guard timeline.buckets.indices.contains(timeline.selection) else { return nil }
    return timeline.buckets[timeline.selection].days.first?.year
  }

  // MARK: - Counts

  /// A large list of which only the first page and its article have come.
  private func uncounted(_ shelf: Shelf) -> Driver {
    var driver = Driver(shelf, isAnswered: false)
    driver.answer(first: 1)
    return driver
  }

  @Test func `the loaded rows are counted at once`() {
    let driver = uncounted(.large(3000))
    let loaded = driver.shown
    #expect(driver.reader.list.count == ArticleCount(value: loaded, isExact: false))
    #expect(loaded >= 60)
  }

  @Test func `a list that is loaded as a whole needs no counting`() {
    let driver = uncounted(.press)
    #expect(driver.reader.list.count == ArticleCount(value: 3, isExact: true))
  }

  @Test func `a count grows while it is counted and never shrinks`() {
    var driver = uncounted(.large(3000))
    driver.bring(.count(ArticleCount(value: 1200, isExact: false)), .part, to: .count)
    #expect(driver.reader.list.count == ArticleCount(value: 1200, isExact: false))
    driver.bring(.count(ArticleCount(value: 10, isExact: false)), .part, to: .count)
    #expect(driver.reader.list.count?.value == 1200)
    driver.bring(.count(ArticleCount(value: 3000, isExact: true)), to: .count)
    #expect(driver.reader.list.count == ArticleCount(value: 3000, isExact: true))
    driver.bring(.count(ArticleCount(value: 4000, isExact: false)), .part, to: .count)
    #expect(driver.reader.list.count?.value == 3000)
  }

  @Test func `the total comes in parts too`() {
    var driver = uncounted(.large(3000))
    driver.bring(.count(ArticleCount(value: 90_000, isExact: false)), .part, to: .total)
    #expect(driver.reader.list.total == ArticleCount(value: 90_000, isExact: false))
  }

  @Test func `a part for a filter that has moved on changes nothing`() throws {
    var driver = Driver(.press)
    let asked = try #require(driver.asked.last { $0.slot == .people })
    driver.press("fperson:Putin<Enter>")
    let rows = driver.reader.people.rows
    let stale = Answer(
      slot: .people,
      ticket: asked.ticket,
      content: .people(people(["X"])),
      extent: .part
    )
    driver.send(.answer(stale))
    #expect(driver.reader.people.rows == rows)
    #expect(!driver.reader.people.isLoading)
  }

  // MARK: - People

  @Test func `people are there in parts, and more are said to come`() {
    var driver = uncounted(.press)
    driver.bring(.people(people(["A", "B"])), .part, to: .people)
    #expect(driver.reader.people.rows.map(\.name) == ["A", "B"])
    #expect(driver.reader.people.isLoading)
    driver.bring(.people(people(["B", "A", "C"])), to: .people)
    #expect(driver.reader.people.rows.count == 3)
    #expect(!driver.reader.people.isLoading)
  }

  @Test func `whoever is selected stays so, where it stood on the screen`() {
    var driver = uncounted(.press)
    let names = (1...60).map { "N\($0)" }
    driver.bring(.people(people(names)), .part, to: .people)
    driver.pressAhead("gp" + String(repeating: "j", count: 45))
    let pane = driver.reader.people
    let above = pane.selection - pane.top
    driver.bring(.people(people(["X", "Y", "Z"] + names)), .part, to: .people)
    #expect(driver.reader.people.selected?.name == pane.selected?.name)
    #expect(driver.reader.people.selection == pane.selection + 3)
    #expect(driver.reader.people.selection - driver.reader.people.top == above)
  }

  @Test func `whoever is missing in a part is selected again in the whole`() {
    var driver = Driver(.press)
    driver.press("gpG")
    let name = driver.reader.people.selected?.name ?? ""
    _ = driver.hold(.archiveChanged)
    driver.bring(.people(people(["A", "B"])), .part, to: .people)
    driver.bring(.people(people(["A", "B", name])), to: .people)
    #expect(driver.reader.people.selected?.name == name)
  }

  @Test func `whoever moves meanwhile is not taken back`() {
    var driver = Driver(.press)
    driver.press("gpG")
    let name = driver.reader.people.selected?.name ?? ""
    _ = driver.hold(.archiveChanged)
    driver.bring(.people(people(["A", "B"])), .part, to: .people)
    driver.pressAhead("j")
    driver.bring(.people(people(["A", "B", name])), to: .people)
    #expect(driver.reader.people.selected?.name == "B")
  }

  @Test func `a person of a part can be filtered by`() {
    var driver = uncounted(.press)
    driver.bring(.people(people(["A", "B"])), .part, to: .people)
    driver.pressAhead("gpj<Enter>")
    #expect(driver.filter == "person:B")
  }

  @Test func `whoever is chosen among the first names stays so when others come`() {
    var driver = Driver(.press)
    driver.pressAhead("p")
    driver.bring(.people(people(["A", "B"])), .part, to: .choices)
    driver.pressAhead("<Down>")
    driver.bring(.people(people(["X", "A", "B"])), to: .choices)
    #expect(driver.reader.prompt?.choice == 2)
    driver.pressAhead("<Enter>")
    #expect(driver.filter == "person:B")
  }

  // MARK: - Timeline

  @Test func `days stay selected and marked while others come`() {
    var driver = uncounted(.press)
    driver.bring(.timeline(timeline([2020, 2021, 2022])), .part, to: .timeline)
    driver.pressAhead("Tvjj")
    #expect(year(driver.reader.timeline) == 2020)
    driver.bring(.timeline(timeline([2018, 2020, 2021, 2022, 2024])), .part, to: .timeline)
    let pane = driver.reader.timeline
    #expect(year(pane) == 2020)
    #expect(pane.mark.map { pane.buckets[$0].days.first?.year } == 2022)
    #expect(pane.isLoading)
  }

  @Test func `days that a part lacks are selected and marked again in the whole`() {
    var driver = uncounted(.press)
    driver.bring(.timeline(timeline([2018, 2019, 2020, 2021, 2022])), to: .timeline)
    driver.pressAhead("Tjvjj")
    #expect(year(driver.reader.timeline) == 2019)
    _ = driver.hold(.archiveChanged)
    driver.bring(.timeline(timeline([2022])), .part, to: .timeline)
    driver.bring(.timeline(timeline([2021, 2022])), .part, to: .timeline)
    driver.bring(.timeline(timeline([2018, 2019, 2020, 2021, 2022])), to: .timeline)
    #expect(year(driver.reader.timeline) == 2019)
    #expect(driver.reader.timeline.mark == 1)
  }

  @Test func `another day chosen meanwhile stays chosen`() {
    var driver = uncounted(.press)
    driver.bring(.timeline(timeline([2018, 2019, 2020])), to: .timeline)
    driver.pressAhead("TG")
    _ = driver.hold(.archiveChanged)
    driver.bring(.timeline(timeline([2019, 2020])), .part, to: .timeline)
    driver.pressAhead("k")
    driver.bring(.timeline(timeline([2018, 2019, 2020])), to: .timeline)
    #expect(year(driver.reader.timeline) == 2020)
  }

  @Test func `the row of undated articles stays selected`() {
    var driver = uncounted(.press)
    driver.bring(.timeline(timeline([2020], undated: 2)), .part, to: .timeline)
    driver.pressAhead("TG")
    driver.bring(.timeline(timeline([2018, 2020], undated: 3)), to: .timeline)
    #expect(driver.reader.timeline.selection == driver.reader.timeline.buckets.count)
    #expect(!driver.reader.timeline.isLoading)
  }

  @Test func `days are counted anew only where a date does not say it all`() {
    var driver = Driver(.press)
    let asked = { (driver: Driver) in driver.asked.count { $0.slot == .timeline } }
    let before = asked(driver)
    driver.press("fdate:2025<Enter>")
    #expect(asked(driver) == before)
    driver.press("fscholz<Enter>")
    let typed = asked(driver)
    #expect(typed > before)
    driver.send(.archiveChanged)
    #expect(asked(driver) == typed + 1)
  }
}
