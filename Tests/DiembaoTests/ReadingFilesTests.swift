import Foundation
import Testing

/// The reader on files as they are, and on an archive that is named like one.
@Suite struct ReadingFilesTests {
  @Test func `an import into files that are read as they are is refused with what to do`() throws {
    let program = try Program()
    let other = try program.write(
      "tin khác.txt",
      "Một bài khác\n\nHà Nội, 1/2/2024 - Câu đầu dài hơn.\n"
    )
    let keys = ":import '\(other)'<Enter>"
    let frame = try program.run("read", "--keys", keys, "--size", "200x40", Program.seeds).output
    #expect(frame.contains("Not imported"))
    // The sentence may run over several rows.
    let text = frame.filter { !$0.isWhitespace }
    #expect(text.contains("diembaoimport\(Program.seeds)'\(other)'".filter { !$0.isWhitespace }))
    // What is listed is what there will be the next time.
    #expect(frame.contains("2 articles"))
    let vietnamese = try program.run(
      "read",
      "--keys",
      keys,
      "--size",
      "200x40",
      "--language",
      "vi",
      Program.seeds
    )
    #expect(vietnamese.output.contains("Chưa nhập"))
  }

  @Test func `an archive keeps what is imported while it is read`() throws {
    let program = try Program()
    _ = try program.run("import", Program.seeds)
    let other = try program.write("a.txt", "Một bài khác\n\nHà Nội, 1/2/2024 - Câu đầu dài hơn.\n")
    let frame = try program.run("read", "--keys", ":import \(other)<Enter>").output
    #expect(frame.contains("1 new"))
    #expect(try program.run("list").lines.count == 3)
  }

  @Test func `an archive that is named where files are expected is opened`() throws {
    let program = try Program()
    let archive = "\(program.home.path)/news.diembao"
    _ = try program.run("import", Program.seeds, "--archive", archive)
    let list = try program.run("read", archive)
    #expect(list.status == 0 && list.lines.count == 2)
    let other = try program.write("no.diembao", Data("SQLite format 3\0 and no more".utf8))
    let refused = try program.run("read", other)
    #expect(refused.status == 1 && refused.error.contains("no.diembao"))
  }
}
