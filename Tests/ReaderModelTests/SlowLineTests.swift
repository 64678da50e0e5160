import ArticleArchive
import Testing

@testable import ReaderModel

struct SlowLineTests {
  private func slow(columns: Int = 120, rows: Int = 40) -> Driver {
    var driver = Driver(.press, columns: columns, rows: rows)
    driver.reader.settings.line = .slow
    driver.resize(columns, rows)
    return driver
  }

  @Test func `panes stand one over the other`() {
    #expect(slow().reader.layout.kind == .stacked)
    var driver = slow()
    driver.press("<C-w>v")
    #expect(driver.reader.layout.kind == .wide)
  }

  @Test func `an article is shown once the cursor rests on it`() {
    var driver = slow()
    let first = driver.headline
    driver.press("j")
    #expect(driver.headline == first)
    driver.elapse(.preview)
    #expect(driver.headline == driver.selected)
    #expect(driver.headline != first)
  }

  @Test(arguments: ["<Enter>", "<Space>", "i", "P"])
  func `a command about the article does not wait`(keys: String) {
    var driver = slow()
    driver.press("j" + keys)
    #expect(driver.headline == driver.selected)
  }

  @Test func `the next article of the one being read comes at once`() {
    var driver = slow()
    driver.press("<Enter>J")
    #expect(driver.headline == driver.selected)
  }

  @Test func `the beginning of a binding opens nothing`() {
    var driver = slow()
    driver.press("g")
    driver.elapse(.prefix)
    #expect(!driver.reader.showsContinuations)
    driver.press("?")
    #expect(driver.reader.showsContinuations)
  }

  @Test func `an import is told of by tenths`() {
    var driver = slow()
    for step in 0...100 {
      driver.send(.importing(ImportWork(articles: step, fraction: Double(step) / 100)))
      #expect(driver.reader.work.map { $0.articles.isMultiple(of: 10) } ?? false, "\(step)")
    }
    driver.send(.importing(nil))
    #expect(driver.reader.work == nil)
  }

  @Test func `the line is changed by a command, and what was waited for is shown`() {
    var driver = slow()
    driver.press("j:toggle-low-bandwidth<Enter>")
    #expect(driver.reader.settings.line == .fast)
    #expect(driver.reader.layout.kind == .wide)
    #expect(driver.headline == driver.selected)
  }
}
