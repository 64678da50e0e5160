import Foundation
import Testing

/// `diembao archive …`, as it is run.
@Suite struct ArchiveCommandsTests {
  private let program: Program
  private var archive: String { "\(program.home.path)/.local/share/diembao/archive.sqlite" }

  init() throws {
    program = try Program()
    _ = try program.run("import", Program.seeds)
  }

  private func older() throws -> String {
    let fixture = Program.root.appendingPathComponent(
      "Tests/ArticleArchiveTests/Fixtures/schema-2.sqlite"
    )
    return try program.write("older.sqlite", try Data(contentsOf: fixture))
  }

  @Test func `the figures of an archive are told`() throws {
    let text = try program.run("archive", "info")
    #expect(text.status == 0)
    #expect(text.output.contains("2, 2021-12-14 to 2025-10-29"), "\(text.output)")
    let object = try #require(try program.run("archive", "info", "--json").objects.first)
    #expect(object["path"] as? String == archive)
    #expect(object["articles"] as? Int == 2)
    let parts = try #require(object["parts"] as? [[String: Any]])
    let bytes = parts.compactMap { $0["bytes"] as? Int }.reduce(0, +)
    #expect(bytes == object["bytes"] as? Int)
  }

  @Test func `an archive is named as a file, or with --archive, once`() throws {
    for arguments in [["archive", "info", archive], ["archive", "info", "--archive", archive]] {
      #expect(try program.run(arguments).status == 0)
    }
    let twice = try program.run("archive", "info", archive, "--archive", archive)
    #expect(twice.status == 64)
    #expect(twice.error.contains("Name the archive once"))
  }

  @Test func `a sound archive has the exit status 0, another 3`() throws {
    let sound = try program.run("archive", "check")
    #expect(sound.status == 0)
    #expect(sound.output.hasPrefix("The archive is sound. Checked in "))
    #expect(sound.error.isEmpty)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: archive))
    try bytes.prefix(bytes.count / 2).write(to: URL(fileURLWithPath: archive))
    let damaged = try program.run("archive", "check")
    #expect(damaged.status == 3)
    #expect(damaged.output.hasPrefix("The file is damaged"), "\(damaged.output)")
    #expect(damaged.output.contains("import the articles again"))
    let object = try #require(try program.run("archive", "check", "--json").objects.first)
    #expect(object["sound"] as? Bool == false)
  }

  @Test func `an archive is merged and written anew`() throws {
    let optimized = try program.run("archive", "optimize")
    #expect(optimized.status == 0)
    #expect(optimized.output.hasPrefix("The search index has 1 part"), "\(optimized.output)")
    let object = try #require(try program.run("archive", "vacuum", "--json").objects.first)
    #expect(object["free"] as? Int == 0)
    #expect(try program.run("list").lines.count == 2)
    let files = try FileManager.default.contentsOfDirectory(
      atPath: (archive as NSString).deletingLastPathComponent
    )
    #expect(files == ["archive.sqlite"])
  }

  @Test func `a search index is made anew`() throws {
    let before = try program.run("list", "hợp tác").output
    let rebuilt = try program.run("archive", "optimize", "--rebuild")
    #expect(rebuilt.status == 0, "\(rebuilt.error)")
    #expect(try program.run("list", "hợp tác").output == before)
    #expect(try program.run("archive", "check").status == 0)
  }

  @Test func `an older archive says what to do, and does it`() throws {
    let path = try older()
    for command in [["list"], ["archive", "info"], ["archive", "check"], ["archive", "vacuum"]] {
      let refused = try program.run(command + ["--archive", path])
      #expect(refused.status == 1)
      #expect(refused.error.contains("diembao archive upgrade \(path)"), "\(refused.error)")
    }
    let upgraded = try program.run("archive", "upgrade", path)
    #expect(upgraded.status == 0, "\(upgraded.error)")
    #expect(upgraded.output.hasPrefix("2 articles and 2 ghosts upgraded in "))
    #expect(try program.run("list", "--archive", path).lines.count == 2)
    let again = try program.run("archive", "upgrade", path)
    #expect(again.status == 0)
    #expect(again.output.contains("the form of this version already"))
  }

  @Test(arguments: ["info", "check", "optimize", "vacuum", "upgrade"])
  func `what is no archive is refused, and none is made`(command: String) throws {
    let none = "\(program.home.path)/none.sqlite"
    let missing = try program.run("archive", command, none)
    #expect(missing.status == 1)
    #expect(missing.error.contains("There is no archive"), "\(missing.error)")
    #expect(!FileManager.default.fileExists(atPath: none))
    let text = try program.write("text", String(repeating: "not a database ", count: 100))
    let foreign = try program.run("archive", command, text)
    #expect(foreign.status == 1)
    #expect(foreign.error.contains("is not an archive"), "\(foreign.error)")
    let empty = try program.write("empty", "")
    #expect(try program.run("archive", command, empty).status == 1)
    #expect(try Data(contentsOf: URL(fileURLWithPath: empty)).isEmpty)
  }
}
