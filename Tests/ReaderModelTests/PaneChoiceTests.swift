import ArticleArchive
import Testing

@testable import ReaderModel

/// What a person does with the panes.
struct PaneChoiceTests {
  @Test func `side by side on a middling window is list and text`() {
    var driver = Driver(.press, columns: 90, rows: 24)
    driver.press("<C-w>v")
    #expect(driver.reader.layout.placements.map(\.pane) == [.list, .article, .related])
    driver.press("gp")
    #expect(driver.reader.layout.placements.map(\.pane) == [.list, .people])
    driver.press("<C-w>s")
    #expect(driver.reader.layout.kind == .stacked)
  }

  @Test func `side by side is refused where there are no columns for it`() {
    var driver = Driver(.press, columns: 50, rows: 30)
    driver.press("<C-w>v")
    #expect(driver.reader.notice?.refused == .sideBySide)
    #expect(driver.reader.layout.kind == .single)
  }

  @Test(arguments: [(120, 40), (80, 24)])
  func `list and text change places, and back`(columns: Int, rows: Int) throws {
    var driver = Driver(.press, columns: columns, rows: rows)
    let usual = driver.reader.layout
    driver.press("<C-w>r")
    let list = try #require(driver.reader.layout.placement(of: .list)?.frame)
    let text = try #require(driver.reader.layout.placement(of: .article)?.frame)
    #expect(list.column > text.column || list.row > text.row)
    driver.press("<C-w>r")
    #expect(driver.reader.layout == usual)
  }

  @Test func `each layout keeps its own sizes`() {
    var driver = Driver(.press, columns: 120, rows: 40)
    let wide = driver.reader.layout
    driver.press("<C-w>s")
    driver.press("<C-w>+<C-w>+")
    let stacked = driver.reader.layout
    driver.press("<C-w>v")
    #expect(driver.reader.layout == wide)
    driver.press("<C-w>s")
    #expect(driver.reader.layout == stacked)
    driver.press("<C-w>=")
    #expect(driver.reader.layout != stacked)
  }

  @Test func `a lower pane grows by its own key`() {
    var driver = Driver(.press, columns: 80, rows: 24)
    driver.press("<Enter>")
    let rows = driver.reader.layout.contentSize(of: .article).rows
    driver.press("<C-w>+")
    #expect(driver.reader.layout.contentSize(of: .article).rows == rows + 1)
  }

  @Test func `the width of the text goes round its widths, or to a number`() {
    var driver = Driver(.press, columns: 240, rows: 40)
    var widths: [Int] = []
    for _ in 0..<6 {
      driver.press("zw")
      widths.append(driver.reader.article.measure)
    }
    #expect(widths == [84, 100, 40, 50, 60, 72])
    driver.press("66zw")
    #expect(driver.reader.article.measure == 66)
    #expect(driver.reader.notice == .adjusted(.textWidth(66)))
  }

  @Test func `layouts gone through end with the one that follows the size`() {
    var driver = Driver(.press, columns: 120, rows: 40)
    driver.press("zlzlzl")
    driver.resize(80, 24)
    #expect(driver.reader.layout.kind == .stacked)
  }
}

/// How the panes are is the same the next time.
struct PaneArrangementTests {
  private func kept(_ driver: Driver) -> PaneArrangement? {
    driver.asked.lazy.reversed().compactMap {
      if case .keep(let arrangement) = $0.work { arrangement } else { nil }
    }.first
  }

  private func again(_ arrangement: PaneArrangement?, _ settings: Settings = Settings()) -> Reader {
    Reader(
      size: Size(columns: 120, rows: 40),
      today: Driver.today,
      settings: settings,
      archiveName: "test",
      arrangement: arrangement
    )
  }

  @Test func `sizes, order and side pane outlive the session`() throws {
    var driver = Driver(.press)
    driver.press("<C-w>><C-w>+<C-w>rTgaQ")
    let arrangement = try #require(kept(driver))
    let reader = again(arrangement)
    #expect(reader.layout == driver.reader.layout)
    #expect(reader.layout.placement(of: .timeline) != nil)
  }

  @Test func `a layout that was chosen outlives the session, unless the settings ask for one`() {
    var driver = Driver(.press)
    driver.press("<C-w>sQ")
    #expect(again(kept(driver)).layout.kind == .stacked)
    var settings = Settings()
    settings.layout = .single
    #expect(again(kept(driver), settings).layout.kind == .single)
  }

  @Test
  func
    `panes are kept when they have come to rest, once, and not as long as they are as they were`()
  {
    var driver = Driver(.press)
    driver.press("jj")
    driver.elapse(.rest)
    #expect(kept(driver) == nil)
    driver.press("<C-w>+<C-w>+")
    driver.elapse(.rest)
    #expect(kept(driver)?.wide.lowerRows == -2)
    let before = driver.asked.count { $0.slot == .arrangement }
    driver.press("jQ")
    #expect(driver.asked.count { $0.slot == .arrangement } == before)
  }

  @Test func `what another version has kept is taken as far as it is understood`() {
    let strange = PaneArrangement(
      layout: "circular",
      isRotated: false,
      side: "moon",
      wide: PaneArrangement.Sizes(listColumns: .max, lowerRows: .min),
      stacked: PaneArrangement.Sizes(listColumns: .min, lowerRows: .max)
    )
    let reader = again(strange)
    #expect(reader.layout.kind == .wide)
    #expect(reader.layout.placements.map(\.pane).contains(.sources))
  }
}
