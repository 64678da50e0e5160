import ArticleArchive
import ArticleQuery
import Articles
import Testing

@testable import ReaderModel

/// Days: the strip and the timeline, days spoken of, going to a day, stories.
struct TimeTests {
  private func asked(_ driver: Driver) -> [Request.Work] {
    driver.asked.filter { $0.slot == .timeline && $0.work != .drop }.map(\.work)
  }

  // MARK: - The strip

  @Test(arguments: [
    (120, 40, Rect(row: 2, column: 0, size: Size(columns: 120, rows: 2))),
    (80, 24, Rect(row: 2, column: 0, size: Size(columns: 80, rows: 1))),
    (60, 20, Rect(row: 17, column: 0, size: Size(columns: 60, rows: 1))),
    (80, 19, nil), (19, 40, nil),
  ])
  func `the strip has its place where the window is high enough`(
    columns: Int,
    rows: Int,
    strip: Rect?
  ) {
    let layout = Layout(
      size: Size(columns: columns, rows: rows),
      focus: .list,
      lower: .article,
      choices: LayoutChoices()
    )
    #expect(layout.strip == strip)
    for placement in layout.placements {
      let rows = placement.frame.row..<placement.frame.row + placement.frame.size.rows
      #expect(strip.map { !rows.contains($0.row) } ?? true)
    }
  }

  @Test func `months are asked for once, and every coarser zoom is made of them`() {
    var driver = Driver(.press)
    #expect(asked(driver) == [.timeline(.everything, by: .month, of: .published)])
    driver.press("T+--+")
    #expect(asked(driver).count == 1)
    driver.press("++")
    #expect(asked(driver).last == .timeline(.everything, by: .day, of: .published))
    driver.press("-")
    #expect(asked(driver).count == 2)
  }

  @Test func `a short time is counted by day`() {
    var driver = Driver(.large(60))
    let days = Request.Work.timeline(.everything, by: .day, of: .published)
    #expect(asked(driver) == [.timeline(.everything, by: .month, of: .published), days])
    #expect(driver.reader.timeline.counted.count == 60)
    #expect(driver.reader.timeline.months.count == 3)
    // What is narrower is counted so at once.
    driver.press("fperson:Lavrov<Enter>")
    #expect(
      asked(driver).dropFirst(2).allSatisfy { work in
        if case .timeline(_, by: .day, of: .published) = work { true } else { false }
      }
    )
  }

  @Test func `days follow a filter while it is typed, and come back when it is given up`() {
    var driver = Driver(.press)
    let before = driver.reader.timeline.counted
    driver.press("fperson:Putin")
    #expect(driver.reader.timeline.counted.map(\.articles) == [1])
    let number = asked(driver).count
    driver.press("<Esc>")
    #expect(driver.reader.timeline.counted == before)
    #expect(asked(driver).count == number)
    // A date only moves the brackets.
    driver.press("fdate:2021")
    #expect(driver.reader.timeline.counted == before)
    #expect(driver.reader.filteredDays == DayRange(year: 2021))
  }

  // MARK: - Ranges

  @Test func `a selection is zoomed to, and stays selected`() {
    var driver = Driver(.press)
    driver.press("TjvjjZ")
    let timeline = driver.reader.timeline
    #expect(timeline.zoom == .year || timeline.zoom == .month)
    #expect(
      timeline.range.flatMap(timeline.days)
        == DayRange(first: Day(iso: "2022-01-01"), last: Day(iso: "2024-12-31"))
    )
    driver.resize(60, 60)
    driver.press("Z")
    #expect(driver.reader.timeline.zoom == .month)
  }

  @Test func `a range in force is extended to the cursor`() {
    var driver = Driver(.press)
    driver.press("TV")
    #expect(driver.reader.notice?.refused == .selectTo)
    driver.press("jj<Enter>ggV<Enter>")
    #expect(driver.filter == "date:2023-01-01..2025-12-31")
  }

  @Test func `the article is the same after a round trip through the timeline`() {
    var driver = Driver(.press)
    driver.press("jT+j-<Tab>ga")
    #expect(driver.selected == "Nga mời Washington hợp tác")
    #expect(driver.headline == "Nga mời Washington hợp tác")
  }

  // MARK: - Days spoken of

  private static let speaking: Shelf = {
    var shelf = Shelf.press
    let day = Day(year: 2021, month: 12, day: 14)
    shelf.articles[0].article.dates = [
      DateExpression(
        text: "14/12/2021",
        days: DayRange(first: day, last: day),
        isApproximate: false,
        span: TextSpan(place: .block(0), range: 0..<2, line: 10),
        line: 10
      )
    ]
    return shelf
  }()

  @Test func `the timeline changes to days spoken of, and filters by them`() {
    var driver = Driver(Self.speaking)
    driver.press("TE")
    #expect(driver.reader.timeline.basis == .spoken)
    #expect(asked(driver).last == .timeline(.everything, by: .year, of: .spoken))
    #expect(driver.reader.timeline.buckets.map(\.days) == [DayRange(year: 2021)])
    driver.press("-")
    #expect(driver.reader.notice?.refused == .zoomOut)
    driver.press("gg<Enter>")
    #expect(driver.filter == "spoken:2021")
    #expect(driver.headline == "Quan hệ Á-Âu")
    #expect(driver.reader.filteredBuckets == 0...0)
    driver.press("E")
    #expect(driver.reader.timeline.basis == .published)
    #expect(driver.reader.filteredBuckets == nil)
  }

  @Test func `a day of a text is filtered by, as one printed or as one spoken of`() {
    var driver = Driver(Self.speaking)
    driver.press("<Enter>]dE")
    #expect(driver.filter == "spoken:2021-12-14")
    driver.press("c<Enter>]d<Enter>")
    #expect(driver.filter == "date:2021-12-14")
  }

  // MARK: - Going to a day

  @Test func `the list goes to a day without a filter, and back`() {
    var driver = Driver(.press)
    driver.press("gD14/12/2021<Enter>")
    #expect(driver.filter == "")
    #expect(driver.headline == "Nga mời Washington hợp tác")
    #expect(driver.reader.notice == nil)
    driver.press("H")
    #expect(driver.headline == "Quan hệ Á-Âu")
  }

  @Test func `a day without an article is said to have none`() {
    var driver = Driver(.press)
    driver.press("gD2024<Enter>")
    #expect(
      driver.reader.notice
        == .noneOnDays(
          DayRange(first: Day(iso: "2024-01-01"), last: Day(iso: "2024-12-31")),
          nearest: Day(iso: "2021-12-14")
        )
    )
    #expect(driver.headline == "Nga mời Washington hợp tác")
    // Before all articles, too.
    driver.press("fdate:2020..<Enter>gD1/1/1999<Enter>")
    let first = DayRange(first: Day(iso: "1999-01-01"), last: Day(iso: "1999-01-01"))
    #expect(driver.reader.notice == .noneOnDays(first, nearest: Day(iso: "2021-12-14")))
    driver.press("C:go-to-day 2025-10<Enter>")
    #expect(driver.headline == "Quan hệ Á-Âu")
    driver.press(":go-to-day soon<Enter>")
    #expect(driver.reader.notice == .notADay(.notADate))
  }

  @Test func `a day that is none is told where it is typed, and nothing changes`() {
    var driver = Driver(.press)
    driver.press("gD31/2/2021<Enter>")
    #expect(driver.reader.prompt?.mistake?.reason == .noSuchDay)
    driver.press("<Esc>D2021-13<Enter>")
    #expect(driver.reader.prompt?.mistake?.reason == .noSuchMonth(13))
    #expect(driver.filter == "" && driver.shown == 3)
    driver.press("<C-u>tháng 12/2021<Enter>")
    #expect(driver.filter == "date:2021-12")
  }

  // MARK: - Stories

  private static let story: Shelf = {
    var shelf = Shelf.press
    let rows = [
      ThreadRow(row: shelf.articles[1].row, tie: .direct([.sharedPeople(["Sergey Lavrov"])])),
      ThreadRow(row: shelf.articles[0].row, tie: .itself),
    ]
    shelf.threads = [shelf.articles[0].row.key: rows]
    return shelf
  }()

  @Test func `a story is listed in the order of time, the article being read chosen`() {
    var driver = Driver(Self.story)
    driver.press("gt")
    guard case .picker(let picker) = driver.reader.overlay else {
      Issue.record("no list")
      return
    }
    #expect(picker.kind == .thread && picker.items.count == 2 && picker.selection == 1)
    driver.press("<Up><Enter>")
    #expect(driver.headline == "Nga mời Washington hợp tác")
    driver.press("H")
    #expect(driver.headline == "Quan hệ Á-Âu")
  }

  @Test func `a story is walked in the order of time, asked for once`() {
    var driver = Driver(Self.story)
    driver.press("[t")
    #expect(driver.headline == "Nga mời Washington hợp tác")
    driver.press("[t")
    #expect(driver.reader.notice == .firstInThread)
    driver.press("]t")
    #expect(driver.headline == "Quan hệ Á-Âu")
    #expect(driver.asked.count { $0.slot == .thread } == 1)
    driver.send(.archiveChanged)
    driver.press("gt")
    #expect(driver.asked.count { $0.slot == .thread } == 2)
  }

  @Test func `a step in the story of an article that was left is none in the next`() {
    var shelf = Self.story
    shelf.threads[key(200)] = shelf.threads[key(300)]
    var driver = Driver(shelf)
    driver.pressAhead("]tJ[t]t[t")
    driver.answerAll()
    #expect(driver.reader.notice == .firstInThread)
    #expect(driver.headline == "Nga mời Washington hợp tác")
    driver = Driver(shelf)
    driver.pressAhead("[tJ]t")
    driver.answerAll()
    #expect(driver.headline == "Quan hệ Á-Âu")
  }

  @Test func `an article without a story says so`() {
    var driver = Driver(.press)
    driver.shelf.threads = [key(300): [ThreadRow(row: driver.shelf.articles[0].row, tie: .itself)]]
    driver.press("]t")
    #expect(driver.reader.notice == .noThread)
    driver.press("gt")
    guard case .picker(let picker) = driver.reader.overlay else {
      Issue.record("no list")
      return
    }
    #expect(picker.items.isEmpty && !picker.isLoading)
  }
}
