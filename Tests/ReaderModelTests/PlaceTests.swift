import ArticleArchive
import ArticleQuery
import Articles
import Testing

@testable import ReaderModel

struct PlaceTests {
  @Test func `the top paragraph stays through every size, and the selection in sight`() {
    var driver = Driver(.press)
    driver.press("<Tab><PgDn>jjj")
    let anchor = driver.reader.article.anchor
    let top = driver.reader.article.top
    var state: UInt64 = 7
    for _ in 0..<200 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      driver.resize(Int(state >> 33) % 200 + 1, Int(state >> 45) % 60 + 1)
      #expect(driver.reader.article.anchor == anchor)
      let list = driver.reader.list
      #expect((list.top..<list.top + list.visibleCount).contains(list.selection))
    }
    driver.resize(120, 40)
    #expect(driver.reader.article.top == top)
  }

  @Test func `a narrow screen has its own lines with the same paragraph on top`() throws {
    var driver = Driver(.press)
    driver.press("<Tab><PgDn>")
    let anchor = try #require(driver.reader.article.anchor)
    driver.resize(60, 20)
    let line = driver.reader.article.lines[driver.reader.article.top]
    #expect(line.anchor?.place == anchor.place)
    #expect((line.anchor?.offset ?? .max) <= anchor.offset)
  }

  @Test func `a filter followed by back gives the same rows at the same height`() {
    var driver = Driver(.large(2000))
    for _ in 0..<12 { driver.press("<PgDn>") }
    driver.press("kkk")
    let (selected, list) = (driver.selected, driver.reader.list)
    driver.press("D2000<Enter>")
    #expect(driver.selected != selected)
    driver.press("H")
    #expect(driver.selected == selected)
    #expect(driver.headline == selected)
    #expect(driver.reader.list.selection - driver.reader.list.top == list.selection - list.top)
  }

  @Test func `a bookmark brings back filter, article, line and history`() throws {
    var driver = Driver(.press)
    driver.press("gp<Enter>lj<Tab><PgDn>j1HQ")
    let bookmark = try #require(driver.savedBookmark)
    var later = Driver(.press, bookmark: bookmark)
    #expect(later.filter == "person:\"Sergey Lavrov\"")
    #expect(later.headline == "Nga mời Washington hợp tác")
    #expect(later.selected == "Nga mời Washington hợp tác")
    #expect(later.reader.article.anchor == driver.reader.article.anchor)
    #expect(later.reader.article.top == driver.reader.article.top)
    later.press("L")
    #expect(later.headline == "Tin thế giới 14/12")
    later.press("HH")
    #expect(later.filter == "")
    #expect(later.shown == 3)
  }

  @Test func `a bookmark at a ghost shows it over the newest articles`() throws {
    var driver = Driver(.press)
    driver.press("jl1Q")
    let bookmark = try #require(driver.savedBookmark)
    var later = Driver(.press, bookmark: bookmark)
    #expect(later.headline == "Tin thế giới 14/12")
    #expect(later.shown == 3)
    later.press("H")
    #expect(later.headline == "Nga mời Washington hợp tác")
  }

  @Test func `a visit of an earlier session is selected in the list where it can be`() throws {
    var driver = Driver(.large(2000))
    for _ in 0..<40 { driver.press("<PgDn>") }
    let far = driver.selected
    driver.press("gg")
    let visit = Visit(query: "", article: driver.reader.list.rows[1].key, anchor: nil)
    let key = try #require(driver.shelf.articles.first { $0.row.headline == far }?.row.key)
    let farVisit = Visit(query: "", article: key, anchor: nil)
    var later = Driver(
      .large(2000),
      bookmark: Bookmark(back: [farVisit, visit], current: visit, forward: [])
    )
    later.press("jjHH")
    #expect(later.headline == far)
    #expect(later.selected == far)
    later.press("L")
    #expect(later.selected == "Bài 1998")
  }

  @Test func `a bookmark whose article is gone begins with the newest`() {
    let visit = Visit(query: "person:Lavrov", article: key(9999), anchor: nil)
    let driver = Driver(.press, bookmark: Bookmark(back: [], current: visit, forward: []))
    #expect(driver.filter == "person:Lavrov")
    #expect(driver.headline == "Quan hệ Á-Âu")
  }

  @Test func `a bookmark with a filter nobody can read is all articles`() {
    let visit = Visit(query: "nope:(", article: nil, anchor: nil)
    let driver = Driver(.press, bookmark: Bookmark(back: [], current: visit, forward: []))
    #expect(driver.filter == "")
    #expect(driver.shown == 3)
  }

  @Test func `moving on from a followed article keeps the way back to it`() {
    var driver = Driver(.press)
    driver.press("jl1gaj")
    #expect(driver.headline == "Không rõ ngày")
    driver.press("H")
    #expect(driver.headline == "Tin thế giới 14/12")
    driver.press("H")
    #expect(driver.headline == "Nga mời Washington hợp tác")
    driver.press("H")
    #expect(driver.reader.notice == .startOfHistory)
  }

  @Test func `the place is saved when things come to rest`() throws {
    var driver = Driver(.press)
    driver.press("j")
    driver.elapse(.rest)
    #expect(driver.savedBookmark?.current.article == driver.reader.list.selected?.key)
  }

  @Test func `articles that land leave the place where it is`() {
    var driver = Driver(.large(300))
    driver.press("<PgDn><PgDn>")
    let (selected, above) = (driver.selected, driver.reader.list.selection - driver.reader.list.top)
    driver.shelf = .large(310)
    driver.send(.archiveChanged)
    #expect(driver.selected == selected)
    #expect(driver.reader.list.selection - driver.reader.list.top == above)
    #expect(driver.reader.list.total?.value == 310)
    driver.send(.imported(new: 10, changed: 0, skipped: 1))
    #expect(driver.reader.notice == .imported(new: 10, changed: 0, skipped: 1))
  }

  @Test
  func
    `before the first key the newest article is shown as articles land, after it none is pushed away`()
  {
    var driver = Driver(.large(3))
    driver.shelf = .large(5)
    driver.send(.archiveChanged)
    #expect(driver.headline == "Bài 4")
    driver.press("<Tab>")
    driver.shelf = .large(9)
    driver.send(.archiveChanged)
    #expect(driver.headline == "Bài 4")
    #expect(driver.selected == "Bài 4")
    #expect(driver.shown == 9)
  }

  @Test func `history is kept within bounds`() {
    var driver = Driver(.press)
    for _ in 0..<130 { driver.press("gp<Enter>") }
    #expect(driver.reader.history.back.count == 100)
  }
}
