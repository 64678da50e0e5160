import Articles
import Testing

/// How one person is told from another, and found again under another form of the name.
struct PeopleFormsTests {
  private func people(_ sentences: String...) throws -> [Person] {
    try Pages.article(["Tiêu đề của bài báo", Pages.filler] + sentences).people
  }

  private func names(_ sentence: String) throws -> [String] { try people(sentence).map(\.name) }

  @Test(arguments: [
    "Hôm qua, Chủ tịch Triều Tiên Kim Jong-un tới Huế.", "Ông Tập Cận Bình tới Huế.",
    "Hôm qua Tổng thống Moon Jae-in tới Huế.", "Hôm qua, ông Lý Hiển Long tới Huế.",
    "Hôm qua, Thái tử Khalid bin Rashid tới Huế.", "Hôm qua, ông Omar al-Khatib tới Huế.",
  ])
  func `a name of another land is taken whole`(_ sentence: String) throws {
    let names = try names(sentence)
    #expect(names.count == 1)
    let name = try #require(names.first)
    #expect(sentence.contains("\(name) tới Huế"))
    #expect(name.contains(" "))
  }

  @Test(arguments: [
    ("Hoa hậu H'Hen Niê tới Huế.", "H'Hen Niê"), ("Anh Giàng A Páo tới Huế.", "Giàng A Páo"),
    ("Anh Y Khút tới Huế.", "Y Khút"), ("Cụ Lò Văn Pún tới Huế.", "Lò Văn Pún"),
    ("Cháu Bùi Thị Thơm tới Huế.", "Bùi Thị Thơm"),
    ("Hòa thượng Thích Minh Đạo tới Huế.", "Thích Minh Đạo"),
    ("Thượng uý Trần Văn Bách tới Huế.", "Trần Văn Bách"),
    ("Linh mục Lê Quang Uy tới Huế.", "Lê Quang Uy"),
  ])
  func `peoples, monks and soldiers are named`(_ sentence: String, _ name: String) throws {
    #expect(try names(sentence) == [name])
  }

  @Test func `a plural office holds for both names of its row`() throws {
    let people = try people("Hôm qua, hai Thứ trưởng Trần Văn Bách và Lê Quang Uy tới Huế.")
    #expect(people.map(\.name) == ["Trần Văn Bách", "Lê Quang Uy"])
    #expect(people.map(\.roles) == [["Thứ trưởng"], ["Thứ trưởng"]])
  }

  @Test func `offices in a row before a name are all the person's`() throws {
    let people = try people(
      "Hôm qua, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Trần Văn Bách tới Huế."
    )
    #expect(people.first?.roles.contains("Chủ tịch UBND tỉnh") == true)
    #expect(people.first?.roles.contains { $0.hasPrefix("Phó Bí thư") } == true)
  }

  @Test func `offices of two lands are two people's`() throws {
    let people = try people("Hôm qua, Thủ tướng Anh, Tổng thống Pháp Marcel Dubois tới Huế.")
    #expect(people.map(\.roles) == [["Tổng thống Pháp"]])
  }

  @Test func `a slip of one letter is a form of the same name`() throws {
    let people = try people(
      "Diễn viên Hoắc Minh Quân tới Huế.",
      "Hoắc Minh Quân nói trời đẹp.",
      "Hôm nay, diễn viên Hoằc Minh Quân về nhà."
    )
    #expect(people.map(\.name) == ["Hoắc Minh Quân"])
    #expect(people.first?.aliases == ["Hoằc Minh Quân"])
  }

  @Test func `two names that differ by a mark are two people`() throws {
    #expect(
      try names("Ông Trần Văn Hùng và ông Trần Văn Hưng tới Huế.") == [
        "Trần Văn Hùng", "Trần Văn Hưng",
      ]
    )
  }

  @Test func `brothers who share first and last names are two people`() throws {
    #expect(
      try names("Hôm qua, ông Omar Saadik Haq và ông Omar Rashid Haq tới Huế.") == [
        "Omar Saadik Haq", "Omar Rashid Haq",
      ]
    )
  }

  @Test func `who is called by the first name has the full name told before`() throws {
    let people = try people(
      "Quantis Phelan đạp xe qua thành phố.",
      "Hôm qua, Quantis nói trời rất đẹp.",
      "Quantis cho biết đường còn dài."
    )
    #expect(people.map(\.name) == ["Quantis Phelan"])
  }

  @Test func `a name turned round is the same name`() throws {
    let people = try people("Ông Jonas Weber tới Huế.", "Hôm nay, ông Weber Jonas về nhà.")
    #expect(people.map(\.name) == ["Jonas Weber"])
  }

  @Test func `a nickname's title keeps its person apart`() throws {
    let people = try people(
      "Tiền đạo Trần Minh Lộc ghi bàn cho đội nhà.",
      "Đội bóng của bầu Lộc thắng trận."
    )
    #expect(people.map(\.name) == ["Trần Minh Lộc", "Lộc"])
  }

  @Test func `a nickname finds the owner of the same name`() throws {
    let people = try people(
      "Chủ tịch CLB Lê Minh Lộc tới Huế.",
      "Đội bóng của bầu Lộc thắng trận."
    )
    #expect(people.map(\.name) == ["Lê Minh Lộc"])
  }

  @Test(arguments: [
    "Sức khỏe của Lambert tốt lên. Ai cũng biết Lambert chưa chơi trận nào.",
    "Đội nhà thiếu vắng Lambert vì chấn thương của Lambert nặng.",
  ])
  func `what is theirs and what they do tell people of one name`(_ sentences: String) throws {
    #expect(try names(sentences) == ["Lambert"])
  }

  @Test func `two given names without a family name are somebody whom a team misses`() throws {
    #expect(try names("Việc thiếu vắng Hồng Sơn là vấn đề của đội.") == ["Hồng Sơn"])
  }

  @Test(arguments: [
    "Nhà sản xuất Sunrise cho biết phim Sunrise sẽ chiếu. Bộ phim Sunrise rất hay.",
    "Công ty cổ phần chăn nuôi Bình Hà bị phạt.",
    "Đất các huyện Hương Sơn, Vũ Quang, Can Lộc bị ngập.",
    "Giám khảo Liên hoan phim tới Huế.", "Phó Chủ tịch Duma Quốc gia Nga tới Huế.",
    "Người dân huyện Quan Sơn vui mừng.", "Bé rất ngoan. Thầy cho biết vậy.",
    "Tên tuổi của nhà hàng được nhiều người biết.", "Ở huyện (Ảnh: Lê Minh Quân).",
    "Theo Asia Times, trời sẽ đẹp.",
  ])
  func `works, firms, districts and words that open a sentence are nobody`(_ text: String) throws {
    #expect(try names(text) == [])
  }

  @Test func `somebody told of behind a comma is a person`() throws {
    #expect(
      try names("Lablin Sharkar, cha cậu bé, không tin điều đó.") == ["Lablin Sharkar"]
    )
  }
}
