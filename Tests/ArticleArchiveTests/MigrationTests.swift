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

  @Test(arguments: ["schema-1.sqlite"], [Archive.Access.readOnly, .readWrite])
  func `a stored archive is read, and grows`(name: String, access: Archive.Access) async throws {
    let scratch = try Scratch()
    let path = try Self.copy(name, to: scratch)
    let archive = try Archive(path: path, access: access)
    let full = RoundTripTests.full
    let rows = try await archive.rows("\"đối thoại\" person:lavrov")
    let key = try #require(rows.first).key
    #expect(try await archive.article(key).article == full)
    #expect(try await archive.headlines("is:ghost") == ["Lịch âm", "Thượng đỉnh"])
    #expect(try await archive.people("person:lavrov").first?.articles == 2)
    #expect(try await archive.related(to: key, limit: 9).count == 3)
    guard access == .readWrite else { return }
    _ = try await archive.add([story("Lịch âm", on: "2025-12-07").new("/new")])
    #expect(try await archive.headlines("is:ghost") == ["Thượng đỉnh"])
  }

  @Test func `a stored archive that grows has the people of a new one`() async throws {
    let scratch = try Scratch()
    let path = try Self.copy("schema-1.sqlite", to: scratch)
    let old = try Archive(path: path, access: .readWrite)
    var years = try await PeopleTables(old).forms
    let correction = PersonCorrection(
      .split,
      from: PersonLabel(name: "Sergey Lavrov"),
      to: PersonLabel(name: "Sergey Lavrov", role: "không có")
    )
    // All forms of corrected names are looked at again.
    _ = try await old.correct([correction])
    #expect(try await PeopleTables(old).forms == years)
    years.removeAll { !$0.contains("Ngoại trưởng") }
    #expect(years.contains { $0.contains("| 2021 | 2021 |") }, "\(years)")
    await old.close()
  }
}
