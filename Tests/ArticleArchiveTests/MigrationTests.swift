import ArticleArchive
import Articles
import Foundation
import GRDB
import TestSupport
import Testing

/// Archives as released versions left them; a new format adds a file and a line here.
@Suite struct MigrationTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// - Returns: the path of a copy.
  static func copy(_ name: String, to scratch: Scratch) throws -> String {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let fixture = folder.joined(separator: "/") + "/Fixtures/" + name
    try FileManager.default.copyItem(atPath: fixture, toPath: scratch.path(name))
    return scratch.path(name)
  }

  /// An archive of each format that can be upgraded.
  private static let formats = [2, 3]

  /// - Returns: the path of an archive of an older format.
  private func older(_ format: Int = 2) throws -> String {
    try Self.copy("schema-\(format).sqlite", to: scratch)
  }

  private func upgrade(_ path: String) async throws -> ArchiveUpgrade.Outcome {
    try await ArchiveUpgrade(path: path).run { _ in }
  }

  /// Changes a closed database as nobody should.
  private func edit(_ path: String, _ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  @Test(arguments: [Archive.Access.readOnly, .readWrite], formats)
  func `an archive of an older format is to be upgraded`(
    access: Archive.Access,
    format: Int
  ) throws {
    let path = try older(format)
    #expect(throws: ArchiveError.upgradable(path: path, version: format)) {
      _ = try Archive(path: path, access: access)
    }
  }

  @Test(arguments: [Archive.Access.readOnly, .readWrite], formats)
  func `an upgraded archive is read, and grows`(access: Archive.Access, format: Int) async throws {
    let path = try older(format)
    guard case .upgraded(let report) = try await upgrade(path) else {
      Issue.record("not upgraded")
      return
    }
    #expect(report.articles == 2 && report.ghosts == 2)
    let archive = try Archive(path: path, access: access)
    let full = RoundTripTests.full
    let rows = try await archive.rows("\"đối thoại\" person:lavrov")
    let key = try #require(rows.first).key
    #expect(try await archive.article(key).article == full)
    let pages = try await archive.pages(.all, after: nil, limit: 9, bytes: .max)
    #expect(pages.map(\.text) == [RoundTripTests.page, "Tin khác\n"])
    #expect(pages.map(\.stamp.lessons) == [1, 1])
    #expect(try await archive.lessons()?.lessons.names == [1, 2])
    #expect(try await archive.headlines("is:ghost") == ["Lịch âm", "Thượng đỉnh"])
    #expect(try await archive.people("person:lavrov").first?.articles == 2)
    #expect(try await archive.related(to: key, limit: 9).count == 3)
    #expect(try await archive.rows("spoken:..9999").map(\.key) == [key])
    guard access == .readWrite else { return }
    _ = try await archive.add([story("Lịch âm", on: "2025-12-07").new("/new")])
    #expect(try await archive.headlines("is:ghost") == ["Thượng đỉnh"])
  }

  @Test(arguments: formats)
  func `an upgraded archive is sound and leaves nothing beside it`(format: Int) async throws {
    let path = try older(format)
    _ = try await upgrade(path)
    #expect(try await ArchiveCheck(path: path, depth: .whole).run { _ in } == [])
    #expect(try await upgrade(path) == .current)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.folder) == [
        "schema-\(format).sqlite"
      ]
    )
  }

  @Test func `keys, marks and sources hold after an upgrade`() async throws {
    let path = try older()
    // One by which the article is known besides its own.
    let other = ArticleKey(content: "another name".utf8)
    let record = ArticleKey(content: "a record of a file of many".utf8)
    try edit(
      path,
      """
      INSERT INTO name VALUES ('\(other)', 267489116160);
      INSERT INTO source VALUES ('/copy of other', 8, 7, '4980caa58f4109c9', 267489116160);
      INSERT INTO source VALUES ('/news.jsonl#\(record)', 9, 9, '\(record)', 267489116160)
      """
    )
    let log = try ReadingLog.inMemory()
    try await log.set(.starred, true, on: [other])
    _ = try await upgrade(path)
    let archive = try Archive(path: path, access: .readOnly, log: log)
    let row = try #require(try await archive.rows("is:starred").first)
    #expect(row.headline == "Tin khác" && row.key.text == "4980caa58f4109c9")
    #expect(row.position.rawValue == 267_489_116_160)
    #expect(row.source == "/other")
    let files = try await archive.readFiles(at: ["/full", "/other", "/copy of other"])
    #expect(files.count == 3)
    #expect(files["/copy of other"]?.size == 8 && files["/copy of other"]?.modified == 7)
    #expect(try await archive.known([record], ofFile: "/news.jsonl") == [record])
    #expect(try await archive.lessonsStatus().articles == 2)
  }

  @Test func `corrections hold after an upgrade, and no number is given twice`() async throws {
    let path = try older()
    try edit(
      path,
      """
      INSERT INTO person_correction
        VALUES (3, 'merge', 'P.T.B.A.', NULL, 'Phan Thị Bình An', NULL);
      INSERT INTO person_correction
        VALUES (7, 'merge', 'Nobody', NULL, 'Anybody', NULL);
      DELETE FROM person_correction WHERE id = 7
      """
    )
    _ = try await upgrade(path)
    let archive = try Archive(path: path, access: .readWrite)
    #expect(try await archive.corrections().map(\.number) == [3])
    #expect(try await archive.people().map(\.name).contains("Phan Thị Bình An"))
    let correction = PersonCorrection(
      .merge,
      from: PersonLabel(name: "One"),
      to: PersonLabel(name: "Two")
    )
    #expect(try await archive.correct([correction]).map(\.number) == [8])
  }

  @Test func `an article that is damaged keeps its page, and waits to be read again`() async throws
  {
    let path = try older()
    try edit(path, "UPDATE story SET structure = x'ffff' WHERE id = 267118182400")
    _ = try await upgrade(path)
    let archive = try Archive(path: path, access: .readOnly)
    let pages = try await archive.pages(.all, after: nil, limit: 9, bytes: .max)
    #expect(pages.first?.text == RoundTripTests.page)
    #expect(pages.map(\.stamp.extraction) == [0, 1])
    #expect(pages.first?.article()?.headline.text == RoundTripTests.full.headline.text)
  }

  @Test func `what was left by an upgrade that was killed is removed`() async throws {
    let path = try older()
    for suffix in ["", "-wal", "-shm"] {
      try scratch.write("half", to: "schema-2.sqlite.diembao-new\(suffix)")
    }
    // SQLite keeps the journal of a file that it has locked, with zeros where it would begin.
    try scratch.write(String(repeating: "\0", count: 4616), to: "schema-2.sqlite-journal")
    _ = try await upgrade(path)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.folder) == ["schema-2.sqlite"]
    )
  }

  @Test(arguments: formats)
  func `an upgrade that is stopped leaves the archive as it was`(format: Int) async throws {
    let path = try older(format)
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await ArchiveUpgrade(path: path).run { _ in }
    }
    await #expect(throws: ArchiveError.cancelled) { try await task.value }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)).count == before.count)
    // SQLite may keep the journal of a file that was locked, emptied.
    let left = try FileManager.default.contentsOfDirectory(atPath: scratch.folder)
    #expect(left.filter { !$0.hasSuffix("-journal") } == ["schema-\(format).sqlite"])
    guard case .upgraded = try await upgrade(path) else {
      Issue.record("not upgraded")
      return
    }
  }

  @Test(arguments: formats)
  func `an archive that somebody else reads is not replaced`(format: Int) async throws {
    let path = try older(format)
    let other = try DatabasePool(path: path)
    _ = try await other.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM article") }
    await #expect(throws: ArchiveError.busy(path: path)) { try await upgrade(path) }
    try other.close()
    guard case .upgraded = try await upgrade(path) else {
      Issue.record("not upgraded")
      return
    }
  }

  @Test func `permissions stay, and a link stays one`() async throws {
    let path = try older()
    chmod(path, 0o640)
    let link = scratch.path("link")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    _ = try await upgrade(link)
    #expect(try scratch.mode("schema-2.sqlite") == 0o640)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == path)
    #expect(try await Archive(path: path, access: .readOnly).headlines("").count == 2)
  }

  @Test func `what cannot be upgraded stays as it is`() async throws {
    let first = try older()
    try edit(first, "PRAGMA user_version = 1")
    let foreign = try scratch.write("Not a database, and longer than its header.", to: "text")
    let missing = scratch.path("none")
    let before = try Data(contentsOf: URL(fileURLWithPath: first))
    await #expect(throws: ArchiveError.older(path: first, version: 1, oldest: 4)) {
      try await upgrade(first)
    }
    await #expect(throws: ArchiveError.notAnArchive(path: foreign)) { try await upgrade(foreign) }
    await #expect(throws: ArchiveError.missing(path: missing)) { try await upgrade(missing) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: first)) == before)
  }
}
