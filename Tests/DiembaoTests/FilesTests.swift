import Foundation
import Testing

/// What the program leaves in the folders of the person who ran it.
@Suite struct FilesTests {
  private let program: Program

  init() throws { program = try Program() }

  /// Names of all files below the home, but for those of the test itself.
  private func files() throws -> [String] {
    let all = try FileManager.default.subpathsOfDirectory(atPath: program.home.path)
    return all.filter { $0.contains("sqlite") }.map { ($0 as NSString).lastPathComponent }.sorted()
  }

  @Test(arguments: [
    ["list"], ["list", "person:nobody"], ["people"], ["timeline"], ["quotes"], ["show", "0000"],
    ["read", "--keys", "j<Enter>"], ["read"],
  ])
  func `a command leaves the archive and nothing beside it`(arguments: [String]) throws {
    _ = try program.run("import", Program.seeds)
    #expect(try files() == ["archive.sqlite"])
    _ = try program.run(arguments)
    #expect(try files() == ["archive.sqlite"])
  }

  @Test func `a folder that is only read is listed as it is now`() throws {
    let seeds = URL(fileURLWithPath: Program.seeds)
    let texts = try FileManager.default.contentsOfDirectory(atPath: seeds.path)
      .filter { $0.hasSuffix(".txt") }.sorted()
    let copies = try texts.map {
      try program.write("news/\($0)", try Data(contentsOf: seeds.appendingPathComponent($0)))
    }
    let folder = "\(program.home.path)/news"
    #expect(try program.run(folder).lines.count == texts.count)
    try FileManager.default.removeItem(atPath: copies[0])
    let list = try program.run(folder)
    #expect(list.status == 0)
    #expect(list.lines.count == texts.count - 1)
    #expect(try files().count == 1)
  }

  @Test func `what an older version kept of a folder is replaced`() throws {
    let folder = try story()
    _ = try program.run(folder)
    let name = try #require(try files().first)
    let older = String(name.prefix(16))
    for suffix in [".sqlite", "-1.1.sqlite", "-1.1.sqlite-wal"] {
      _ = try program.write(".cache/diembao/\(older)\(suffix)", "of another form")
    }
    let other = try program.write(".cache/diembao/0123456789abcdef.sqlite", "of another folder")
    #expect(try program.run(folder).lines.count == 1)
    #expect(try files() == [(other as NSString).lastPathComponent, name].sorted())
  }

  @Test func `a cache that is no archive is made anew`() throws {
    let folder = try story()
    _ = try program.run(folder)
    let name = try #require(try files().first)
    let cache = try program.write(".cache/diembao/\(name)", "no archive")
    let list = try program.run(folder)
    #expect(list.status == 0 && list.lines.count == 1, "\(list.error)")
    let bytes = try Data(contentsOf: URL(fileURLWithPath: cache))
    #expect(bytes.starts(with: Data("SQLite format 3".utf8)))
  }

  /// - Returns: a folder with one article.
  private func story() throws -> String {
    let text = String(repeating: "Một câu chuyện dài ở Hà Nội hôm nay. ", count: 8)
    _ = try program.write("news/a.txt", "Một tiêu đề\n\n\(text)\n\n\(text)\n")
    return "\(program.home.path)/news"
  }
}
