import ArticleArchive
import ArticleImport
import ArticleQuery
import Articles
import Foundation
import Synchronization
import TestSupport
import Testing

@Suite struct ImporterTests {
  private let scratch: Scratch
  private let archive: Archive
  private let today = Day(number: 20_429)

  init() throws {
    scratch = try Scratch()
    archive = try Archive.inMemory()
  }

  private func run(_ paths: String...) async throws -> ImportReport {
    try await Importer(archive: archive, today: today).run(paths.map { .path($0) }) { _ in }
  }

  private func rows() async throws -> [ArticleRow] {
    let start = PageRequest.Start.beginning
    let request = PageRequest(query: .everything, start: start, limit: 1000, today: today)
    return try await archive.page(request).rows
  }

  @Test func `a folder gives its texts, in order of names, and nothing else`() async throws {
    try scratch.write(page("Tin thứ hai của ngày"), to: "b/2.txt")
    try scratch.write(page("Tin thứ nhất của ngày"), to: "a.text")
    try scratch.write(page("Tin thứ ba không đuôi"), to: "c")
    try scratch.write(page("Không phải tin"), to: "a.outline")
    try scratch.write(page("Không phải tin"), to: ".hidden.txt")
    try scratch.write(page("Không phải tin"), to: ".git/x.txt")
    try scratch.write(page("Không phải tin"), to: "d.sqlite")
    let report = try await run(scratch.folder)
    #expect(report == ImportReport(new: 3, changed: 0, unchanged: 0, skipped: []))
    let paths = try await rows().compactMap(\.source)
    #expect(paths == ["c", "b/2.txt", "a.text"].map(scratch.path))
  }

  @Test(arguments: [1, 3, 64])
  func `however many pages are read at once, all come in their order`(jobs: Int) async throws {
    for index in 10..<50 { try scratch.write(page("Tin số \(index)"), to: "\(index).txt") }
    let importer = Importer(archive: archive, today: today, jobs: jobs)
    let report = try await importer.run([.path(scratch.folder)]) { _ in }
    #expect(report == ImportReport(new: 40, changed: 0, unchanged: 0, skipped: []))
    let paths = try await rows().compactMap(\.source)
    #expect(paths == (10..<50).reversed().map { scratch.path("\($0).txt") })
  }

  @Test func `importing again adds nothing`() async throws {
    for index in 0..<20 { try scratch.write(page("Tin số \(index)"), to: "\(index).txt") }
    _ = try await run(scratch.folder)
    let before = try await rows()
    let again = try await run(scratch.folder)
    #expect(again == ImportReport(new: 0, changed: 0, unchanged: 20, skipped: []))
    #expect(try await rows() == before)
  }

  @Test func `a changed file replaces its article, whose key stays`() async throws {
    let path = try scratch.write(page("Tin đầu tiên của ngày"), to: "a.txt")
    _ = try await run(path)
    let before = try #require(try await rows().first)
    try scratch.write(page("Tin đầu tiên của ngày", "Moskva và Minsk"), to: "a.txt")
    let report = try await run(path)
    #expect(report == ImportReport(new: 0, changed: 1, unchanged: 0, skipped: []))
    let after = try await rows()
    #expect(after.map(\.key) == [before.key])
    let query = try Query.parse("minsk", today: nil)
    #expect(try await archive.count(query, today: today, limit: 9).value == 1)
    let old = try Query.parse("\"hà nội\"", today: nil)
    #expect(try await archive.count(old, today: today, limit: 9).value == 0)
  }

  @Test func `a file only touched is unchanged`() async throws {
    let path = try scratch.write(page("Tin đầu tiên của ngày"), to: "a.txt")
    _ = try await run(path)
    let old = Date(timeIntervalSince1970: 1_000_000)
    try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: path)
    #expect(try await run(path).unchanged == 1)
  }

  @Test func `the same page in two files is one article, until one of them changes`() async throws {
    let text = page("Tin đầu tiên của ngày")
    let a = try scratch.write(text, to: "a.txt")
    try scratch.write(text, to: "b.txt")
    let report = try await run(scratch.folder)
    #expect(report == ImportReport(new: 1, changed: 0, unchanged: 1, skipped: []))
    try scratch.write(page("Tin hoàn toàn khác hẳn"), to: "a.txt")
    #expect(try await run(a).new == 1)
    #expect(try await rows().count == 2)
    #expect(try await run(scratch.folder).unchanged == 2)
    #expect(Set(try await rows().compactMap(\.source)) == [a, scratch.path("b.txt")])
  }

  @Test func `an older copy of a changed article does not bring the old text back`() async throws {
    let old = page("Tin đầu tiên của ngày")
    try scratch.write(old, to: "b.txt")
    _ = try await run(scratch.folder)
    try scratch.write(page("Tin đầu tiên của ngày", "Moskva và Minsk"), to: "b.txt")
    _ = try await run(scratch.folder)
    try scratch.write(old, to: "a.txt")
    let report = try await run(scratch.folder)
    #expect(report == ImportReport(new: 0, changed: 0, unchanged: 2, skipped: []))
    let query = try Query.parse("minsk", today: nil)
    #expect(try await archive.count(query, today: today, limit: 9).value == 1)
  }

  @Test func `what is no article is skipped, with the reason`() async throws {
    let good = try scratch.write(page("Tin đầu tiên của ngày"), to: "good.txt")
    let empty = try scratch.write("", to: "empty.txt")
    let blank = try scratch.write(" \n\n", to: "blank.txt")
    let binary = try scratch.write(Data([0x41, 0x0A, 0x00, 0x01]), to: "binary.txt")
    let latin = try scratch.write(
      Data("H\u{E0} N".unicodeScalars.map { UInt8($0.value) }),
      to: "latin.txt"
    )
    let none = scratch.path("none")
    let folder = try URL(fileURLWithPath: scratch.write("x", to: "f/x.png"))
      .deletingLastPathComponent().path
    let report = try await run(none, folder, "/dev/null", empty, blank, binary, latin, good)
    #expect(report.new == 1)
    let reasons = Dictionary(uniqueKeysWithValues: report.skipped.map { ($0.path, $0.reason) })
    #expect(
      reasons == [
        none: .noSuchPath, folder: .noTextFiles, "/dev/null": .notAFile, empty: .empty,
        blank: .empty, binary: .binary(line: 2), latin: .notUTF8(line: 1, byte: 0xE0),
      ]
    )
  }

  @Test func `a file too large for an article is not read`() async throws {
    let path = try scratch.write("", to: "big.txt")
    // A file with a hole: 200 MB long, no block on disk.
    let file = try #require(FileHandle(forWritingAtPath: path))
    try file.truncate(atOffset: 200 << 20)
    try file.close()
    let report = try await run(path)
    let reason = SkipReason.tooLarge(size: 200 << 20, limit: 16 << 20)
    #expect(report.skipped == [SkippedInput(path: path, reason: reason)])
  }

  @Test func `a file named is tried whatever its suffix`() async throws {
    let path = try scratch.write(page("Tin đầu tiên của ngày"), to: "a.outline")
    #expect(try await run(path).new == 1)
  }

  @Test func `links that lead in a circle are walked once`() async throws {
    try scratch.write(page("Tin đầu tiên của ngày"), to: "a/1.txt")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path("a/back"),
      withDestinationPath: scratch.folder
    )
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path("self"),
      withDestinationPath: scratch.path("self")
    )
    #expect(try await run(scratch.folder).new == 1)
  }

  @Test func `standard input is a page like another`() async throws {
    let bytes = Array(page("Tin đầu tiên của ngày").utf8)
    let importer = Importer(archive: archive, today: today)
    #expect(try await importer.run([.standardInput(PageSource(bytes))]) { _ in }.new == 1)
    #expect(try await importer.run([.standardInput(PageSource(bytes))]) { _ in }.unchanged == 1)
    let other = Array(page("Tin hoàn toàn khác hẳn").utf8)
    #expect(try await importer.run([.standardInput(PageSource(other))]) { _ in }.new == 1)
    #expect(try await rows().count == 2)
  }

  @Test func `progress ends with everything read`() async throws {
    var size = 0
    for index in 0..<600 {
      let text = page("Tin số \(index)")
      size += text.utf8.count
      try scratch.write(text, to: "\(index).txt")
    }
    let steps = Mutex<[ImportProgress]>([])
    let importer = Importer(archive: archive, today: today)
    let report = try await importer.run([.path(scratch.folder)]) { step in
      steps.withLock { $0.append(step) }
    }
    #expect(report.new == 600)
    let seen = steps.withLock { $0 }
    // The first articles are there at once, and batches grow.
    #expect(seen.prefix(4).map(\.articles) == [0, 16, 48, 112])
    #expect(seen.first?.totalBytes == nil)
    #expect(seen.last == ImportProgress(articles: 600, bytes: size, totalBytes: size))
    #expect(seen.map(\.articles) == seen.map(\.articles).sorted())
  }

  @Test func `a cancelled import keeps its batches and can be run again`() async throws {
    for index in 0..<600 { try scratch.write(page("Tin số \(index)"), to: "\(index).txt") }
    let (archive, today, folder) = (archive, today, scratch.folder)
    let task = Task {
      try await Importer(archive: archive, today: today).run([.path(folder)]) { step in
        if step.articles > 0 { withUnsafeCurrentTask { $0?.cancel() } }
      }
    }
    await #expect(throws: ArchiveError.cancelled) { try await task.value }
    let kept = try await rows().count
    #expect(kept > 0 && kept < 600)
    let report = try await run(scratch.folder)
    #expect(report.new == 600 - kept)
    #expect(report.unchanged == kept)
  }

  @Test func `an archive that mirrors a folder forgets deleted files, no other does`() async throws
  {
    try scratch.write(page("Tin thứ nhất của ngày"), to: "a.txt")
    let gone = try scratch.write(page("Tin thứ hai của ngày"), to: "b.txt")
    _ = try await run(scratch.folder)
    let moved = scratch.path("c.txt")
    try FileManager.default.moveItem(atPath: scratch.path("a.txt"), toPath: moved)
    try FileManager.default.removeItem(atPath: gone)
    _ = try await run(scratch.folder)
    #expect(try await rows().count == 2)
    let mirror = Importer(archive: archive, today: today, others: .leave)
    let report = try await mirror.run([.path(scratch.folder)]) { _ in }
    #expect(report == ImportReport(new: 0, changed: 0, unchanged: 1, skipped: []))
    #expect(try await rows().map(\.source) == [moved])
  }

  @Test func `a read-only archive ends the import`() async throws {
    let path = scratch.path("archive")
    _ = try Archive(path: path, access: .readWrite)
    let archive = try Archive(path: path, access: .readOnly)
    let file = try scratch.write(page("Tin đầu tiên của ngày"), to: "a.txt")
    await #expect(throws: ArchiveError.notWritable(path: path)) {
      _ = try await Importer(archive: archive, today: today).run([.path(file)]) { _ in }
    }
  }

  @Test func `a file that takes back an older text parts from its newer copy`() async throws {
    let (first, second) = (page("Tin đầu tiên của ngày"), page("Tin hoàn toàn khác hẳn"))
    let a = try scratch.write(first, to: "a.txt")
    _ = try await run(a)
    try scratch.write(second, to: "a.txt")
    _ = try await run(a)
    let b = try scratch.write(second, to: "b.txt")
    #expect(try await run(b).unchanged == 1)
    try scratch.write(first, to: "a.txt")
    let report = try await run(a)
    #expect(report == ImportReport(new: 1, changed: 0, unchanged: 0, skipped: []))
    let headlines = Dictionary(
      uniqueKeysWithValues: try await rows().map { ($0.source, $0.headline) }
    )
    #expect(headlines == [a: "Tin đầu tiên của ngày", b: "Tin hoàn toàn khác hẳn"])
    #expect(try await run(scratch.folder).unchanged == 2)
  }

  @Test func `two files of one address are one article, whichever is touched or changed`()
    async throws
  {
    let header = "# url: https://bao.vn/tin-1.html\n\n"
    let a = try scratch.write(header + page("Tin đầu tiên của ngày"), to: "a.txt")
    let b = try scratch.write(header + page("Tin đầu tiên của ngày", "Moskva"), to: "b.txt")
    _ = try await run(scratch.folder)
    for (path, seconds) in [(a, 1_000_000.0), (b, 2_000_000)] {
      let old = Date(timeIntervalSince1970: seconds)
      try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: path)
      #expect(try await run(scratch.folder).unchanged == 2)
    }
    try scratch.write(header + page("Tin đầu tiên của ngày", "Minsk"), to: "a.txt")
    let report = try await run(scratch.folder)
    #expect(report == ImportReport(new: 0, changed: 1, unchanged: 1, skipped: []))
    #expect(try await rows().map(\.source) == [a])
  }

  @Test func `links that lead nowhere are skipped by name when they look like texts`()
    async throws
  {
    try scratch.write(page("Tin đầu tiên của ngày"), to: "a.txt")
    for name in ["b.txt", "c.png"] {
      try FileManager.default.createSymbolicLink(
        atPath: scratch.path(name),
        withDestinationPath: scratch.path("none")
      )
    }
    let report = try await run(scratch.folder)
    let skipped = [SkippedInput(path: scratch.path("b.txt"), reason: .noSuchPath)]
    #expect(report == ImportReport(new: 1, changed: 0, unchanged: 0, skipped: skipped))
  }

  @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian])
  func `a text in UTF-16 that says so is read`(encoding: String.Encoding) async throws {
    let text = try #require("\u{FEFF}\(page("Tin đầu tiên của ngày"))".data(using: encoding))
    let path = try scratch.write(text, to: "a.txt")
    #expect(try await run(path).skipped.isEmpty)
    #expect(try await rows().map(\.headline) == ["Tin đầu tiên của ngày"])
    #expect(try await archive.readFiles(at: [path])[path]?.size == text.count)
  }
}
