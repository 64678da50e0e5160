import Testing

@testable import ReaderModel

/// Imports and the like that the person asks for while reading.
@Suite struct LongWorkTests {
  private func requests(_ driver: Driver) -> [ProgramRequest] {
    driver.asked.compactMap { if case .program(let request) = $0.work { request } else { nil } }
  }

  @Test(arguments: [
    (":import ~/a ~/b<Enter>", LongWorkRequest.importPaths("~/a ~/b")), ("R", .rescan),
    ("<F5>", .rescan), (":reextract<Enter>", .reextract),
  ])
  func `long work is asked for by key or by name`(keys: String, work: LongWorkRequest) {
    var driver = Driver(.press)
    driver.press(keys)
    #expect(requests(driver) == [.longWork(work)])
  }

  @Test func `there is one at a time`() {
    var driver = Driver(.press)
    driver.send(.importing(ImportWork(articles: 1, fraction: nil)))
    driver.press("R")
    #expect(requests(driver) == [])
    #expect(driver.reader.notice == .longWork(.underWay))
    driver.send(.longWorkEnded(.nothingNew(unchanged: 3, skipped: 0)))
    #expect(driver.reader.work == nil)
    driver.press("R")
    #expect(requests(driver) == [.longWork(.rescan)])
  }

  @Test func `no path imports nothing`() {
    var driver = Driver(.press)
    driver.press(":import-path<Enter><Enter>")
    #expect(requests(driver) == [])
  }
}
