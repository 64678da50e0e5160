import ArticleArchive
import ArticleQuery
import Articles
import Testing

@testable import ReaderModel

/// What the reader marks for the person, and what the person wants otherwise.
struct QuietMarkTests {
  private func isRead(_ driver: Driver) -> Bool? { driver.reader.article.stored?.row.state.isRead }

  // MARK: - Unread stays so

  @Test func `an article made unread in its text is not read by staying there`() {
    var driver = Driver(.press)
    driver.press("<Enter>")
    driver.elapse(.timer)
    driver.press("r")
    driver.elapse(.timer)
    driver.press("G")
    #expect(isRead(driver) == false)
  }

  @Test func `an article whose reading was undone is not read by staying there`() {
    var driver = Driver(.press)
    driver.press("r<Enter>U")
    #expect(isRead(driver) == false)
    driver.elapse(.timer)
    driver.press("Gj")
    #expect(isRead(driver) == false)
  }

  @Test func `opened anew it is read again`() {
    var driver = Driver(.press)
    driver.press("<Enter>rrJK")
    #expect(isRead(driver) == false)
    driver.elapse(.timer)
    #expect(isRead(driver) == true)
  }

  @Test func `made unread in the list and opened by Enter it is read`() {
    var driver = Driver(.press)
    driver.press("rr<Enter>")
    driver.elapse(.timer)
    #expect(isRead(driver) == true)
  }

  // MARK: - Undo

  @Test func `undo passes over what was only read`() {
    var driver = Driver(.press)
    driver.press("*<Enter>")
    driver.elapse(.timer)
    #expect(isRead(driver) == true)
    driver.press("U")
    #expect(driver.reader.article.stored?.row.state.isStarred == false)
    #expect(isRead(driver) == true)
    driver.press("U")
    #expect(driver.reader.notice == .nothingToUndo)
  }

  @Test func `reading takes nothing from redo`() {
    var driver = Driver(.press)
    driver.press("*U<Enter>")
    driver.elapse(.timer)
    driver.press("<C-r>")
    #expect(driver.reader.article.stored?.row.state.isStarred == true)
  }

  // MARK: - Not written

  private func fail(_ driver: inout Driver, _ script: String) {
    var requests: [Request] = []
    for stroke in Stroke.script(script) { requests += driver.hold(.stroke(stroke)) }
    for request in requests {
      if request.slot == .mark {
        let error = ArchiveError.notWritable(path: "/log")
        driver.send(
          .answer(Answer(slot: .mark, ticket: request.ticket, content: .failed(error)))
        )
      } else {
        driver.answer([request])
      }
    }
  }

  @Test func `a star that could not be written goes out, and that is said`() {
    var driver = Driver(.press)
    fail(&driver, "*")
    #expect(driver.reader.list.selected?.state.isStarred == false)
    #expect(driver.reader.article.stored?.row.state.isStarred == false)
    #expect(driver.reader.notice == .failed(.notWritable(path: "/log")))
    #expect(!driver.reader.personal.steps.done)
  }

  @Test func `changes that could not be written go one by one, and the old note is back`() {
    var driver = Driver(.press)
    driver.press("acũ<Enter>")
    fail(&driver, "*")
    fail(&driver, "amới<Enter>")
    fail(&driver, "tgấp<Enter>")
    let state = driver.reader.list.selected?.state
    #expect(state?.isStarred == false && state?.note == "cũ" && state?.tags == [])
    #expect(driver.selected == "Quan hệ Á-Âu")
  }

  @Test func `reading that could not be written is not tried again and again`() {
    var driver = Driver(.press)
    driver.press("<Enter>")
    let timers = driver.asked.count { $0.slot == .timer && $0.work != .drop }
    fail(&driver, "G")
    #expect(isRead(driver) == false)
    driver.press("jjG")
    #expect(driver.asked.count { $0.slot == .timer && $0.work != .drop } == timers)
    #expect(driver.marks.count == 1)
  }

  @Test func `a filter that could not be written down stays`() {
    var driver = Driver(.press)
    driver.press("gp")
    fail(&driver, "<Enter>")
    #expect(driver.filter == "person:\"Sergey Lavrov\"")
  }

  // MARK: - Lists of the log

  @Test func `lists are asked for when a change is written, not beside it`() {
    var driver = Driver(.press)
    let before = driver.asked.count { $0.slot == .lists }
    let requests = driver.hold(.stroke(.character("m"))) + driver.hold(.stroke(.character("a")))
    #expect(driver.asked.count { $0.slot == .lists } == before)
    driver.answer(requests)
    #expect(driver.asked.count { $0.slot == .lists } == before + 1)
    #expect(driver.reader.personal.places.map(\.letter) == ["a"])
  }

  @Test func `lists from before the first change do not say that nothing can be undone`() {
    var driver = Driver(.press)
    driver.pressAhead("*")
    driver.reader.requestLists()
    _ = driver.hold(.resize(Size(columns: 120, rows: 41)))
    driver.bring(.lists(PersonalLists()), to: .lists)
    #expect(driver.reader.obstacle(to: .undo) == nil)
  }

  // MARK: - Saved filters

  @Test func `counts of views stay while they are counted again`() {
    var driver = Driver(.press)
    let view = SavedView(name: "Nga", query: "person:Lavrov")
    let two = ArticleCount(value: 2, isExact: true)
    driver.journal.views = [view]
    driver.press("F")
    driver.bring(.views([ViewCount(view: view, articles: two)]), to: .views)
    driver.send(.archiveChanged)
    driver.bring(.views([ViewCount(view: view, articles: nil)]), .part, to: .views)
    #expect(driver.reader.views == [ViewCount(view: view, articles: two)])
  }

  @Test func `an import counts no views over and over`() {
    var driver = Driver(.press)
    driver.press("j")
    let before = driver.asked.count { $0.slot == .views }
    for _ in 0..<5 { driver.send(.archiveChanged) }
    #expect(driver.asked.count { $0.slot == .views } == before)
    driver.send(.imported(new: 5, changed: 0, skipped: 0))
    #expect(driver.asked.count { $0.slot == .views } == before + 1)
    driver.send(.archiveChanged)
    driver.press("k")
    driver.elapse(.rest)
    #expect(driver.asked.count { $0.slot == .views } == before + 2)
  }

  // MARK: - Following

  @Test func `following and going on leaves the selection where it has gone`() {
    var driver = Driver(.press)
    driver.press("gp")
    driver.pressAhead("G+k")
    let selected = driver.reader.people.selected?.name
    driver.answerAll()
    #expect(driver.reader.people.selected?.name == selected)
    #expect(driver.reader.followed.count == 1)
  }

  @Test func `following two one after the other follows both`() {
    var driver = Driver(.press)
    driver.press("gp")
    driver.pressAhead("+j+")
    driver.answerAll()
    #expect(driver.reader.followed.count == 2)
  }

  // MARK: - What was opened

  private func opened(_ driver: Driver) -> [ArticleKey] {
    driver.asked.compactMap { if case .opened(let key, _, _) = $0.work { key } else { nil } }
  }

  @Test func `an article is written down as opened by whatever key one comes to rest there`() {
    var driver = Driver(.press)
    driver.press("<Enter>")
    #expect(opened(driver) == [key(300)])
    driver.press("J")
    #expect(opened(driver).count == 1)
    driver.elapse(.rest)
    #expect(opened(driver) == [key(300), key(200)])
    driver.press("j")
    driver.elapse(.rest)
    #expect(opened(driver).count == 2)
  }

  @Test func `an article that is read to its end is written down`() {
    var driver = Driver(.press)
    driver.press("<Tab>G")
    #expect(opened(driver) == [key(300)])
  }

  @Test func `resting in the list opens nothing`() {
    var driver = Driver(.press)
    driver.press("jj")
    driver.elapse(.rest)
    #expect(opened(driver).isEmpty)
  }

  @Test func `what was opened by a link says from where`() {
    var driver = Driver(.press)
    driver.press("j<Enter>1")
    let origins = driver.asked.compactMap {
      if case .opened(_, _, let origin) = $0.work { origin } else { nil }
    }
    #expect(origins == [key(200)])
  }
}
