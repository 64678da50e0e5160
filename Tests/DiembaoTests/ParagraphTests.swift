import Foundation
import Testing

/// One paragraph of an article, by the number that reader and citations tell.
@Suite struct ParagraphTests {
  private func program() throws -> (Program, key: String, body: [String]) {
    let program = try Program()
    _ = try program.run("import", Program.seeds)
    let article = try #require(try program.run("list", "--json", "date:2021").objects.first)
    let key = try #require(article["key"] as? String)
    let whole = try #require(try program.run("show", "--json", key).objects.first)
    let body = try #require(whole["body"] as? [[String: Any]])
    return (program, String(key.prefix(8)), body.compactMap { $0["text"] as? String })
  }

  @Test(arguments: ["4", "¶4"])
  func `a key with a paragraph prints that paragraph alone`(number: String) throws {
    let (program, key, body) = try program()
    let result = try program.run("show", "\(key):\(number)")
    #expect(result.status == 0 && result.output == body[3] + "\n")
  }

  @Test func `scripts get it with its key`() throws {
    let (program, key, body) = try program()
    let object = try #require(try program.run("show", "--json", "\(key):1").objects.first)
    #expect((object["key"] as? String)?.hasPrefix(key) == true)
    #expect(object["paragraph"] as? Int == 1)
    #expect((object["block"] as? [String: Any])?["text"] as? String == body[0])
  }

  @Test func `a number that no paragraph has is told with those there are`() throws {
    let (program, key, body) = try program()
    let result = try program.run("show", "\(key):400")
    #expect(result.status == 1)
    #expect(
      result.error.contains("no paragraph 400") && result.error.contains("1 to \(body.count)")
    )
    let vietnamese = try program.run("show", "\(key):400", "--language", "vi")
    #expect(vietnamese.error.contains("không có đoạn 400"))
  }
}
