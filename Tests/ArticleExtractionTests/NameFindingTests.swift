import Testing

@testable import ArticleExtraction

/// Why runs of capitals are or are not people.
struct NameFindingTests {
  private func findings(_ sentence: String, names: NameLexicon = NameLexicon()) throws
    -> [NameFinding]
  {
    let page = try PageText(bytes: "Tiêu đề của bài báo\n\n\(Pages.filler)\n\n\(sentence)".utf8)
    let story = try Extractor().story(of: page)
    return PeopleFinder(lexicon: story.lexicon, texts: story.texts, names: names).findings()
  }

  @Test(arguments: [
    ("Ông Trần Văn Bách tới chợ.", NameClue.title, true),
    ("Hôm qua, Trần Văn Bách (44 tuổi) tới chợ.", .age, true),
    ("Hôm qua, Trần Văn Bách, cha của bé, tới chợ.", .apposition, true),
    ("Khách mua hàng của hãng Kettler.", .organisationBefore, false),
    ("Khách tới huyện Hồng Ngự.", .placeBefore, false),
    ("Khách đọc “Kettler” ở chợ.", .inQuotes, false),
    ("Khách ở Quảng Nam về nhà.", .place, false),
  ])
  func `every run keeps what told of it`(_ text: String, _ clue: NameClue, _ isPerson: Bool) throws
  {
    let finding = try #require(findings(text).last)
    #expect(finding.clues.contains(clue))
    #expect(finding.verdict.isPerson == isPerson)
  }

  @Test func `a shorter form names the full one`() throws {
    let findings = try findings("Ông Peter Hill tới chợ. Hôm sau, Hill về nhà.")
    #expect(findings.map(\.verdict) == [.clear, .shorter(of: "Peter Hill")])
  }

  @Test func `a score is the sum of its clues' weights`() {
    for clue in NameClue.allCases {
      #expect(NameClues(arrayLiteral: clue).score == clue.weight)
      #expect(NameClues(arrayLiteral: clue, clue).all == [clue])
    }
    let clues: NameClues = [.title, .inQuotes]
    #expect(clues.score == NameClue.title.weight + NameClue.inQuotes.weight)
  }

  @Test func `how many other pages know a name is told`() throws {
    var tally = NameTally()
    for i in 1...5 {
      tally.learn(
        from: try PageText(
          bytes: "Tiêu đề số \(i)\n\n\(Pages.filler)\n\nHôm qua, ca sĩ Lambert hát rất hay.".utf8
        )
      )
    }
    let findings = try findings("Khán giả vẫn nhớ Lambert từ lâu.", names: tally.lexicon())
    #expect(findings.last?.verdict == .knownElsewhere(pages: 5))
  }
}
