import ArticleArchive
import Articles
import Foundation
import TestSupport
import Testing

/// Sizes, the order of the search index, and free space.
@Suite struct UpkeepTests {
  private let scratch: Scratch
  private var path: String { scratch.path("a.sqlite") }

  init() throws { scratch = try Scratch() }

  /// An archive of so many articles with long pages, each batch a transaction of its own.
  private func fill(_ articles: Int, inBatchesOf size: Int) async throws -> Archive {
    let archive = try Archive(path: path, access: .readWrite)
    var numbers = SeededNumbers(seed: 4)
    let news = (0..<articles).map { number in
      let day = Day(number: 18_000 + number % 900)
      let body = (0..<40).map { _ in "từ\(Int.random(in: 0..<5000, using: &numbers)) và" }
      let article = story("Tin \(number)", on: day.description, body: [body.joined(separator: " ")])
      let page = String(repeating: "Một dòng của trang, chữ nối chữ.\n", count: 40 + number % 300)
      return article.new("/\(number)", page: page)
    }
    for start in stride(from: 0, to: articles, by: size) {
      _ = try await archive.add(Array(news[start..<min(start + size, articles)]))
    }
    return archive
  }

  @Test func `figures tell what is in an archive`() async throws {
    let archive = try Archive(path: path, access: .readWrite)
    _ = try await archive.add([
      story("Một", on: "2021-12-14", people: [person("Tô Lâm", "Chủ tịch")], outlet: "Báo Mới")
        .new("/1", page: "Một\n"),
      story("Hai", on: "2025-10-29", people: [person("Tô Lâm")], links: [link("Ba")])
        .new("/2", page: "Hai\n"),
      story("Không ngày").new("/3", page: "Không ngày\n"),
    ])
    await archive.close()
    let figures = try await ArchiveFigures.of(path: path)
    #expect(figures.format == Archive.format)
    #expect(figures.articles == 3 && figures.undated == 1 && figures.ghosts == 1)
    #expect(figures.sources == 3 && figures.links == 1 && figures.outlets == 1)
    #expect(figures.persons == 1 && figures.names == 2)
    #expect(figures.days?.first == Day(iso: "2021-12-14"))
    #expect(figures.days?.last == Day(iso: "2025-10-29"))
    #expect(figures.readings.map(\.articles) == [3])
    #expect(figures.lessons.changes == 3)
    let isExact = figures.parts.values.allSatisfy { $0.isExact }
    #expect(isExact)
    #expect(figures.parts.values.map(\.count).reduce(0, +) == figures.fileBytes)
    #expect(figures.logBytes == 0)
  }

  @Test func `sizes of a larger archive are estimated well from a part of it`() async throws {
    let archive = try await fill(1500, inBatchesOf: 1500)
    await archive.close()
    let figures = try await ArchiveFigures.of(path: path)
    let pages = try #require(figures.parts[.pages])
    #expect(!pages.isExact)
    let sum = figures.parts.values.map(\.count).reduce(0, +)
    #expect(abs(sum - figures.fileBytes) < figures.fileBytes / 50)
    let text = (0..<1500).map { 42 * (40 + $0 % 300) }.reduce(0, +)
    #expect(abs(figures.textBytes - text) < text / 10)
  }

  @Test func `figures of no archive are refused`() async throws {
    let text = try scratch.write("Not a database, and longer than its header.", to: "text")
    await #expect(throws: ArchiveError.notAnArchive(path: text)) {
      try await ArchiveFigures.of(path: text)
    }
    await #expect(throws: ArchiveError.missing(path: path)) {
      try await ArchiveFigures.of(path: path)
    }
  }

  @Test func `optimizing merges the search index and changes no answer`() async throws {
    let archive = try await fill(200, inBatchesOf: 10)
    let before = try await archive.headlines("từ17 or từ2718 or từ3141")
    let report = try await archive.optimize { _ in }
    #expect(report.partsBefore > 1)
    #expect(report.partsAfter == 1)
    #expect(try await archive.headlines("từ17 or từ2718 or từ3141") == before)
    #expect(try await archive.optimize { _ in }.partsBefore == 1)
    await archive.close()
    #expect(try await ArchiveCheck(path: path, depth: .whole).run { _ in } == [])
  }

  @Test func `optimizing that is stopped leaves a sound archive`() async throws {
    let archive = try await fill(100, inBatchesOf: 10)
    let task = Task {
      try await archive.optimize { _ in withUnsafeCurrentTask { $0?.cancel() } }
    }
    await #expect(throws: ArchiveError.cancelled) { try await task.value }
    await archive.close()
    #expect(try await ArchiveCheck(path: path, depth: .whole).run { _ in } == [])
  }

  @Test func `a vacuum gives free space back while somebody reads`() async throws {
    let archive = try await fill(300, inBatchesOf: 300)
    let reader = try Archive(path: path, access: .readOnly)
    try await archive.removeSources(except: Set((0..<20).map { "/\($0)" }))
    let before = try await reader.headlines("")
    let report = try await archive.vacuum()
    #expect(report.freeBefore > 0 && report.freeAfter == 0)
    #expect(report.bytesAfter < report.bytesBefore / 2)
    #expect(try await reader.headlines("") == before)
    #expect(before.count == 20)
    await archive.close()
    await reader.close()
    #expect(try await ArchiveCheck(path: path, depth: .whole).run { _ in } == [])
  }

  @Test func `what is damaged is not written anew without what cannot be read`() async throws {
    try await fill(300, inBatchesOf: 300).close()
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    for index in bytes.count / 2..<bytes.count * 3 / 4 { bytes[index] = 0xA5 }
    try bytes.write(to: URL(fileURLWithPath: path))
    let archive = try Archive(path: path, access: .readWrite)
    await #expect(throws: ArchiveError.damaged(path: path)) { try await archive.vacuum() }
    await archive.close()
  }

  @Test func `an archive that may only be read is neither merged nor vacuumed`() async throws {
    let made = try await fill(20, inBatchesOf: 10)
    await made.close()
    let archive = try Archive(path: path, access: .readOnly)
    await #expect(throws: ArchiveError.notWritable(path: path)) { try await archive.vacuum() }
    await #expect(throws: ArchiveError.notWritable(path: path)) {
      try await archive.optimize { _ in }
    }
  }
}
