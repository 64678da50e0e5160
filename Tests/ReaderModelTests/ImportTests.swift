import ArticleArchive
import Testing

@testable import ReaderModel

/// An import going on behind the screen.
struct ImportTests {
  private func requests(_ driver: Driver) -> [Request.Work] {
    driver.asked.filter { $0.slot == .program }.map(\.work)
  }

  @Test func `Control C stops an import, and its end is told`() {
    var driver = Driver(.press)
    driver.send(.importing(ImportWork(articles: 12, fraction: 0.5)))
    #expect(driver.reader.hints.prefix(2).map(\.command) == [.help, .stop])
    driver.press("<C-c>")
    #expect(requests(driver) == [.program(.stopImport)])
    #expect(driver.reader.notice == .stoppingImport)
    driver.send(.importStopped)
    #expect(driver.reader.work == nil)
    #expect(driver.reader.notice == .importStopped(articles: 12))
  }

  @Test func `Control C without an import clears what is found, like Escape`() {
    var driver = Driver(.press)
    driver.press("j<Enter>/lavrov<Enter><C-c>")
    #expect(driver.reader.article.search == nil)
    #expect(requests(driver) == [])
    #expect(!driver.reader.hints.contains { $0.command == .stop })
  }

  @Test func `Escape never stops an import`() {
    var driver = Driver(.press)
    driver.send(.importing(ImportWork(articles: 12, fraction: nil)))
    driver.press("<Esc>f<C-c>?<C-c>")
    #expect(requests(driver) == [])
    #expect(driver.reader.overlay == nil)
  }
}
