import ArticleArchive
import ArticleQuery
import Articles
import ReaderModel
import Testing

@testable import ReaderScreen

struct StringsTests {
  private let both = [Strings.english, .vietnamese]

  private func date(_ text: String) throws -> DateFilter {
    let query = try Query.parse("date:\(text)", today: SampleArticles.day(2026, 1, 1))
    guard case .filter(.date(let date)) = query else {
      throw QueryError(range: 0..<0, reason: .notADate)
    }
    return date
  }

  @Test(arguments: [
    (7, "7+"), (99, "99+"), (1_237, "1,200+"), (99_999, "99,000+"), (1_000_000, "1,000,000+"),
  ])
  func `a number that still grows is told by its first two digits`(value: Int, text: String) {
    let part = ArticleCount(value: value, isExact: false)
    #expect(Strings.english.count(part) == text)
    #expect(Strings.vietnamese.count(part) == text.replacing(",", with: "."))
    #expect(Strings.english.articles(part) == "\(text) articles")
    #expect(Strings.vietnamese.articles(part) == "\(text.replacing(",", with: ".")) bài")
    let whole = ArticleCount(value: value, isExact: true)
    #expect(Strings.english.count(whole) == Strings.english.number(value))
  }

  @Test func `every command, group and place of keys has a name of its own language`() {
    for strings in both {
      let names = Command.allCases.map { strings.name(of: $0) }
      #expect(names.allSatisfy { !$0.isEmpty })
      #expect(Command.Group.allCases.allSatisfy { !strings.name(of: $0).isEmpty })
    }
    let same = Command.allCases.filter {
      Strings.english.name(of: $0) == Strings.vietnamese.name(of: $0)
    }
    #expect(same.isEmpty)
  }

  @Test func `names of commands of one group tell them apart`() {
    for strings in both {
      for group in Command.Group.allCases {
        let names = Command.allCases.filter { $0.group == group }.map { strings.name(of: $0) }
        #expect(Set(names).count == names.count, "\(group)")
      }
    }
  }

  @Test func `counts have the right number in English and none in Vietnamese`() {
    #expect(
      [0, 1, 2, 12480].map(Strings.english.articles) == [
        "0 articles", "1 article", "2 articles", "12,480 articles",
      ]
    )
    #expect([1, 12480].map(Strings.vietnamese.articles) == ["1 bài", "12.480 bài"])
  }

  @Test func `numbers are grouped by three digits`() {
    #expect(
      [0, 999, 1000, 1_234_567, -1000].map(Strings.english.number) == [
        "0", "999", "1,000", "1,234,567", "-1,000",
      ]
    )
  }

  @Test func `dates are written as each language writes them`() {
    let day = SampleArticles.day(2021, 12, 4)
    let inferred = PublicationDate.inferred(day, evidence: [])
    #expect(Strings.english.date(inferred) == "4 Dec 2021~")
    #expect(Strings.vietnamese.date(inferred) == "04/12/2021~")
    #expect(Strings.english.date(.stated(day, .month, evidence: [])) == "Dec 2021")
    #expect(Strings.vietnamese.date(.stated(day, .month, evidence: [])) == "tháng 12/2021")
    #expect(Strings.vietnamese.date(.stated(day, .year, evidence: [])) == "2021")
    #expect(Strings.vietnamese.date(.unknown) == "không rõ ngày")
  }

  @Test func `short dates fit nine columns and their mark`() {
    for strings in both {
      for month in 1...12 {
        for precision in Precision.allCases {
          let date = PublicationDate.inferred(
            SampleArticles.day(2021, month, 28),
            precision,
            evidence: []
          )
          #expect(strings.shortDate(date).count <= 10)
        }
      }
    }
  }

  @Test(arguments: [
    ("2021", "2021", "2021"), ("2021-12", "Dec 2021", "tháng 12/2021"),
    ("14/12/2021", "14 Dec 2021", "14/12/2021"),
    ("2019..2021", "2019 to 2021", "từ 2019 đến 2021"),
    ("2021-q4", "Oct 2021 to Dec 2021", "từ tháng 10/2021 đến tháng 12/2021"),
    ("2021-02..2021-03-05", "1 Feb 2021 to 5 Mar 2021", "từ 01/02/2021 đến 05/03/2021"),
    ("2019..", "2019 or later", "từ 2019"), ("..2019", "31 Dec 2019 or earlier", "đến 31/12/2019"),
    ("3w", "last 3 weeks", "3 tuần qua"), ("1d", "last 1 day", "1 ngày qua"),
    ("today", "today", "hôm nay"),
  ])
  func `a date filter is said in words`(typed: String, english: String, vietnamese: String) throws {
    let date = try date(typed)
    #expect(Strings.english.words(for: .filter(.date(date))) == "date: \(english)")
    #expect(Strings.vietnamese.words(for: .filter(.date(date))) == "ngày: \(vietnamese)")
  }

  @Test func `a query is said in words, its parts kept apart`() throws {
    let query = try Query.parse("\"bến tàu\" -(person:đức or is:unread)", today: nil)
    #expect(Strings.english.words(for: query) == "“bến tàu” and not (person: đức or state: unread)")
    #expect(
      Strings.vietnamese.words(for: query)
        == "“bến tàu” và trừ (nhân vật: đức hoặc trạng thái: chưa đọc)"
    )
  }

  @Test(arguments: [
    "(bến", "bến)", "\"bến", "()", "person:", "date:", "is:", "outlet:", "is:blue", "colour:red",
    "date:soon", "date:31/2/2021", "date:2025..2021", "bến or",
  ])
  func `every mistake in a query has a sentence in both languages`(_ text: String) {
    #expect(throws: QueryError.self) { try Query.parse(text, today: nil) }
    do throws(QueryError) {
      _ = try Query.parse(text, today: nil)
    } catch {
      #expect(
        Strings.english.sentence(for: error).hasSuffix(".") || text.hasSuffix(":")
      )
      #expect(Strings.english.sentence(for: error) != Strings.vietnamese.sentence(for: error))
    }
  }

  @Test func `errors of the archive name the file and what to do`() {
    let newer = ArchiveError.newer(path: "/a.sqlite", version: 3, supported: 1)
    let older = ArchiveError.older(path: "/a.sqlite", version: 1, oldest: 3)
    for strings in both {
      for sentence in [newer, older].map({ strings.sentence(for: $0) }) {
        #expect(sentence.contains("/a.sqlite") && sentence.contains("3") && sentence.contains("1"))
      }
    }
    let missing = Strings.english.sentence(for: ArchiveError.missing(path: "/a"))
    #expect(missing == "There is no archive at /a. Import something first: diembao import FOLDER")
  }

  @Test func `reading takes at least a minute`() {
    #expect([0, 1, 220, 531, 2200].map(ReadingTime.minutes) == [1, 1, 1, 2, 10])
  }
}
