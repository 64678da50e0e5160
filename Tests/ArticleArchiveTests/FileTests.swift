import ArticleArchive
import ArticleQuery
import Articles
import Foundation
import TestSupport
import Testing

@Suite struct FileTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func error(_ path: String, _ access: Archive.Access = .readOnly) -> ArchiveError? {
    do throws(ArchiveError) {
      _ = try Archive(path: path, access: access)
      return nil
    } catch {
      return error
    }
  }

  /// An archive with one article, closed again.
  private func made(_ name: String = "a.sqlite") async throws -> String {
    let path = scratch.path(name)
    let archive = try Archive(path: path, access: .readWrite)
    _ = try await archive.add([story("Một", on: "2021-12-14").new("/one")])
    return path
  }

  @Test func `a new archive is made with the folders above it`() async throws {
    let path = try await made("x/y/a.sqlite")
    let archive = try Archive(path: path, access: .readOnly)
    #expect(try await archive.headlines("") == ["Một"])
    #expect(archive.access == .readOnly)
  }

  @Test func `a missing file cannot be read`() {
    let path = scratch.path("none")
    #expect(error(path) == .missing(path: path))
  }

  /// Overwrites a number in the header of a closed SQLite file.
  private func patch(_ path: String, at offset: UInt64, _ value: UInt32) throws {
    let file = try #require(FileHandle(forUpdatingAtPath: path))
    try file.seek(toOffset: offset)
    try file.write(contentsOf: withUnsafeBytes(of: value.bigEndian) { Data($0) })
    try file.close()
  }

  @Test func `what is not SQLite, or not ours, is no archive and stays as it is`() async throws {
    let text = try scratch.write("Not a database, and longer than a header of one.", to: "text")
    let empty = try scratch.write("", to: "empty")
    let foreign = try await made("foreign")
    // "application_id", see sqlite.org/fileformat2.html.
    try patch(foreign, at: 68, 0x1234_5678)
    let before = try Data(contentsOf: URL(fileURLWithPath: foreign))
    for access in [Archive.Access.readOnly, .readWrite] {
      #expect(error(text, access) == .notAnArchive(path: text))
      #expect(error(foreign, access) == .notAnArchive(path: foreign))
      #expect(error(scratch.folder, access) == .notAnArchive(path: scratch.folder))
    }
    #expect(error(empty) == .notAnArchive(path: empty))
    #expect(try Data(contentsOf: URL(fileURLWithPath: foreign)) == before)
  }

  @Test func `a reading log is no archive`() throws {
    let path = scratch.path("log")
    _ = try ReadingLog(path: path)
    #expect(error(path, .readWrite) == .notAnArchive(path: path))
  }

  @Test func `an archive of a newer version is refused`() async throws {
    let path = try await made()
    try patch(path, at: 60, 99)
    let newer = ArchiveError.newer(path: path, version: 99, supported: Archive.format)
    #expect(error(path, .readOnly) == newer)
    #expect(error(path, .readWrite) == newer)
  }

  @Test func `an archive that kept no pages is refused`() async throws {
    let path = try await made()
    try patch(path, at: 60, 1)
    let older = ArchiveError.older(path: path, version: 1, oldest: 4)
    #expect(error(path, .readOnly) == older)
    #expect(error(path, .readWrite) == older)
  }

  @Test func `a damaged archive says so`() async throws {
    let path = try await made()
    let file = try #require(FileHandle(forUpdatingAtPath: path))
    try file.seek(toOffset: 100)
    try file.write(contentsOf: Data(repeating: 0xA5, count: 4096 * 8))
    try file.close()
    #expect(error(path, .readOnly) == .damaged(path: path))
    #expect(error(path, .readWrite) == .damaged(path: path))
  }

  @Test func `a read-only archive takes no articles`() async throws {
    let path = try await made()
    let archive = try Archive(path: path, access: .readOnly)
    await #expect(throws: ArchiveError.notWritable(path: path)) {
      _ = try await archive.add([story("Hai").new("/two")])
    }
  }

  // The superuser may write everywhere.
  @Test(.enabled(if: geteuid() != 0))
  func `an archive in a read-only folder can be read, not written`() async throws {
    let path = try await made()
    chmod(path, 0o444)
    chmod(scratch.folder, 0o555)
    let log = try ReadingLog.inMemory()
    let archive = try Archive(path: path, access: .readOnly, log: log)
    #expect(try await archive.headlines("is:unread") == ["Một"])
    #expect(error(path, .readWrite) == .notWritable(path: path))
    let other = scratch.path("other")
    #expect(error(other, .readWrite) == .notWritable(path: other))
  }

  @Test func `readers see whole batches while another connection writes`() async throws {
    let path = try await made()
    let writer = try Archive(path: path, access: .readWrite)
    let reader = try Archive(path: path, access: .readOnly)
    async let writing: Void = {
      for batch in 0..<20 {
        _ = try await writer.add(
          (0..<10).map { story("Tin \(batch) \($0)").new("/\(batch)/\($0)") }
        )
      }
    }()
    var counts: [Int] = []
    for _ in 0..<50 {
      counts.append(try await reader.count(.everything, today: today, limit: 1000).value)
    }
    try await writing
    #expect(counts.allSatisfy { $0 % 10 == 1 })
    #expect(counts == counts.sorted())
    let last = try await reader.count(.everything, today: today, limit: 1000)
    #expect(last.value == 201)
  }

  @Test(arguments: [Archive.Access.readOnly, .readWrite])
  func `a closed archive and a closed log leave nothing beside them`(access: Archive.Access)
    async throws
  {
    let path = scratch.path("a.sqlite")
    let log = try ReadingLog(path: scratch.path("log.sqlite"))
    let made = try Archive(path: path, access: .readWrite)
    let new = story("Một").new("/one")
    _ = try await made.add([new])
    await made.close()
    let archive = try Archive(path: path, access: access, log: log)
    try await log.set(.starred, true, on: [new.key])
    #expect(try await archive.headlines("is:starred") == ["Một"])
    await archive.close()
    await log.close()
    let files = try FileManager.default.contentsOfDirectory(atPath: scratch.folder)
    #expect(files.sorted() == ["a.sqlite", "log.sqlite"])
    await #expect(throws: ArchiveError.self) { try await archive.headlines("") }
    let again = try ReadingLog(path: scratch.path("log.sqlite"))
    #expect(
      try await Archive(path: path, access: access, log: again).headlines("is:starred") == ["Một"]
    )
  }

  @Test func `an archive is closed while another connection goes on`() async throws {
    let path = try await made()
    let first = try Archive(path: path, access: .readWrite)
    let second = try Archive(path: path, access: .readOnly)
    _ = try await second.headlines("")
    _ = try await first.add([story("Hai", on: "2021-12-15").new("/two")])
    await first.close()
    #expect(try await second.headlines("") == ["Hai", "Một"])
  }

  @Test func `two connections write one after the other`() async throws {
    let path = try await made()
    let first = try Archive(path: path, access: .readWrite)
    let second = try Archive(path: path, access: .readWrite)
    async let one = first.add((0..<50).map { story("Tin \($0)").new("/1/\($0)") })
    async let two = second.add((0..<50).map { story("Báo \($0)").new("/2/\($0)") })
    #expect(try await one.count + two.count == 100)
    #expect(try await first.headlines("").count == 100)
  }

  @Test func `what cannot be read, or would be waited for, is refused`() {
    // Reading the first page of one's own memory fails.
    #expect(error("/proc/self/mem") == .notReadable(path: "/proc/self/mem"))
    let pipe = scratch.path("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    for access in [Archive.Access.readOnly, .readWrite] {
      #expect(error(pipe, access) == .notAnArchive(path: pipe))
    }
  }

  @Test func `a new archive is for its owner's eyes only, until the owner shares it`()
    async throws
  {
    let path = try await made("cache/a.sqlite")
    #expect(try scratch.mode("cache") == 0o700)
    #expect(try scratch.mode("cache/a.sqlite") == 0o600)
    chmod(path, 0o644)
    _ = try Archive(path: path, access: .readWrite)
    #expect(try scratch.mode("cache/a.sqlite") == 0o644)
  }

  @Test func `opening an archive at once from many sides loses nothing`() async throws {
    let path = scratch.path("a.sqlite")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for index in 0..<8 {
        group.addTask {
          let archive = try Archive(path: path, access: .readWrite)
          _ = try await archive.add([story("Tin \(index)").new("/\(index)")])
        }
      }
      try await group.waitForAll()
    }
    #expect(try await Archive(path: path, access: .readOnly).headlines("").count == 8)
  }

  @Test func `a version changes when another connection writes, not when somebody reads`()
    async throws
  {
    let path = try await made()
    let reader = try Archive(path: path, access: .readOnly)
    let before = await reader.version()
    _ = try await reader.headlines("")
    #expect(await reader.version() == before)
    let writer = try Archive(path: path, access: .readWrite)
    _ = try await writer.add([story("Hai").new("/two")])
    #expect(await reader.version() != before)
  }
}
