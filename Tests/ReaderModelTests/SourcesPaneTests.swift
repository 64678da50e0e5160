import ArticleArchive
import ArticleQuery
import Testing

@testable import ReaderModel

/// Sources, saved views and states, below the people.
struct SourcesPaneTests {
  private static let views = [
    view("Dated", "date:2000.."), view("Unread", "is:unread"),
  ]

  private static func view(_ name: String, _ query: String, _ articles: Int = 3) -> ViewCount {
    ViewCount(
      view: SavedView(name: name, query: query),
      articles: ArticleCount(value: articles, isExact: true)
    )
  }

  private func driver(_ columns: Int = 120, _ rows: Int = 40) -> Driver {
    var shelf = Shelf.press
    shelf.views = Self.views
    return Driver(shelf, columns: columns, rows: rows)
  }

  private func sections(_ pane: SourcesPane) -> [SourcesPane.Section] {
    pane.rows.map(\.section).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  @Test func `sources, views and states stand below the people`() {
    let driver = driver()
    #expect(sections(driver.reader.sources) == [.sources, .views, .states])
    #expect(driver.reader.layout.placement(of: .sources) != nil)
  }

  @Test func `nothing is asked for where nobody sees it`() {
    let driver = driver(80, 24)
    #expect(!driver.asked.contains { $0.slot == .sources || $0.slot == .states })
  }

  @Test func `what is not read is told by what is`() {
    let driver = driver()
    let unread = driver.reader.sources.rows.first { $0.isState(.unread) }
    #expect(unread == .state(.unread, driver.reader.list.count))
  }

  @Test func `Enter narrows by a source, and once more no longer`() throws {
    var driver = driver()
    driver.press("gp<Tab><Enter>")
    guard case .source(let facet) = driver.reader.sources.selected else {
      Issue.record("no source is selected")
      return
    }
    #expect(driver.reader.query == .filter(Filter(facet)))
    driver.press("<Enter>")
    #expect(driver.reader.query == .everything)
  }

  @Test func `X leaves a source out`() {
    var driver = driver()
    driver.press("gp<Tab>X")
    guard case .not(.filter(.outlet)) = driver.reader.query else {
      Issue.record("\(driver.reader.query)")
      return
    }
  }

  @Test func `sections are gone through, and a state narrows`() {
    var driver = driver()
    driver.press("gp<Tab>}}")
    #expect(driver.reader.sources.selected?.isState(.unread) == true)
    driver.press("<Enter>")
    #expect(driver.filter == "is:unread")
    driver.press("{{")
    #expect(driver.reader.sources.selected?.section == .sources)
  }

  @Test func `a view is opened by Enter or its number`() {
    var driver = driver()
    driver.press("gp<Tab>}<Enter>")
    #expect(driver.filter == "date:2000-01-01..")
    driver.press("2")
    #expect(driver.filter == "is:unread")
    driver.press("9")
    #expect(driver.reader.notice == .unavailable(.followNumber, .noView))
  }

  @Test func `a mark has the states counted anew, and the views that ask for them`() {
    var driver = driver()
    let before = driver.asked.count
    driver.press("*")
    let slots = driver.asked[before...].map(\.slot)
    #expect(slots.contains(.states))
    #expect(slots.contains(.views))
  }

  @Test func `what could not be counted is not asked for without end`() {
    var driver = driver()
    let before = driver.asked.count { $0.slot == .sources }
    driver.press("*")
    driver.bring(.failed(.cancelled), to: .sources)
    driver.bring(.failed(.cancelled), to: .states)
    driver.press("jk")
    #expect(driver.asked.count { $0.slot == .sources } == before)
  }

  @Test func `the selected row stays so while counts arrive above it`() {
    var pane = SourcesPane()
    pane.room = 20
    pane.arrange([], [.state(.unread, nil), .state(.starred, nil)])
    pane.selection = 1
    pane.facets = [FacetRow(kind: .outlet, text: "Ngày Nay", articles: 4)]
    pane.arrange([], [.state(.unread, nil), .state(.starred, nil)])
    #expect(pane.selected?.isState(.starred) == true)
  }

  @Test(arguments: [4, 6, 9, 16, 30])
  func `with few rows sources and views say how many there are besides`(room: Int) {
    var pane = SourcesPane()
    pane.room = room
    pane.facets = (0..<50).map { FacetRow(kind: .outlet, text: "Báo \($0)", articles: 50 - $0) }
    let views = (0..<12).map { Self.view("Góc xem \($0)", "is:starred") }
    pane.arrange(views, [.state(.unread, nil), .state(.starred, nil)])
    let shown = pane.rows.count { if case .source = $0 { true } else { false } }
    #expect(pane.rows.contains(.moreSources(50 - shown)))
    let shownViews = pane.rows.count { if case .view = $0 { true } else { false } }
    #expect(shownViews == 12 || pane.rows.contains(.moreViews(12 - shownViews)))
    if room >= 9 {
      #expect(pane.rows.count + 2 == room)
    }
    for _ in pane.rows { pane.move(.rows(1)) }
    #expect(pane.selection == pane.rows.count - 1)
    #expect(pane.top == pane.firstTop(showing: pane.selection))
  }
}

extension SourcesPane.Row {
  fileprivate func isState(_ state: ArticleState) -> Bool {
    if case .state(state, _) = self { true } else { false }
  }
}
