import Articles
import Testing

@testable import ReaderModel

struct FoldTests {
  /// The second article of the press: a box within, a teaser and a line of furniture below.
  private func reading() -> Driver {
    var driver = Driver(.press)
    driver.press("j<Enter>")
    return driver
  }

  private func folded(_ driver: Driver) -> [TextLine.Folded] {
    driver.reader.article.lines.compactMap {
      if case .folded(let content) = $0.kind { content } else { nil }
    }
  }

  private static let box = TextLine.Folded(boxes: 1)
  private static let page = TextLine.Folded(teasers: 1, furniture: 1)

  @Test func `one fold opens and the others stay`() {
    var driver = reading()
    #expect(folded(driver) == [Self.box, Self.page])
    driver.press("za")
    #expect(folded(driver) == [Self.page])
    #expect(driver.reader.article.lines.contains { $0.kind == .heading(.inline) })
    driver.press("za")
    #expect(folded(driver) == [Self.box, Self.page])
  }

  @Test func `opening goes on to the next fold, closing comes back`() {
    var driver = reading()
    driver.press("zozo")
    #expect(folded(driver).isEmpty)
    driver.press("zo")
    #expect(driver.reader.notice?.refused == .unfoldHere)
    driver.press("zc")
    #expect(folded(driver).count == 1)
  }

  @Test func `the fold of the link under the cursor is the one that closes`() {
    var driver = reading()
    driver.press("zozo]l]l]lzc")
    #expect(folded(driver) == [Self.page])
  }

  @Test func `what is opened stays in sight`() {
    var driver = Driver(.press, columns: 80, rows: 24)
    driver.press("j<Enter>Gzo")
    let article = driver.reader.article
    let line = article.lines.firstIndex { $0.fold == .page } ?? -1
    #expect((article.top..<article.top + article.visibleCount).contains(line))
  }

  @Test func `one fold closed of the page as printed leaves the others open`() {
    var driver = reading()
    driver.press("zRzc")
    #expect(folded(driver) == [Self.box])
    driver.press("zM")
    #expect(folded(driver).count >= 2)
    driver.press("zR")
    #expect(folded(driver).isEmpty)
  }
}
