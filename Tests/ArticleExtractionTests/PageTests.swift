import Articles
import Testing

struct PageTests {
  private static let paragraphs = [
    "The council of the town said on Monday that the wall by the harbour will be built again soon.",
    "People who live there have waited for it since the storm took the wall away two winters ago.",
    "The work will cost more than was planned, and is to be done before the next storms come in.",
  ]

  @Test func `an advertisement does not end a story`() throws {
    let text = Self.paragraphs
    let article = try Pages.article([
      "Harbour wall is built again", text[0], "Advertisement", text[1], "Advertisement", text[2],
    ])
    #expect(article.body.map(\.text) == text)
  }

  @Test func `readers' comments are not the story, however long`() throws {
    let comment =
      "I have seen this wall for many years, and I think that it was never built well at all."
    let article = try Pages.article(
      ["Harbour wall is built again - Daily Example", "Harbour wall is built again"]
        + Self.paragraphs + ["12 responses to “Harbour wall is built again”"]
        + Array(repeating: ["Somebody says:", comment, comment], count: 12).flatMap(\.self)
    )
    #expect(article.body.map(\.text) == Self.paragraphs)
  }

  @Test func `stories offered before the headline are not the story`() throws {
    let offers = (1...9).flatMap { ["Story of another kind \($0)", Self.paragraphs[$0 % 3]] }
    let article = try Pages.article(
      ["Ships are late again - Daily Example"] + offers
        + ["All sports", "More sports", "Ships are late again"] + Self.paragraphs
    )
    #expect(article.headline.text == "Ships are late again")
    #expect(article.body.map(\.text) == Self.paragraphs)
  }

  @Test func `a page in a script without blanks has a story`() throws {
    let line = "先日、不正に改造した電話を販売したとして、商標法違反の疑いで男性が逮捕されました。"
    let article = try Pages.article(["電話", line, line + "報道によると、電話でした。"])
    #expect(article.body.last?.text == line + "報道によると、電話でした。")
  }

  private let lines = [
    "Tiêu đề của bài báo hôm nay", "Trần Hà", Pages.filler, "Theo dõi Báo Mẫu trên",
    "Cảnh chợ quê vào buổi sáng. (Ảnh: Báo Mẫu)", Pages.filler + " Trời rất đẹp.",
    "Xem thêm: Chợ quê ngày tết đông vui", "- Một là chợ phải sạch và đẹp.", Pages.filler,
    "Chợ nổi miền Tây đón khách", "Chợ nổi miền Tây đón khách",
    "Khách tới chợ nổi ngày một đông ...",
    "(theo TTXVN)", "Từ khóa: chợ quê, ngày tết", "Tin liên quan",
    "Giá gạo tăng ở nhiều tỉnh miền Tây",
    "Phiên bản di động",
  ]

  @Test func `each line of a page finds its part`() throws {
    let article = try Pages.article(lines)
    #expect(article.headline == Headline(text: lines[0], isDerived: false, line: 1))
    #expect(article.byline == Passage("Trần Hà", line: 2))
    #expect(article.standfirst == Passage(Pages.filler, line: 3))
    #expect(article.outlet?.text == "Báo Mẫu")
    #expect(article.body.map(\.kind) == [.caption, .paragraph, .list, .paragraph])
    #expect(article.credits.map(\.name) == ["Báo Mẫu", "TTXVN"])
    #expect(article.credits.map(\.subject) == [.picture, .text])
    #expect(article.topics.map(\.text) == ["chợ quê", "ngày tết"])
    #expect(article.links.map(\.kind) == [.inline, .inline, .teaser])
    #expect(article.links.map(\.lines).sorted { $0[0] < $1[0] } == [[7], [10, 11, 12], [16]])
  }

  @Test func `nothing of a page is lost or kept twice`() throws {
    let page = lines.joined(separator: "\n")
    let article = try Pages.article(page)
    #expect(Accounting.lost(page, in: article) == [])
    #expect(Accounting.doubled(page, in: article) == [])
  }

  @Test func `a page without a headline gets a derived one, marked so`() throws {
    let article = try Pages.article([Pages.filler + " Trời rất đẹp.", Pages.filler])
    #expect(article.headline.isDerived)
    #expect(Pages.filler.hasPrefix(article.headline.text))
  }

  @Test func `menus, comments and other stories of an English page are left out`() throws {
    let article = try Pages.article(
      """
      Harbour wall to be rebuilt - The Harbour Times
      Home
      News
      Sport
      Harbour wall to be rebuilt
      The wall, which fell in the storm, will be rebuilt before the summer, the council announced.
      The work will be paid for by the people of the town, who had collected the money for it.
      Related stories
      Storm leaves hundreds without light and water
      Comments
      This is a long comment by a reader who thinks that the wall should never be built again.
      """
    )
    #expect(article.headline.text == "Harbour wall to be rebuilt")
    #expect(article.outlet?.text == "The Harbour Times")
    #expect(article.body.map(\.line) == [6, 7])
    #expect(article.links.map(\.headline) == ["Storm leaves hundreds without light and water"])
  }
}
