import ArticleArchive
import ArticleImport
import Articles
import TestSupport
import Testing

@Suite struct PageExtractionTests {
  @Test func `pages come one by one, with keys, and reasons for those that are none`() throws {
    let scratch = try Scratch()
    try scratch.write(page("Tin đầu tiên của ngày"), to: "a.txt")
    try scratch.write("", to: "b.txt")
    let inputs = [
      ImportInput.path(scratch.folder), .path(scratch.path("none")),
      .standardInput(PageSource(Array(page("Tin hoàn toàn khác hẳn").utf8))),
    ]
    let pages = Array(PageExtraction.read(inputs, today: Day(number: 20_429)))
    #expect(
      pages.map(\.path) == [
        scratch.path("none"), scratch.path("a.txt"), scratch.path("b.txt"), "-",
      ]
    )
    #expect(throws: SkipReason.noSuchPath) { try pages[0].result.get() }
    #expect(throws: SkipReason.empty) { try pages[2].result.get() }
    let article = try pages[1].result.get()
    #expect(article.article.headline.text == "Tin đầu tiên của ngày")
    #expect(article.key == ArticleKey(content: page("Tin đầu tiên của ngày").utf8))
    #expect(try pages[3].result.get().key != article.key)
  }
}
