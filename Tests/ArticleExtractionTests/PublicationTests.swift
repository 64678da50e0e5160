import ArticleExtraction
import Articles
import Testing

struct PublicationTests {
  private let day = "Phát biểu ngày 14/12 tại trụ sở, ban tổ chức cho hay lễ hội sẽ được mở rộng."

  @Test func `a day without a year takes the year the story is of, and says how`() throws {
    let article = try Pages.article([
      "Tiêu đề của bài báo", day, "Từ đầu năm 2018 đến nay đã có nhiều người tới xem lễ hội.",
    ])
    #expect(article.published.day?.description == "2018-12-14")
    #expect(article.published.certainty == .inferred)
    #expect(article.published.evidence.map(\.meaning) == [.dayInStory, .yearInStory])
    #expect(article.published.evidence.map(\.line) == [2, 3])
  }

  /// The day of publication as the lines tell it, with its certainty and, if not a day, its precision.
  private func published(_ lines: String...) throws -> String {
    let published = try Pages.article(lines).published
    guard let day = published.day else { return published.certainty.rawValue }
    let precision = published.precision == .day ? "" : " " + published.precision.rawValue
    return "\(day) \(published.certainty.rawValue)\(precision)"
  }

  @Test(arguments: [
    ("Lễ hội mở hồi tháng 11/2018 đã thu hút nhiều người tới xem.", "2018-12-14 inferred"),
    ("Vé đã được bán hết từ ngày 2/12/2018, theo ban tổ chức.", "2018-12-14 inferred"),
    ("Giải chạy Sông Xanh Marathon 2018 và Sông Xanh Cup 2018 đã khép lại.", "2018-12-14 inferred"),
    ("Năm học 2018 - 2019, cả làng có gần 300 học sinh tới trường.", "2018-12-14 inferred"),
    ("Từ nay đến hết năm 2018, lễ hội mở cửa tự do cho mọi người.", "2018-12-14 inferred"),
    ("Lễ hội có từ năm 2018 và thu hút nhiều người tới xem.", "unknown"),
    ("Năm 2018, lễ hội thu hút nhiều người tới xem hơn năm ngoái.", "unknown"),
    ("Lễ hội mở hồi tháng 2/2018 đã thu hút nhiều người tới xem.", "unknown"),
    ("Ban tổ chức dự kiến mở rộng trong năm 2018 cho mọi người.", "unknown"),
    ("Đội làng đá vòng loại Sông Xanh Cup 2018 ở làng bên.", "unknown"),
  ])
  func `only a year that is the story's own dates it`(_ line: String, _ told: String) throws {
    #expect(try published("Tiêu đề của bài báo", day, line) == told)
  }

  @Test func `the day of the week tells the year after one that is named`() throws {
    let line = "Thống kê năm 2016 cho thấy lễ hội có nhiều người tới xem."
    let lead = "Tối chủ nhật 23-12, ban tổ chức cho hay lễ hội sẽ được mở rộng hơn nữa."
    #expect(try published("Tiêu đề của bài báo", lead, line) == "2018-12-23 inferred")
    #expect(try published("Tiêu đề của bài báo", lead, Pages.filler) == "unknown")
  }

  @Test func `yesterday's date gives today's`() throws {
    let lead = "Hôm qua (30/9), ban tổ chức cho hay lễ hội sẽ được mở rộng hơn nữa."
    let year = "Vé đã được bán từ tháng 8/2020 cho mọi người ở trong làng."
    #expect(try published("Tiêu đề của bài báo", lead, year) == "2020-10-01 inferred")
  }

  @Test func `no more is told than the year`() throws {
    let line = "Từ đầu năm 2018 đến nay, lễ hội đã thu hút rất nhiều người tới xem."
    #expect(
      try published("Tiêu đề của bài báo", Pages.filler, line) == "2018-01-01 inferred year"
    )
  }

  @Test(arguments: [
    "Thứ năm, 01/10/2020 - 16:35", "01/10/2020 16:35 GMT+7", "16:35 | 01/10/2020",
    "Ngày đăng: 01/10/2020", "Thứ 5, 1/10/2020, 16:35 (GMT+7)", "2020-10-01T16:35:00+07:00",
    "1-10-2020 16:35", "01.10.2020, 16:35", "Thứ Năm, ngày 1 tháng 10 năm 2020",
  ])
  func `a printed date line states the day`(_ line: String) throws {
    #expect(
      try published("Lễ hội làng được mở rộng", line, Pages.filler, Pages.filler)
        == "2020-10-01 stated"
    )
  }

  @Test(arguments: [
    ("October 1, 2020 at 4:35 PM", "2020-10-01 stated"),
    ("Published 1 Oct 2020", "2020-10-01 stated"),
    ("Thursday 1 October 2020 16.35 BST", "2020-10-01 stated"),
    ("Published: Oct. 1, 2020 4:35 p.m. ET | Updated: Oct. 3, 2020", "2020-10-01 stated"),
    ("Updated: October 1, 2020", "2020-10-01 inferred"),
    ("10/01/2020 4:35 PM", "2020-10-01 inferred"),
    ("Thursday, 10/01/2020", "2020-10-01 stated"), ("10/21/2020", "2020-10-21 stated"),
  ])
  func `an English date line states the day when it can be read one way`(
    _ line: String,
    _ told: String
  ) throws {
    let paragraph =
      "The council said that the wall would be rebuilt before the summer, and that the town would pay."
    #expect(try published("Harbour wall to be rebuilt", line, paragraph, paragraph) == told)
  }

  @Test(arguments: [
    ("https://a.example/2020/10/01/le-hoi.html", "2020-10-01"),
    ("https://a.example/le-hoi-20201001163534963.htm", "2020-10-01"),
    ("https://a.example/le-hoi-1601544934.html", "2020-10-01"),
    ("https://a.example/2020-10-01/le-hoi-24-7", "2020-10-01"),
    ("https://a.example/le-hoi-4170123.html", nil), ("https://a.example/2020/13/01/le-hoi", nil),
    ("https://a.example/2020/10/01/anh-20201105.html", nil), ("https://a.example:20201001/a", nil),
  ])
  func `an address tells its day`(_ address: String, _ day: String?) throws {
    let article = try Pages.article(["url: " + address, "Tiêu đề", Pages.filler, Pages.filler])
    #expect(article.published.day?.description == day)
    #expect(article.published.certainty == (day == nil ? .unknown : .inferred))
  }

  @Test func `an address that says another day makes a printed one doubtful`() throws {
    func page(_ day: String) throws -> String {
      try published(
        "url: https://a.example/2020/10/01/le-hoi.html",
        "Lễ hội làng được mở rộng",
        day,
        Pages.filler,
        Pages.filler
      )
    }
    #expect(try page("02/10/2020 00:10") == "2020-10-02 stated")
    #expect(try page("12/10/2020 00:10") == "2020-10-12 inferred")
  }

  @Test(arguments: [
    "2020-10-01T16:35:00+07:00", "20201001", "1601544934", "Thu, 01 Oct 2020 16:35:00 +0700",
    "01/10/2020 16:35",
  ])
  func `a declared field states the day`(_ value: String) throws {
    let page = try PageText(
      bytes: ["Tiêu đề của bài báo", day, Pages.filler].joined(separator: "\n").utf8,
      declared: [DeclaredField(name: "published_at", value: value)]
    )
    let published = try Pages.extractor.article(of: page, today: Pages.today).published
    #expect(published.day?.description == "2020-10-01")
    #expect(published.certainty == .stated)
    #expect(published.evidence.first?.meaning == .declared)
  }

  @Test(arguments: [
    "Lễ hội mở năm 2011, năm 2014 và năm 2018 đều thu hút nhiều người tới xem.",
    "Lễ hội sẽ mở lại trong năm 2018 và năm tới còn lớn hơn nhiều.",
  ])
  func `a story of other years does not tell its own`(_ sentence: String) throws {
    let article = try Pages.article(["Tiêu đề của bài báo", day, sentence])
    #expect(article.published.certainty == .unknown)
  }

  @Test func `the day something began is not that of publication`() throws {
    let article = try Pages.article([
      "Tiêu đề của bài báo", Pages.filler, "Chuyên mục được mở từ ngày 1/11/2019 ở làng.",
    ])
    #expect(article.published.certainty == .unknown)
  }

  @Test func `a day without any year is unknown, with what was weighed`() throws {
    let article = try Pages.article(["Tiêu đề của bài báo", day, Pages.filler])
    #expect(article.published.day == nil)
    #expect(article.published.certainty == .unknown)
    #expect(article.published.evidence.map(\.text) == ["ngày 14/12"])
  }

  @Test func `no story is later than the page was saved`() throws {
    let teaser = "Xem lịch hôm nay 7/12/2020 có gì đáng chú ý"
    let article = try Pages.article([
      "Tiêu đề của bài báo", day, "Lễ hội có từ năm 2015 và thu hút nhiều người tới xem.",
      Pages.filler, "Đọc thêm", teaser, teaser, "Lịch vạn niên cho biết hôm nay là ngày tốt ...",
    ])
    #expect(article.crawled.day?.description == "2020-12-07")
    #expect(article.published.day?.description == "2015-12-14")
    #expect(article.links.map(\.headline) == [teaser])
  }

  @Test func `a stated day after today is not believed`() throws {
    let article = try Pages.article(["# date = 20991231", "Tiêu đề", Pages.filler, Pages.filler])
    #expect(article.published.certainty == .unknown)
  }

  @Test func `the paper and day printed before the first word are taken off it`() throws {
    let article = try Pages.article([
      "Tiêu đề của bài báo", "(Báo Mẫu) - Lễ hội được mở rộng, theo ban tổ chức.", Pages.filler,
    ])
    #expect(article.outlet?.text == "Báo Mẫu")
    #expect(article.standfirst?.text == "Lễ hội được mở rộng, theo ban tổ chức.")
    #expect(article.furniture.map(\.text) == ["(Báo Mẫu) -"])
  }

  @Test func `an agency's dateline gives place and agency`() throws {
    let article = try Pages.article(
      """
      Harbour wall to be rebuilt after the storm
      LONDON, Jan 5 2020 (Reuters) - The council said the wall would be rebuilt before the summer.
      The work will be paid for by the people of the town, who had collected the money for it.
      """
    )
    #expect(article.dateline?.text == "LONDON")
    #expect(article.credits.map(\.name) == ["Reuters"])
    #expect(article.published.day?.description == "2020-01-05")
    #expect(article.body.first?.text.hasPrefix("The council said") == true)
  }
}
