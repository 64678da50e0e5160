import Foundation
import Testing

/// Articles as one page of HTML.
@Suite struct HTMLExportTests {
  private func program() throws -> Program {
    let program = try Program()
    _ = try program.run("import", Program.seeds)
    return program
  }

  @Test func `a page has the story, what tells its day, its quotes, and the rest folded`() throws {
    let program = try program()
    let page = try program.run("export", "date:2021", "--format", "html").output
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    #expect(page.contains("<meta charset=\"utf-8\">"))
    #expect(page.contains("<h2>Nói Mỹ có ý muốn đối thoại"))
    #expect(page.contains("<details><summary>How the date is known</summary>"))
    #expect(page.contains("“14/12” in line"))
    #expect(
      page.contains("<summary>Quotes</summary>") && page.contains("<cite>— Sergey Lavrov</cite>")
    )
    #expect(page.contains("<summary>Other stories that the page offers</summary>"))
    #expect(page.hasSuffix("</html>\n"))
    // One article needs no list.
    #expect(!page.contains("<nav>"))
  }

  @Test func `many have a list of contents that leads to each`() throws {
    let program = try program()
    let page = try program.run("export", "--format", "html", "--language", "vi").output
    #expect(page.contains("<nav>") && page.contains("<summary>Mục lục</summary>"))
    let keys = try program.run("list", "--json").objects.compactMap { $0["key"] as? String }
    #expect(keys.count == 2)
    for key in keys {
      #expect(page.contains("href=\"#\(key)\""))
      #expect(page.contains("<article id=\"\(key)\""))
    }
  }

  @Test func `every tag that is opened is closed`() throws {
    let page = try program().run("export", "--format", "html").output
    for name in [
      "html", "head", "body", "main", "nav", "article", "details", "summary", "ul", "ol", "li",
      "h2", "h3", "p", "q", "cite", "blockquote", "span", "a", "style", "title",
    ] {
      let opened =
        page.components(separatedBy: "<\(name)>").count
        + page.components(separatedBy: "<\(name) ").count - 2
      #expect(page.components(separatedBy: "</\(name)>").count - 1 == opened, "\(name)")
    }
  }

  @Test func `nothing is run or fetched, whatever the text says`() throws {
    let program = try Program()
    let path = try program.write(
      "a.jsonl",
      """
      {"url":"https://vi.du/a?b=1&c=\\"><script>x</script>","title":"<script>alert(1)</script> & \\"Tít\\"","published":"2024-05-06","text":"Câu đầu <img src=x onerror=alert(1)> rất dài để thành một đoạn.\\n\\nCâu hai \\u202e</p><iframe>."}

      """
    )
    #expect(try program.run("import", path).status == 0)
    let page = try program.run("export", "--format", "html").output
    for tag in ["<script", "<img", "<iframe", "<link", "<object", "src=", "@import", "url("] {
      let text = page.replacingOccurrences(of: "&lt;img src=x", with: "")
      #expect(!text.contains(tag), "\(tag)")
    }
    #expect(page.contains("default-src &#39;none&#39;") || page.contains("default-src 'none'"))
    #expect(!page.unicodeScalars.contains { $0.value == 0x202E })
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Tít&quot;"))
  }

  @Test func `the end of a file name asks for it, in the reader too`() throws {
    let program = try program()
    let path = "\(program.home.path)/a.html"
    #expect(try program.run("export", "lavrov", "--output", path).status == 0)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains("<nav>"))
    let own = "\(program.home.path)/b.html"
    _ = try program.run("read", "--keys", ":export<Enter><C-u>\(own)<Enter><Enter>")
    #expect(try String(contentsOfFile: own, encoding: .utf8).contains("<article id="))
  }
}
