import ArticleArchive
import Articles
import Testing

@testable import ReaderModel

/// Rows that are far from the loaded ones: text, unread articles, days.
struct SeekTests {
  /// Three thousand articles, "Bài 2999" to "Bài 0", of which the given ones are unread.
  private func driver(unread: Set<Int> = []) -> Driver {
    var shelf = Shelf.large(3000)
    for index in shelf.articles.indices {
      shelf.articles[index].row.state.isRead = !unread.contains(2999 - index)
    }
    return Driver(shelf)
  }

  private func number(_ driver: Driver) -> Int? {
    driver.selected.flatMap { Int($0.dropFirst(4)) }
  }

  // MARK: - Text

  @Test func `a text is found however far away, with its article and the rows around it`() {
    var driver = driver()
    driver.press("/bai 1700<Enter>")
    #expect(driver.selected == "Bài 1700")
    #expect(driver.headline == "Bài 1700")
    #expect(driver.reader.notice == nil)
    #expect(driver.reader.list.rows.contains { $0.headline == "Bài 1701" })
    #expect(driver.reader.list.top < driver.reader.list.selection)
    #expect(driver.shown <= ListPane.limit)
  }

  @Test func `hits go on in both directions`() {
    var driver = driver()
    driver.press("/100<Enter>")
    #expect(number(driver) == 2100)
    driver.press("n")
    #expect(number(driver) == 1100)
    driver.press("N")
    #expect(number(driver) == 2100)
  }

  @Test func `a search that comes to the end goes on at the other one and says so`() {
    var driver = driver()
    driver.press("/bai 2500<Enter>gg")
    driver.press("/bai 2500<Enter>n")
    #expect(number(driver) == 2500)
    #expect(driver.reader.notice == .wentOnFromBeginning)
    driver.press("N")
    #expect(number(driver) == 2500)
    #expect(driver.reader.notice == .wentOnFromEnd)
  }

  @Test(arguments: ["không có", "…"])
  func `what is nowhere is said to be`(text: String) {
    var driver = driver()
    driver.press("/\(text)<Enter>")
    #expect(driver.reader.notice == .noMatches(text, in: .list))
    #expect(number(driver) == 2999)
  }

  @Test func `only what answers the filter is found`() {
    var driver = driver()
    driver.press("fperson:Sergey<Enter>/bai 1700<Enter>")
    #expect(driver.reader.notice == .noMatches("bai 1700", in: .list))
    driver.press("/bai 1701<Enter>")
    #expect(number(driver) == 1701)
  }

  @Test func `the same key again meanwhile goes a hit further`() {
    var driver = driver()
    driver.press("/100<Enter>gg")
    driver.pressAhead("nn")
    #expect(driver.reader.isSeeking)
    driver.answerAll()
    #expect(number(driver) == 1100)
    #expect(!driver.reader.isSeeking)
  }

  @Test(arguments: ["j", "<Esc>", "G", "f"])
  func `another key gives the search up`(keys: String) {
    var (driver, still) = (driver(), driver())
    driver.pressAhead("/9<Enter>" + keys)
    still.press(keys)
    #expect(driver.asked.contains { $0.slot == .seek && $0.work == .drop })
    driver.answerAll()
    #expect(driver.selected == still.selected)
    #expect(!driver.reader.isSeeking)
  }

  @Test func `a search that fails is told, and the list goes on`() {
    var driver = driver()
    driver.pressAhead("/x<Enter>")
    driver.bring(.failed(.busy(path: "/a")), to: .seek)
    #expect(driver.reader.notice == .failed(.busy(path: "/a")))
    #expect(!driver.reader.isSeeking)
  }

  // MARK: - Unread

  @Test func `the next unread article is found beyond the loaded rows`() {
    var driver = driver(unread: [2990, 300])
    driver.press("]u")
    #expect(number(driver) == 2990)
    driver.press("]u")
    #expect(number(driver) == 300)
    #expect(driver.headline == "Bài 300")
    driver.press("]u")
    #expect(driver.reader.notice == .noUnread)
    driver.press("[u")
    #expect(number(driver) == 2990)
  }

  @Test func `an article marked a moment ago is not taken for unread`() {
    var driver = driver(unread: [2998, 2997])
    // The shelf does not learn of marks, as an archive may not have yet.
    driver.press("jrgg]u")
    #expect(number(driver) == 2997)
  }

  @Test func `among loaded rows nothing is asked of the archive`() {
    var driver = driver(unread: [2990])
    driver.press("]u")
    #expect(!driver.asked.contains { $0.slot == .seek })
  }

  // MARK: - Days

  @Test func `the next day is found however many articles the one before has`() {
    let day = Day(number: 10_000)
    let articles = (0..<900).reversed().map { number in
      let date = number < 100 ? day - 2 : number < 800 ? day : day + 3
      return Draft(headline: "Bài \(number)", day: date, body: []).stored(position: number + 1)
    }
    var driver = Driver(Shelf(articles: articles))
    driver.press("]d")
    #expect(driver.selected == "Bài 799")
    driver.press("]d")
    #expect(driver.selected == "Bài 99")
    #expect(driver.headline == "Bài 99")
    driver.press("]d")
    #expect(driver.reader.notice == .lastArticle)
    driver.press("[d")
    #expect(driver.selected == "Bài 799")
    driver.press("[d[d")
    #expect(driver.selected == "Bài 899")
    #expect(driver.reader.notice == .firstArticle)
  }

  @Test func `undated articles lead back to the last day`() {
    let articles = (0..<900).reversed().map { number in
      let date = number < 800 ? nil : Day(number: 10_000)
      return Draft(headline: "Bài \(number)", day: date, body: []).stored(position: number + 1)
    }
    var driver = Driver(Shelf(articles: articles))
    driver.press("G]d")
    #expect(driver.reader.notice == .lastArticle)
    driver.press("[d")
    #expect(driver.selected == "Bài 899")
  }
}
