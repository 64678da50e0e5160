import ArticleArchive
import Testing

@testable import diembao

@Suite struct FindingTextTests {
  @Test func `a finding tells what is wrong, where, and what to do`() {
    let once = ArchiveFinding(rule: .counts, count: 1, examples: ["3f9a"])
    #expect(
      once.sentence(of: "/a") == """
        The number of words or quotes of an article is not that of its text (3f9a). \
        Read the pages again with: diembao reextract --archive /a
        """
    )
    let often = ArchiveFinding(rule: .ghostIsLinked, count: 1200, examples: ["a", "b", "c"])
    #expect(
      often.sentence(of: "/a").hasPrefix("No link leads to a ghost (1,200 times: a; b; c; …). ")
    )
    let bare = ArchiveFinding(rule: .file, count: 1, examples: [])
    #expect(bare.sentence(of: "/a").hasPrefix("The file is damaged. "))
  }

  @Test(arguments: ArchiveRule.allCases)
  func `a finding cannot steer the terminal`(rule: ArchiveRule) {
    let finding = ArchiveFinding(rule: rule, count: 2, examples: ["\u{1B}[31m"])
    #expect(!finding.sentence(of: "\u{1B}[2J").unicodeScalars.contains("\u{1B}"))
  }

  @Test func `sizes have their unit`() {
    #expect(4096.size == "4.1 kB")
    #expect(767_050_000.size == "767.1 MB")
    #expect(0.size == "0.0 kB")
  }

  @Test func `the progress of an upgrade tells what is left`() {
    let progress = ArchiveUpgrade.Progress(articles: 2000, total: 6000)
    #expect(progress.line(after: 3) == "upgrading: 2,000 articles of 6,000 · 0:06 left")
    let first = ArchiveUpgrade.Progress(articles: 0, total: 6000)
    #expect(first.line(after: 3) == "upgrading: 0 articles of 6,000")
  }
}
