import Articles
import Testing

struct PublicationTests {
  private let day = "Phát biểu ngày 14/12 tại trụ sở, ban tổ chức cho hay lễ hội sẽ được mở rộng."

  @Test func `a day without a year takes the year the story names, and says how`() throws {
    let article = try Pages.article([
      "Tiêu đề của bài báo", day, "Lễ hội có từ năm 2018 và thu hút nhiều người tới xem.",
    ])
    #expect(article.published.day?.description == "2018-12-14")
    #expect(article.published.certainty == .inferred)
    #expect(article.published.evidence.map(\.meaning) == [.dayInStory, .yearInStory])
    #expect(article.published.evidence.map(\.line) == [2, 3])
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
