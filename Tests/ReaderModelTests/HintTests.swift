import ArticleArchive
import ArticleQuery
import Articles
import Testing

@testable import ReaderModel

/// The line of hints: what is wanted next, and nothing that cannot be done.
struct HintTests {
  private func hints(_ driver: Driver) -> [Command] { driver.reader.hints.map(\.command) }

  @Test(arguments: [(120, 40), (80, 24), (60, 20)], ["", "j", "G", "fperson:zz<Enter>"])
  func `nothing is offered that is refused`(size: (Int, Int), keys: String) {
    for pane in ["ga", "<Enter>", "gp", "gd", "gr"] {
      var driver = Driver(.press, columns: size.0, rows: size.1)
      driver.press(keys + pane)
      guard driver.reader.overlay == nil else { continue }
      for hint in driver.reader.hints where !hint.command.needsDigit && !hint.strokes.isEmpty {
        #expect(
          driver.reader.obstacle(to: hint.command) == nil,
          "\(hint.command) after \(keys)\(pane)"
        )
      }
    }
  }

  @Test func `after a search its hits come first`() {
    var driver = Driver(.press)
    driver.press("<Enter>")
    #expect(!hints(driver).contains(.nextHit))
    driver.press("/lavrov<Enter>")
    #expect(hints(driver).prefix(4) == [.help, .nextHit, .previousHit, .cancel])
    driver.press("<Esc>")
    #expect(!hints(driver).contains(.nextHit))
    driver.press("ga/moi<Enter>")
    #expect(hints(driver).prefix(3) == [.help, .nextHit, .previousHit])
  }

  @Test func `an empty archive offers the palette and a way out`() {
    #expect(hints(Driver(Shelf(articles: []))) == [.help, .palette, .close])
  }

  @Test func `where nothing matches the ways to more articles are offered`() {
    var driver = Driver(.press)
    driver.press("fperson:Lavrov person:Scholz date:2021<Enter>")
    #expect(
      hints(driver) == [.help, .open, .dropChip, .clearFilter, .editFilter, .palette, .close]
    )
    driver.press("C")
    driver.press("fperson:nobody<Enter>")
    #expect(!hints(driver).contains(.open))
  }

  @Test func `a selection offers what is done with several articles`() {
    var driver = Driver(.press)
    driver.press("vj")
    #expect(
      hints(driver).prefix(6) == [.help, .selectTo, .star, .toggleRead, .tag, .export]
    )
    driver.press("<Esc>")
    #expect(!hints(driver).contains(.selectTo))
  }

  @Test func `a range of the timeline offers to filter by it and to zoom to it`() {
    var driver = Driver(.press, columns: 80, rows: 24)
    driver.press("T")
    #expect(!hints(driver).contains(.zoomToSelection))
    driver.press("vj")
    #expect(hints(driver).prefix(4) == [.help, .open, .zoomToSelection, .selectRow])
  }

  @Test func `completing is offered where there is something to complete with`() {
    var driver = Driver(.press)
    driver.press("/")
    #expect(!hints(driver).contains(.complete))
    driver.press("<Esc>fperson:")
    #expect(hints(driver).contains(.complete))
    driver.press("<Esc>gDx")
    #expect(!hints(driver).contains(.complete))
  }

  // MARK: - Bars

  @Test func `left and right go along bars, and Tab leaves them`() {
    var driver = Driver(.press, columns: 80, rows: 24)
    driver.press("T")
    #expect(driver.reader.timeline.shape == .bars)
    let start = driver.reader.timeline.selection
    driver.press("h")
    #expect(driver.reader.timeline.selection == start + 1 && driver.reader.focus == .timeline)
    driver.press("<Right>")
    #expect(driver.reader.timeline.selection == start && driver.reader.focus == .timeline)
    driver.press("<Tab>")
    #expect(driver.reader.focus != .timeline)
  }

  @Test func `beside other panes left leaves the timeline`() {
    var driver = Driver(.press)
    driver.press("gd")
    let start = driver.reader.timeline.selection
    driver.press("l")
    #expect(driver.reader.focus != .timeline && driver.reader.timeline.selection == start)
  }

  // MARK: - After a filter

  @Test(arguments: ["gp<Enter>", "T<Enter>"])
  func `a filter made in another tab shows the list`(keys: String) {
    var driver = Driver(.press, columns: 60, rows: 20)
    driver.press(keys)
    #expect(driver.filter != "" && driver.reader.focus == .list)
    var stacked = Driver(.press, columns: 80, rows: 24)
    stacked.press(keys)
    #expect(stacked.filter != "" && stacked.reader.focus != .list)
  }

  // MARK: - Unread

  @Test func `unread articles of the filter are counted, and again when one is marked`() {
    var driver = Driver(.press)
    #expect(driver.reader.list.unread?.value == 3)
    driver.press("gp<Enter>")
    #expect(driver.reader.list.unread?.value == 2)
    let asked = driver.asked.count { $0.slot == .unread }
    driver.press("gar")
    #expect(driver.asked.count { $0.slot == .unread } == asked + 1)
  }

  // MARK: - Long ranges

  @Test func `a range reaches back to a row that is no longer loaded`() {
    var driver = Driver(.large(3000))
    driver.press("jv")
    for _ in 0..<60 { driver.press("<PgDn>") }
    #expect(!driver.reader.list.rows.contains { $0.headline == "Bài 2998" })
    driver.press("V")
    let last = driver.selected.flatMap { Int($0.dropFirst(4)) } ?? 0
    #expect(driver.reader.list.chosen.count == 2998 - last + 1)
    #expect(driver.reader.notice == .chosen(2998 - last + 1))
    driver.press("gg")
    #expect(driver.reader.list.chosen.count == 2998 - last + 1)
  }

  @Test func `a range that is too long is refused with its limit`() {
    var driver = Driver(.large(Reader.longestStretch + 100))
    driver.press("vGV")
    #expect(driver.reader.notice == .tooManyToSelect(limit: Reader.longestStretch))
    #expect(driver.reader.list.chosen.count == 1)
  }

  // MARK: - Export

  @Test func `what is selected is saved under its number, without a question what of`() {
    var driver = Driver(.press)
    driver.press("vvs")
    #expect(driver.reader.prompt?.text == "~/diembao-2026-01-01-2.txt")
    driver.press("<Enter>")
    let keys = driver.reader.list.chosenRows.map(\.key)
    #expect(
      driver.asked.last?.work
        == .program(.export(Export(.named(keys), to: "~/diembao-2026-01-01-2.txt")))
    )
  }

  // MARK: - Help

  @Test func `help puts what can be done before what cannot`() throws {
    var driver = Driver(.press)
    driver.press("?next")
    guard case .help(let help) = driver.reader.overlay else { return }
    let possible = help.matches.map { driver.reader.obstacle(to: $0.command) == nil }
    #expect(possible.first == true && possible.last == false)
    #expect(possible == possible.filter { $0 } + possible.filter { !$0 })
    // A key is asked about by itself.
    driver.press("<C-u>n")
    guard case .help(let key) = driver.reader.overlay else { return }
    #expect(key.matches.first?.command == .nextHit)
  }
}
