import ArticleArchive
import ArticleExtraction
import ArticleImport
import Articles
import ReaderTerminal
import Testing

@testable import diembao

/// What commands say, in both languages.
@Suite struct SpeechTests {
  private func both<Words>(_ words: () -> Words) -> [Words] {
    InterfaceLanguage.allCases.map { language in
      Speech.$language.withValue(language) { words() }
    }
  }

  private static let errors: [CommandError] = [
    .archive(.missing(path: "/a")), .archive(.busy(path: "/a")), .noHome, .noConfigurationHome,
    .shortKey("ab"), .noPerson("x"), .samePerson("x", "y"), .noForm("x", of: "y", forms: ["z"]),
    .noRole("x", of: "y", roles: []), .noRole("x", of: "y", roles: ["z"]), .ownName("x", of: "y"),
    .noCorrection("3"), .readingLog(.damaged(path: "/a")), .nothingToRead(archive: "/a"),
    .noSuchPath("x"), .nothingFound, .interrupted(articles: 3), .stopped,
    .terminal(.notATerminal(.input)), .terminal(.unknownTerminal("x")), .outputFailed(code: 5),
  ]

  @Test(arguments: errors)
  func `an error is told in the language at hand, and keeps what it is about`(
    error: CommandError
  ) throws {
    let sentences = both { error.sentence }.compactMap(\.self)
    #expect(sentences.count == 2 && Set(sentences).count == 2)
    let english = try #require(sentences.first)
    for word in ["/a", "“x”", "--archive", "diembao import"] where english.contains(word) {
      #expect(sentences.allSatisfy { $0.contains(word) }, "\(sentences)")
    }
  }

  private static let reasons: [SkipReason] = [
    .noSuchPath, .notReadable, .noTextFiles, .notAFile, .empty, .tooLarge(size: 9, limit: 1),
    .binary(line: 3), .compressed, .notUTF8(line: 2, byte: 0x9F), .noText, .noStory,
    .refused("x"),
  ]

  @Test(arguments: reasons)
  func `why input was left out is told in the language at hand`(reason: SkipReason) {
    #expect(Set(both { reason.words }).count == 2)
    let sentences = both { SkippedInput(path: "a.txt", reason: reason).sentence }
    #expect(sentences.allSatisfy { $0.contains("a.txt") })
  }

  @Test func `every rule of sound archives and every clue to a name has words in both`() {
    for rule in ArchiveRule.allCases { #expect(Set(both { rule.words }).count == 2, "\(rule)") }
    for clue in NameClue.allCases { #expect(Set(both { clue.words }).count == 2, "\(clue)") }
  }

  @Test func `days and numbers are written as the language writes them`() throws {
    let day = try #require(Day(year: 2025, month: 10, day: 29))
    #expect(both { day.shown } == ["2025-10-29", "29/10/2025"])
    #expect(both { day.text(.month) } == ["2025-10", "tháng 10/2025"])
    #expect(both { 1_234_567_890.size } == ["1,234.6 MB", "1.234,6 MB"])
    #expect(both { PublicationDate.unknown.text } == ["undated", "không rõ ngày"])
  }

  @Test func `a command speaks by option, then by configuration, then by locale`() throws {
    var program = try Program()
    func said(_ arguments: String...) throws -> String {
      try program.run(["list"] + arguments).error
    }
    #expect(try said().contains("There is no archive"))
    #expect(try said("--language", "vi").contains("Không có kho bài"))
    program.environment["LANG"] = "vi_VN.UTF-8"
    #expect(try said().contains("Không có kho bài"))
    _ = try program.write(".config/diembao/config.toml", "language = \"en\"")
    #expect(try said().contains("There is no archive"))
    #expect(try said("--language", "vi").contains("Không có kho bài"))
  }

  @Test func `JSON is the same in every language`() throws {
    let program = try Program()
    #expect(try program.run("import", Program.seeds).status == 0)
    for command in [["list"], ["people"], ["extract", "--explain", Program.seeds]] {
      let outputs = try ["en", "vi"].map {
        try program.run(command + ["--json", "--language", $0]).output
      }
      #expect(outputs[0] == outputs[1], "\(command)")
    }
  }
}
