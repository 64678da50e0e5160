import ArticleArchive
import Articles
import Testing

@testable import ReaderModel

/// Articles of many megabytes, and what is searched in an article.
struct LongTextTests {
  /// An article of so many paragraphs of which the last has a word of its own, above a short one.
  private func long(_ count: Int) -> Shelf {
    let body = (1..<count).map { "\($0). " + Shelf.paragraph } + ["Ở đây hết bài."]
    let long = Draft(headline: "Dài", day: nil, people: ["Sergey Lavrov"], body: body)
    let short = Draft(headline: "Ngắn", day: nil, body: ["Ngắn."])
    return Shelf(articles: [long.stored(position: 2), short.stored(position: 1)])
  }

  /// A driver that has the first stretch of the article at the top and no more.
  private func opened(_ shelf: Shelf) -> Driver {
    var driver = Driver(shelf, isAnswered: false)
    while driver.reader.article.lines.isEmpty { driver.answer(first: 1) }
    return driver
  }

  @Test func `a long text is set in stretches, the whole of it in the end`() {
    var driver = opened(long(4000))
    let first = driver.reader.article.lines.count
    #expect(first <= ArticlePane.settingLimit + 10)
    #expect(!driver.reader.article.isAtEnd)
    driver.answerAll()
    #expect(driver.reader.article.lines.count > first)
    let measure = driver.reader.article.measure
    let same = ArticleText(driver.shelf.articles[0], measure: measure, folds: .standard)
    #expect(driver.reader.article.lines == same.lines)
    #expect(driver.reader.article.stops == same.stops)
  }

  @Test func `one long paragraph is set in stretches too`() {
    let words = String(repeating: "chữ ", count: 80_000) + "hết."
    let stored = Draft(headline: "Dài", day: nil, body: [words]).stored(position: 1)
    var text = ArticleText(stored, measure: 72, folds: .standard, lines: 100)
    #expect(text.lines.count < 110)
    while !text.isWhole { text.setMore(lines: 100) }
    #expect(text.lines == ArticleText(stored, measure: 72, folds: .standard).lines)
  }

  @Test func `keys are answered between two stretches`() {
    var driver = opened(long(4000))
    _ = driver.reader.handle(.stroke(.character("l")))
    _ = driver.reader.handle(.stroke(.character("d")))
    #expect(driver.reader.article.top > 0)
    let anchor = driver.reader.article.anchor
    driver.answerAll()
    #expect(driver.reader.article.anchor == anchor)
  }

  @Test func `the end is gone to as soon as it is there`() {
    var driver = opened(long(4000))
    _ = driver.reader.handle(.stroke(.character("l")))
    _ = driver.reader.handle(.stroke(.character("G")))
    driver.answerAll()
    #expect(driver.reader.article.isAtEnd)
  }

  @Test func `a place and a hit far down are come to`() {
    let place = TextAnchor(place: .block(3990), offset: 0)
    let visit = Visit(query: "", article: key(2), anchor: place)
    let driver = Driver(long(4000), bookmark: Bookmark(back: [], current: visit, forward: []))
    #expect(driver.reader.article.anchor == place)
    #expect(driver.reader.article.top > 4000)
    var other = opened(long(4000))
    for stroke in Stroke.script("l/hết bài<Enter>") {
      _ = other.reader.handle(.stroke(stroke))
    }
    other.answerAll()
    let lines = other.reader.article.lines[other.reader.article.top...].prefix(40)
    #expect(lines.contains { $0.text.contains("hết bài") })
  }

  // MARK: - Searching

  @Test func `page text is found as soon as it is shown`() {
    var driver = Driver(.press)
    driver.press("jl/phiên bản<Enter>")
    #expect(driver.reader.notice == .onlyFolded("phiên bản"))
    driver.press("zR/tăng nhẹ<Enter>")
    #expect(driver.reader.notice == .hit(1, of: 1))
    driver.press("/phiên bản<Enter>")
    #expect(driver.reader.notice == .hit(1, of: 1))
    let hit = driver.reader.article.search?.hits.first
    #expect(hit?.part == .furniture(0))
    driver.press("/zebra<Enter>")
    #expect(driver.reader.notice == .noMatches("zebra", in: .article))
  }

  @Test func `a search goes on in what is unfolded`() {
    var driver = Driver(.press)
    driver.press("jl/giá vàng<Enter>")
    #expect(driver.reader.notice == .onlyFolded("giá vàng"))
    driver.press("zRn")
    #expect(driver.reader.notice == .hit(1, of: 1))
  }

  @Test func `the first hit is the next one below the top`() {
    var driver = Driver(.press)
    driver.press("jl<PgDn>")
    let top = driver.reader.article.top
    driver.press("/tình hình<Enter>")
    let search = driver.reader.article.search
    let current = search?.current ?? 0
    #expect(current > 0)
    for (index, hit) in (search?.hits ?? []).enumerated() {
      let line = driver.reader.article.line(of: hit) ?? 0
      #expect((line >= top) == (index >= current))
    }
  }

  // MARK: - Folds and the way back

  @Test func `back comes to the same line of an unfolded text`() throws {
    var driver = Driver(.press)
    driver.press("jlzRG")
    let (top, lines) = (driver.reader.article.top, driver.reader.article.lines.count)
    driver.press("1")
    #expect(driver.headline == "Tin thế giới 14/12")
    driver.press("H")
    #expect(driver.reader.article.folds == .asPrinted)
    #expect(driver.reader.article.lines.count == lines)
    #expect(driver.reader.article.top == top)
    driver.press("L")
    #expect(driver.reader.article.folds != .asPrinted)
  }
}
