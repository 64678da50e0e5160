import ArticleArchive
import Articles
import Testing

@Suite struct RoundTripTests {
  @Test(arguments: ["", RoundTripTests.page])
  func `an article comes back with every part of it, whatever its page has`(page: String)
    async throws
  {
    let article = Self.full
    let archive = try Archive.inMemory()
    let new = article.new("/full", page: page)
    _ = try await archive.add([new])
    let stored = try await archive.article(new.key)
    #expect(stored.article == article)
    #expect(stored.row.headline == article.headline.text)
    #expect(stored.row.published == article.published)
    #expect(stored.row.source == "/full")
    #expect(stored.row.words == article.wordCount)
    #expect(stored.row.people == ["Sergey Lavrov", "P.T.B.A."])
    let pages = try await archive.pages(.all, after: nil, limit: 9, bytes: 1)
    #expect(pages.map(\.text) == [page])
    #expect(pages.first?.declared == article.declared)
    #expect(pages.first?.article() == article)
  }

  @Test func `an article with a headline only comes back`() async throws {
    let article = story("Chỉ có tít")
    let archive = try Archive.inMemory()
    let new = article.new("/bare")
    _ = try await archive.add([new])
    #expect(try await archive.article(new.key).article == article)
  }

  @Test func `a day known to the month stays so`() async throws {
    var article = story("Tháng")
    let day = try #require(Day(iso: "2021-12-01"))
    article.published = .inferred(day, .month, evidence: [])
    let archive = try Archive.inMemory()
    let new = article.new("/m")
    _ = try await archive.add([new])
    #expect(try await archive.article(new.key).article == article)
    #expect(try await archive.headlines("date:2021-12") == ["Tháng"])
  }

  @Test func `a key is found by its beginning`() async throws {
    let archive = try Archive.inMemory()
    let news = (0..<300).map { story("Tin \($0)").new("/\($0)") }
    _ = try await archive.add(news)
    let key = news[7].key
    #expect(try await archive.key(beginning: key.text) == key)
    #expect(try await archive.key(beginning: String(key.text.prefix(12)).uppercased()) == key)
    await #expect(throws: ArchiveError.noArticle(key: "000")) {
      try await archive.key(beginning: "000")
    }
    await #expect(throws: ArchiveError.noArticle(key: "zzzz")) {
      try await archive.key(beginning: "zzzz")
    }
    let missing = ArticleKey(content: "missing".utf8)
    await #expect(throws: ArchiveError.noArticle(key: missing.text)) {
      try await archive.article(missing)
    }
  }

  @Test func `a beginning of two keys names both`() async throws {
    let archive = try Archive.inMemory()
    let keys = ["abcd000000000001", "abcd000000000002"].compactMap { ArticleKey($0) }
    var news = ["Một", "Hai"].map { story($0).new("/" + $0) }
    for index in news.indices { news[index].key = keys[index] }
    _ = try await archive.add(news)
    await #expect(throws: ArchiveError.ambiguousKey(prefix: "abcd", keys: keys)) {
      try await archive.key(beginning: "abcd")
    }
  }

  /// An article that has at least one of everything.
  static let full: Article = {
    var article = Article(
      headline: Headline(text: "Nga đề xuất “đối thoại”", isDerived: true, line: 1)
    )
    article.standfirst = Passage("Sapo của bài, dài hơn tít.", line: 2)
    article.byline = Passage("Việt Hà", line: 3)
    article.outlet = Passage("Baoquocte.vn", line: 5)
    article.dateline = Passage("Hà Nội", line: 6)
    article.credits = [
      Credit(name: "TASS", subject: .picture, line: 7),
      Credit(name: "Sputnik", subject: .text, line: 37),
    ]
    article.topics = [Passage("Quan hệ Nga-Mỹ", line: 41)]
    let evidence = Evidence.Meaning.self
    article.published = .inferred(
      Day(number: 18_975),
      evidence: [
        Evidence(text: "ngày 14/12", line: 4, meaning: evidence.dayInStory),
        Evidence(text: "năm 2021", line: 19, meaning: evidence.yearInStory),
      ]
    )
    article.crawled = .stated(
      Day(number: 20_429),
      evidence: [Evidence(text: "7/12/2025", line: 45, meaning: .pageSaved)]
    )
    article.language = .vietnamese
    article.body =
      Block.Kind.allCases.enumerated().map {
        Block($1, "Ông Lavrov nói “đồng ý” ở đoạn \($0).", line: 9 + $0)
      } + [Block(.paragraph, "", line: 30), Block(.list, "a\n\nb", line: 31)]
    let name = TextSpan(place: .block(0), range: 0..<12, line: 9)
    let words = TextSpan(place: .block(1), range: 18..<32, line: 10)
    article.people = [
      Person(
        name: "Sergey Lavrov",
        aliases: ["Lavrov"],
        roles: ["Ngoại trưởng Nga", "Ngoại trưởng"],
        mentions: [
          Mention(kind: .named, text: "Ông Lavrov", name: "Lavrov", span: name),
          Mention(kind: .pronoun, text: "khác với bài", name: "", span: words),
          Mention(
            kind: .nominal,
            text: "Nga",
            name: "",
            span: TextSpan(place: .headline, range: 0..<3, line: 1)
          ),
          Mention(
            kind: .named,
            text: "?",
            name: "?",
            span: TextSpan(place: .standfirst, range: 900..<901, line: 2)
          ),
        ],
        isQuoted: true
      ),
      Person(name: "P.T.B.A.", isInitials: true),
    ]
    article.quotes = [
      Quote(
        kind: .partial,
        text: "“đồng ý”",
        speaker: Speaker(name: "Sergey Lavrov", person: 0),
        cue: "Ông Lavrov nói",
        span: words
      ),
      Quote(kind: .direct, text: "x", speaker: nil, cue: nil, span: words),
    ]
    article.reportedSpeech = [
      ReportedSpeech(
        text: "Ông Lavrov",
        speaker: Speaker(name: "Moskva", person: nil),
        cue: "Theo",
        via: "Nhà ngoại giao Nga",
        span: name
      )
    ]
    article.dates = [
      DateExpression(
        text: "một năm trước",
        days: DayRange(first: Day(number: -5), last: Day(number: 9)),
        isApproximate: true,
        span: words,
        line: 13
      ),
      DateExpression(
        text: "14/12",
        days: DayRange(first: nil, last: nil),
        isApproximate: false,
        span: nil,
        line: 31
      ),
    ]
    article.links = [
      RelatedLink(
        kind: .inline,
        headline: "Thượng đỉnh",
        summary: "Hai hội nghị …",
        lines: [25, 27]
      ),
      RelatedLink(
        kind: .teaser,
        headline: "Lịch âm",
        summary: nil,
        address: WebAddress("https://bao.vn/lich?a=1#b"),
        lines: []
      ),
    ]
    article.furniture = [Passage("Đọc thêm", line: 43), Passage("", line: 44)]
    article.address = WebAddress("https://baoquocte.vn/nga-my.html")
    article.declared = [
      DeclaredField(name: "title", value: "Nga đề xuất “đối thoại”"),
      DeclaredField(name: "ghi chú", value: ""),
    ]
    return article
  }()

  /// The page of it, as far as it has one.
  static let page = """
    Nga đề xuất “đối thoại”
    Sapo của bài, dài hơn tít.
    Việt Hà
    Đăng ngày 14/12

    Hà Nội -
    Ảnh: TASS

    Ông Lavrov nói “đồng ý” ở đoạn 0.
    Ông Lavrov nói “đồng ý” ở đoạn 1.
    (2) Ông Lavrov nói “đồng ý” ở đoạn 2.
    Thượng đỉnh
    Hai hội nghị …

    """
}
