import ArticleArchive
import ArticleQuery
import Articles
import Foundation

/// Filters by what a reader did, which another database knows: for somebody who has read one article in ten, a hundred
/// thousand at most, and starred one in ten of these.
struct StateBenchmark {
  let path: String
  let press: Press
  let today: Day
  let table: PlainTable

  func run() async throws -> [Measurement] {
    let log = try await log()
    let archive = try Archive(path: path, access: .readOnly, log: log)
    let floor = await milliseconds { precondition(table.read(0..<50) > 0) }
    var found: [Measurement] = []
    let start = ContinuousClock.now
    _ = try await archive.page(request("is:starred"))
    let first = (ContinuousClock.now - start) / .milliseconds(1)
    found.append(.reader("the first filter by a state", first, floor))
    for text in ["is:unread", "is:read", "is:starred", "is:starred nhiều", "is:unread date:2016"] {
      let request = try request(text)
      let time = try await milliseconds { _ = try await archive.page(request) }
      found.append(.reader("first page of \(text)", time, floor))
    }
    let (starred, key) = (try request("is:starred"), key(of: press.size / 2 + 1))
    let anew = try await milliseconds {
      try await log.set(.starred, true, on: [key])
      _ = try await archive.page(starred)
    }
    found.append(.reader("a star, and the first page of is:starred", anew, floor))
    await archive.close()
    await log.close()
    return found
  }

  /// The marks are set the first time.
  private func log() async throws -> ReadingLog {
    let path = "\(path).log"
    let isNew = !FileManager.default.fileExists(atPath: path)
    let log = try ReadingLog(path: path)
    guard isNew else { return log }
    let read = stride(from: 0, to: press.size, by: 10).prefix(100_000).map(key)
    try await log.set(.read, true, on: read)
    try await log.set(.starred, true, on: stride(from: 0, to: read.count, by: 10).map { read[$0] })
    return log
  }

  private func key(of number: Int) -> ArticleKey {
    WebAddress(press.story(number).address).map { ArticleKey(address: $0) }
      ?? ArticleKey(content: [])
  }

  private func request(_ text: String) throws -> PageRequest {
    let query = try Query.parse(text, today: today)
    return PageRequest(query: query, start: .beginning, limit: 50, today: today)
  }
}
