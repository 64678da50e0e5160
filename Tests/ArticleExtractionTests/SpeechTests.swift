import Articles
import Testing

struct SpeechTests {
  @Test(arguments: [
    "Ông Lê Văn Tám – Giám đốc công ty Biển Xanh cho biết trời đẹp.",
    "Ông Lê Văn Tám, Tổng Giám đốc FPT cũng cho biết: \"Trời hôm nay đẹp hơn hôm qua rất nhiều lần.\"",
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

  /// Who is told to speak each quotation of the sentences; "–" for nobody.
  private func speakers(_ sentences: String...) throws -> [String] {
    try Pages.article(["Tiêu đề của bài báo", Pages.filler] + sentences).quotes
      .map { $0.speaker?.name ?? "–" }
  }

  @Test(arguments: [
    ("“Đường đã thông từ sáng nay và mọi người rất vui”, Thủ tướng nói.", "Thủ tướng"),
    (
      "Quan chức an ninh Nga cho hay: “Đường đã thông từ sáng nay và mọi người rất vui”.",
      "Quan chức an ninh Nga"
    ),
    (
      "“Đường đã thông từ sáng nay và ai cũng vui”, người phát ngôn chính phủ Nhật Bản tuyên bố.",
      "người phát ngôn chính phủ Nhật Bản"
    ),
    ("Bà Lê Thị Hoa tỏ ra vui mừng: “Đường đã thông từ sáng nay rồi”.", "Lê Thị Hoa"),
    ("“Tôi đã chờ ngày này từ rất lâu rồi”, bà Lê Thị Hoa mừng rỡ.", "Lê Thị Hoa"),
    ("“Tôi đã chờ ngày này từ rất lâu rồi” - bà Lê Thị Hoa nói.", "Lê Thị Hoa"),
    ("\" Tôi đã chờ ngày này từ rất lâu rồi \", bà Lê Thị Hoa nói.", "Lê Thị Hoa"),
    ("\"Tôi đọc \"Người tử tế\" từ rất lâu rồi\", bà Lê Thị Hoa nói.", "Lê Thị Hoa"),
    ("“Đường đã thông từ sáng nay rồi”, báo dẫn lời ông Trần Quốc Khải.", "Trần Quốc Khải"),
  ])
  func `a quotation has its speaker`(_ sentence: String, _ speaker: String) throws {
    #expect(try speakers(sentence) == [speaker])
  }

  @Test func `a work's name before somebody is not what he says`() throws {
    let sentence = "Với “Tiếng hát quê hương yêu dấu của mẹ”, bà Lê Thị Hoa chinh phục khán giả."
    #expect(try speakers(sentence) == ["–"])
  }

  @Test func `a quotation in parts has the speaker named after the last`() throws {
    let speakers = try speakers(
      "Trời đã sáng. “Đường đã thông từ hôm qua và mọi người rất vui.",
      "Ai cũng mong tới ngày được về thăm quê”, bà Lê Thị Hoa chia sẻ."
    )
    #expect(speakers == ["Lê Thị Hoa", "Lê Thị Hoa"])
  }

  @Test func `an opening mark repeated goes on with the same speaker`() throws {
    let speakers = try speakers(
      "Ông Trần Quốc Khải nói: “Đường đã thông từ sáng nay và mọi người rất vui.",
      "“Ai cũng mong tới ngày được về thăm quê của mình”."
    )
    #expect(speakers == ["Trần Quốc Khải", "Trần Quốc Khải"])
  }

  @Test func `a stray mark does not swallow what follows`() throws {
    let quotes = try article(
      "Đường dài 5\" và mọi người đều rất vui khi đi qua đây hôm nay.",
      Pages.filler,
      "Bà Lê Thị Hoa nói: “Tôi đã chờ ngày này từ rất lâu rồi”."
    ).quotes
    #expect(quotes.map(\.text) == ["“Tôi đã chờ ngày này từ rất lâu rồi”"])
  }

  @Test func `whose lawyer or plan it is does not speak`() throws {
    let article = try article(
      "Ông Trần Quốc Khải đã tới Huế. Bà Lê Thị Hoa khen kế hoạch của ông Trần Quốc Khải, có nội dung cảnh báo lũ.",
      "Luật sư của bà Lê Thị Hoa cho biết trời sẽ còn đẹp."
    )
    #expect(article.reportedSpeech.map(\.speaker.name) == [])
    #expect(article.people.map(\.isQuoted) == [false, false])
  }

  @Test func `a name and a colon open an answer`() throws {
    let reports = try article(
      "Phóng viên: Bà thấy thế nào khi đường đã thông?",
      "Bà Lê Thị Hoa: Tôi đã chờ ngày này từ rất lâu rồi và rất vui."
    ).reportedSpeech
    #expect(reports.map(\.speaker.name) == ["Lê Thị Hoa"])
    #expect(reports.map(\.cue) == [":"])
  }
}

/// The same in English.
struct EnglishSpeechTests {
  private func article(_ sentence: String) throws -> Article {
    try Pages.article([
      "Council agrees to rebuild the old harbour wall",
      "The people of the town had collected the money for the work and are glad of the news.",
      sentence,
    ])
  }

  @Test(arguments: [
    "“The wall will stand for a hundred years or more,” said Mary Stone.",
    "“The wall will stand for a hundred years or more,” Mary Stone said.",
    "“The wall will stand for a hundred years or more,” Mary Stone told reporters.",
    "Mary Stone, who paid for the work, said: “The wall will stand for a hundred years or more.”",
    "\"The wall will stand for a hundred years or more,\" said Mary Stone, who paid for the work.",
    "According to Dr Mary Stone, “the wall will stand for a hundred years or more”.",
  ])
  func `a quotation has its speaker`(_ sentence: String) throws {
    #expect(try article(sentence).quotes.map(\.speaker?.name) == ["Mary Stone"])
  }

  @Test(arguments: [
    "Mary Stone said the wall would stand for a hundred years or more.",
    "The wall would stand for a hundred years, according to Dr Mary Stone.",
    "Mary Stone, 41, a builder from the town, said the wall would stand.",
  ])
  func `reported speech has its speaker`(_ sentence: String) throws {
    #expect(try article(sentence).reportedSpeech.map(\.speaker.name) == ["Mary Stone"])
  }

  @Test func `words in scare quotes are nobody's`() throws {
    #expect(try article("The wall was called the “old lady” by Mary Stone.").quotes == [])
  }
}
