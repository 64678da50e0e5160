import Articles
import Testing

@testable import ArticleExtraction

/// Every usual way to write a day, in both languages, and what only looks like one.
struct DateFormTests {
  /// "text = from..to" of every expression in a story of Wednesday, 14 October 2020.
  private func dates(_ lines: [String]) throws -> [String] {
    try Pages.article(["# date = 20201014"] + lines).dates.map { date in
      let first = date.days.first?.description ?? ""
      let last = date.days.last?.description ?? ""
      return date.text + " = " + (first == last ? first : first + ".." + last)
    }
  }

  private func vietnamese(_ sentence: String) throws -> [String] {
    try dates(["Tiêu đề của bài", Pages.filler, sentence])
  }

  private func english(_ sentence: String) throws -> [String] {
    try dates([
      "Council agrees to rebuild the old harbour wall",
      "The people of the town had collected the money for the work and are glad of the news.",
      sentence,
    ])
  }

  @Test(arguments: [
    ("Hội chợ mở ngày 14-12 tại bến cảng.", "ngày 14-12 = 2020-12-14"),
    ("Sáng 9-10, hội chợ mở cửa tại bến cảng.", "9-10 = 2020-10-09"),
    ("Hội chợ mở chủ nhật 11-10 tại bến cảng.", "chủ nhật 11-10 = 2020-10-11"),
    ("Hội chợ mở thứ Ba, 13/10 tại bến cảng.", "thứ Ba, 13/10 = 2020-10-13"),
    ("Hội chợ mở từ 5 đến 9/10 tại bến cảng.", "5 đến 9/10 = 2020-10-05..2020-10-09"),
    ("Hội chợ mở từ ngày 5 đến ngày 9/10 ở cảng.", "ngày 5 đến ngày 9/10 = 2020-10-05..2020-10-09"),
    ("Hội chợ mở ngày 5 - 9/10 tại bến cảng.", "ngày 5 - 9/10 = 2020-10-05..2020-10-09"),
    ("Hội chợ mở 4-5/12 tại bến cảng.", "4-5/12 = 2020-12-04..2020-12-05"),
    ("Hội chợ mở ngày 4 và 5/12 tại bến cảng.", "ngày 4 và 5/12 = 2020-12-04..2020-12-05"),
    ("Hội chợ sẽ mở ngày 20/3 tại bến cảng.", "ngày 20/3 = 2021-03-20"),
    ("Hội chợ mở ngày 20/1 tới tại bến cảng.", "ngày 20/1 = 2021-01-20"),
    ("Hội chợ mở hồi tháng 11 tại bến cảng.", "tháng 11 = 2019-11-01..2019-11-30"),
    ("Hội chợ mở tháng 8 năm nay tại cảng.", "tháng 8 năm nay = 2020-08-01..2020-08-31"),
    ("Doanh thu quý III/2019 của hội chợ cao.", "quý III/2019 = 2019-07-01..2019-09-30"),
    ("Doanh thu quý 2 của hội chợ khá cao.", "quý 2 = 2020-04-01..2020-06-30"),
    ("Doanh thu quý I năm ngoái khá cao.", "quý I năm ngoái = 2019-01-01..2019-03-31"),
    ("Doanh thu nửa đầu năm khá cao ở đây.", "nửa đầu năm = 2020-01-01..2020-06-30"),
    ("Doanh thu nửa cuối năm 2018 khá cao.", "năm 2018 = 2018-01-01..2018-12-31"),
    ("Hội chợ mở thứ Hai tuần trước ở cảng.", "thứ Hai tuần trước = 2020-10-05"),
    ("Hội chợ mở thứ Sáu tuần này ở cảng.", "thứ Sáu tuần này = 2020-10-16"),
    ("Cảng đông vui vào đầu tháng 9 vì hội chợ.", "tháng 9 = 2020-09-01..2020-09-30"),
    ("Cảng đông vui vào cuối năm 2019 vì hội chợ.", "năm 2019 = 2019-01-01..2019-12-31"),
    ("Cảng có từ thập niên 1950 ở nơi này.", "thập niên 1950 = 1950-01-01..1959-12-31"),
    ("Cảng có từ những năm 1950 ở nơi này.", "những năm 1950 = 1950-01-01..1959-12-31"),
    ("Cảng có từ thế kỷ XIX ở nơi này.", "thế kỷ XIX = 1801-01-01..1900-12-31"),
    ("Cảng vắng khách (2012-2015) rồi lại đông.", "2012-2015 = 2012-01-01..2015-12-31"),
    ("Trường mở cửa năm học 2022 - 2023 ở cảng.", "năm học 2022 - 2023 = 2022-01-01..2023-12-31"),
    ("Tàu về lúc 7h30 ngày 13/3 tại bến cảng.", "ngày 13/3 = 2020-03-13"),
    ("Cảng cúng rằm tháng Tám theo lệ làng.", "tháng Tám = 2020-10-01"),
    ("Cảng cúng rằm tháng Bảy theo lệ làng.", "tháng Bảy = 2020-09-02"),
    ("Giỗ tổ mùng 10 tháng 9 ở cảng rất vui.", "mùng 10 tháng 9 = 2020-10-26"),
    ("Cảng có hội ngày 15/8 âm lịch hằng năm.", "ngày 15/8 âm lịch = 2020-10-01"),
    ("Cùng ngày 9/10, hội chợ mở cửa ở cảng.", "9/10 = 2020-10-09"),
    ("Rạng sáng nay, tàu về tới bến cảng.", "Rạng sáng nay = 2020-10-14"),
  ])
  func `a Vietnamese day is resolved`(_ sentence: String, _ expected: String) throws {
    #expect(try vietnamese(sentence) == [expected])
  }

  @Test(arguments: [
    "Trạm trực cứu hộ 24/7 cho mọi tàu thuyền.", "Đội cảng đá trận này thắng 2-1 ở sân nhà.",
    "Có 6/10 vị trí ở cảng đã có người thuê.", "Mỗi ngày 2-3 lần tàu ghé vào bến cảng.",
    "Nhà ông ở số 5/12 đường ra bến cảng.", "Cảng ở gần công viên 23/9 của thành phố.",
    "Ba phần tư tàu, tức 3/4 số tàu, đã về.", "Gọi 028.3822.1234 để hỏi về tàu thuyền.",
    "Bản 12.10.3 của phần mềm đã chạy tốt.", "Cảng dùng chuyến bay VN 1250 chở khách.",
    "Thứ hai, cảng này rất sâu và rộng.", "Thứ ba, tàu lớn vào được cảng này.",
    "Hàng chục năm nay cảng vẫn đông vui.", "Ba năm nay cảng vẫn đông vui như cũ.",
    "Từ đầu năm tới nay cảng vẫn đông vui.", "Giá cá là 11/12 của giá tôm ở cảng 10,5/12.",
    "Cảng nghỉ từ mùng 3 Tết vì thợ về quê.", "Cảng có lễ vào tháng 7 âm lịch như xưa.",
    "Thành cổ xây năm 1200 trước Công nguyên.",
    "Tỷ lệ tàu về cảng là 10-12 phần trăm.", "Trận chung kết kết thúc với tỷ số 11-10.",
  ])
  func `what only looks like a day is left alone`(_ sentence: String) throws {
    #expect(try vietnamese(sentence) == [])
  }

  @Test(arguments: [
    ("The fair opened on Oct. 1 by the harbour wall.", "Oct. 1 = 2020-10-01"),
    ("The fair opened on 1st October by the wall.", "1st October = 2020-10-01"),
    ("The fair ran Oct. 5-9, 2019 by the wall.", "Oct. 5-9, 2019 = 2019-10-05..2019-10-09"),
    ("The fair opened last Tuesday by the wall.", "last Tuesday = 2020-10-13"),
    ("The fair opened in early March by the wall.", "March = 2020-03-01..2020-03-31"),
    ("Sales rose in Q3 2019 by the harbour wall.", "Q3 2019 = 2019-07-01..2019-09-30"),
    (
      "Sales rose in the second quarter of 2019.", "second quarter of 2019 = 2019-04-01..2019-06-30"
    ),
    ("The wall is of the 1990s and still stands.", "1990s = 1990-01-01..1999-12-31"),
    ("The wall is of the 19th century, they say.", "19th century = 1801-01-01..1900-12-31"),
    ("The fair opened at 9 p.m. on Friday there.", "on Friday = 2020-10-09"),
    ("The fair opened two weeks ago by the wall.", "two weeks ago = 2020-09-28..2020-10-04"),
  ])
  func `an English day is resolved`(_ sentence: String, _ expected: String) throws {
    #expect(try english(sentence) == [expected])
  }

  @Test(arguments: [
    "The wall is open 24/7 for those who fish there.", "They won the match 2-1 on the old pitch.",
    "Some 3/4 of the wall had to be built again.", "The temple is of 1200 BC, as they all know.",
    "May the wall stand for many years to come.", "The wall is 10.5 feet high and very strong.",
  ])
  func `what only looks like an English day is left alone`(_ sentence: String) throws {
    #expect(try english(sentence) == [])
  }

  @Test func `a range from one month into another is two days`() throws {
    #expect(
      try vietnamese("Cảng đóng từ ngày 28-9 tới 12-10 vì có bão lớn.")
        == ["ngày 28-9 = 2020-09-28", "12-10 = 2020-10-12"]
    )
  }

  /// As published by the Vietnamese calendar office.
  @Test(arguments: [
    (1985, "1985-01-21"), (2000, "2000-02-05"), (2007, "2007-02-17"), (2015, "2015-02-19"),
    (2020, "2020-01-25"), (2021, "2021-02-12"), (2023, "2023-01-22"), (2024, "2024-02-10"),
    (2025, "2025-01-29"), (2030, "2030-02-02"),
  ])
  func `the moon's new year falls on its day`(_ year: Int, _ day: String) {
    #expect(LunarCalendar.day(year: year, month: 1, day: 1)?.description == day)
  }

  @Test func `a month after a leap month keeps its number`() {
    // 2020 had two fourth months, 2023 two second ones.
    #expect(LunarCalendar.day(year: 2020, month: 8, day: 15)?.description == "2020-10-01")
    #expect(LunarCalendar.day(year: 2023, month: 8, day: 15)?.description == "2023-09-29")
    #expect(LunarCalendar.day(year: 2024, month: 12, day: 30) == nil)
  }
}
