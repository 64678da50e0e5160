import Articles
import Testing

@testable import ArticleExtraction

/// What pages teach each other about names.
struct NameLexiconTests {
  private func page(_ sentence: String, _ n: Int = 0) throws -> PageText {
    try PageText(
      bytes: """
        Tiêu đề của bài báo số \(n)

        \(Pages.filler)

        \(sentence)
        """.utf8
    )
  }

  private func gathered(_ sentences: [String]) throws -> LessonGatherer {
    var gatherer = LessonGatherer()
    for (i, sentence) in sentences.enumerated() {
      gatherer.read(try page(sentence, i), today: Pages.today)
    }
    return gatherer
  }

  private func names(_ sentence: String, knowing sentences: [String]) throws -> [String] {
    let extractor = Extractor(lessons: try gathered(sentences).lessons())
    return try extractor.article(of: page(sentence), today: Pages.today).people.map(\.name)
  }

  private static let told = (1...4).map { "Ngày \($0)/3, ca sĩ Lambert nói rất vui khi gặp Vi Ca." }

  @Test func `one name that other pages know as a person's is one`() throws {
    let sentence = "Khán giả vẫn nhớ Lambert từ lâu."
    #expect(try names(sentence, knowing: []) == [])
    #expect(try names(sentence, knowing: Self.told) == ["Lambert"])
  }

  @Test func `a given name alone stays open however many pages know it`() throws {
    let told = (1...9).map { "Ngày \($0)/3, ông Đức nói rất vui." }
    #expect(try names("Khán giả vẫn nhớ Đức từ lâu.", knowing: told) == [])
  }

  @Test func `what dozens of pages never take for a person is none`() throws {
    let sentence = "Hôm qua, Kettler cho biết giá không đổi. Kettler nói thêm hàng vẫn đủ."
    let silent = (1...40).map { "Ngày \($0) hằng tháng, khách mua hàng của hãng Kettler ở chợ." }
    #expect(try names(sentence, knowing: []) == ["Kettler"])
    #expect(try names(sentence, knowing: silent) == [])
  }

  @Test func `a page that gives a title is believed against all others`() throws {
    let silent = (1...40).map { "Ngày \($0) hằng tháng, khách mua hàng của hãng Kettler ở chợ." }
    #expect(try names("Hôm qua, ông Kettler tới Huế.", knowing: silent) == ["Kettler"])
  }

  @Test func `neither order nor grouping changes what is learnt`() throws {
    let sentences = Self.told + (1...30).map { "Ngày \($0), ông Trần Văn Bách tới chợ Lambert." }
    let whole = try gathered(sentences)
    #expect(try gathered(sentences.reversed()).lessons() != .none)
    var parts = try sentences.enumerated().map { i, sentence in
      var gatherer = LessonGatherer()
      gatherer.read(try page(sentence, i), today: Pages.today)
      return gatherer
    }
    parts.reverse()
    var merged = LessonGatherer()
    for part in parts { merged.merge(part) }
    #expect(merged.lessons() == whole.lessons())
    #expect(merged.lessons().names.bytes == whole.lessons().names.bytes)
  }

  @Test(arguments: [0, 1, 8, 40])
  func `a tally holds no more names than it may, and the same in any order`(_ capacity: Int) throws
  {
    let pages = try (0..<60).map {
      try page("Ngày \($0), ông Lê Văn Bách\($0) tới chợ với bà Hoa.", $0)
    }
    var forward = NameTally(capacity: capacity)
    for page in pages { forward.learn(from: page) }
    var halves = [NameTally(capacity: capacity), NameTally(capacity: capacity)]
    for (i, page) in pages.reversed().enumerated() { halves[i % 2].learn(from: page) }
    halves[1].merge(halves[0])
    #expect(forward.count <= capacity)
    #expect(halves[1] == forward)
  }

  @Test func `a lexicon is kept as bytes and read again`() throws {
    let names = try gathered(Self.told).lessons().names
    #expect(names.count > 0)
    #expect(NameLexicon(bytes: names.bytes) == names)
    #expect(NameLexicon(bytes: NameLexicon().bytes) == NameLexicon())
  }

  @Test func `bytes that were changed or cut are refused`() throws {
    let bytes = try gathered(Self.told).lessons().names.bytes
    for i in bytes.indices {
      var changed = bytes
      changed[i] ^= 0x10
      #expect(NameLexicon(bytes: changed) == nil)
      #expect(NameLexicon(bytes: Array(bytes[..<i])) == nil)
    }
    #expect(NameLexicon(bytes: bytes + [0]) == nil)
  }
}
