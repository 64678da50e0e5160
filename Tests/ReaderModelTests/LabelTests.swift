import ArticleArchive
import ArticleQuery
import Articles
import Testing

@testable import ReaderModel

/// Opening things by letters.
struct LabelTests {
  private func labels(_ driver: Driver) -> Labels? {
    if case .labels(let labels) = driver.reader.overlay { labels } else { nil }
  }

  private func letters(_ driver: Driver, at place: Labels.Place) throws -> String {
    try #require(labels(driver)?.letters(at: place))
  }

  @Test func `a related article is opened by its letters`() throws {
    var driver = Driver(.press)
    driver.press("jo")
    driver.press(try letters(driver, at: .related(0)))
    #expect(driver.reader.overlay == nil)
    #expect(driver.headline == "Tin thế giới 14/12")
    driver.press("H")
    #expect(driver.headline == "Nga mời Washington hợp tác")
  }

  @Test func `a name leads to its page, and has letters once however often it stands there`() throws
  {
    var driver = Driver(.press)
    driver.press("jo")
    let shown = try #require(labels(driver))
    let names = shown.labels.filter { if case .text = $0.place { true } else { false } }
    #expect(names.count == 1)
    driver.press(names[0].letters)
    #expect(driver.reader.page?.name == "Sergey Lavrov")
    #expect(driver.reader.focus == .article)
  }

  @Test func `a printed link is opened where it stands`() throws {
    var driver = Driver(.press)
    driver.press("j<Enter>zRGo")
    let lines = driver.reader.article.lines
    let line = try #require(lines.firstIndex { $0.text == "Giá vàng" })
    _ = try letters(driver, at: .text(line: line, run: 0))
    driver.press("<Esc>")
    #expect(driver.reader.overlay == nil)
    #expect(driver.headline == "Nga mời Washington hợp tác")
  }

  @Test func `letters that are none of them only close, and say so`() {
    var driver = Driver(.press)
    driver.press("joa")
    #expect(driver.reader.overlay == nil)
    #expect(driver.reader.notice == .unknownKeys([.character("a")]))
    #expect(driver.headline == "Nga mời Washington hợp tác")
  }

  @Test func `where nothing can be opened it is said`() {
    var driver = Driver(Shelf(articles: []))
    driver.press("o")
    #expect(driver.reader.notice?.refused == .label)
    driver = Driver(.press, columns: 60, rows: 20)
    driver.press("o")
    #expect(driver.reader.notice?.refused == .label)
  }

  private func rows(_ count: Int) -> [(Labels.Thing, Labels.Place)] {
    (0..<count).map { (.article(key($0)), .related($0)) }
  }

  @Test(arguments: [1, 8, 9, 56, 200])
  func `no letters are the beginning of others`(count: Int) {
    let labels = Labels(rows(count)).labels
    #expect(labels.count == min(count, 56))
    for label in labels {
      #expect(labels.count { $0.letters.hasPrefix(label.letters) } == 1)
    }
  }

  @Test func `the first of two letters leaves what can still be meant`() {
    var labels = Labels(rows(20))
    labels.typed = "f"
    #expect(labels.letters(at: .related(0)).map(labels.canFollow) == true)
    #expect(labels.letters(at: .related(19)).map(labels.canFollow) == false)
    #expect(labels.letters(at: .related(40)) == nil)
  }
}
