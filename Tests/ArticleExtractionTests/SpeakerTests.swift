import Articles
import Testing

/// Who does not speak, though a verb of speech or a quotation stands beside.
struct SpeakerTests {
  private func article(_ sentences: String...) throws -> Article {
    try Pages.article(["Tiêu đề của bài báo", Pages.filler] + sentences)
  }

  @Test(arguments: [
    "Ông Lê Văn Tám khai thác cát ở ven sông từ năm ngoái.",
    "Tín nhiệm dành cho ông Lê Văn Tám kể từ đó giảm nhiều.",
    "Ông Lê Văn Tám nói chuyện với khách ở cổng.", "Ông Lê Văn Tám, khi được hỏi, đã ra về.",
    "Gia đình ông Lê Văn Tám cho biết đã về quê.", "Luật sư bà Lê Thị Hoa nói toà đã sai.",
  ])
  func `words that begin like a verb of speech, and relatives, tell no speaker`(
    _ text: String
  ) throws {
    let article = try article(text)
    #expect(article.people.count == 1)
    #expect(article.people.first?.isQuoted == false)
    #expect(article.reportedSpeech == [])
  }

  @Test(arguments: [
    "Ông Lê Văn Tám cho biết mẹ đã về quê.", "Vợ Lê Thị Hoa cho biết đã về quê.",
    "Ông Lê Văn Tám, chủ quán, kể chợ rất đông.",
  ])
  func `who speaks is told all the same`(_ text: String) throws {
    #expect(try article(text).people.first?.isQuoted == true)
  }

  @Test func `an office behind a pronoun is somebody else`() throws {
    let article = try article(
      "Bà Lê Thị Hoa tới trường hôm qua.",
      "Bà hiệu trưởng trả lời: “Trường sẽ mở cửa lại vào tuần sau, khi trời đã đẹp”."
    )
    #expect(article.quotes.first?.speaker?.name != "Lê Thị Hoa")
  }

  @Test(arguments: [
    "Công an cho biết ông Lê Văn Tám bị khởi tố về tội “cướp tài sản”.",
    "Ông Lê Văn Tám khẳng định đã dừng chiến dịch “Cành Ô Liu” từ sáng.",
  ])
  func `what something is called is not what somebody said`(_ text: String) throws {
    #expect(try article(text).quotes == [])
  }
}
