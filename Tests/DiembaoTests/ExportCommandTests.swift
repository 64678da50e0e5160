import Foundation
import Testing

/// Articles for other programs.
@Suite struct ExportCommandTests {
  private func program() throws -> Program {
    let program = try Program()
    _ = try program.run("import", Program.seeds)
    return program
  }

  @Test func `all forms are written`() throws {
    let program = try program()
    #expect(try program.run("export", "lavrov", "--format", "jsonl").objects.count == 2)
    let json = try program.run("export", "lavrov", "--format", "json").output
    let array = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]]
    #expect(array?.count == 2)
    let csl = try program.run("export", "lavrov", "--format", "csl-json").output
    let items = try JSONSerialization.jsonObject(with: Data(csl.utf8)) as? [[String: Any]]
    #expect(
      items?.compactMap { $0["type"] as? String } == ["article-newspaper", "article-newspaper"]
    )
    let bib = try program.run("export", "lavrov", "--format", "bib").output
    #expect(bib.split(separator: "\n").count { $0.hasPrefix("@") } == 2)
    #expect(try program.run("export", "lavrov").output.contains("TeN"))
  }

  @Test func `nothing found is an empty list of the form`() throws {
    let program = try program()
    #expect(try program.run("export", "khôngcógì", "--format", "json").output == "[\n\n]\n")
    #expect(try program.run("export", "khôngcógì", "--format", "csl-json").status == 0)
    #expect(try program.run("export", "khôngcógì").output == "")
  }

  @Test func `a file is written once, and replaced only when told to`() throws {
    let program = try program()
    let path = "\(program.home.path)/a.bib"
    #expect(try program.run("export", "lavrov", "--output", path).status == 0)
    let again = try program.run("export", "--output", path)
    #expect(again.status == 1)
    #expect(again.error.contains("--replace") && again.error.contains("a-2.bib"))
    #expect(try program.run("export", "--output", path, "--replace").status == 0)
  }

  @Test func `a form that is not known is a mistake of the command line`() throws {
    let program = try program()
    #expect(try program.run("export", "--output", "x.doc").status == 64)
    #expect(try program.run("export", "--format", "doc").status == 64)
    #expect(try program.run("export", "--replace").status == 64)
    #expect(try program.run("cite").status == 64)
  }

  @Test func `a folder that is not there is told with what to do`() throws {
    let program = try program()
    let path = "\(program.home.path)/none/a.txt"
    let result = try program.run("export", "--output", path)
    #expect(result.status == 1)
    #expect(result.error.contains("Make it first"))
  }

  @Test func `citations are of keys, paragraphs, or a query`() throws {
    let program = try program()
    let key = try #require(
      program.run("list", "--json", "date:2021").objects.first?["key"] as? String
    )
    let line = try program.run("cite", "\(key):4", "--language", "vi").output
    #expect(line.contains("năm suy ra") && line.hasSuffix("đoạn 4\n"))
    #expect(try program.run("cite", "date:2021").lines.count == 1)
    let missing = try program.run("cite", "0000000000000000")
    #expect(missing.status == 1)
    let items = try program.run("cite", "lavrov", "--format", "csl-json").output
    #expect(try JSONSerialization.jsonObject(with: Data(items.utf8)) is [Any])
  }
}
