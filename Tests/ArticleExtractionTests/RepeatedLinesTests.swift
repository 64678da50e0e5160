import Articles
import Testing

@testable import ArticleExtraction

/// Two outlets, forty stories each, with furniture that only repetition tells from stories.
struct RepeatedLinesTests {
  private struct Site {
    var host: String
    var furniture: [String]

    /// Fifteen lines; sentences among them stand between paragraphs.
    init(_ host: String, _ place: String) {
      self.host = host
      let words = ["boats", "nets", "gulls", "ropes", "tides"]
      furniture = words.flatMap {
        [
          "The \(place) desk writes about \($0) every week and asks its friends to tell others of it.",
          "All of \($0) in \(place)", "Maps of \(place) and \($0)",
        ]
      }
    }

    func story(_ i: Int) -> [String] {
      (0..<4).map { part in
        "Story \(i * 7 + part) tells of \(i * 13 + part * 5) people who went to market number \(i * 3 + part) to sell fish."
      }
    }

    func page(_ i: Int) throws -> PageText {
      let body = story(i)
      let turned = furniture[(i % 15)...] + furniture[..<(i % 15)]
      let blocks = [turned.prefix(3), turned.dropFirst(3).prefix(3), turned.dropFirst(6)]
      var lines = ["# url: https://\(host)/\(i)", "Market \(i) sells its fish again"]
      lines += [body[0], body[1]] + blocks[0] + [body[2]] + blocks[1] + [body[3]] + blocks[2]
      return try PageText(bytes: lines.joined(separator: "\n").utf8)
    }
  }

  private static let sites = [Site("www.north.example", "north"), Site("south.example", "south")]

  private static func pages() throws -> [PageText] {
    try sites.flatMap { site in try (0..<40).map { try site.page($0) } }
  }

  private static func lessons(_ pages: [PageText]) -> Lessons {
    var gatherer = LessonGatherer()
    for page in pages { gatherer.read(page, today: Pages.today) }
    return gatherer.lessons()
  }

  @Test func `with lessons every body is exact, whatever stands between its paragraphs`() throws {
    let extractor = Extractor(lessons: Self.lessons(try Self.pages()))
    for site in Self.sites {
      for i in 0..<40 {
        let article = try extractor.article(of: site.page(i), today: Pages.today)
        #expect(article.body.map(\.text) == site.story(i))
      }
    }
  }

  @Test func `the order of pages and who read them do not matter`() throws {
    let pages = try Self.pages()
    var first = LessonGatherer()
    var second = LessonGatherer()
    for (i, page) in pages.reversed().enumerated() {
      if i % 3 == 0 {
        first.read(page, today: Pages.today)
      } else {
        second.read(page, today: Pages.today)
      }
    }
    var other = second
    other.merge(first)
    first.merge(second)
    let expected = Self.lessons(pages).repeated
    #expect(expected.count == 30)
    #expect(first.lessons().repeated == expected)
    #expect(other.lessons().repeated == expected)
  }

  @Test func `a page read twice counts once`() throws {
    let page = try Self.sites[0].page(1)
    #expect(Self.lessons([page, page, page, page]).repeated.isEmpty)
  }

  @Test func `an outlet's lines say nothing of another's`() throws {
    let north = try (0..<40).map { try Self.sites[0].page($0) }
    let repeated = Self.lessons(north).repeated
    let line = TokenLine(number: 1, text: Self.sites[0].furniture[0])
    #expect(repeated.shares(of: [line], on: north[0]) == [100])
    #expect(try repeated.shares(of: [line], on: Self.sites[1].page(1)) == [0])
  }

  @Test func `lessons are kept as bytes, and damaged bytes are refused`() throws {
    let repeated = Self.lessons(try Self.pages()).repeated
    let bytes = repeated.bytes
    #expect(RepeatedLines(bytes: bytes) == repeated)
    #expect(bytes.count < 300)
    #expect(RepeatedLines(bytes: []) == RepeatedLines())
    for i in bytes.indices {
      var damaged = bytes
      damaged[i] ^= 0x10
      #expect(RepeatedLines(bytes: damaged) == nil)
    }
    #expect(RepeatedLines(bytes: bytes.dropLast()) == nil)
  }

  @Test func `a credit that repeats stays a credit, and a lone subhead in its story`() throws {
    let pages = try (0..<8).map { i in
      let story = Self.sites[0].story(i)
      let lines = [
        "# url: https://paper.example/\(i)", "Market \(i) opens", story[0], story[1],
        "What comes next", story[2], story[3], "Source: Reuters",
      ]
      return try PageText(bytes: lines.joined(separator: "\n").utf8)
    }
    let extractor = Extractor(lessons: Self.lessons(pages))
    let article = try extractor.article(of: pages[3], today: Pages.today)
    #expect(article.body.map(\.text).contains("What comes next"))
    #expect(article.credits.map(\.name) == ["Reuters"])
  }
}
