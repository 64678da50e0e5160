import Foundation
import Testing

/// Tags and notes from the command line, as the reader makes them.
@Suite struct TagCommandTests {
  private func program() throws -> (Program, keys: [String]) {
    let program = try Program()
    _ = try program.run("import", Program.seeds)
    let keys = try program.run("list", "--json").objects.compactMap { $0["key"] as? String }
    try #require(keys.count == 2)
    return (program, keys)
  }

  private func tags(_ result: Program.Result) -> [String]? {
    result.objects.first?["tags"] as? [String]
  }

  @Test func `a tag that is known keeps its spelling`() throws {
    let (program, keys) = try program()
    #expect(tags(try program.run("tag", keys[0], "--add", "Syria", "--json")) == ["Syria"])
    #expect(tags(try program.run("tag", keys[1], "--add", "syria", "--json")) == ["Syria"])
    #expect(tags(try program.run("tag", keys[1], "--add", "SYRIA", "--json")) == ["Syria"])
    #expect(tags(try program.run("tag", keys[1], "--remove", "sYria", "--json")) == [])
  }

  @Test func `the sign before a tag is no part of it`() throws {
    let (program, keys) = try program()
    #expect(tags(try program.run("tag", keys[0], "--add", "#nga", "--json")) == ["nga"])
    #expect(tags(try program.run("tag", keys[0], "--remove", "#Nga", "--json")) == [])
  }

  @Test(arguments: ["hai chữ", "-x", "#", "…"])
  func `what is no tag is refused`(tag: String) throws {
    let (program, keys) = try program()
    #expect(try program.run("tag", keys[0], "--add=\(tag)").status == 64)
  }

  @Test func `a note of blanks is none, and one that is there already is no change`() throws {
    let (program, keys) = try program()
    _ = try program.run("note", keys[0], "đọc lại")
    _ = try program.run("note", keys[0], "đọc", "lại")
    // The second wrote nothing, so one step back there is no note.
    let frame = try program.run("list", "is:noted").lines
    #expect(frame.count == 1)
    let blank = try program.run("note", keys[0], "   ", "--json")
    #expect(blank.objects.first?["note"] is NSNull)
    #expect(try program.run("list", "is:noted").lines.isEmpty)
  }
}
