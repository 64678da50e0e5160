import ArticleArchive
import Articles
import Testing

@testable import ReaderModel

/// Articles of one, two and three screen rows in the list.
struct ListRowsTests {
  /// Every third headline needs two lines where the list is narrow, every seventh more than two.
  private static let shelf: Shelf = {
    let articles = (0..<80).map { number in
      let words = number.isMultiple(of: 7) ? 30 : number.isMultiple(of: 3) ? 10 : 2
      return Draft(
        headline: Array(repeating: "đường", count: words).joined(separator: " "),
        day: Day(number: 10_000 - number),
        body: ["Ngắn."]
      ).stored(position: 1000 - number)
    }
    return Shelf(articles: articles)
  }()

  /// Screen rows from the first visible article to the end of the selected one.
  private func rowsToSelection(_ list: ListPane) -> Int {
    (list.top...list.selection).reduce(0) { $0 + list.height(at: $1) }
  }

  @Test func `the name of a day stands above the first of its articles alone`() {
    let days = [10, 10, 9, 9, 9, 8]
    let shelf = Shelf(
      articles: days.enumerated().map { index, day in
        Draft(headline: "Bài \(index)", day: Day(number: day), body: ["Ngắn."])
          .stored(position: 1000 - index)
      }
    )
    let list = Driver(shelf, columns: 120, rows: 40).reader.list
    #expect(list.rows.indices.filter(list.hasHeading) == [0, 2, 5])
    #expect(list.rows.indices.map(list.articlesOfDay) == [2, 2, 3, 3, 3, 1])
    #expect(list.rows.indices.map(list.height) == [3, 2, 3, 2, 2, 3])
  }

  @Test func `of a day that goes on beyond the loaded articles no number is told`() throws {
    let articles = (0..<700).map {
      Draft(headline: "Bài \($0)", day: Day(number: 10_000), body: ["Ngắn."])
        .stored(position: 1000 - $0)
    }
    let list = Driver(Shelf(articles: articles), columns: 120, rows: 40).reader.list
    #expect(list.hasAfter)
    #expect(list.articlesOfDay(at: 0) == nil)
  }

  @Test func `a headline takes the lines it needs, two at most, and loses nothing`() {
    let list = Driver(Self.shelf, columns: 120, rows: 40).reader.list
    #expect(list.shape == .block)
    #expect(list.rows[1...3].map(list.height(of:)) == [2, 2, 3])
    #expect(list.rows[7...8].map(list.height(of:)) == [3, 2])
    let parts = list.headlineLines(of: list.rows[7])
    #expect(parts.joined(separator: " ") == list.rows[7].headline)
    #expect(DisplayWidth.columns(of: parts[0]) <= list.room.columns - ListPane.markColumns)
  }

  @Test func `a low list has a line for each article`() {
    let list = Driver(Self.shelf, columns: 80, rows: 24).reader.list
    #expect(list.shape == .line)
    #expect(list.rows.indices.allSatisfy { list.height(at: $0) == 1 })
  }

  @Test(arguments: ["j", "k", "<PgDn>", "<PgUp>", "d", "G", "gg", "zt", "zb", "zz", "}"])
  func `the selected article is on the screen as a whole wherever one goes`(script: String) {
    var driver = Driver(Self.shelf, columns: 120, rows: 40)
    driver.press("40j")
    for _ in 0..<45 {
      driver.press(script)
      let list = driver.reader.list
      #expect(list.top <= list.selection)
      #expect(rowsToSelection(list) <= list.room.rows)
    }
  }

  @Test func `the end of the list leaves no room for one more article`() {
    var driver = Driver(Self.shelf, columns: 120, rows: 40)
    driver.press("G")
    let list = driver.reader.list
    let used = rowsToSelection(list)
    #expect(used + list.height(at: list.top - 1) > list.room.rows)
  }

  @Test func `steps down the list scroll no sooner than they must`() {
    var driver = Driver(Self.shelf, columns: 120, rows: 40)
    while driver.reader.list.top == 0 { driver.press("j") }
    let list = driver.reader.list
    let needed = (0...list.selection).reduce(0) { $0 + list.height(at: $1) }
    #expect(needed > list.room.rows)
  }

  @Test func `a wide window gives the list what the article does not need`() throws {
    for columns in [110, 120, 140, 160, 200, 240] {
      let driver = Driver(Self.shelf, columns: columns, rows: 40)
      let article = try #require(driver.reader.layout.placement(of: .article))
      #expect(driver.reader.list.room.columns >= columns * 3 / 10)
      #expect(driver.reader.article.measure == min(72, article.frame.size.columns - 2))
    }
    #expect(Driver(Self.shelf, columns: 200, rows: 40).reader.article.measure == 72)
  }
}
