import ArticleArchive
import ArticleQuery
import Articles
import Testing

@testable import ReaderModel

/// What is done to all that is chosen, loaded or not.
struct BulkTests {
  private func asked(_ driver: Driver) -> BulkChange? {
    if case .agreement(let bulk) = driver.reader.overlay { bulk } else { nil }
  }

  private func copied(_ driver: Driver) -> Cutting? {
    driver.asked.lazy.reversed().compactMap {
      if case .program(.copy(let cutting)) = $0.work { cutting } else { nil }
    }.first
  }

  // MARK: - Several rows

  @Test func `a note goes to all that is chosen, and the dot repeats it so`() {
    var driver = Driver(.large(30))
    driver.press("vvvagood<Enter>")
    #expect(driver.changes.count == 3)
    #expect(driver.reader.list.rows.prefix(4).map(\.state.note) == ["good", "good", "good", nil])
    driver.press("<Esc>.")
    #expect(driver.reader.list.rows[3].state.note == "good")
    driver.press("kkvvva")
    #expect(driver.reader.prompt?.text == "good")
  }

  @Test func `notes that differ are not offered as one`() {
    var driver = Driver(.large(30))
    driver.press("aone<Enter>vva")
    #expect(driver.reader.prompt?.text == "")
  }

  @Test(arguments: [("yu", Cutting.Part.address), ("yc", .citation(.text)), ("yt", .headline)])
  func `all that is chosen is copied`(keys: String, part: Cutting.Part) {
    var driver = Driver(.large(30))
    driver.press("vjv" + keys)
    let chosen = driver.reader.list.chosenRows.map(\.key)
    #expect(chosen.count == 2)
    #expect(copied(driver) == Cutting(part, of: .named(chosen)))
  }

  @Test func `citations are copied in a style that is typed or chosen`() {
    var driver = Driver(.large(30))
    driver.press("vv:cite<Space>bibtex<Enter>")
    #expect(copied(driver)?.part == .citation(.bibtex))
    #expect(copied(driver)?.articles == .named(driver.reader.list.chosenRows.map(\.key)))
    driver.press(":cite<Enter>/csl<Enter>")
    #expect(copied(driver)?.part == .citation(.csl))
    driver.press(":cite<Space>nothing<Enter>")
    guard case .picker(let picker) = driver.reader.overlay else {
      Issue.record("no styles are offered")
      return
    }
    #expect(picker.items == CitationStyle.allCases.map(Picker.Item.style))
  }

  // MARK: - All of the filter

  @Test func `all of the filter is chosen, its number said, and changed once that was agreed to`() {
    var driver = Driver(.large(900))
    driver.press("fperson:Lavrov<Enter>gV")
    let count = driver.reader.list.count?.value ?? 0
    #expect(count > driver.reader.list.rows.count)
    #expect(driver.reader.notice == .chosen(count))
    #expect(driver.reader.list.chosenCount == count)
    driver.press("*")
    #expect(asked(driver)?.articles == count)
    #expect(driver.changes.filter(\.isMark).isEmpty)
    driver.press("y")
    guard case .mark(.starred, true, let keys) = driver.changes.last else {
      Issue.record("nothing was marked")
      return
    }
    #expect(keys.count == count)
    #expect(driver.reader.list.rows.allSatisfy { $0.state.isStarred })
    driver.press("U")
    #expect(driver.reader.list.rows.allSatisfy { !$0.state.isStarred })
  }

  @Test(arguments: ["n", "<Esc>", "<Enter>"])
  func `nothing is changed when it is not agreed to`(no: String) {
    var driver = Driver(.large(900))
    driver.press("gVr" + no)
    #expect(driver.changes.isEmpty && driver.reader.overlay == nil)
  }

  @Test func `an answer that comes after it was given up changes nothing`() {
    var driver = Driver(.large(900))
    driver.press("gV")
    driver.pressAhead("r<Esc>")
    driver.answerAll()
    #expect(driver.changes.isEmpty && driver.reader.overlay == nil)
  }

  @Test func `tags and notes go to all of the filter too`() {
    var driver = Driver(.large(900))
    driver.press("gVtnga<Enter>")
    #expect(asked(driver)?.articles == 900)
    driver.press("yavề Nga<Enter>")
    #expect(asked(driver)?.change == .note("về Nga"))
    driver.press("<Esc>.")
    #expect(asked(driver)?.change == .note("về Nga"))
  }

  @Test func `what is loaded as a whole is chosen row by row`() {
    var driver = Driver(.press)
    driver.press("<Enter>gV")
    #expect(driver.reader.focus == .list)
    #expect(driver.reader.list.chosen.count == 3 && !driver.reader.list.isWholeChosen)
    driver.press("*")
    #expect(driver.reader.list.rows.allSatisfy { $0.state.isStarred })
  }

  @Test func `Escape, a row and another filter choose no longer all`() {
    var driver = Driver(.large(900))
    driver.press("gV<Esc>")
    #expect(driver.reader.list.chosenCount == 0)
    driver.press("gVv")
    #expect(driver.reader.list.chosenCount == 1)
    driver.press("gVfperson:Lavrov<Enter>")
    #expect(driver.reader.list.chosenCount == 0)
  }

  @Test func `all of the filter is taken out by the filter`() {
    var driver = Driver(.large(900))
    driver.press("fperson:Lavrov<Enter>gVyu")
    #expect(copied(driver)?.articles == .answering(driver.reader.query))
  }

  @Test func `an empty list and one that is being counted say so`() {
    var driver = Driver(Shelf(articles: []))
    driver.press("gV")
    #expect(driver.reader.notice == .unavailable(.selectAll, .emptyList))
    var counting = Driver(.large(900))
    counting.reader.list.count = nil
    counting.press("gV")
    #expect(counting.reader.notice == .unavailable(.selectAll, .stillCounting))
  }
}

extension PersonalChange {
  fileprivate var isMark: Bool { if case .mark = self { true } else { false } }
}
