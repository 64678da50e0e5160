import ArticleArchive
import ArticleImport
import ArticleQuery
import Articles
import Foundation
import TestSupport
import Testing

/// What of files of many records is read when they are imported again.
@Suite struct ReimportTests {
  private let scratch: Scratch
  private let archive: Archive
  private let today = Day(number: 20_429)

  init() throws {
    scratch = try Scratch()
    archive = try Archive.inMemory()
  }

  private func record(_ number: Int, place: String = "Hà Nội") -> String {
    let text = page("Tin số \(number) của ngày", place).replacingOccurrences(of: "\n", with: "\\n")
    return #"{"text": "\#(text)"}"# + "\n"
  }

  private func write(_ records: some Sequence<Int>, changedAt seconds: Double) throws -> String {
    let path = try scratch.write(records.map { record($0) }.joined(), to: "a.jsonl")
    try touch(path, seconds)
    return path
  }

  private func touch(_ path: String, _ seconds: Double) throws {
    let date = Date(timeIntervalSince1970: seconds)
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
  }

  private func run(
    _ path: String,
    others: Importer.OtherArticles = .stay
  ) async throws -> ImportReport {
    try await Importer(archive: archive, today: today, others: others)
      .run([.path(path)]) { _ in }
  }

  private func headlines() async throws -> Set<String> {
    let request = PageRequest(query: .everything, start: .beginning, limit: 1000, today: today)
    return Set(try await archive.page(request).rows.map(\.headline))
  }

  @Test func `a file that looks as it did is not opened`() async throws {
    let path = try write(10..<90, changedAt: 1000)
    #expect(try await run(path).new == 80)
    // Nobody can tell this from the outside.
    _ = try write((10..<90).map { 100 - $0 + 10 - 1 }.map { $0 == 50 ? 10 : $0 }, changedAt: 1000)
    let again = try await run(path)
    #expect(again == ImportReport(new: 0, changed: 0, unchanged: 80, skipped: []))
    let size = try #require(try await archive.readFiles(at: [path])[path]).size
    let read = ReadFile(path: path, size: size, modified: 1_000_000_000_000, articles: 80)
    #expect(try await archive.readFiles(at: [path]) == [path: read])
  }

  @Test func `of a file that has grown only what is new is taken`() async throws {
    _ = try await run(try write(10..<30, changedAt: 1000))
    let path = try write(10..<35, changedAt: 2000)
    let grown = try await run(path)
    #expect(grown == ImportReport(new: 5, changed: 0, unchanged: 20, skipped: []))
    #expect(try await run(path).unchanged == 25)
    #expect(try await archive.readFiles(at: [path])[path]?.articles == 25)
  }

  @Test func `a file that was only touched is read once more`() async throws {
    let path = try write(10..<30, changedAt: 1000)
    _ = try await run(path)
    try touch(path, 2000)
    #expect(try await run(path).unchanged == 20)
    #expect(try await archive.readFiles(at: [path])[path]?.modified == 2_000_000_000_000)
  }

  @Test func `a record changed in the middle is another one, the rest stay`() async throws {
    _ = try await run(try write(10..<30, changedAt: 1000))
    let path = try write((10..<30).map { $0 == 17 ? 99 : $0 }, changedAt: 2000)
    let report = try await run(path)
    #expect(report == ImportReport(new: 1, changed: 0, unchanged: 19, skipped: []))
    // Whoever mirrors the file loses what it has lost, though that was read in an older state of it.
    _ = try await run(path, others: .leave)
    #expect(try await headlines().count == 20)
    #expect(try await headlines().contains("Tin số 17 của ngày") == false)
    #expect(try await run(path, others: .leave).unchanged == 20)
  }

  @Test func `an import that was cut off goes on at its batch`() async throws {
    let path = try write(100..<400, changedAt: 1000)
    let (archive, today) = (archive, today)
    let task = Task {
      try await Importer(archive: archive, today: today).run([.path(path)]) { step in
        if step.articles > 0 { withUnsafeCurrentTask { $0?.cancel() } }
      }
    }
    await #expect(throws: ArchiveError.cancelled) { try await task.value }
    let kept = try await headlines().count
    #expect(kept > 0 && kept < 300)
    #expect(try await archive.readFiles(at: [path]).isEmpty)
    let report = try await run(path)
    #expect(report == ImportReport(new: 300 - kept, changed: 0, unchanged: kept, skipped: []))
    #expect(try await archive.readFiles(at: [path])[path]?.articles == 300)
  }

  @Test func `what is skipped in a file is told each time`() async throws {
    let path = try scratch.write(record(1) + "{\n" + record(2), to: "a.jsonl")
    _ = try await run(path)
    let report = try await run(path)
    #expect(report.unchanged == 2 && report.skipped.map(\.path) == ["\(path):2"])
  }

  @Test func `a file is read again when an article it shared is gone with another file`()
    async throws
  {
    let address = "https://bao.vn/1"
    let text = page("Tin chung").replacingOccurrences(of: "\n", with: "\\n")
    let old = try scratch.write(#"{"url": "\#(address)", "text": "\#(text)"}"#, to: "a.jsonl")
    _ = try await run(old)
    try scratch.write("# url: \(address)\n\n" + page("Tin chung", "Minsk"), to: "b.txt")
    #expect(try await run(scratch.path("b.txt")).changed == 1)
    try await archive.removeSources(except: [old])
    #expect(try await headlines().isEmpty)
    #expect(try await run(old).new == 1)
  }
}
