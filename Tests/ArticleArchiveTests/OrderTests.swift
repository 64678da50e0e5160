import ArticleArchive
import ArticleQuery
import Articles
import Testing

/// Lists in every order, page by page.
@Suite struct OrderTests {
  /// Two articles a day, two undated, and a ghost; numbered from the oldest.
  private func archive() async throws -> Archive {
    let days = [
      nil, nil, "2021-12-01", "2021-12-01", "2021-12-02", "2021-12-02", "2021-12-03",
      "2021-12-03", "2021-12-04", "2021-12-04",
    ]
    let outlets = ["Ngày Nay", nil, "Báo Thanh Niên"]
    return try await .holding(
      days.enumerated().map { index, day in
        story(
          "Tin \(index)",
          on: day,
          body: [String(repeating: "từ ", count: (index * 7) % 10 + 1)],
          people: [person(index % 2 == 0 ? "Tô Lâm" : "Lê Nam")],
          links: index == 0 ? [link("Bóng 99")] : [],
          outlet: outlets[index % 3]
        )
      }
    )
  }

  private func page(
    _ archive: Archive,
    _ start: PageRequest.Start,
    _ order: ArticleOrder,
    _ text: String = "",
    limit: Int = 3
  ) async throws -> ArticlePage {
    let query = try Query.parse(text, today: today)
    return try await archive.page(
      PageRequest(query: query, start: start, limit: limit, today: today, order: order)
    )
  }

  private func numbers(_ page: ArticlePage) -> [Int] {
    page.rows.compactMap { Int($0.headline.drop { !$0.isNumber }) }
  }

  @Test(arguments: [
    (ArticleOrder.oldestFirst, "", [2, 3, 4, 5, 6, 7, 8, 9, 1, 0]),
    (.oldestFirst, "person:lâm", [2, 4, 6, 8, 0]),
    (.oldestFirst, "tin or is:ghost", [2, 3, 4, 5, 6, 7, 8, 9, 1, 0, 99]),
    (.oldestFirst, "date:2021-12-02..", [4, 5, 6, 7, 8, 9]),
    (.newestFirst, "", [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]),
    (.longestFirst, "", [7, 4, 1, 8, 5, 2, 9, 6, 3, 0]),
    (.longestFirst, "person:nam", [7, 1, 5, 9, 3]),
    (.byOutlet, "", [8, 5, 2, 9, 6, 3, 0, 7, 4, 1]),
    (.byOutlet, "tin -date:2021-12-04", [5, 2, 6, 3, 0, 7, 4, 1]),
  ])
  func `pages run through the whole list and back, each article once`(
    order: ArticleOrder,
    query: String,
    expected: [Int]
  ) async throws {
    let archive = try await archive()
    var down: [Int] = []
    var current = try await page(archive, .beginning, order, query)
    #expect(!current.hasBefore)
    #expect(current.order == order)
    while let last = current.rows.last {
      down += numbers(current)
      #expect(current.hasAfter == (down.count < expected.count))
      current = try await page(archive, .after(last.position), order, query)
    }
    #expect(down == expected)
    var up: [Int] = []
    current = try await page(archive, .end, order, query)
    #expect(!current.hasAfter)
    while let first = current.rows.first {
      up = numbers(current) + up
      #expect(current.hasBefore == (up.count < expected.count))
      current = try await page(archive, .before(first.position), order, query)
    }
    #expect(up == expected)
  }

  @Test func `a page begins at an article, or at what comes after where it would stand`()
    async throws
  {
    let archive = try await archive()
    let rows = try await archive.rows("")
    for order in ArticleOrder.allCases {
      let all = numbers(try await page(archive, .beginning, order, "", limit: 99))
      let even = numbers(try await page(archive, .beginning, order, "person:lâm", limit: 99))
      for row in rows {
        let number = try #require(Int(row.headline.dropFirst(4)))
        let place = try #require(all.firstIndex(of: number))
        let at = try await page(archive, .at(row.position), order, "", limit: 99)
        #expect(numbers(at) == Array(all[place...]))
        #expect(at.hasBefore == (place > 0))
        // The article itself is not in the list of the others.
        let rest = all[place...].filter { even.contains($0) }
        let others = try await page(archive, .at(row.position), order, "person:lâm", limit: 99)
        #expect(numbers(others) == rest, "\(order) \(number)")
      }
    }
  }

  @Test func `oldest first a page begins with a day or the first one after it`() async throws {
    let archive = try await archive()
    let day = try #require(Day(iso: "2021-12-02"))
    #expect(numbers(try await page(archive, .day(day), .oldestFirst)) == [4, 5, 6])
    #expect(numbers(try await page(archive, .day(day - 400), .oldestFirst)) == [2, 3, 4])
    #expect(numbers(try await page(archive, .day(day + 400), .oldestFirst)) == [1, 0])
  }
}
