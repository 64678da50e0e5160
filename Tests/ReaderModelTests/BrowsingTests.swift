import ArticleArchive
import Articles
import Testing

@testable import ReaderModel

struct BrowsingTests {
  @Test func `the newest article is selected and shown at the start`() {
    let driver = Driver(.press)
    #expect(driver.selected == "Quan hệ Á-Âu")
    #expect(driver.headline == "Quan hệ Á-Âu")
    #expect(driver.shown == 3)
    #expect(driver.reader.list.count?.value == 3)
    #expect(driver.reader.people.rows.first?.name == "Sergey Lavrov")
  }

  @Test func `the article follows the selection`() {
    var driver = Driver(.press)
    driver.press("j")
    #expect(driver.headline == "Nga mời Washington hợp tác")
    driver.press("k")
    #expect(driver.headline == "Quan hệ Á-Âu")
    driver.press("G")
    #expect(driver.headline == "Không rõ ngày")
    driver.press("gg")
    #expect(driver.headline == "Quan hệ Á-Âu")
  }

  @Test func `an answer that is no longer wanted is ignored`() {
    var driver = Driver(.press)
    let first = driver.hold(.stroke(.character("j")))
    let second = driver.hold(.stroke(.character("j")))
    driver.answer(second)
    #expect(driver.headline == "Không rõ ngày")
    driver.answer(first)
    #expect(driver.headline == "Không rõ ngày")
  }

  @Test func `coming back before the answer keeps the article and ignores the answer`() {
    var driver = Driver(.press)
    let away = driver.hold(.stroke(.character("j")))
    driver.press("k")
    driver.answer(away)
    #expect(driver.headline == "Quan hệ Á-Âu")
    #expect(!driver.reader.article.isLoading)
  }

  @Test func `a number before a motion repeats it`() {
    var driver = Driver(.large(50))
    driver.press("5j")
    #expect(driver.reader.list.selection == 5)
    driver.press("12G")
    #expect(driver.reader.list.selection == 11)
    driver.press("3<Esc>j")
    #expect(driver.reader.list.selection == 12)
    #expect(driver.reader.count == nil)
  }

  @Test func `only a window of a large archive is loaded, wherever one goes`() {
    var driver = Driver(.large(5000))
    for _ in 0..<120 { driver.press("<PgDn>") }
    #expect(driver.selected == "Bài \(4999 - 120 * (driver.reader.list.visibleCount - 1))")
    #expect(driver.reader.list.rows.count <= ListPane.limit)
    #expect(
      driver.reader.list.offset.map { $0 + driver.reader.list.selection } == 120
        * (driver.reader.list.visibleCount - 1)
    )
    for _ in 0..<200 { driver.press("<PgUp>") }
    #expect(driver.selected == "Bài 4999")
    #expect(driver.reader.list.rows.count <= ListPane.limit)
    #expect(driver.reader.list.offset == 0)
  }

  @Test func `the end of a large archive is one step away, and rows before it follow`() {
    var driver = Driver(.large(5000))
    driver.press("G")
    #expect(driver.selected == "Bài 0")
    var steps = 0
    for _ in 0..<4 {
      steps += driver.reader.list.visibleCount - 1
      driver.press("<PgUp>")
    }
    #expect(driver.selected == "Bài \(steps)")
    driver.press("gg")
    #expect(driver.selected == "Bài 4999")
  }

  @Test func `the next article can be had from any pane, and the last one says so`() {
    var driver = Driver(.press)
    driver.press("<Tab>J")
    #expect(driver.reader.focus == .article)
    #expect(driver.headline == "Nga mời Washington hợp tác")
    driver.press("JJ")
    #expect(driver.reader.notice == .lastArticle)
    driver.press("[a[a[a")
    #expect(driver.reader.notice == .firstArticle)
  }

  @Test func `Space pages the article from any pane and goes on to the next one`() {
    var driver = Driver(.press)
    driver.press("<Space>")
    #expect(driver.reader.article.top > 0)
    for _ in 0..<20 where driver.headline == "Quan hệ Á-Âu" { driver.press("<Space>") }
    #expect(driver.headline == "Nga mời Washington hợp tác")
    #expect(driver.reader.article.top == 0)
    #expect(driver.reader.focus == .list)
  }

  @Test func `days are walked through in the list`() {
    var driver = Driver(.press)
    driver.press("}")
    #expect(driver.headline == "Nga mời Washington hợp tác")
    driver.press("]d")
    #expect(driver.headline == "Không rõ ngày")
    driver.press("{")
    #expect(driver.headline == "Nga mời Washington hợp tác")
  }

  @Test func `a title is found in the list, with or without marks`() {
    var driver = Driver(.press)
    driver.press("/khong ro<Enter>")
    #expect(driver.headline == "Không rõ ngày")
    #expect(driver.reader.notice == nil)
    driver.press("/nothing<Enter>")
    #expect(driver.reader.notice == .noMatches("nothing", in: .list))
    #expect(driver.headline == "Không rõ ngày")
  }

  @Test func `names in the text are stepped through and filter on Enter`() {
    var driver = Driver(.press)
    driver.press("[p")
    driver.press("]p")
    #expect(driver.reader.focus == .article)
    #expect(driver.reader.article.target == .person(0, mention: 0))
    driver.press("<Enter>")
    #expect(driver.filter == "person:\"Sergey Lavrov\"")
  }

  @Test func `a hit further down is brought into sight, and hits go round`() {
    var driver = Driver(.press)
    driver.press("<Tab>/gặp báo<Enter>")
    #expect(driver.reader.notice == .hit(1, of: 1))
    #expect(driver.reader.article.top > 0)
    driver.press("/doi thoai<Enter>")
    driver.press("N")
    let hits = driver.reader.article.search?.hits.count ?? 0
    #expect(hits == 12)
    driver.press("<Esc>")
    #expect(driver.reader.article.search == nil)
  }

  @Test func `folds open and close with the place kept`() {
    var driver = Driver(.press)
    driver.press("jl")
    driver.press("<PgDn>")
    let anchor = driver.reader.article.anchor
    driver.press("zR")
    #expect(driver.reader.article.lines.contains { $0.kind == .heading(.inline) })
    #expect(driver.reader.article.anchor == anchor)
    driver.press("zM")
    #expect(
      driver.reader.article.lines.contains {
        $0.kind == .folded(TextLine.Folded(boxes: 1))
      }
    )
  }

  @Test func `an article that is gone is said to be`() {
    var driver = Driver(.press)
    driver.shelf.articles.remove(at: 1)
    driver.press("j")
    #expect(driver.reader.notice == .failed(.noArticle(key: key(200).text)))
    #expect(!driver.reader.article.isLoading)
  }

  @Test func `what is cancelled is not spoken of`() {
    var driver = Driver(.press)
    let requests = driver.hold(.stroke(.character("j")))
    for request in requests {
      driver.send(
        .answer(Answer(slot: request.slot, ticket: request.ticket, content: .failed(.cancelled)))
      )
    }
    #expect(driver.reader.notice == nil)
  }
}
