import Articles
import Testing

/// Streets, schools, ships, firms and works that are called by people, or like people.
struct NamesakeTests {
  private func names(_ sentences: String...) throws -> [String] {
    try Pages.article(["Tiêu đề của bài báo", Pages.filler] + sentences).people.map(\.name)
  }

  @Test(arguments: [
    "Phòng tranh mở ở số 17 Lê Văn Tám trong tháng này.",
    "Cửa hàng ở hẻm 110 Lê Văn Tám đã đóng cửa.", "Quán cũ (22 Lê Văn Tám) vẫn đông khách.",
    "Khách sạn Sóng Biển - 369 Lê Văn Tám đã mở lại.", "Xe đỗ ở 60B Lê Văn Tám từ sáng.",
  ])
  func `the number of a house stands before its street`(_ text: String) throws {
    #expect(try names(text) == [])
  }

  @Test(arguments: [
    "Ông Lê Văn Tám rời nhà số 12 từ sáng.", "Tiền đạo mang áo số 10 Lê Văn Tám đã vào sân.",
    "Tiền đạo số 10 Lê Văn Tám đã vào sân.",
  ])
  func `the number on a shirt stands before its player`(_ text: String) throws {
    #expect(try names(text) == ["Lê Văn Tám"])
  }

  @Test(arguments: [
    "Đèn sáng trên nhiều tuyến đường trung tâm như: Cửa Biển, Lê Văn Tám, Trần Văn Nam và chợ cũ.",
    "Mưa lớn ở các đường Lê Văn Tám, Trần Văn Nam.",
    "Đường ngập từ đường Lê Văn Tám – Trần Văn Nam về chợ.",
    "Xe dừng ở nút giao Lê Văn Tám.", "Hai xe va chạm ở giao lộ Lê Văn Tám từ sớm.",
  ])
  func `a row that begins with a street is one of streets`(_ text: String) throws {
    #expect(try names(text) == [])
  }

  @Test func `a street is a street wherever its name stands`() throws {
    #expect(
      try names(
        "Đường Lê Văn Tám bị ngập từ sáng.",
        "Đi từ Lê Văn Tám về chợ mất một giờ.",
        "Xe về hướng Lê Văn Tám vẫn đông."
      ) == []
    )
    #expect(
      try names("Phố Lê Văn Tám bị ngập.", "Lê Văn Tám cho biết nhà cũng ngập.") == ["Lê Văn Tám"]
    )
  }

  @Test(arguments: [
    "Ông về xã Cửa Rừng (Kiều Phong, Cửa Biển) từ sáng.",
    "Lửa cháy ở thôn 2 (Kiều Phong, Cửa Biển) từ sáng.",
  ])
  func `what a place belongs to stands in brackets behind it`(_ text: String) throws {
    #expect(try names(text) == [])
  }

  @Test(arguments: [
    "Hiệu trưởng trường Lê Văn Tám đã tới dự.", "Trưởng công an P. Cửa Biển đã tới dự.",
    "Bí thư huyện uỷ Hướng Phong đã tới dự.", "Tổng giám đốc Công ty TNHH Sealine DP đã tới dự.",
    "Phó giám đốc Sealine Airlines đã tới dự.", "Lãnh đạo Seaco 5 cho biết trời đẹp.",
    "Các lãnh đạo G9 đã tới dự.", "Chi nhánh của Sealinebank Lào đã mở cửa.",
    "Tàu quét mìn Abraham Dale đã rời cảng.", "Lực lượng đặc nhiệm Walrus đã rời cảng.",
    "Quán quân The Harbour đã tới dự.", "Chung cư cao cấp Golden Harbour đã mở cửa.",
    "Họ thuê Harbour Infinity, công ty của Anh, tìm tàu từ sáng.",
    "Lãi của QSTU cho biết mùa này tốt.", "Giám đốc công ty CP Biển Đẹp đã tới dự.",
    "Khách mua hàng ở Sông Tiền Plaza từ sáng.", "Cây được trồng vào năm Nhâm Tý ở làng.",
    "Học sinh thi môn Vật Lý từ sáng.", "Khách viếng lăng Lê Văn Tám từ sáng.",
    "Chuyên gia tại trường Cao đẳng Harbourst đã tới dự.",
  ])
  func `houses, firms, ships and shows are nobody`(_ text: String) throws {
    #expect(try names(text) == [])
  }

  @Test func `a nation behind a trade names nobody`() throws {
    #expect(try names("Nhiều nghệ sĩ Việt đã tới dự.", "Các nghệ sĩ Việt hát rất hay.") == [])
    #expect(try names("Tôi có một người bạn Nga ở Huế.") == [])
  }

  @Test(arguments: [
    "Gia đình Lê Văn Tám đã về quê.", "Cán bộ Lê Văn Tám đã về quê.",
    "Vụ Lê Văn Tám đã được xử xong.", "Cùng ông xã Lê Văn Tám, cô đã về quê.",
    "Bộ trưởng Tài nguyên Môi trường Lê Văn Tám đã về quê.",
    "Cán bộ đoàn Lê Văn Tám đã về quê.",
  ])
  func `words that end like one for places or houses are none`(_ text: String) throws {
    #expect(try names(text) == ["Lê Văn Tám"])
  }

  @Test(arguments: [
    "Hôm qua, phường công bố Báo cáo năm về chợ.", "Đây là khủng bố Walrus ở phía nam.",
    "Hội nghị đã bầu Ban bí thư vào chiều qua.", "Hôm qua ông Giám đốc đã về quê.",
    "Tôi gặp cô Hiệu trưởng ở cổng.", "Nàng Hoa hậu đã về quê.",
  ])
  func `words that begin or end like a courtesy are none`(_ text: String) throws {
    #expect(try names(text) == [])
  }

  @Test func `the first syllable of a word is nobody`() throws {
    let people = try Pages.article([
      "Tiêu đề của bài báo", Pages.filler, "Hôm qua, Công an phường bắt Lê Thành Công (SN 1991).",
      "Theo tin mới, Công khai đã lấy xe.",
    ]).people
    #expect(people.map(\.name) == ["Lê Thành Công"])
    #expect(people.first?.mentions.count == 2)
    #expect(try names("Tình yêu rất đẹp.", "Tình yêu rất khó.", "Bài hát rất hay.") == [])
  }
}
