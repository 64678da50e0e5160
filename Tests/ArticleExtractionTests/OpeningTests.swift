import Articles
import Testing

/// What stands round the first words of a story.
struct OpeningTests {
  private static let story = [
    "The ferry to the island will run again from Monday, the harbour office said in the morning.",
    "It had been laid up since the winter, when ice broke one of its two screws near the pier.",
    "People of the island had to wait for a smaller boat that came only twice in each week.",
  ]

  private static let tale = [
    "Chuyến phà ra đảo sẽ chạy lại từ đầu tuần tới, cảng vụ cho hay vào buổi sáng nay tại bến.",
    "Phà đã nằm bến từ mùa đông, khi một chân vịt bị hỏng do va vào đá ngầm ở gần cầu cảng.",
    "Người dân trên đảo phải chờ một chiếc thuyền nhỏ mỗi tuần chỉ ra vào hai lần mà thôi.",
  ]

  @Test(arguments: [
    ("By Jane Roe, Political Correspondent", "Jane Roe"), ("Jane Roe in Paris", "Jane Roe"),
    ("Story by Jane Roe", "Jane Roe"), ("Jane Roe, staff writer", "Jane Roe"),
  ])
  func `an English byline is read with what describes the writer`(
    _ line: String,
    _ name: String
  ) throws {
    let article = try Pages.article(["Ferry runs again to the island", line] + Self.story)
    #expect(article.byline?.text == name)
    #expect(article.body.map(\.text) == Self.story)
  }

  @Test(arguments: [
    ("Theo Nguyễn Văn An", "Nguyễn Văn An"), ("Bài và ảnh: Trần Thu Hà", "Trần Thu Hà"),
    ("Nhóm PV", "Nhóm PV"), ("PV", "PV"), ("Lê Minh Châu (Tổng hợp)", "Lê Minh Châu"),
  ])
  func `a Vietnamese byline is read over the story and below it`(
    _ line: String,
    _ name: String
  ) throws {
    let above = try Pages.article(["Phà ra đảo chạy lại", line] + Self.tale)
    #expect(above.byline?.text == name)
    let below = try Pages.article(["Phà ra đảo chạy lại"] + Self.tale + [line])
    #expect(below.byline?.text == name)
  }

  @Test func `a sentence between headline and byline is the standfirst, not of the body`() throws {
    let article = try Pages.article(
      [
        "Ferry runs again to the island - The Pier", "Home", "News", "Sport", "Weather",
        "Ferry runs again to the island", "A broken screw kept the boat at its pier for months.",
        "By Jane Roe", "Share", "Tweet", "Print",
      ] + Self.story
    )
    #expect(article.standfirst?.text == "A broken screw kept the boat at its pier for months.")
    #expect(article.byline?.text == "Jane Roe")
    #expect(article.body.map(\.text) == Self.story)
  }

  @Test func `the site's name is cut off a headline, and is the outlet`() throws {
    for title in [
      "Ferry runs again to the island | The Pier", "Ferry runs again to the island – The Pier",
    ] {
      let article = try Pages.article([title] + Self.story)
      #expect(article.headline.text == "Ferry runs again to the island")
      #expect(article.outlet?.text == "The Pier")
      #expect(Accounting.lost(([title] + Self.story).joined(separator: "\n"), in: article) == [])
    }
  }

  @Test(
    arguments: [
      ("LONDON (Reuters) - ", "LONDON", nil), ("(Dân trí) - ", nil, "Dân trí"),
      ("TTO - ", nil, "TTO"), ("(NLĐO)- ", nil, "NLĐO"), ("Hà Nội, 12/3 - ", "Hà Nội", nil),
    ] as [(String, String?, String?)]
  )
  func `what stands before the first word is not of the story`(
    _ leadIn: String,
    _ place: String?,
    _ outlet: String?
  ) throws {
    let story = leadIn.hasPrefix("LONDON") ? Self.story : Self.tale
    let article = try Pages.article(["Phà ra đảo chạy lại", leadIn + story[0], story[1], story[2]])
    #expect(article.dateline?.text == place)
    #expect(article.outlet?.text == outlet)
    #expect(article.standfirst?.text == story[0] || article.body.first?.text == story[0])
  }
}
