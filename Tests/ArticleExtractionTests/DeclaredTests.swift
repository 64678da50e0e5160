@testable import ArticleExtraction
import Articles
import Testing

/// What is declared beside a text, or over it.
struct DeclaredTests {
  private let title = "Làng nghề mở hội trong ba ngày"
  private let summary = "Hội làng năm nay có nhiều trò chơi mới dành cho trẻ em và người lớn."

  private func article(
    _ fields: [(String, String)],
    _ lines: [String] = [Pages.filler, "", Pages.otherFiller]
  ) throws -> Article {
    let declared = fields.map { DeclaredField(name: $0.0, value: $0.1) }
    let page = try PageText(bytes: lines.joined(separator: "\n").utf8, declared: declared)
    return try Pages.extractor.article(of: page, today: Pages.today)
  }

  @Test func `declared fields become the parts they tell, and stay as they are`() throws {
    let fields = [
      ("title", title), ("author", "Trần Thị Mẫu"), ("source", "Báo Mẫu"),
      ("url", "https://baomau.example/1"), ("published", "2021-12-14T23:30:00+07:00"),
      ("summary", summary), ("tags", "hội làng, trò chơi"), ("views", "12"),
    ]
    let article = try article(fields)
    #expect(article.headline == Headline(text: title, isDerived: false, line: 0))
    #expect(article.byline == Passage("Trần Thị Mẫu", line: 0))
    #expect(article.outlet == Passage("Báo Mẫu", line: 0))
    #expect(article.address?.text == "https://baomau.example/1")
    #expect(article.published.day?.description == "2021-12-14")
    #expect(article.published.certainty == .stated)
    #expect(
      article.published.evidence == [
        Evidence(text: "2021-12-14T23:30:00+07:00", line: 0, meaning: .declared)
      ]
    )
    #expect(article.standfirst == Passage(summary, line: 0))
    #expect(article.topics == [Passage("hội làng", line: 0), Passage("trò chơi", line: 0)])
    #expect(article.body.map(\.line) == [1, 3])
    #expect(article.declared.map(\.name) == fields.map(\.0))
  }

  @Test func `a title that the text prints is its line and not its body`() throws {
    let lines = ["LÀNG NGHỀ MỞ HỘI TRONG BA NGÀY", "Trần Thị Mẫu", Pages.filler, Pages.filler]
    let article = try article([("title", title), ("author", "Trần Thị Mẫu")], lines)
    #expect(article.headline == Headline(text: lines[0], isDerived: false, line: 1))
    #expect(article.byline == Passage("Trần Thị Mẫu", line: 2))
    #expect(article.furniture.isEmpty)
  }

  @Test func `a question of the text is not taken for the headline when there is a title`() throws {
    let lines = ["Vì sao hội làng năm nay lại đông đến như vậy?", Pages.filler, Pages.filler]
    let article = try article([("title", title)], lines)
    #expect(article.headline.text == title)
    #expect(article.standfirst?.text ?? article.body.first?.text == lines[0])
  }

  @Test func `a summary that the text begins with is not told twice`() throws {
    let lines = [summary, "", Pages.filler, "", Pages.filler]
    let whole = try article([("title", title), ("description", summary)], lines)
    #expect(whole.standfirst == Passage(summary, line: 1))
    #expect(whole.body.map(\.line) == [3, 5])
    let start = try article(
      [("title", title), ("description", "Hội làng năm nay có nhiều trò chơi m…")],
      lines
    )
    #expect(start.standfirst?.line != 0)
    #expect(!start.body.contains { $0.text.hasSuffix("…") })
  }

  @Test func `persons and quotes of a declared summary are found`() throws {
    let said = "Ông Nguyễn Văn Thắng cho biết: \"Hội làng năm nay sẽ đông vui hơn mọi năm.\""
    let article = try article([("title", title), ("summary", said)])
    #expect(article.people.map(\.name) == ["Nguyễn Văn Thắng"])
    #expect(article.people.first?.mentions.first?.span.place == .standfirst)
    #expect(article.quotes.map(\.speaker?.name) == ["Nguyễn Văn Thắng"])
  }

  @Test func `what is declared holds against what is printed, and both are kept`() throws {
    let lines = [title, "Lê Văn Khác", "Thứ ba, 14/12/2021, 10:00", Pages.filler, Pages.filler]
    let article = try article([("date", "2021-12-16"), ("author", "Trần Thị Mẫu")], lines)
    #expect(article.published.day?.description == "2021-12-16")
    #expect(article.published.evidence.map(\.meaning) == [.declared, .dateLine])
    #expect(article.published.evidence.map(\.line) == [0, 3])
    #expect(article.byline == Passage("Trần Thị Mẫu", line: 0))
    #expect(article.furniture.contains(Passage("Lê Văn Khác", line: 2)))
  }

  @Test func `field lines over a text are declared too, with their lines`() throws {
    let article = try Pages.article([
      "# url = https://baomau.example/1", "# Title = \(title)", "# author: Trần Thị Mẫu",
      "# source = Báo Mẫu", "# published = Tue, 14 Dec 2021 10:00:00 +0700",
      "# description = \(summary)", "", Pages.filler, Pages.filler,
    ])
    #expect(article.headline == Headline(text: title, isDerived: false, line: 2))
    #expect(article.byline == Passage("Trần Thị Mẫu", line: 3))
    #expect(article.outlet == Passage("Báo Mẫu", line: 4))
    #expect(article.published.evidence.map(\.line) == [5])
    #expect(article.standfirst == Passage(summary, line: 6))
    #expect(article.body.map(\.line) == [8, 9])
  }

  @Test(arguments: [
    ("title", ""), ("title", "null"), ("title", String(repeating: "rất dài ", count: 60)),
    ("title", #"{"vi": "Tít"}"#), ("author", "None"), ("author", #"[{"name": "A"}]"#),
    ("source", "N/A"), ("published", "hôm qua"), ("published", "0"), ("published", "2099-01-01"),
    ("url", "not an address"), ("summary", "null"), ("tags", "[]"),
  ])
  func `a value that no part can have tells nothing`(_ name: String, _ value: String) throws {
    var expected = try article([])
    expected.declared = [DeclaredField(name: name, value: value)]
    #expect(try article([(name, value)]) == expected)
  }

  @Test(arguments: [
    ("headline", "og:title"), ("Headline", "TITLE"),
  ])
  func `names are told without case and signs`(_ name: String, _ other: String) throws {
    #expect(try article([(name, title)]).headline.text == title)
    #expect(try article([(other, title)]).headline.text == title)
  }

  @Test func `a source that is an address gives page and host`() throws {
    let article = try article([("source", "https://baomau.example/tin/1.html")])
    #expect(article.address?.text == "https://baomau.example/tin/1.html")
    #expect(article.outlet?.text == "baomau.example")
  }

  @Test func `the day of publication goes before other days`() throws {
    let article = try article([("date", "2021-12-20"), ("date_published", "2021-12-14")])
    #expect(article.published.day?.description == "2021-12-14")
  }
}

struct DeclaredDayTests {
  private let dates = DeclaredDayReader(offset: 7 * 3600)

  @Test(arguments: [
    "2021-12-14", "2021-12-14T23:59:59Z", "2021-12-14 00:10:00+07:00", "20211214",
    "20211214T101500",
    "20211214101500", "2021/12/14", "14/12/2021", "14-12-2021", "14.12.2021", "14/12/2021 10:30",
    "10:30 14/12/2021", "Thứ Ba, 14/12/2021, 10:30 (GMT+7)", "Thứ ba, ngày 14 tháng 12 năm 2021",
    "Tue, 14 Dec 2021 10:00:00 +0700", "14 December 2021", "December 14, 2021",
    "Dec 14, 2021 10:30 AM",
    "12/14/2021", "1639447200", "1639447200000", "1639447200.5",
  ])
  func `a day is read in every usual form`(_ text: String) {
    #expect(dates.day(text)?.description == "2021-12-14")
  }

  @Test func `seconds take the clock of the paper's country`() {
    #expect(dates.day("1639501200")?.description == "2021-12-15")
    #expect(DeclaredDayReader(offset: 0).day("1639501200")?.description == "2021-12-14")
  }

  @Test(arguments: [
    "", "2021", "12/2021", "31/02/2021", "hôm qua", "12", "0", "99999999999999999999", "10:30",
    "…", "-1", "1.2.3", "2021-13-45",
  ])
  func `what names no day gives none`(_ text: String) {
    #expect(dates.day(text) == nil)
  }
}
