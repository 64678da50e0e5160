import ArticleArchive
import ArticleQuery
import Articles
import Testing

@Suite struct PagingTests {
  /// Ten articles, two a day from 2021-12-01 to 2021-12-04, and two undated; "Tin 9" is the newest.
  private func archive() async throws -> Archive {
    let days = [
      nil, nil, "2021-12-01", "2021-12-01", "2021-12-02", "2021-12-02", "2021-12-03",
      "2021-12-03", "2021-12-04", "2021-12-04",
    ]
    return try await .holding(
      days.enumerated().map { index, day in
        story("Tin \(index)", on: day, people: [person(index % 2 == 0 ? "Tô Lâm" : "Lê Nam")])
      }
    )
  }

  private func page(
    _ archive: Archive,
    _ start: PageRequest.Start,
    _ text: String = "",
    limit: Int = 3
  ) async throws -> (titles: [Int], page: ArticlePage) {
    let query = try Query.parse(text, today: today)
    let request = PageRequest(query: query, start: start, limit: limit, today: today)
    let page = try await archive.page(request)
    return (page.rows.compactMap { Int($0.headline.dropFirst(4)) }, page)
  }

  @Test(arguments: [
    ("", 10), ("tin", 10), ("person:lâm", 5), ("tin -person:nam", 5), ("date:..2021-12-02", 4),
    ("person:lâm or person:nam", 10), ("date:2021-12-01 or person:lâm", 6),
    ("tin or person:lâm date:2021-12-01", 10), ("(date:2021-12-01 or person:lâm) tin", 6),
  ])
  func `pages run from newest to oldest and back, each article once`(query: String, count: Int)
    async throws
  {
    let archive = try await archive()
    var down: [Int] = []
    var (titles, current) = try await page(archive, .beginning, query)
    #expect(!current.hasBefore)
    while let last = current.rows.last {
      down += titles
      #expect(current.hasAfter == (down.count < count))
      (titles, current) = try await page(archive, .after(last.position), query)
    }
    #expect(down.count == count)
    #expect(down == down.sorted(by: >))
    var up: [Int] = []
    (titles, current) = try await page(archive, .end, query)
    #expect(!current.hasAfter)
    while let first = current.rows.first {
      up = titles + up
      #expect(current.hasBefore == (up.count < count))
      (titles, current) = try await page(archive, .before(first.position), query)
    }
    #expect(up == down)
  }

  @Test func `a page can begin at an article or a day`() async throws {
    let archive = try await archive()
    let third = try await page(archive, .beginning).page.rows[2]
    let (at, found) = try await page(archive, .at(third.position))
    #expect(at == [7, 6, 5])
    #expect(found.hasBefore && found.hasAfter)
    #expect(try await page(archive, .at(third.position), "person:lâm").titles == [6, 4, 2])
    let day = try #require(Day(iso: "2021-12-02"))
    #expect(try await page(archive, .day(day)).titles == [5, 4, 3])
    #expect(try await page(archive, .day(day - 400)).titles == [1, 0])
    #expect(try await page(archive, .day(day + 400)).titles == [9, 8, 7])
  }

  @Test func `undated articles come last`() async throws {
    #expect(try await page(try await archive(), .end).titles == [2, 1, 0])
  }

  @Test func `a count stops at its limit`() async throws {
    let archive = try await archive()
    for text in ["", "tin", "person:lâm or person:nam", "is:undated or tin"] {
      let query = try Query.parse(text, today: today)
      let exact = try await archive.count(query, today: today, limit: 10)
      #expect(exact == ArticleCount(value: 10, isExact: true))
      let cut = try await archive.count(query, today: today, limit: 9)
      #expect(cut == ArticleCount(value: 9, isExact: false))
    }
  }

  @Test(arguments: ["", "tin", "person:lâm or person:nam"])
  func `a timeline counts each day, month or year once`(text: String) async throws {
    let archive = try await archive()
    let query = try Query.parse(text, today: today)
    let days = try await archive.timeline(query, by: .day, today: today)
    #expect(days.buckets.map(\.articles) == [2, 2, 2, 2])
    #expect(days.buckets.first?.days == Day(iso: "2021-12-01").map { DayRange($0) })
    #expect(days.undated == 2)
    let months = try await archive.timeline(query, by: .month, today: today)
    #expect(
      months.buckets == [
        Timeline.Bucket(days: try #require(DayRange(year: 2021, month: 12)), articles: 8)
      ]
    )
    #expect(months.undated == 2)
    let years = try await archive.timeline(query, by: .year, today: today)
    #expect(
      years.buckets == [Timeline.Bucket(days: try #require(DayRange(year: 2021)), articles: 8)]
    )
  }

  @Test func `a cancelled question says so`() async throws {
    let archive = try await archive()
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await archive.count(.everything, today: today, limit: 10)
    }
    await #expect(throws: ArchiveError.cancelled) { try await task.value }
  }

  @Test func `an empty page tells on which side the rows are`() async throws {
    let archive = try await archive()
    let last = try #require(try await page(archive, .end).page.rows.last).position
    let first = try #require(try await page(archive, .beginning).page.rows.first).position
    let below = try await page(archive, .after(last)).page
    #expect(below == ArticlePage(rows: [], hasBefore: true, hasAfter: false))
    let above = try await page(archive, .before(first)).page
    #expect(above == ArticlePage(rows: [], hasBefore: false, hasAfter: true))
    let day = try #require(Day(iso: "2020-01-01"))
    for start in [PageRequest.Start.at(last), .day(day)] {
      let dated = try await page(archive, start, "date:2021-12-04").page
      #expect(dated == ArticlePage(rows: [], hasBefore: true, hasAfter: false))
    }
    let none = try await page(archive, .after(last), "date:1999").page
    #expect(none == ArticlePage(rows: [], hasBefore: false, hasAfter: false))
  }
}
