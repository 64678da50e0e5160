import ArticleArchive
import Articles
import Foundation
import GRDB
import TestSupport
import Testing

@Suite struct CheckTests {
  private let scratch: Scratch
  private var path: String { scratch.path("a.sqlite") }

  init() throws { scratch = try Scratch() }

  private func check(_ depth: ArchiveCheck.Depth = .whole) async throws -> [ArchiveFinding] {
    try await ArchiveCheck(path: path, depth: depth).run { _ in }
  }

  /// An archive with something in every table.
  private func make() async throws {
    let archive = try Archive(path: path, access: .readWrite)
    _ = try await archive.add([RoundTripTests.full.new("/full", page: RoundTripTests.page)])
    _ = try await archive.add([
      story("Hai", on: "2021-12-15", people: [person("Tô Lâm", "Chủ tịch")], links: [link("Ba")])
        .new("/2", page: "Hai\n"),
      story("Bốn", people: [person("Tô Lâm")], topics: ["Thể thao"], outlet: "Báo Mới")
        .new("/4", page: "Bốn\n"),
    ])
    await archive.close()
  }

  private func edit(_ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  @Test(arguments: [ArchiveCheck.Depth.quick, .whole])
  func `a sound archive has no findings`(depth: ArchiveCheck.Depth) async throws {
    try await make()
    #expect(try await check(depth) == [])
  }

  @Test func `an archive stays sound while articles change, move and go`() async throws {
    try await make()
    let archive = try Archive(path: path, access: .readWrite)
    _ = try await archive.add([
      story("Hai, khác", on: "2022-01-01", people: [person("Tô Lâm"), person("Lê Minh")])
        .new("/2", page: "Hai, khác\n"),
      story("Ba", on: "2021-01-01", links: [link("Hai, khác"), link("Năm", summary: "Sáu")])
        .new("/3", page: "Ba\n"),
      story("Bốn", people: [person("Tô Lâm")], topics: ["Thể thao"], outlet: "Báo Mới")
        .new("/copy", text: "Bốn", page: "Bốn\n"),
      story("Qua đường ống").new("-", page: "Qua đường ống\n"),
    ])
    try await archive.removeSources(except: ["/2", "/3", "/copy"])
    await archive.close()
    #expect(try await check() == [])
  }

  private static let article = "(SELECT max(id) FROM article)"

  @Test(
    arguments: [
      ("DELETE FROM story WHERE id = \(article)", .pageOfArticle),
      ("UPDATE article SET day = '1999-01-01' WHERE id = \(article)", .dayOfPlace),
      ("UPDATE story SET structure = x'ff01' WHERE id = \(article)", .structure),
      ("UPDATE story SET page = page || 'x' WHERE id = \(article)", .endOfPage),
      ("UPDATE article SET words = words + 1 WHERE id = \(article)", .counts),
      ("UPDATE name SET article = 5 WHERE article = \(article)", .keyLeadsToArticle),
      ("DELETE FROM name WHERE article = \(article)", .articleHasKey),
      ("UPDATE source SET article = 7 WHERE article = \(article)", .sourceLeadsToArticle),
      ("DELETE FROM source WHERE article = \(article)", .articleHasSource),
      ("UPDATE link SET target = 9", .linkLeadsToArticle),
      ("DELETE FROM link", .ghostIsLinked),
      ("DELETE FROM facet WHERE kind = 'topic'", .facetOfArticle),
      ("DELETE FROM spoken", .spokenOfArticle),
      ("INSERT INTO spoken VALUES (65536, \(article))", .spokenOfArticle),
      ("INSERT INTO spoken VALUES (65536, 7)", .spokenOfArticle),
      ("UPDATE person_month SET articles = 9 WHERE person = 0", .articlesByMonth),
      ("DELETE FROM person WHERE name = 'Tô Lâm'", .nameOfPerson),
      ("UPDATE form SET articles = 5 WHERE name = 'Tô Lâm'", .articlesOfName),
      ("UPDATE person SET articles = 5 WHERE name = 'Tô Lâm'", .articlesOfPerson),
      ("UPDATE person_month SET articles = 5 WHERE person > 0", .articlesOfPerson),
      ("DELETE FROM appearance", .articlesOfPerson),
      ("UPDATE roster SET people = x'ff'", .articlesOfName),
      ("DELETE FROM roster", .articlesOfName),
      ("UPDATE article SET headline = 'Khác'", .search),
      ("DELETE FROM search_data WHERE id > 10", .search),
      ("DELETE FROM search_marked", .markedWords),
    ] as [(String, ArchiveRule)]
  )
  func `what breaks a rule is found`(sql: String, rule: ArchiveRule) async throws {
    try await make()
    try edit(sql)
    let finding = try #require(try await check().first { $0.rule == rule })
    #expect(finding.count > 0)
  }

  @Test func `of many places only a few are told`() async throws {
    try await make()
    try edit("UPDATE article SET words = words + 1")
    let finding = try #require(try await check().first)
    let figures = try await ArchiveFigures.of(path: path)
    #expect(finding.rule == .counts && finding.count == figures.articles + figures.ghosts)
    #expect(finding.examples.count == 3)
  }

  @Test func `bytes that changed on the disk are found, or do no harm`() async throws {
    try await make()
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    for place in stride(from: 100, to: whole.count, by: 4099) {
      var damaged = whole
      for index in place..<min(place + 16, whole.count) { damaged[index] ^= 0x5A }
      try damaged.write(to: URL(fileURLWithPath: path))
      // Any finding is right, and so is none where the bytes belonged to nothing.
      _ = try? await check()
    }
    var damaged = whole
    for index in 4096..<whole.count / 2 { damaged[index] = 0xA5 }
    try damaged.write(to: URL(fileURLWithPath: path))
    #expect(try await check().map(\.rule) == [.file])
  }

  @Test func `an archive that was cut short is damaged`() async throws {
    try await make()
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    try whole.prefix(whole.count / 2).write(to: URL(fileURLWithPath: path))
    #expect(try await check(.quick).map(\.rule) == [.file])
  }

  @Test func `what is missing or no archive is not checked`() async throws {
    let missing = path
    await #expect(throws: ArchiveError.missing(path: missing)) { try await check() }
    try scratch.write("Not a database, and longer than its header.", to: "a.sqlite")
    await #expect(throws: ArchiveError.notAnArchive(path: missing)) { try await check() }
  }

  @Test func `a check that is stopped says so`() async throws {
    try await make()
    let check = ArchiveCheck(path: path, depth: .whole)
    let task = Task { try await check.run { _ in withUnsafeCurrentTask { $0?.cancel() } } }
    await #expect(throws: ArchiveError.cancelled) { try await task.value }
  }
}
