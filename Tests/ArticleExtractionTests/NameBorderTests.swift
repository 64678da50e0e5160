import Articles
import Testing

/// Where a name begins and ends, and what is none.
struct NameBorderTests {
  private func names(_ sentences: String...) throws -> [String] {
    try Pages.article(["Tiêu đề của bài báo", Pages.filler] + sentences).people.map(\.name)
  }

  @Test(arguments: ["Jr", "Jr.", "Sr", "III"])
  func `a father and a son of one name are two`(_ suffix: String) throws {
    let people = try Pages.article([
      "Tiêu đề của bài báo", Pages.filler,
      "Ông Richard Dale \(suffix) tới Huế hôm qua.", "Tổng thống Richard Dale ở lại Paris.",
      "Ông Dale cho biết trời đẹp.",
    ]).people
    let son = suffix.hasSuffix(".") ? String(suffix.dropLast()) : suffix
    #expect(people.map(\.name) == ["Richard Dale \(son)", "Richard Dale"])
    #expect(people.map(\.aliases) == [[], ["Dale"]])
    #expect(people.map(\.roles) == [[], ["Tổng thống"]])
  }

  @Test func `a son named in full may be named in short where the father is not`() throws {
    let people = try Pages.article([
      "Tiêu đề của bài báo", Pages.filler, "Ông Richard Dale Jr tới Huế hôm qua.",
      "Ông Dale Jr cho biết trời đẹp.", "Ông Dale cho biết đường đã thông.",
    ]).people
    #expect(people.map(\.name) == ["Richard Dale Jr"])
    #expect(people.first?.aliases == ["Dale Jr", "Dale"])
  }

  @Test(arguments: [
    ("Hôm qua ông Han Min - seok tới Huế.", "Han Min - seok"),
    ("Hôm qua ông Lê Tám - con ông Lê Bảy - tới Huế.", "Lê Tám"),
    ("Hôm qua, chủ tịch SeaHouse Lê Văn Tám tới Huế.", "Lê Văn Tám"),
    ("Hôm qua, giám đốc QRS Andrew Dale tới Huế.", "Andrew Dale"),
    ("Đoàn đã tới Iran Ông Marcel Dubois cho biết trời đẹp.", "Marcel Dubois"),
    ("Khi đó, Võ Sỹ Lâm (SN 1983) ở Huế.", "Võ Sỹ Lâm"),
  ])
  func `a name is all of the name and no more`(_ text: String, _ name: String) throws {
    #expect(try names(text).first == name)
  }

  @Test(arguments: [
    "Quốc hội đã bầu Chủ tịch nước.", "Cổ đông đã bầu HĐQT mới hôm qua.",
    "Bà là trưởng phòng GD-ĐT ở Huế.", "Chủ tịch HĐTV Tập đoàn ở Huế.", "Nông dân VN ở Huế vui.",
    "Đảo Phú Hoa đã mở cửa, Đảo Phú Hoa vui.",
  ])
  func `initials of a house, an election and an island are nobody`(_ text: String) throws {
    #expect(try names(text) == [])
  }

  @Test(arguments: [
    "Đường đã thông ở Huế. Anh Ngọc", "Đường đã thông ở Huế. Lê Hà Mai (theo AFP)",
    "Đường đã thông ở Huế. Anh Ngọc (tổng hợp)", "Lê Hà Mai - Trần Đức Nam",
  ])
  func `who signs a story is nobody in it`(_ line: String) throws {
    #expect(try names("Ông Marcel Dubois tới Huế.", line, "Trời đẹp ở Huế.") == ["Marcel Dubois"])
  }

  @Test func `who signs may be somebody all the same`() throws {
    #expect(try names("Hôm qua anh Ngọc tới Huế.", "Trời rất đẹp. Anh Ngọc vui lắm.") == ["Ngọc"])
  }
}
