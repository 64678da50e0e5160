import ArticleExtraction
import Articles
import Foundation
import TestSupport
import Testing

struct SeedTests {
  @Test(arguments: Pages.seeds)
  func `everything found in a seed agrees with its outline`(_ name: String) throws {
    let article = try Pages.extractor.article(from: Pages.seed(name), today: Pages.today)
    let found = Outline.text(of: article)
    let file = Pages.seedFolder.appending(path: name + ".outline")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(found.utf8).write(to: file)
      Issue.record(
        "recorded \(file.lastPathComponent): read it, then run again without RECORD_SNAPSHOTS"
      )
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    let foundLines = found.split(separator: "\n", omittingEmptySubsequences: false)
    let expectedLines = expected.split(separator: "\n", omittingEmptySubsequences: false)
    for (found, expected) in zip(foundLines, expectedLines) { #expect(found == expected) }
    #expect(foundLines.count == expectedLines.count)
  }

  @Test(arguments: Pages.seeds)
  func `no text of a seed is lost or kept twice`(_ name: String) throws {
    let data = try Pages.seed(name)
    let article = try Pages.extractor.article(from: data, today: Pages.today)
    #expect(Accounting.lost(String(decoding: data, as: UTF8.self), in: article) == [])
    #expect(Accounting.doubled(String(decoding: data, as: UTF8.self), in: article) == [])
  }

  @Test func `people of teasers are not people of the article`() throws {
    let article = try Pages.extractor.article(from: Pages.seed(Pages.seeds[1]), today: Pages.today)
    #expect(article.people.map(\.name) == ["Sergey Lavrov", "Olaf Scholz", "Dmitry Medvedev"])
    #expect(article.people.map(\.namedCount) == [4, 1, 2])
    #expect(article.links.count { $0.kind == .teaser } == 29)
  }

  @Test(arguments: Pages.seeds)
  func `every span holds the text it is said to hold`(_ name: String) throws {
    let article = try Pages.extractor.article(from: Pages.seed(name), today: Pages.today)
    func text(_ span: TextSpan) -> String? {
      article.text(at: span.place).map {
        String(decoding: Array($0.utf8)[span.range], as: UTF8.self)
      }
    }
    for mention in article.people.flatMap(\.mentions) {
      #expect(text(mention.span) == mention.text)
    }
    for quote in article.quotes { #expect(text(quote.span) == quote.text) }
    for report in article.reportedSpeech { #expect(text(report.span) == report.text) }
    for date in article.dates {
      if let span = date.span { #expect(text(span) == date.text) }
    }
  }
}
