import ArticleQuery
import Articles
import TestSupport
import Testing

@Suite struct RoundTripTests {
  @Test func `a parsed query prints as text that parses to the same query`() throws {
    var random = SeededNumbers(seed: 2021)
    for _ in 0..<3000 {
      let query = random.query(depth: 3)
      let parsed = try Query.parse(query.text, today: Day(year: 2025, month: 12, day: 7))
      #expect(parsed == query, "\(query.text)")
    }
  }

  @Test func `the days that a date means can be written and mean the same`() throws {
    var random = SeededNumbers(seed: 11)
    let today = Day(number: 20_429)
    for _ in 0..<1000 {
      let range = random.date().range(today: today)
      let days = DateFilter.days(range)
      let parsed = try Query.parse(Filter.date(days).text, today: nil)
      #expect(parsed == .filter(.date(days)))
    }
  }

  @Test func `random bytes never crash the parser, and a mistake lies inside the text`() {
    var random = SeededNumbers(seed: 7)
    let pieces = [
      "(", ")", "\"", "“", "”", "-", "not", "or", "and", " ", "person:", "date:", "is:",
      "x:", "3w", "..", "2021", "Nga", "đ", "\\", "\u{0}", "\u{301}", "🙂",
    ]
    for _ in 0..<3000 {
      let text = (0..<random.below(12)).map { _ in pieces[random.below(pieces.count)] }.joined()
      do {
        let query = try Query.parse(text, today: nil)
        #expect((try? Query.parse(query.text, today: nil)) == query, "\(text)")
      } catch {
        #expect(error.range.upperBound <= text.utf8.count)
      }
    }
  }
}

extension SeededNumbers {
  fileprivate mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &self) }

  fileprivate mutating func query(depth: Int) -> Query {
    switch below(depth == 0 ? 1 : 5) {
    case 0, 1: return .filter(filter())
    case 2: return .not(query(depth: depth - 1))
    case 3: return .all((0...1 + below(2)).map { _ in query(depth: depth - 1) })
    default: return .any((0...1 + below(2)).map { _ in query(depth: depth - 1) })
    }
  }

  private mutating func arrival() -> ArrivalFilter {
    guard below(2) == 0 else { return .days(date()) }
    return .since(Moment(seconds: 60 * (below(40_000_000) - 5_000_000), offset: below(2800) - 1400))
  }

  fileprivate mutating func filter() -> Filter {
    switch below(11) {
    case 0: return .word(word())
    case 1: return .phrase((0...1 + below(3)).map { _ in word() })
    case 2: return .person(value())
    case 3: return .date(date())
    case 4: return .outlet(value())
    case 5: return .topic(value())
    case 6: return .credit(value())
    case 7: return .tag(value())
    case 8: return .added(arrival())
    case 9: return .spoken(date())
    default: return .state(ArticleState.allCases[below(ArticleState.allCases.count)])
    }
  }

  fileprivate mutating func word() -> SearchWord {
    let words = [
      "nga", "and", "or", "not", "hoà", "đường", "2021", "person", "是", "ngoại", "x", "to", "đến",
    ]
    return SearchWord.words(in: words[below(words.count)])[0]
  }

  fileprivate mutating func value() -> String {
    let pieces = ["Nga", "-", "\"", "”", "\\", "(", ")", "a:b", "ỹ", "…", "..", "is:x"]
    let words = (0...below(3)).map { _ in
      (below(2) == 0 ? "x" : "date:x")
        + (0...below(3)).map { _ in pieces[below(pieces.count)] }.joined()
    }
    return words.joined(separator: " ")
  }

  fileprivate mutating func date() -> DateFilter {
    // The first and the last days that can be written, too.
    let ends = Day(number: [-719_162, 2_932_896][below(2)])
    let day = below(3) == 0 ? ends : Day(number: below(40_000) - 10_000)
    let later = Day(number: min(day.number + below(1000), 2_932_896))
    switch below(11) {
    case 0: return .today
    case 1: return .yesterday
    case 2: return .last(1 + below(9999), DateFilter.Unit.allCases[below(4)])
    case 3: return .days(DayRange(first: day, last: nil))
    case 4: return .days(DayRange(first: nil, last: day))
    case 5: return .days(DayRange(first: day, last: later))
    case 6: return .days(DayRange(.year, around: day))
    case 7: return .days(DayRange(year: day.year, quarter: day.quarter) ?? DayRange(day))
    case 8: return .this(DateFilter.Span.allCases[below(4)])
    case 9: return .previous(DateFilter.Span.allCases[below(4)])
    default: return .days(DayRange(.month, around: day))
    }
  }
}
