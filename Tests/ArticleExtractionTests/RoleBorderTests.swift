import Articles
import Testing

/// Whose a role is, and where it ends.
struct RoleBorderTests {
  private func people(_ sentences: String...) throws -> [Person] {
    try Pages.article(["Tiêu đề của bài báo", Pages.filler] + sentences).people
  }

  /// People as "name: role, role".
  private func told(_ sentence: String) throws -> [String] {
    try people(sentence).map { "\($0.name): \($0.roles.joined(separator: ", "))" }
  }

  @Test(arguments: [
    (
      "Anna Dubois, con gái Tổng thống Pháp Marcel Dubois, đã tới Huế.",
      ["Anna Dubois: con gái Tổng thống Pháp", "Marcel Dubois: Tổng thống Pháp"]
    ),
    (
      "Hôm qua con trai Tổng thống Pháp Richard Dale Jr tới Huế.",
      ["Richard Dale Jr: con trai Tổng thống Pháp"]
    ),
    (
      "Hôm qua con trai Tổng thống Pháp Marcel Dubois tới Huế.",
      ["Marcel Dubois: Tổng thống Pháp"]
    ),
    (
      "Cố vấn của Tổng thống Pháp Marcel Dubois đã tới Huế hôm qua.",
      ["Marcel Dubois: Tổng thống Pháp"]
    ),
    (
      "Hôm qua Đặc phái viên Tổng thống Pháp Marcel Dubois tới Huế.",
      ["Marcel Dubois: Đặc phái viên Tổng thống Pháp"]
    ),
  ])
  func `an office belongs to whoever holds it, not to relatives and aides`(
    _ text: String,
    _ told: [String]
  ) throws {
    #expect(try self.told(text) == told)
  }

  @Test(arguments: [
    (
      "Ông Peter Hill, Ngoại trưởng Pháp Marcel Dubois và nhiều người khác tới Huế.",
      ["Peter Hill: ", "Marcel Dubois: Ngoại trưởng Pháp"]
    ),
    (
      "Ông Peter Hill, cựu Phó Thủ tướng Anh dưới chính quyền bà Mary Roe, đã tới Huế.",
      ["Peter Hill: cựu Phó Thủ tướng Anh", "Mary Roe: "]
    ),
  ])
  func `a role holds nobody else's name`(_ text: String, _ told: [String]) throws {
    #expect(try self.told(text) == told)
  }

  @Test(arguments: [
    ("Ông Lê Văn Tám - Giám đốc Sở Y tế nhận xét, đường đã thông.", "Giám đốc Sở Y tế"),
    ("Ông Lê Văn Tám, Giám đốc Sở Y tế mỉm cười, rồi ra về.", "Giám đốc Sở Y tế"),
    (
      "Ông Lê Văn Tám (Giám đốc Sở Y tế giai đoạn 2001-2005 và) đã tới Huế.",
      "Giám đốc Sở Y tế giai đoạn 2001-2005"
    ),
  ])
  func `a role ends where the story goes on`(_ text: String, _ role: String) throws {
    #expect(try people(text).first?.roles == [role])
  }

  @Test func `a government is nobody's acting office`() throws {
    #expect(
      try told("Chính quyền Tổng thống Marcel Dubois muốn xây đường ở Huế.")
        == ["Marcel Dubois: Tổng thống"]
    )
    #expect(
      try told("Hôm qua quyền Tổng thống Marcel Dubois tới Huế.")
        == ["Marcel Dubois: quyền Tổng thống, Tổng thống"]
    )
  }

  @Test(arguments: [
    ("Hôm qua ca sĩ Mỹ Hạnh hát ở Huế.", "Mỹ Hạnh", "ca sĩ"),
    ("Hôm qua diễn viên Đức Thịnh diễn ở Huế.", "Đức Thịnh", "diễn viên"),
    ("Hôm qua ca sĩ Mỹ Mary Roe hát ở Huế.", "Mary Roe", "ca sĩ Mỹ"),
    ("Hôm qua ca sĩ Việt Nam Lê Văn Tám hát ở Huế.", "Lê Văn Tám", "ca sĩ Việt Nam"),
  ])
  func `a given name that is a country's too stays with the name`(
    _ text: String,
    _ name: String,
    _ role: String
  ) throws {
    let people = try people(text)
    #expect(people.map(\.name) == [name])
    #expect(people.first?.roles == [role])
  }
}
