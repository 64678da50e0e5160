import Articles
import Testing

struct DayTests {
  @Test func `days are counted from 1970 by the civil calendar`() {
    #expect(Day(year: 1970, month: 1, day: 1)?.number == 0)
    #expect(Day(year: 2000, month: 2, day: 29)?.number == 11_016)
    #expect(Day(year: 1600, month: 3, day: 1)?.description == "1600-03-01")
  }

  @Test func `every day of four centuries goes to its number and back`() throws {
    let first = try #require(Day(year: 1800, month: 1, day: 1))
    for number in stride(from: first.number, to: first.number + 146_097, by: 1) {
      let day = Day(number: number)
      #expect(Day(year: day.year, month: day.month, day: day.day)?.number == number)
    }
  }

  @Test(arguments: [
    (2021, 2, 29), (2021, 13, 1), (2021, 0, 1), (2021, 4, 31), (0, 1, 1), (2021, 1, 0),
  ])
  func `a day that does not exist is nil`(_ year: Int, _ month: Int, _ day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    "2021-1-01", "21-01-01", "2021-02-30", "2021/01/01", "2021-01-01T", "+021-01-01",
  ])
  func `text that is no ISO day is nil`(_ text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test func `weekday, quarter and months are told`() throws {
    let day = try #require(Day(iso: "2025-12-07"))
    #expect(day.weekday == 7)
    #expect(day.quarter == 4)
    #expect(Day(iso: "2024-01-31")?.adding(months: 1).description == "2024-02-29")
    #expect(Day(iso: "2024-01-31")?.adding(months: -2).description == "2023-11-30")
  }
}

struct DayRangeTests {
  @Test func `a month, quarter and year hold their days`() throws {
    let month = try #require(DayRange(year: 2024, month: 2))
    #expect(month.last?.description == "2024-02-29")
    #expect(DayRange(year: 2021, quarter: 4)?.first?.description == "2021-10-01")
    #expect(DayRange(year: 2021)?.last?.description == "2021-12-31")
    #expect(DayRange(year: 2021, month: 13) == nil)
    #expect(DayRange(year: 2021, quarter: 5) == nil)
    #expect(DayRange(year: 10_000) == nil)
  }

  @Test func `an open end holds all days on its side`() {
    let day = Day(number: 100)
    #expect(DayRange(first: nil, last: day).contains(day))
    #expect(!DayRange(first: nil, last: day).contains(day + 1))
    #expect(DayRange(first: day, last: nil).contains(day + 1))
    #expect(DayRange(first: day, last: day - 1).isEmpty)
    #expect(!DayRange(first: nil, last: nil).isEmpty)
  }

  @Test func `the range round a day has the precision's size`() throws {
    let day = try #require(Day(iso: "2021-12-14"))
    #expect(DayRange(.day, around: day) == DayRange(day))
    #expect(DayRange(.month, around: day) == DayRange(year: 2021, month: 12))
    #expect(DayRange(.year, around: day) == DayRange(year: 2021))
  }
}
