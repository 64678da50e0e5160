import ArticleArchive
import ArticleQuery
import Testing

@testable import ReaderModel

struct MarkTests {
  @Test func `a star is set, seen at once, undone and set again`() throws {
    var driver = Driver(.press)
    driver.press("*")
    #expect(driver.reader.list.selected?.state.isStarred == true)
    #expect(driver.reader.article.stored?.row.state.isStarred == true)
    #expect(driver.reader.notice == .starred(headline: "Quan hệ Á-Âu"))
    let key = try #require(driver.reader.list.selected?.key)
    let change = PersonalChange.mark(.starred, isSet: true, articles: [key])
    let step = PersonalStep(change, headline: "Quan hệ Á-Âu")
    driver.press("U")
    #expect(driver.reader.list.selected?.state.isStarred == false)
    #expect(driver.reader.notice == .undone(step))
    driver.press("<C-r>")
    #expect(driver.reader.list.selected?.state.isStarred == true)
    #expect(driver.reader.notice == .redone(step))
    driver.press("<C-r>")
    #expect(driver.reader.notice == .nothingToRedo)
    #expect(driver.changes == [change])
  }

  @Test func `a filter is undone and done again`() {
    var driver = Driver(.press)
    driver.press("gp<Enter>*U")
    #expect(driver.filter == "person:\"Sergey Lavrov\"")
    driver.press("U")
    #expect(driver.filter == "")
    #expect(driver.reader.notice == .filterRestored(.everything))
    driver.press("U")
    #expect(driver.reader.notice == .nothingToUndo)
    driver.press("<C-r>")
    #expect(driver.filter == "person:\"Sergey Lavrov\"")
  }

  @Test func `moving in the list reads nothing, for however long`() {
    var driver = Driver(.press)
    driver.press("jjkk<PgDn><Space>")
    driver.elapse(.timer)
    #expect(driver.marks.isEmpty)
  }

  @Test func `five seconds in the article read it`() {
    var driver = Driver(.press)
    driver.press("<Tab>")
    #expect(driver.asked.contains { $0.work == .wait(milliseconds: 5000) })
    driver.elapse(.timer)
    #expect(driver.marks.map(\.0) == [.read])
    #expect(driver.reader.list.selected?.state.isRead == true)
  }

  @Test func `leaving the article stops the clock`() {
    var driver = Driver(.press)
    driver.press("<Tab>h")
    driver.elapse(.timer)
    #expect(driver.marks.isEmpty)
  }

  @Test func `reaching the end reads the article`() {
    var driver = Driver(.press)
    driver.press("<Tab>")
    #expect(driver.marks.isEmpty)
    driver.press("G")
    #expect(driver.marks.map(\.0) == [.read])
    driver.press("U")
    #expect(driver.reader.notice == .nothingToUndo)
    driver.press("rU")
    #expect(driver.reader.list.selected?.state.isRead == true)
  }

  @Test func `the next unread article is found among the loaded ones`() {
    var driver = Driver(.press)
    driver.press("jrk]u")
    #expect(driver.headline == "Không rõ ngày")
    driver.press("]u")
    #expect(driver.reader.notice == .noUnread)
    driver.press("[u")
    #expect(driver.headline == "Quan hệ Á-Âu")
  }

  @Test func `every mark that fails is told, not only the newest`() {
    var driver = Driver(.press)
    let first = driver.hold(.stroke(.character("*")))
    _ = driver.hold(.stroke(.character("r")))
    let error = ArchiveError.notWritable(path: "/log")
    for request in first where request.slot == .mark {
      driver.send(.answer(Answer(slot: .mark, ticket: request.ticket, content: .failed(error))))
    }
    #expect(driver.reader.notice == .failed(error))
  }
}
