import ArticleQuery
import Articles
import Testing

@testable import ArticleArchive

/// Lists in the order of how well they match.
@Suite struct BestMatchTests {
  private func page(
    _ archive: Archive,
    _ text: String,
    _ start: PageRequest.Start = .beginning,
    limit: Int = 50
  ) async throws -> ArticlePage {
    let query = try Query.parse(text, today: today)
    return try await archive.page(
      PageRequest(query: query, start: start, limit: limit, today: today, order: .bestMatch)
    )
  }

  private func order(_ articles: [Article], _ text: String) async throws -> [String] {
    let archive = try await Archive.holding(articles)
    let page = try await page(archive, text)
    #expect(page.order == .bestMatch && page.sorted == nil)
    return page.rows.map(\.headline)
  }

  @Test func `the headline counts most, then the standfirst, then the body`() async throws {
    var standfirst = story("Hai", on: "2024-01-02", body: ["Chuyện khác."])
    standfirst.standfirst = Passage("Điện lên giá.", line: 2)
    let articles = [
      story("Một", on: "2024-01-03", body: ["Điện. Điện. Điện. Điện. Điện. Điện."]), standfirst,
      story("Điện về làng", on: "2024-01-01", body: ["Chuyện khác."]),
    ]
    #expect(try await order(articles, "điện") == ["Điện về làng", "Hai", "Một"])
  }

  @Test func `the more of the words a headline has, the better`() async throws {
    let articles = [
      story("Giá vàng", on: "2024-01-03", body: ["Tin về điện."]),
      story("Giá điện", on: "2024-01-01", body: ["Tin."]),
      story("Tin", on: "2024-01-02", body: ["Giá và điện."]),
    ]
    #expect(try await order(articles, "giá điện") == ["Giá điện", "Giá vàng", "Tin"])
  }

  @Test func `words side by side go before the same words apart`() async throws {
    let articles = [
      story("Một", on: "2024-01-02", body: ["Gọi điện rồi hỏi giá, thế là xong việc."]),
      story("Hai", on: "2024-01-01", body: ["Hỏi rồi nói giá điện, thế là xong việc."]),
    ]
    #expect(try await order(articles, "giá điện") == ["Hai", "Một"])
  }

  @Test func `a rare word tells more than a common one`() async throws {
    let common = (1...9).map { story("Điện \($0)", on: "2024-02-0\($0)", body: ["Tin."]) }
    let articles =
      common + [
        story("Thuỷ triều", on: "2024-01-01", body: ["Tin."])
      ]
    #expect(try await order(articles, "điện or thuỷ").first == "Thuỷ triều")
  }

  @Test func `those that match as well come newest first`() async throws {
    let articles = ["2024-01-02", "2024-01-03", "2024-01-01"].map { (day: String) in
      story("Điện \(day)", on: day, body: ["Tin."])
    }
    #expect(
      try await order(articles, "điện") == [
        "Điện 2024-01-03", "Điện 2024-01-02", "Điện 2024-01-01",
      ]
    )
  }

  @Test func `marks that were typed must be there, and those that were not may be`() async throws {
    let articles = [
      story("Dien", on: "2024-01-02", body: ["Điện về làng."]),
      story("Điện", on: "2024-01-01", body: ["Tin."]),
    ]
    #expect(try await order(articles, "điện") == ["Điện", "Dien"])
    #expect(try await order(articles, "dien") == ["Dien", "Điện"])
  }

  @Test func `what must not be there tells nothing`() async throws {
    let articles = [
      story("Giá vàng", on: "2024-01-01", body: ["Tin."]),
      story("Tin", on: "2024-01-02", body: ["Giá."]),
    ]
    #expect(try await order(articles, "giá -điện") == ["Giá vàng", "Tin"])
  }

  @Test func `without a word there is no such order`() async throws {
    let archive = try await Archive.holding([story("Tin", on: "2024-01-01")])
    #expect(try await page(archive, "date:2024").order == .newestFirst)
    #expect(try await page(archive, "-điện").order == .newestFirst)
  }

  @Test func `pages follow each other in either direction`() async throws {
    let archive = try await Archive.holding(
      (0..<9).map {
        story(
          "Tin \($0)",
          on: "2024-01-0\($0 + 1)",
          body: [String(repeating: "điện ", count: $0 % 4 + 1)]
        )
      }
    )
    let all = try await page(archive, "điện").rows.map(\.headline)
    #expect(all.count == 9)
    var (start, seen) = (PageRequest.Start.beginning, [String]())
    for _ in 0..<3 {
      let page = try await page(archive, "điện", start, limit: 3)
      seen += page.rows.map(\.headline)
      start = .after(try #require(page.rows.last).position)
    }
    #expect(seen == all)
    let end = try await page(archive, "điện", .end, limit: 4)
    #expect(end.rows.map(\.headline) == Array(all.suffix(4)) && !end.hasAfter)
    let before = try await page(archive, "điện", .before(end.rows[0].position), limit: 4)
    #expect(before.rows.map(\.headline) == Array(all.dropLast(4).suffix(4)))
  }

  @Test func `of very many the newest are compared, and the others follow by date`() async throws {
    let day = try #require(Day(iso: "2010-01-01"))
    let many = ArticleOrder.mostMatched + 30
    let archive = try await Archive.holding(
      (0..<many).map { index in
        let isOldest = index == 0
        return story(
          isOldest ? "Điện cũ nhất" : "Tin \(index)",
          on: "\(day + index)",
          body: [index == 40 ? "điện điện điện" : "điện một lần"]
        )
      }
    )
    let first = try await page(archive, "điện", limit: 3)
    #expect(first.sorted == ArticleOrder.mostMatched)
    #expect(first.rows.map(\.headline) == ["Tin 40", "Tin \(many - 1)", "Tin \(many - 2)"])
    // The last that was compared, then those that were not.
    let edge = try #require(try await archive.rows("điện date:\(day + 30)").first)
    let rest = try await page(archive, "điện", .after(edge.position), limit: 4)
    #expect(rest.rows.map(\.headline) == ["Tin 29", "Tin 28", "Tin 27", "Tin 26"])
    #expect(rest.hasBefore && rest.hasAfter)
    let end = try await page(archive, "điện", .end, limit: 2)
    #expect(end.rows.map(\.headline) == ["Tin 1", "Điện cũ nhất"] && !end.hasAfter)
    let back = try await page(archive, "điện", .before(rest.rows[0].position), limit: 2)
    #expect(back.rows.map(\.headline) == ["Tin 31", "Tin 30"])
  }
}
