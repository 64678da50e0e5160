import ArticleArchive
import ArticleQuery
import Articles
import Testing

@testable import ReaderModel

/// Lists to choose from: keys are what they are in any list, and letters are typed after the search key alone.
struct PickerKeyTests {
  /// Forty views, "Góc 1" to "Góc 40", listed.
  private func listing(_ keys: String = "") -> Driver {
    var driver = Driver(.press)
    driver.journal.views = (1...40).map { SavedView(name: "Góc \($0)", query: "date:\(1980 + $0)") }
    driver.press("F" + keys)
    return driver
  }

  private func picker(_ driver: Driver) -> Picker? {
    if case .picker(let picker) = driver.reader.overlay { picker } else { nil }
  }

  @Test(arguments: [
    ("j", 1), ("jj", 2), ("jjk", 1), ("5j", 5), ("G", 39), ("Gk", 38), ("Ggg", 0), ("12G", 11),
    ("3gg", 2), ("99j", 39), ("<Down><Down><Up>", 1), ("<End>", 39), ("G<Home>", 0), ("dd", 32),
    ("ddu", 16), ("<PgDn>", 31),
  ])
  func `keys move in it as in any list`(keys: String, row: Int) {
    let driver = listing(keys)
    #expect(picker(driver)?.selection == row)
    #expect(picker(driver)?.text == "")
  }

  @Test func `Enter takes the row that keys went to, and q closes`() {
    var driver = listing("jj<Enter>")
    #expect(driver.filter == "date:1983")
    driver.press("Fq")
    #expect(driver.reader.overlay == nil && driver.filter == "date:1983")
  }

  @Test func `after the search key letters narrow it, and Esc shows all again`() {
    var driver = listing("/goc 39")
    #expect(picker(driver)?.matches.count == 1)
    driver.press("j")
    #expect(picker(driver)?.text == "goc 39j")
    driver.press("<BS><Down>")
    let chosen = picker(driver)?.selected
    driver.press("<Esc>")
    #expect(picker(driver)?.matches.count == 40 && picker(driver)?.isFinding == false)
    #expect(picker(driver)?.selected == chosen)
    driver.press("<Esc>")
    #expect(driver.reader.overlay == nil)
  }

  @Test func `Enter while letters are typed takes the first that has them`() {
    #expect(listing("/37<Enter>").filter == "date:2017")
  }

  @Test func `pasted text narrows it`() {
    var driver = listing()
    driver.send(.paste("goc 39"))
    #expect(picker(driver)?.matches.count == 1 && picker(driver)?.isFinding == true)
  }

  @Test(arguments: ["*", "f", "H", "<Tab>", "<Space>", "p"])
  func `what is for the panes is refused, and the list stays`(keys: String) {
    let driver = listing(keys)
    guard case .unavailable(_, .listIsOpen) = driver.reader.notice else {
      Issue.record("\(String(describing: driver.reader.notice))")
      return
    }
    #expect(picker(driver)?.selection == 0 && driver.changes.isEmpty)
  }

  @Test func `help comes back to it, and what came meanwhile is there`() {
    var driver = listing("jj?")
    guard case .help = driver.reader.overlay else {
      Issue.record("no help")
      return
    }
    driver.press("<Esc>")
    #expect(picker(driver)?.selection == 2)
    driver.press("/gó<F1><Esc>")
    #expect(picker(driver)?.text == "gó")
  }

  @Test func `what follows a prefix is only what the list takes`() {
    let driver = listing("g")
    #expect(driver.reader.continuations.map(\.command) == [.top])
  }

  @Test func `its hints begin with help and name what can be done`() {
    #expect(
      listing().reader.hints.map(\.command)
        == [.help, .open, .search, .deleteForward, .down, .up, .close]
    )
    #expect(listing("/").reader.hints.map(\.notation).first == "F1")
    var empty = Driver(.press)
    empty.press("F")
    #expect(empty.reader.hints.map(\.command) == [.help, .close])
    empty.press("/a")
    #expect(picker(empty)?.isFinding == false)
  }

  @Test func `letters of places act at once`() {
    var driver = Driver(.press)
    driver.press("jmjgg'")
    #expect(picker(driver)?.kind == .places)
    driver.press("j")
    #expect(driver.reader.overlay == nil)
    #expect(driver.headline == "Nga mời Washington hợp tác")
  }
}
