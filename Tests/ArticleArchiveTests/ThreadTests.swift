import ArticleArchive
import Articles
import Testing

/// Articles of one story.
@Suite struct ThreadTests {
  private let words = "Cầu Long Biên đóng cửa để sửa trụ số bốn sau trận lũ lớn nhất mười năm qua"

  @Test func `a story is told in the order of time, each article with its reason`() async throws {
    let archive = try await Archive.holding([
      story("Trụ cầu nứt", on: "2021-12-01", body: [words], people: [person("Lê Văn Đức")]),
      story(
        "Cầu đóng cửa",
        on: "2021-12-05",
        body: [words],
        people: [person("Lê Văn Đức")],
        links: [link("Phà chạy lại", .inline), link("Giá vàng")]
      ),
      story("Phà chạy lại", on: "2022-03-01", body: ["Bến đông khách."]),
      story("Giá vàng", on: "2021-12-05", body: ["Tăng nhẹ."]),
    ])
    let key = try #require(try await archive.rows("\"Cầu đóng cửa\"").first).key
    let thread = try await archive.thread(of: key, limit: 10)
    #expect(thread.rows.map(\.row.headline) == ["Trụ cầu nứt", "Cầu đóng cửa", "Phà chạy lại"])
    #expect(thread.rows[1].tie == .itself && thread.rows[1].reasons.isEmpty)
    #expect(thread.rows[2].reasons.contains(.printedInBox))
    #expect(thread.days == DayRange(first: Day(iso: "2021-12-01"), last: Day(iso: "2022-03-01")))
    #expect(try await archive.thread(of: key, limit: 1).rows.map(\.tie) == [.itself])
  }

  @Test func `an article without a story is alone, and one that is not there is missed`()
    async throws
  {
    let archive = try await Archive.holding([story("Một mình", on: "2021-12-05")])
    let key = try #require(try await archive.rows("").first).key
    #expect(try await archive.thread(of: key, limit: 10).rows.map(\.row.headline) == ["Một mình"])
    let nobody = ArticleKey(content: "nothing".utf8)
    await #expect(throws: ArchiveError.noArticle(key: nobody.text)) {
      try await archive.thread(of: nobody, limit: 10)
    }
  }
}
