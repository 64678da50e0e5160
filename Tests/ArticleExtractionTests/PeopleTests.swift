import Articles
import Testing

struct PeopleTests {
  private func people(_ sentences: String...) throws -> [Person] {
    try Pages.article(["Tiêu đề của bài báo", Pages.filler] + sentences).people
  }

  @Test(arguments: [
    ("Ông Trần Quốc Khải cho biết đường đã thông.", "Trần Quốc Khải", "Ông Trần Quốc Khải"),
    (
      "Hôm qua Tổng thống Pháp Marcel Dubois tới Huế.", "Marcel Dubois",
      "Tổng thống Pháp Marcel Dubois"
    ),
    ("Hôm qua tân Thủ tướng Anh Peter Hill tới Huế.", "Peter Hill", "tân Thủ tướng Anh Peter Hill"),
    (
      "Hôm qua Chủ tịch UBND tỉnh Quảng Nam Lê Văn Tám tới Huế.", "Lê Văn Tám",
      "Chủ tịch UBND tỉnh Quảng Nam Lê Văn Tám"
    ),
    ("Hôm qua PGS.TS Đỗ Thị Lụa tới Huế.", "Đỗ Thị Lụa", "PGS.TS Đỗ Thị Lụa"),
    ("Hôm qua, Karl von der Heide (44 tuổi) tới Huế.", "Karl von der Heide", "Karl von der Heide"),
    ("Hôm qua ca sĩ Mary O'Hara hát ở Huế.", "Mary O'Hara", "ca sĩ Mary O'Hara"),
  ])
  func `a name is parted from its title`(_ text: String, _ name: String, _ mention: String) throws {
    let people = try people(text)
    #expect(people.map(\.name) == [name])
    #expect(people.first?.mentions.map(\.text) == [mention])
  }

  @Test(arguments: [
    "Đoàn đi qua đường Nguyễn Văn Linh và tới huyện Hồng Ngự.",
    "Quan hệ Nga-Mỹ và Đức-Pháp đang tốt lên.",
    "Sinh viên Trường Đại học Tôn Đức Thắng tới Huế.", "Nga và Anh bàn với Mỹ về vấn đề này.",
    "Tổng thống Nga đã tới Huế, còn Thủ tướng thì chưa.",
    "Khách tới Quảng Nam, Đà Nẵng và Thừa Thiên Huế.",
  ])
  func `places, streets, schools and bare offices are not people`(_ text: String) throws {
    #expect(try people(text).map(\.name) == [])
  }

  @Test func `shorter forms, offices and pronouns find their person`() throws {
    let people = try people(
      "Ngoại trưởng Pháp Marcel Dubois tới Huế hôm qua.",
      "Nhà ngoại giao Pháp khẳng định chuyến đi rất tốt.",
      "Ông nói trời đẹp.",
      "Hôm nay, ông Dubois về nước."
    )
    #expect(people.map(\.name) == ["Marcel Dubois"])
    #expect(people.first?.aliases == ["Dubois"])
    #expect(people.first?.roles == ["Ngoại trưởng Pháp"])
    #expect(people.first?.mentions.map(\.kind) == [.named, .nominal, .pronoun, .named])
    #expect(people.first?.isQuoted == true)
  }

  @Test(arguments: [
    ("tân Thủ tướng Anh", ["tân Thủ tướng Anh", "Thủ tướng Anh"]),
    ("quyền Bộ trưởng Anh", ["quyền Bộ trưởng Anh", "Bộ trưởng Anh"]),
    ("cựu Thủ tướng Anh", ["cựu Thủ tướng Anh"]),
    ("nguyên quyền Bộ trưởng Anh", ["nguyên quyền Bộ trưởng Anh"]),
    ("Phó Thủ tướng Anh", ["Phó Thủ tướng Anh"]),
  ])
  func `who newly holds an office holds the office`(_ title: String, _ roles: [String]) throws {
    #expect(try people("Hôm qua \(title) Peter Hill tới Huế.").first?.roles == roles)
  }

  @Test(arguments: [
    (
      "Ông Peter Hill, Giám đốc Điều hành Marketing (Sao Biển) cho biết trời đẹp.",
      ["Giám đốc Điều hành Marketing (Sao Biển)"]
    ),
    (
      "Ông Lê Văn Tám - Trưởng khoa Nhi, Bệnh viện Biển Xanh cho biết trời đẹp.",
      ["Trưởng khoa Nhi, Bệnh viện Biển Xanh"]
    ),
    (
      "Ông Lê Văn Tám, SN 1986, giáo viên Trường THPT Cửa Biển (huyện Bờ Xa, tỉnh Núi) đã tới Huế.",
      ["giáo viên Trường THPT Cửa Biển (huyện Bờ Xa, tỉnh Núi)"]
    ),
    (
      "TS Lê Văn Tám, Phó Chủ tịch Chi hội Cây xanh, Trưởng Ban giám khảo cuộc thi cho biết trời đẹp.",
      ["TS", "Phó Chủ tịch Chi hội Cây xanh", "Trưởng Ban giám khảo cuộc thi"]
    ),
    (
      "Hôm qua, Peter Hill, một trong những tác giả của cuốn sách, tới Huế.",
      ["một trong những tác giả của cuốn sách"]
    ),
    ("Hôm qua, Chủ tịch của trường, Peter Hill, cảnh báo về nắng nóng.", ["Chủ tịch của trường"]),
    ("Bà Lê Thị Hoa là Chủ tịch tỉnh đầu tiên.", ["Chủ tịch tỉnh"]),
    (
      "Ông Lê Văn Tám, Chủ tịch tỉnh Núi và bà Lê Thị Hoa thăm trường, tặng quà.",
      ["Chủ tịch tỉnh Núi"]
    ),
    (
      "Bà Lê Thị Hoa, giám đốc Bệnh viện Núi trao quà cho các em, sáng nay.",
      ["giám đốc Bệnh viện Núi"]
    ),
    ("Ông Lê Văn Tám, ca sĩ Trần Văn Nam và khách tới Huế.", []),
  ])
  func `what stands beside a name tells the office`(_ text: String, _ roles: [String]) throws {
    #expect(try people(text).first?.roles == roles)
  }

  @Test func `an office told at length finds its holder when told in short`() throws {
    let people = try people(
      "Ông Lê Văn Tám, giám đốc Bệnh viện Núi phụ trách cấp cứu, tới Huế.",
      "Hôm qua, giám đốc Bệnh viện Núi đã về nhà."
    )
    #expect(people.first?.roles == ["giám đốc Bệnh viện Núi phụ trách cấp cứu"])
    #expect(people.first?.mentions.map(\.kind) == [.named, .nominal])
  }

  @Test func `somebody's house, a village of a trade and a pronoun are nobody`() throws {
    let people = try people(
      "Hôm qua, Chủ nhà hàng T.P. tới phường.",
      "Khách thăm làng gốm Thanh Hà ở ven sông.",
      "Anh nói: “Tôi khẳng định trời đẹp. Tôi cho rằng mai cũng vậy”."
    )
    #expect(people.map(\.name) == [])
  }

  @Test func `a character is named by the part`() throws {
    #expect(
      try people("Cô nổi tiếng với vai Sidney Barlow trong phim.").map(\.name) == ["Sidney Barlow"]
    )
  }

  @Test func `a woman's pronoun is not given to a man`() throws {
    let people = try people(
      "Bà Lê Thị Hoa gặp ông Trần Văn Nam ở chợ.",
      "Bà nói hàng năm chợ rất đông khách."
    )
    #expect(people.map(\.name) == ["Lê Thị Hoa", "Trần Văn Nam"])
    #expect(people.map(\.mentions.count) == [2, 1])
  }

  @Test func `a writer is not a person of the story`() throws {
    let article = try Pages.article(["Tiêu đề của bài báo", "Lê Hà", Pages.filler, Pages.filler])
    #expect(article.byline?.text == "Lê Hà")
    #expect(article.people == [])
  }

  @Test func `English titles and verbs tell people`() throws {
    let article = try Pages.article(
      """
      Harbour wall to be rebuilt after the storm
      The wall, which fell in the storm, will be rebuilt before the summer, the council announced.
      "We cannot wait for another winter," said Mayor Helen Brook, who has led the town for years.
      Mr Brook, her husband, owns the Harbour Company. French President Marcel Dubois said the wall was old.
      """
    )
    #expect(article.language == .english)
    #expect(article.people.map(\.name).contains("Helen Brook"))
    #expect(article.people.map(\.name).contains("Marcel Dubois"))
    #expect(!article.people.map(\.name).contains("Harbour Company"))
    #expect(article.quotes.first?.speaker?.name == "Helen Brook")
  }
}
