import Articles
import Testing

/// Where full stops, hyphens and papers' systems leave names joined or torn.
struct NamePartTests {
  private func people(_ sentences: String...) throws -> [Person] {
    try Pages.article(["Tiêu đề của bài báo", Pages.filler] + sentences).people
  }

  private func names(_ text: String) throws -> [String] { try people(text).map(\.name) }

  @Test(arguments: [
    ("Đó là lời của ông Dubois Theo chuyên gia, trời sẽ đẹp.", "Dubois"),
    ("Đó là những người gần ông Dubois Có ba người được nhắc tới.", "Dubois"),
    ("Họ lấy cả đất của dân Ông Lê Hồng Tám (ngụ xã Cửa Biển) cho biết vậy.", "Lê Hồng Tám"),
    ("Hôm qua công an đến nhà của bà P. Trong lúc đó, trời mưa.", "P."),
    ("Hôm qua công an đến gần nhà ông T. Hôm đó trời mưa.", "T."),
  ])
  func `a name ends where a full stop is missing or is that of an initial`(
    _ text: String,
    _ name: String
  ) throws {
    #expect(try names(text) == [name])
  }

  @Test(arguments: [
    ("Hôm qua, ông Brad O ' Dale tới Huế.", "Brad O ' Dale"),
    ("Hôm qua, tướng 3 sao H.R. Dale khẳng định trời đẹp.", "H.R. Dale"),
    ("Hôm qua bà Kim Mee - soon tới Huế.", "Kim Mee - soon"),
    ("Hôm qua trưởng bản Huồi Thợ Vi Văn Tám tới Huế.", "Vi Văn Tám"),
    ("Hôm qua giám đốc cảng Tân Biển Xanh Đặng Minh Tám tới Huế.", "Đặng Minh Tám"),
    ("Giám đốc Sở Y tế tỉnh Bình Thuận Phan Minh Tám đã tới.", "Phan Minh Tám"),
    ("Hôm qua BS Hồ Việt Tám tới Huế.", "Hồ Việt Tám"),
    ("Hôm qua Phó thủ tướng Lê Hòa Bình tới Huế.", "Lê Hòa Bình"),
    ("Người phát ngôn đảng Tự do Hàn Quốc (QRS) Han Min - seok nói vậy.", "Han Min - seok"),
    ("Tổng thống đương nhiệm Jopo Widono đã về nước.", "Jopo Widono"),
    ("Nhà thiết kế đồ hoạ người Syria Safi Aldar Tahan đã vẽ tranh.", "Safi Aldar Tahan"),
    ("Thư ký Báo chí Nhà Trắng Sean Spindle đã về nước.", "Sean Spindle"),
    ("Khi đó, Lê Văn Tám SN 1986 ở Huế.", "Lê Văn Tám"),
    ("Hôm qua, bà Helen Marlow - Hillworth nói vậy.", "Helen Marlow - Hillworth"),
    ("Nữ sinh viên Nguyễn Thị Vương Phi (21 tuổi) ở Huế.", "Nguyễn Thị Vương Phi"),
    ("Hôm qua một hành khách tên Lan, kể lại vụ việc.", "Lan"),
    ("Khi đó thuyền trưởng Lê Văn Tám ở Huế.", "Lê Văn Tám"),
    ("Hôm qua thí sinh Đoàn Văn Tám ở Huế.", "Đoàn Văn Tám"),
  ])
  func `a name is found behind places, offices and figures`(_ text: String, _ name: String) throws {
    #expect(try names(text) == [name])
  }

  @Test func `names of families that few have are told by what stands between`() throws {
    #expect(
      try names("Các hộ gồm Moong Văn Tám, Xeo Thị Bảy và nhiều hộ khác.")
        == ["Moong Văn Tám", "Xeo Thị Bảy"]
    )
  }

  @Test func `two names in one row are parted where the story knows the first`() throws {
    let people = try people(
      "Ông Marcel Dubois về nước hôm qua.",
      "Đó là lời phát ngôn viên của Tổng thống Dubois Dmitry Dale vào sáng nay.",
      "Cố vấn của ông Marcel Dubois Andrew Hill nói vậy."
    )
    #expect(people.map(\.name) == ["Marcel Dubois", "Dmitry Dale", "Andrew Hill"])
    #expect(people.first?.aliases == ["Dubois"])
  }

  @Test func `who is called by the family is one person`() throws {
    let people = try people(
      "Chủ tịch Trung Quốc Trạch Kiến Minh tới Huế hôm qua.",
      "Ông Trạch cho biết trời đẹp."
    )
    #expect(people.map(\.name) == ["Trạch Kiến Minh"])
    #expect(people.first?.aliases == ["Trạch"])
  }

  @Test func `who is called by the given name is not called by the family`() throws {
    let people = try people(
      "Bà Mai Thị Lụa tới Huế hôm qua.",
      "Bà Lụa gặp chị Mai ở chợ.",
      "Chị Mai rất vui."
    )
    #expect(people.map(\.name) == ["Mai Thị Lụa", "Mai"])
  }

  @Test func `a long foreign name is cut behind`() throws {
    let people = try people(
      "Hoa hậu Stella del Roe Diaz tới Huế hôm qua.",
      "Stella Del Roe cho biết trời đẹp."
    )
    #expect(people.map(\.name) == ["Stella del Roe Diaz"])
  }

  @Test func `who speaks is named between commas behind the words`() throws {
    let people = try people(
      "Trời mưa to từ sáng. “Hang rất hẹp và không khí rất ít”, Anwar Mirzo, điều phối viên, nói."
    )
    #expect(people.map(\.name) == ["Anwar Mirzo"])
  }
}
