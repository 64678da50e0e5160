import Articles
import TestSupport
import Testing

@testable import ArticleArchive

/// Whatever an article says of its page comes back.
@Suite struct StructureTests {
  @Test(arguments: 0..<200)
  func `a generated article comes back whole`(seed: UInt64) throws {
    var writer = PageWriter(seed: seed)
    let page = writer.page()
    let article = writer.article()
    let lines = PageLines(page)
    let bytes = StoryStructure.encode(article, page: lines)
    var columns = Article(headline: article.headline)
    columns.headline.line = 0
    columns.byline = article.byline.map { Passage($0.text, line: 0) }
    columns.outlet = article.outlet.map { Passage($0.text, line: 0) }
    columns.dateline = article.dateline.map { Passage($0.text, line: 0) }
    columns.published = article.published
    #expect(try StoryStructure.decode(bytes, into: columns, page: lines) == article)
    #expect(try StoryStructure.declared(bytes, page: lines) == article.declared)
    let headline = article.headline.text
    let found = try StoryStructure.searchText(bytes, headline: headline, page: lines)
    #expect(found == SearchText(article))
  }

  @Test func `a text of the page is not written again`() {
    var article = story("Tít")
    let sentence = "Một câu dài của bài, mà cả trang có một lần."
    let page = PageLines("Tít\n\n\(sentence)\nĐọc thêm: \(sentence.uppercased())\n")
    article.body = [Block(.paragraph, sentence, line: 3)]
    article.links = [link(sentence.uppercased())]
    article.furniture = [Passage("Đọc thêm: " + sentence.uppercased(), line: 4)]
    #expect(StoryStructure.encode(article, page: page).count < 50)
    #expect(StoryStructure.encode(article, page: .none).count > 3 * sentence.utf8.count)
  }
}

/// Makes pages of random lines, and articles of texts that stand there, nearly stand there, or do not.
private struct PageWriter {
  private var numbers: SeededNumbers
  private var lines: [String] = []

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  mutating func page() -> String {
    lines = (0..<Int.random(in: 0...30, using: &numbers)).map { _ in line() }
    return lines.map { $0 + "\n" }.joined()
  }

  mutating func article() -> Article {
    var article = story("")
    article.headline = Headline(text: text(), isDerived: false, line: number())
    article.standfirst = maybe { $0.passage() }
    article.byline = maybe { $0.passage() }
    article.outlet = maybe { $0.passage() }
    article.dateline = maybe { $0.passage() }
    article.declared = some { DeclaredField(name: $0.text(), value: $0.text()) }
    article.body = some { writer in
      let kind = Block.Kind.allCases.randomElement(using: &writer.numbers) ?? .paragraph
      return Block(kind, writer.text(), line: writer.number())
    }
    article.credits = some { Credit(name: $0.text(), subject: .picture, line: $0.number()) }
    article.topics = some { $0.passage() }
    article.furniture = some { $0.passage() }
    article.crawled = .unknown(
      evidence: some { Evidence(text: $0.text(), line: $0.number(), meaning: .ignored) }
    )
    article.people = some { writer in
      let mentions = writer.some { writer in
        Mention(kind: .named, text: writer.text(), name: writer.text(), span: writer.span())
      }
      return Person(name: writer.text(), aliases: writer.some { $0.text() }, mentions: mentions)
    }
    article.quotes = some { writer in
      let cue = writer.maybe { $0.text() }
      return Quote(kind: .direct, text: writer.text(), speaker: nil, cue: cue, span: writer.span())
    }
    article.dates = some { writer in
      DateExpression(
        text: writer.text(),
        days: DayRange(first: nil, last: today),
        isApproximate: true,
        span: writer.maybe { $0.span() },
        line: writer.number()
      )
    }
    article.links = some { writer in
      let summary = writer.maybe { $0.text() }
      let lines = writer.some { $0.number() }
      return RelatedLink(kind: .teaser, headline: writer.text(), summary: summary, lines: lines)
    }
    return article
  }

  private mutating func line() -> String {
    let words = ["Hà Nội", "mưa", "“gió”", "đ", "a", "🌧️", "Tổng thống", "", "漢字", "e\u{301}"]
    return (0..<Int.random(in: 0...12, using: &numbers))
      .compactMap { _ in words.randomElement(using: &numbers) }.joined(separator: " ")
  }

  /// A whole line, a part of one, some lines, or none of these.
  private mutating func text() -> String {
    let line = lines.randomElement(using: &numbers) ?? "x"
    switch Int.random(in: 0..<4, using: &numbers) {
    case 0: return line
    case 1: return String(line.dropFirst(Int.random(in: 0...9, using: &numbers)).dropLast())
    case 2: return lines.prefix(3).joined(separator: "\n")
    default: return self.line()
    }
  }

  private mutating func number() -> Int {
    let strange = [0, -1, lines.count + 1, .max, .min]
    return Bool.random(using: &numbers)
      ? Int.random(in: 0...lines.count, using: &numbers)
      : strange.randomElement(using: &numbers) ?? 0
  }

  private mutating func passage() -> Passage { Passage(text(), line: number()) }

  private mutating func span() -> TextSpan {
    let start = Int.random(in: 0...40, using: &numbers)
    let places = [TextPlace.headline, .standfirst, .block(0), .block(7)]
    let place = places.randomElement(using: &numbers) ?? .headline
    return TextSpan(place: place, range: start..<start + 5, line: number())
  }

  private mutating func maybe<Value>(_ make: (inout PageWriter) -> Value) -> Value? {
    Bool.random(using: &numbers) ? make(&self) : nil
  }

  private mutating func some<Value>(_ make: (inout PageWriter) -> Value) -> [Value] {
    (0..<Int.random(in: 0...4, using: &numbers)).map { _ in make(&self) }
  }
}
