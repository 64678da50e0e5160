import Foundation
import Testing

@Suite struct ReextractTests {
  private let program: Program

  init() throws { program = try Program() }

  @Test func `an archive is read again, and then there is nothing to do`() throws {
    _ = try program.run("import", Program.seeds)
    let before = try program.run("list", "--json")
    let first = try program.run("reextract")
    #expect(first.status == 0 && first.error.isEmpty)
    #expect(first.output.hasPrefix("2 articles read again, 0 changed, in "))
    let second = try #require(try program.run("reextract", "--json").objects.first)
    #expect(second["read"] as? Int == 0 && second["changed"] as? Int == 0)
    #expect(second["milliseconds"] as? Int != nil)
    #expect(try program.run("list", "--json").output == before.output)
  }

  @Test func `without an archive none is made`() throws {
    let result = try program.run("reextract", "--archive", "\(program.home.path)/none")
    #expect(result.status == 1)
    #expect(result.error.contains("There is no archive"))
    #expect(!FileManager.default.fileExists(atPath: "\(program.home.path)/none"))
  }

  @Test func `a large import says what reading again would do, a small one does not`() throws {
    let text =
      "Tin\n\nNgày 14/12/2021, tại Hà Nội, Bộ trưởng nói rằng hai nước sẽ hợp tác lâu dài.\n"
    for index in 0..<500 { _ = try program.write("t/\(index).txt", "Tin số \(index)\n\n" + text) }
    let large = try program.run("import", "\(program.home.path)/t")
    #expect(large.status == 0)
    #expect(large.error.contains("500 articles have come or changed"))
    #expect(large.error.contains("diembao reextract"))
    #expect(try program.run("import", "\(program.home.path)/t").error.isEmpty)
    #expect(try program.run("reextract").status == 0)
    #expect(try program.run("import", Program.seeds).error.isEmpty)
  }
}
