import ArticleExtraction
import Articles
import TestSupport
import Testing

/// Whatever comes in, extraction ends with an article or an error, and its spans fit its texts.
struct FuzzTests {
  private static let pieces = [
    "Nguyễn Văn Thắng", "ông", "Tổng thống Nga", "“", "”", "\"", "(", ")", "theo TASS", "14/12",
    "ngày", "năm", "2021", ".",
    "...", ",", ":", "-", "/", "1", "cho biết", "Đọc thêm", "Xem thêm: Tin khác", "By John Smith",
    "said", "Mr", "Mr.", "Smith",
    "\u{301}", "\u{202E}", "\u{200D}", "👩‍👩‍👧", "中文", "\t", "©", "Ảnh: AFP", "LONDON (Reuters) -",
    "một tuần trước đó", "người đứng đầu",
    "Chủ tịch", "Hội đồng", "'s", "O'Neill", "John F. Kennedy", "5 năm vào năm 2021", "#",
    "date = 20201001", "12:30", "St.", "…",
  ]

  private func check(_ article: Article) {
    for span in article.people.flatMap(\.mentions).map(\.span) + article.quotes.map(\.span) {
      let length = article.text(at: span.place)?.utf8.count ?? 0
      #expect(span.range.upperBound <= length)
    }
    for speaker in article.quotes.compactMap(\.speaker) {
      if let person = speaker.person { #expect(article.people.indices.contains(person)) }
    }
    if let day = article.published.day { #expect(day <= Pages.today) }
  }

  @Test(arguments: 1...40)
  func `random lines of newspaper words do no harm`(_ seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    var text = ""
    for _ in 0..<Int.random(in: 1...400, using: &random) {
      text += Self.pieces.randomElement(using: &random) ?? ""
      text += ["\n", " ", " ", " ", "", "\n\n"].randomElement(using: &random) ?? " "
    }
    do {
      let article = try Pages.article(text)
      check(article)
      #expect(Accounting.lost(text, in: article) == [])
      #expect(Accounting.doubled(text, in: article) == [])
    } catch let error as ExtractionError {
      #expect(error == .noStory || error == .empty)
    }
  }

  @Test(arguments: 1...20)
  func `random bytes do no harm`(_ seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    let bytes = (0..<2000).map { _ in UInt8.random(in: 1...127, using: &random) }
    if let article = try? Pages.extractor.article(from: bytes, today: Pages.today) {
      check(article)
    }
  }
}
