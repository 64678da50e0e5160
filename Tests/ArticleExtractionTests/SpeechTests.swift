import Articles
import Testing

struct SpeechTests {
  @Test(arguments: [
    "Ông Lê Văn Tám – Giám đốc công ty Biển Xanh cho biết trời đẹp.",
    "Peter Hill từ Đại học Biển Xanh cho biết trời đẹp.",
    "Bà Lê Thị Hoa đã lên tiếng xin lỗi về vụ việc hôm qua.",
  ])
  func `an office or origin may part a speaker from the verb`(_ text: String) throws {
    let article = try Pages.article(["Tiêu đề của bài báo", Pages.filler, Pages.filler, text])
    #expect(article.people.map(\.isQuoted) == [true])
  }

  private func article(_ sentences: String...) throws -> Article {
    try Pages.article(["Tiêu đề của bài báo", Pages.filler] + sentences)
  }

  @Test func `a quotation knows its speaker before and after it`() throws {
    let quotes = try article(
      "Ông Trần Quốc Khải nói: “Đường đã thông từ sáng nay rồi”.",
      "“Chúng tôi đã chờ ngày này từ rất lâu”, bà Lê Thị Hoa chia sẻ."
    ).quotes
    #expect(quotes.map { $0.speaker?.name } == ["Trần Quốc Khải", "Lê Thị Hoa"])
    #expect(quotes.map(\.cue) == ["Ông Trần Quốc Khải nói:", "bà Lê Thị Hoa chia sẻ"])
    #expect(quotes.map(\.kind) == [.direct, .direct])
  }

  @Test func `quotation marks need not match`() throws {
    let quotes = try article("Ông Trần Quốc Khải nói: \"Đường đã thông từ sáng nay rồi”.").quotes
    #expect(quotes.map(\.text) == ["\"Đường đã thông từ sáng nay rồi”"])
  }

  @Test func `a quotation that runs on keeps its speaker`() throws {
    let quotes = try article(
      "Ông Trần Quốc Khải nói: “Đường đã thông từ sáng nay rồi và mọi người rất vui.",
      "Ai cũng mong tới ngày được về thăm quê”."
    ).quotes
    #expect(quotes.map { $0.speaker?.name } == ["Trần Quốc Khải", "Trần Quốc Khải"])
  }

  @Test func `a name in quotation marks is no quotation`() throws {
    #expect(try article("Cuộc thi “Tiếng hát quê hương” được mở ở Huế.").quotes == [])
  }

  @Test func `reported speech has its verb and who told it`() throws {
    let reports = try article(
      "Theo ông Trần Quốc Khải, đường đã thông.",
      "Ông cho rằng trời sẽ còn đẹp."
    ).reportedSpeech
    #expect(reports.map(\.cue) == ["Theo", "cho rằng"])
    #expect(reports.map(\.speaker.name) == ["Trần Quốc Khải", "Trần Quốc Khải"])
    #expect(reports.map(\.via) == [nil, "Ông"])
  }
}
