import Articles
import Testing

struct DateTests {
  /// "text = from..to" of every expression in a story published on 2020-10-14, a Wednesday.
  private func dates(_ sentence: String) throws -> [String] {
    let article = try Pages.article([
      "# date = 20201014", "Tiêu đề của bài", Pages.filler, sentence,
    ])
    return article.dates.map { date in
      let first = date.days.first?.description ?? ""
      let last = date.days.last?.description ?? ""
      return date.text + " = " + (first == last ? first : first + ".." + last)
    }
  }

  @Test(arguments: [
    ("Lễ hội mở ngày 5/3/2019 tại làng.", "ngày 5/3/2019 = 2019-03-05"),
    ("Lễ hội mở ngày 5 tháng 3 năm 2019 tại làng.", "ngày 5 tháng 3 năm 2019 = 2019-03-05"),
    ("Lễ hội mở ngày 5-7/3/2019 tại làng.", "ngày 5-7/3/2019 = 2019-03-05..2019-03-07"),
    ("Lễ hội mở ngày 13/10 tại làng.", "ngày 13/10 = 2020-10-13"),
    ("Lễ hội mở ngày 20/12 tại làng.", "ngày 20/12 = 2019-12-20"),
    ("Lễ hội mở vào chiều 2/9 tại làng.", "2/9 = 2020-09-02"),
    ("Lễ hội mở tháng 8 năm ngoái tại làng.", "tháng 8 năm ngoái = 2019-08-01..2019-08-31"),
    ("Lễ hội mở tháng 9 vừa qua tại làng.", "tháng 9 vừa qua = 2020-09-01..2020-09-30"),
    ("Lễ hội mở tháng 6/2018 tại làng.", "tháng 6/2018 = 2018-06-01..2018-06-30"),
    ("Lễ hội mở năm 2015 tại làng.", "năm 2015 = 2015-01-01..2015-12-31"),
    ("Lễ hội mở sáng nay (14/10) tại làng.", "sáng nay (14/10) = 2020-10-14"),
    ("Lễ hội mở chiều nay 13/10 tại làng.", "13/10 = 2020-10-13"),
    ("Lễ hội vắng khách năm 2008-2009.", "năm 2008-2009 = 2008-01-01..2009-12-31"),
    ("Lễ hội đông khách nhiều năm (2012-2014) liền.", "2012-2014 = 2012-01-01..2014-12-31"),
    ("Lễ hội do ông Tám (sinh năm 1988) mở.", "năm 1988 = 1988-01-01..1988-12-31"),
    ("Lễ hội mở hôm qua tại làng.", "hôm qua = 2020-10-13"),
    ("Lễ hội mở hôm thứ Hai tại làng.", "hôm thứ Hai = 2020-10-12"),
    ("Lễ hội mở 2 tuần trước tại làng.", "2 tuần trước = 2020-09-28..2020-10-04"),
    ("Dự án kéo dài 3 năm từ năm 2016 đến giờ.", "từ năm 2016 = 2016-01-01..2016-12-31"),
  ])
  func `an expression of time is resolved`(_ sentence: String, _ expected: String) throws {
    #expect(try dates(sentence) == [expected])
  }

  @Test(arguments: [
    "Làng có hơn 3 năm trước lễ hội.", "Lễ hội có từ khoảng 20 năm trước ở đây.",
    "Đến nay, lễ hội vẫn đông khách.", "Nghị định 15/2020/NĐ-CP có hiệu lực từ lâu.",
    "Tỷ lệ này là 12,5/10 theo thống kê.",
    "Đội nhà thắng 3-1 sau hiệp phụ căng thẳng.", "Lãi suất tăng 10/12% trong kỳ này.",
    "Gọi số 0912.345.678 để được giúp đỡ ngay.", "Khoảng 2/3 dân số sống ở nông thôn.",
    "Em học lớp 10/12 của trường làng bên sông.", "Dự án kéo dài 5 năm nhưng chưa xong.",
    "Giá tăng 1.2.3 lần so với dự tính trước.",
  ])
  func `a figure that is no date is left alone`(_ sentence: String) throws {
    #expect(try dates(sentence) == [])
  }

  @Test func `the same day and an earlier week follow what was told before`() throws {
    let sentence = "Ngày 5/10, đoàn tới Huế; cùng ngày, đoàn họp, còn 1 tuần trước đó thì nghỉ."
    #expect(
      try dates(sentence) == [
        "Ngày 5/10 = 2020-10-05", "cùng ngày = 2020-10-05",
        "1 tuần trước đó = 2020-09-28..2020-10-04",
      ]
    )
  }

  @Test func `English dates are read month first`() throws {
    let text = """
      Council agrees to rebuild the old harbour wall
      By Jane Miller
      Nov. 18, 2019
      The council said on Monday that the wall was built in 1902 and that it would be rebuilt by the 5th of March 2020.
      The work was paid for by the people of the town, who had collected the money for it over the years.
      """
    let article = try Pages.article(text)
    #expect(article.published.day?.description == "2019-11-18")
    #expect(article.dates.map(\.text).contains("5th of March 2020"))
    #expect(article.byline?.text == "Jane Miller")
  }
}
