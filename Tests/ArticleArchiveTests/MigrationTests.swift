import ArticleArchive
import Articles
import Foundation
import TestSupport
import Testing

/// Archives as released versions left them; a new migration adds a file and a line here.
@Suite struct MigrationTests {
  /// - Returns: the path of a copy.
  static func copy(_ name: String, to scratch: Scratch) throws -> String {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let fixture = folder.joined(separator: "/") + "/Fixtures/" + name
    try FileManager.default.copyItem(atPath: fixture, toPath: scratch.path(name))
    return scratch.path(name)
  }

  @Test(
    .disabled("format 2 waits for its upgrade"),
    arguments: ["schema-2.sqlite"],
    [Archive.Access.readOnly, .readWrite]
  )
  func `a stored archive is read, and grows`(name: String, access: Archive.Access) async throws {
    let scratch = try Scratch()
    let path = try Self.copy(name, to: scratch)
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
    guard access == .readWrite else { return }
    _ = try await archive.add([story("Lịch âm", on: "2025-12-07").new("/new")])
    #expect(try await archive.headlines("is:ghost") == ["Thượng đỉnh"])
  }
}
