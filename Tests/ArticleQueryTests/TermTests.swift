import ArticleQuery
import Articles
import Foundation
import Testing

/// The conditions of a text that is being typed.
@Suite struct TermTests {
  private let today = Day(number: 20_429)  // 2025-12-07, a Sunday

  @Test func `every condition stands for itself, mistakes too`() {
    let text = "-person:lavrov (“hai từ” or date:2021-13) xyz:abc per"
    let terms = QueryTerm.terms(in: text, today: today)
    let bytes = Array(text.utf8)
    let said = terms.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(said == ["person:lavrov", "“hai từ”", "date:2021-13", "xyz:abc", "per"])
    #expect(terms.map(\.field) == [.person, nil, .date, nil, nil])
    #expect(terms.map(\.value) == ["lavrov", "hai từ", "2021-13", "abc", "per"])
    #expect(
      terms.map { $0.mistake?.reason } == [nil, nil, .noSuchMonth(13), .unknownField("xyz"), nil]
    )
    #expect(terms[2].mistake?.range == 39..<46)
    #expect(terms[0].filter == .person("lavrov"))
    #expect(terms[2].filter == nil)
  }

  @Test(arguments: ["", "and or (", "person:", "\"offen", "date: is:", "x:", "-", "a or"])
  func `half a text has terms that lie in it`(text: String) {
    for term in QueryTerm.terms(in: text, today: today) {
      #expect(term.range.upperBound <= text.utf8.count)
      #expect(!term.range.isEmpty)
      #expect((term.filter == nil) == (term.mistake != nil))
    }
  }

  @Test(arguments: [
    ("Asia/Ho_Chi_Minh", "2026-11-21T17:00Z", "2026-11-22T16:59Z"),
    ("America/New_York", "2026-11-22T05:00Z", "2026-11-23T04:59Z"),
    ("UTC", "2026-11-22T00:00Z", "2026-11-22T23:59Z"),
  ])
  func `what came today came since midnight where the person is`(
    zone: String,
    first: String,
    last: String
  ) throws {
    let today = try #require(Day(year: 2026, month: 11, day: 22))
    let clock = try #require(TimeZone(identifier: zone))
    let range = ArrivalFilter.days(.today).range(today: today, clock: clock)
    #expect(range.lowerBound == Moment(first)?.seconds)
    #expect(range.upperBound == Moment(last).map { $0.seconds + 59 })
  }

  @Test func `a day on which the clocks change has other hours`() throws {
    let day = try #require(Day(year: 2026, month: 3, day: 29))
    let clock = try #require(TimeZone(identifier: "Europe/Paris"))
    let range = ArrivalFilter.days(.today).range(today: day, clock: clock)
    #expect(range.count == 23 * 3600)
  }

  @Test(arguments: [
    ("this-week", "2025-12-01..2025-12-07"), ("last-week", "2025-11-24..2025-11-30"),
    ("tuan truoc", "2025-11-24..2025-11-30"), ("this-month", "2025-12"),
    ("tháng trước", "2025-11"), ("last-year", "2024"), ("năm ngoái", "2024"),
  ])
  func `weeks, months and years of the calendar have names`(typed: String, days: String) throws {
    let query = try Query.parse("date:\"\(typed)\"", today: today)
    guard case .filter(.date(let date)) = query else {
      Issue.record("\(query.text)")
      return
    }
    #expect(DateFilter.days(date.range(today: today)).text == days)
    #expect(try Query.parse(query.text, today: today) == query)
  }
}
