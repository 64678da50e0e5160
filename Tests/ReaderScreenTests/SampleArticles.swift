import ArticleArchive
import ArticleQuery
import Articles
import ReaderModel

/// Articles made by hand, for frames: what they hold is chosen to be hard to draw.
enum SampleArticles {
  static func key(_ number: Int) -> ArticleKey {
    ArticleKey(digest: (0..<8).map { $0 == 7 ? UInt8(number & 255) : UInt8(number >> 8) })
  }

  static func row(
    _ number: Int,
    _ headline: String,
    outlet: String? = nil,
    _ published: PublicationDate = .unknown,
    people: [String] = []
  ) -> ArticleRow {
    ArticleRow(
      key: key(number),
      position: ReadingPosition(rawValue: Int64(1000 - number)),
      headline: headline,
      headlineIsDerived: false,
      outlet: outlet,
      byline: nil,
      published: published,
      people: people,
      words: 120 + number * 310,
      isGhost: outlet == nil,
      source: outlet == nil ? nil : "/news/\(number).txt",
      backlinks: outlet == nil ? 1 + number % 3 : 0,
      state: ReadingState(isRead: number % 3 == 1, isStarred: number % 4 == 2)
    )
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Day(number: 0)
  }

  static func stated(_ year: Int, _ month: Int, _ day: Int) -> PublicationDate {
    .stated(
      self.day(year, month, day),
      evidence: [Evidence(text: "\(year)-\(month)-\(day)", line: 1, meaning: .dateLine)]
    )
  }

  /// A list with long, short, decomposed, Chinese and emoji headlines, a ghost, a month and an undated one.
  static var rows: [ArticleRow] {
    [
      row(
        1,
        "Hà Nội mở thêm ba tuyến xe buýt điện nối khu phố cổ với các bến tàu ven sông Hồng",
        outlet: "Báo Đô thị",
        stated(2025, 10, 29),
        people: ["Nguyễn Thị Hoà", "Trần Quốc Bảo", "Ursula von der Leyen"]
      ),
      row(
        2,
        "Storm closes ports",
        outlet: "The Harbour Post",
        stated(2025, 10, 28),
        people: ["Ann Lee"]
      ),
      row(
        3,
        "Tie\u{302}\u{301}ng Vie\u{323}\u{302}t vie\u{302}\u{301}t ro\u{31B}\u{300}i: dấu tách khỏi chữ vẫn đúng cột",
        outlet: "Ngôn ngữ",
        .inferred(day(2021, 12, 14), evidence: clues),
        people: ["Lê Văn Đức"]
      ),
      row(4, "中国和越南的铁路今年通车 東京でも報道", outlet: "新闻晨报", stated(2021, 3, 1)),
      row(
        5,
        "Bóng đá ⚽ thắng 3-0 🎉🎉 người hâm mộ đổ ra đường 👨‍👩‍👧",
        outlet: "Thể thao 24",
        stated(2020, 1, 5)
      ),
      row(6, "Người lái đò cuối cùng của bến Vĩnh Tuy"),
      row(
        7,
        "Lúa mùa được giá",
        outlet: "Nông nghiệp",
        .stated(day(2019, 11, 1), .month, evidence: [])
      ),
      row(8, "Giấy viết tay tìm thấy trong kho cũ", outlet: "Tạp chí Xưa", .unknown),
    ]
  }

  static let clues = [
    Evidence(text: "ngày 14/12", line: 4, meaning: .dayInStory),
    Evidence(text: "vào năm 2021", line: 19, meaning: .yearInStory),
    Evidence(text: "7/12/2025", line: 60, meaning: .pageSaved),
  ]

  /// The third article, whole.
  static var stored: StoredArticle {
    var article = Article(
      headline: Headline(
        text: "Bến tàu sông Hồng mở lại sau mười năm: “Chúng tôi đã chờ ngày này từ lâu”",
        isDerived: true,
        line: 1
      )
    )
    article.standfirst = Passage(
      "Sáng 14/12, chuyến tàu khách đầu tiên rời bến Chương Dương đi Hưng Yên, mở lại tuyến đường"
        + " thuỷ mà thành phố đã bỏ trống suốt mười năm.",
      line: 3
    )
    article.outlet = Passage("Ngôn ngữ", line: 2)
    article.byline = Passage("Việt Hà", line: 2)
    article.published = .inferred(day(2021, 12, 14), evidence: clues)
    article.crawled = .stated(
      day(2025, 12, 7),
      evidence: [Evidence(text: "7/12/2025", line: 60, meaning: .pageSaved)]
    )
    article.language = .vietnamese
    article.credits = [Credit(name: "TTXVN", subject: .text, line: 22)]
    article.topics = [Passage("Giao thông thuỷ", line: 30)]
    article.body = blocks
    article.links = [
      RelatedLink(
        kind: .inline,
        headline: "Cầu phao Chương Dương ngừng hoạt động",
        summary: "Từ tháng tới, cầu phao tạm sẽ được tháo để nhường luồng cho tàu khách.",
        lines: [10]
      ),
      RelatedLink(
        kind: .teaser,
        headline: "Người lái đò cuối cùng của bến Vĩnh Tuy",
        summary: nil,
        lines: [40]
      ),
      RelatedLink(
        kind: .teaser,
        headline: "Vé tàu thuỷ tăng giá dịp Tết",
        summary: nil,
        lines: [42]
      ),
    ]
    article.furniture = [Passage("Theo dõi báo trên mạng xã hội", line: 5)]
    addPeopleAndQuotes(to: &article)
    var row = rows[2]
    row.headline = article.headline.text
    row.headlineIsDerived = true
    return StoredArticle(row: row, article: article)
  }

  private static let blocks = [
    Block(
      .paragraph,
      "Ông Lê Văn Đức, người trông bến, nói: “Chúng tôi đã chờ ngày này từ lâu, dù chẳng ai tin.”"
        + " Theo ông Đức, bến đóng cửa vào năm 2011 khi phà cũ hỏng máy.",
      line: 7
    ),
    Block(.caption, "Chuyến tàu đầu tiên rời bến Chương Dương. (Ảnh: TTXVN)", line: 8),
    Block(.subhead, "Mười năm bỏ trống", line: 12),
    Block(
      .paragraph,
      "Trong mười năm ấy, bãi bồi lấn ra gần ba mươi mét, còn nhà chờ thành chỗ chứa củi. Thành phố"
        + " hai lần gọi thầu nạo vét nhưng không có đơn vị nào tham gia.",
      line: 13
    ),
    Block(.list, "Giá vé: 45.000 đồng một lượt.", line: 15),
    Block(.list, "Mỗi ngày bốn chuyến, chuyến cuối lúc 17 giờ.", line: 16),
    Block(.quote, "Sông vẫn ở đó, chỉ có người quên nó đi.", line: 18),
    Block(
      .paragraph,
      "Công ty vận tải cho biết sẽ mở thêm tuyến đi Nam Định nếu lượng khách đủ đông trong quý sau.",
      line: 20
    ),
  ]

  private static func addPeopleAndQuotes(to article: inout Article) {
    let text = article.body[0].text
    let first = span(of: "Ông Lê Văn Đức", in: text, block: 0, line: 7)
    let second = span(of: "ông Đức", in: text, block: 0, line: 7)
    article.people = [
      Person(
        name: "Lê Văn Đức",
        aliases: ["Đức"],
        roles: ["người trông bến"],
        mentions: [
          Mention(kind: .named, text: "Ông Lê Văn Đức", name: "Lê Văn Đức", span: first),
          Mention(kind: .named, text: "ông Đức", name: "Đức", span: second),
        ],
        isQuoted: true
      )
    ]
    let words = "“Chúng tôi đã chờ ngày này từ lâu, dù chẳng ai tin.”"
    article.quotes = [
      Quote(
        kind: .direct,
        text: words,
        speaker: Speaker(name: "Lê Văn Đức", person: 0),
        cue: "nói:",
        span: span(of: words, in: text, block: 0, line: 7)
      )
    ]
    article.dates = [
      DateExpression(
        text: "năm 2011",
        days: DayRange(year: 2011) ?? DayRange(first: nil, last: nil),
        isApproximate: false,
        span: span(of: "năm 2011", in: text, block: 0, line: 7),
        line: 7
      )
    ]
  }

  /// Where some words stand in a text that holds them.
  static func span(of words: String, in text: String, block: Int, line: Int) -> TextSpan {
    let bytes = Array(text.utf8)
    let wanted = Array(words.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? 0
    return TextSpan(place: .block(block), range: start..<start + wanted.count, line: line)
  }

  static var people: [PersonRow] {
    [
      person("Lê Văn Đức", 12, roles: ["người trông bến"]),
      person("Ursula von der Leyen", 7, roles: ["Chủ tịch Ủy ban châu Âu"]),
      person("Nguyễn Thị Hoà", 5, roles: ["Phó Chủ tịch UBND thành phố"]),
      person("习近平", 3, roles: []),
      person("Ann Lee", 1, roles: ["harbour master"]),
    ]
  }

  private static func person(_ name: String, _ articles: Int, roles: [String]) -> PersonRow {
    let alias = PersonRow.Alias(text: "ông Đức", articles: 3, reason: .sameArticle)
    let other = PersonRow.Alias(text: "Le Van Duc", articles: 1, reason: .plainerSpelling)
    return PersonRow(
      name: name,
      aliases: articles == 12 ? [alias, other] : [],
      roles: roles,
      articles: articles,
      mentions: articles * 3,
      first: day(2020, 1, 5),
      last: day(2025, 10, 29)
    )
  }

  static var timeline: Timeline {
    let counts = [
      (2019, 10, 1), (2020, 5, 1), (2021, 9, 3), (2021, 10, 5), (2021, 11, 8), (2021, 12, 15),
      (2022, 1, 7), (2022, 2, 4), (2022, 3, 3), (2025, 10, 2),
    ]
    let buckets = counts.compactMap { year, month, articles in
      DayRange(year: year, month: month).map { Timeline.Bucket(days: $0, articles: articles) }
    }
    return Timeline(precision: .month, buckets: buckets, undated: 3)
  }

  static var thread: [ThreadRow] {
    [
      ThreadRow(row: rows[3], tie: .further([.sharedPeople(["Lê Văn Đức"])], ties: 2)),
      ThreadRow(row: rows[2], tie: .itself),
      ThreadRow(row: rows[1], tie: .direct([.sharedPeople(["Lê Văn Đức"]), .daysApart(4)])),
      ThreadRow(row: rows[0], tie: .direct([.likeText(percent: 23)])),
    ]
  }

  static var related: [RelatedRow] {
    [
      RelatedRow(
        kind: .inline,
        row: row(9, "Cầu phao Chương Dương ngừng hoạt động"),
        reasons: [.printedInBox]
      ),
      RelatedRow(kind: .teaser, row: rows[5], reasons: [.printedAsTeaser]),
      RelatedRow(
        kind: .computed,
        row: rows[0],
        reasons: [.sharedPeople(["Lê Văn Đức"]), .likeText(percent: 23), .daysApart(1415)]
      ),
      RelatedRow(kind: .backlink, row: rows[3], reasons: [.linksHere]),
    ]
  }
}

extension SampleArticles {
  /// What an article prints links to, and what links to it.
  static func linked(_ kind: Picker.Kind, to key: ArticleKey) -> [Picker.Item] {
    guard key == self.key(3) else { return [] }
    let rows = related.map { LinkedRow(kind: $0.kind == .inline ? .inline : .teaser, row: $0.row) }
    return kind == .backlinks
      ? rows.suffix(1).map(Picker.Item.backlink)
      : rows.enumerated().map { .link($0.offset + 1, $0.element) }
  }

  static let sources = [
    FacetRow(kind: .outlet, text: "Sông Hồng", articles: 1_204),
    FacetRow(kind: .outlet, text: "Báo Biển Đông", articles: 81),
    FacetRow(kind: .credit, text: "TASS", articles: 63),
    FacetRow(kind: .topic, text: "Đê điều", articles: 17),
  ]

  static let states = [
    (ArticleState.read, 1_130), (.starred, 6), (.tagged, 0), (.noted, 3),
  ].map { StateCount(state: $0, articles: ArticleCount(value: $1, isExact: true)) }

  /// Stands in no article.
  static let unknownWord = "xyz"

  static func choices(_ completion: Completion) -> [Prompt.Choice] {
    func count(_ value: Int) -> ArticleCount { ArticleCount(value: value, isExact: true) }
    return switch completion {
    case .word:
      people.prefix(2).map { .person(name: $0.name, articles: $0.articles) } + [
        .value(.outlet("Sông Hồng"), count(1_204))
      ]
    case .value(.state, _): ArticleState.allCases.map { .value(.state($0), count(44)) }
    case .value(.date, _):
      [
        .value(.date(.this(.week)), count(12)), .value(.date(.previous(.month)), count(128)),
      ]
    case .value:
      sources.filter { $0.kind == .outlet }.map { .value(.outlet($0.text), count($0.articles)) }
    case .nothing, .fields: []
    }
  }
}
