import Articles
import Foundation
import Testing

/// What can go wrong says so in a sentence, with the right exit status.
@Suite struct BadInputTests {
  private let program: Program

  init() throws { program = try Program() }

  private func expect(
    _ arguments: [String],
    status: Int32,
    says words: String,
    input: Data = Data(),
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let result = try program.run(arguments, input: input)
    #expect(result.status == status, "\(result.error)", sourceLocation: location)
    #expect(result.error.contains(words), "\(result.error)", sourceLocation: location)
    let lines = result.error.split(separator: "\n")
    #expect(lines.count <= 4, "\(result.error)", sourceLocation: location)
  }

  @Test func `an archive that is missing`() throws {
    try expect(["list"], status: 1, says: "archive.sqlite")
    try expect(["list", "--archive", "/nowhere/a"], status: 1, says: "diembao import")
  }

  @Test func `a reader with nothing to read`() throws {
    try expect([], status: 1, says: "diembao import PATH")
  }

  @Test func `a path that does not exist`() throws {
    try expect(
      ["import", "/nowhere"],
      status: 2,
      says: "/nowhere: there is no such file or folder."
    )
    try expect(["read", "/nowhere"], status: 1, says: "/nowhere: no such file or folder")
    try expect(["lsit"], status: 1, says: "no command of that name")
    try expect(
      ["extract", "/nowhere"],
      status: 2,
      says: "/nowhere: there is no such file or folder."
    )
  }

  @Test func `a folder without text`() throws {
    _ = try program.write("pictures/a.png", "x")
    let path = "\(program.home.path)/pictures"
    try expect(["import", path], status: 2, says: "there is no text file in this folder")
    try expect([path], status: 1, says: "Nothing to read was found")
  }

  @Test func `an empty file`() throws {
    try expect(["import", try program.write("a.txt", "")], status: 2, says: "the file is empty")
  }

  @Test func `a binary`() throws {
    let path = try program.write("a.txt", Data([0x7F, 0x45, 0x4C, 0x46, 0, 0, 1]))
    try expect(["import", path], status: 2, says: "it is not text")
    try expect(["extract", path], status: 2, says: "it is not text")
  }

  @Test(arguments: [[0x1F, 0x8B, 0x08, 0x00], [0x28, 0xB5, 0x2F, 0xFD]] as [[UInt8]])
  func `a compressed file says how it is read`(beginning: [UInt8]) throws {
    let path = try program.write("a.jsonl.gz", Data(beginning + [0x00, 0xFF, 0x01, 0x9D]))
    let result = try program.run("import", path)
    #expect(result.status == 2)
    #expect(
      result.error == """
        diembao: Skipped \(path): it is compressed. \
        Unpack it, for instance with: zcat FILE | diembao import -\n
        """
    )
  }

  @Test func `a file in another encoding`() throws {
    let path = try program.write(
      "a.txt",
      Data("Xin ch\u{E0}o".unicodeScalars.map { UInt8($0.value) })
    )
    try expect(["import", path], status: 2, says: "it is not UTF-8 (byte 0xe0 in line 1)")
  }

  @Test func `an archive that is not SQLite`() throws {
    let path = try program.write("a.sqlite", String(repeating: "not a database ", count: 100))
    try expect(["list", "--archive", path], status: 1, says: "is not an archive")
  }

  @Test func `a query with a mistake has a caret under it`() throws {
    let result = try program.run("list", "nga (mỹ")
    #expect(result.status == 1)
    #expect(result.error.contains("\n  nga (mỹ\n      ^\n"))
  }

  @Test func `a key that is unknown or too short`() throws {
    _ = try program.run("import", Program.seeds)
    try expect(["show", "0000000000000000"], status: 1, says: "0000000000000000")
    try expect(["show", "2"], status: 1, says: "“2” is too short for a key")
  }

  @Test func `a command line that is not understood`() throws {
    try expect(["list", "--nonsense"], status: 64, says: "--nonsense")
    try expect(["list", "--limit", "0"], status: 64, says: "--limit must be at least 1")
    try expect(["read", "--keys", "j", "--size", "big"], status: 64, says: "--size")
  }

  @Test func `standard input that is not an article`() throws {
    try expect(["extract", "-"], status: 2, says: "the file is empty")
    try expect(["import", "-"], status: 2, says: "the file is empty")
  }

  @Test(arguments: [
    ["list", "--archive", "x\u{1B}]0;title\u{7}y.db"], ["show", "ab\u{1B}[31mcd"],
    ["show", "ab\u{9B}31mcd", "--archive", "\u{1B}[2J"],
    ["list", "is:\u{1B}[31m"], ["list", "(\u{1B}[31m"], ["list", "--after", "\u{1B}[31m"],
    ["import", "/no\u{1B}[31mwhere"], ["extract", "/no\u{1B}[31mwhere"],
    ["read", "/no\u{1B}[31mwhere"], ["read", "--archive", "no\u{1B}[31mwhere", "--keys", "j"],
    ["list", "--\u{1B}[31m"], ["list", "--limit", "\u{1B}[31m"],
    ["timeline", "--by", "\u{1B}[31m"], ["read", "--size", "\u{1B}[31m"],
  ])
  func `what is typed cannot steer the terminal that shows it`(arguments: [String]) throws {
    _ = try program.run("import", Program.seeds)
    let result = try program.run(arguments)
    #expect(result.status != 0)
    #expect(!result.error.isEmpty)
    #expect(steering(result.error).isEmpty, "\(result.error.debugDescription)")
  }

  @Test func `a name of a file cannot steer the terminal that shows it`() throws {
    let path = try program.write("a\u{1B}[31m.sqlite", String(repeating: "no database ", count: 9))
    for arguments in [["list", "--archive", path], ["import", "--archive", path, Program.seeds]] {
      let result = try program.run(arguments)
      #expect(result.error.contains("is not an archive"))
      #expect(steering(result.error).isEmpty, "\(result.error.debugDescription)")
    }
  }

  private func steering(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { $0 != "\n" && !SafeText.isPrintable($0) }
  }

  @Test(arguments: ["not a database", "SQLite format 3"])
  func `a reading log that is not one is named, and done without`(content: String) throws {
    _ = try program.run("import", Program.seeds)
    _ = try program.write(".local/state/diembao/reading.sqlite", content + "\0 at all")
    for arguments in [["list"], ["people"], ["quotes"], ["timeline"]] {
      let result = try program.run(arguments)
      #expect(result.status == 0, "\(result.error)")
      #expect(!result.output.isEmpty)
      #expect(result.error.split(separator: "\n").count == 1, "\(result.error)")
      #expect(result.error.contains("reading log"), "\(result.error)")
      #expect(result.error.contains("/diembao/reading.sqlite"), "\(result.error)")
      #expect(!result.error.contains("--archive"), "\(result.error)")
    }
  }

  @Test func `standard input without an end`() throws {
    let result = try program.run(["import", "-"], reading: "/dev/zero")
    #expect(result.status == 2)
    #expect(result.error.contains("larger than an article can be (17 MB)"), "\(result.error)")
  }

  @Test func `a tiny screen still has a frame`() throws {
    let screen = try program.run("read", "--keys", "j", "--size", "10x3", Program.seeds)
    #expect(screen.status == 0)
    #expect(screen.output.split(separator: "\n", omittingEmptySubsequences: false).count == 4)
  }
}
