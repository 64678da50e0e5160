import ArticleArchive
import ArticleQuery
import Articles
import Testing

@Suite struct RelatedTests {
  private func related(_ archive: Archive, to headline: String) async throws -> [String] {
    let rows = try await archive.rows("")
    let key = try #require(rows.first { $0.headline == headline }).key
    return try await archive.related(to: key, limit: 50).map { row in
      "\(row.kind) \(row.row.headline): \(row.reasons.map { "\($0)" }.joined(separator: ", "))"
    }
  }

  @Test func `what can be read comes first, what a page prints under any story last`() async throws
  {
    let archive = try await Archive.holding([
      story(
        "Bài chính",
        on: "2021-12-14",
        people: [person("Sergey Lavrov")],
        links: [
          link("Tin cạnh"), link("Tin trong hộp", .inline), link("Bài đọc thêm"),
          link("Bài trong hộp", .inline), link("Bài đọc thêm cùng người"),
        ],
        topics: ["Quan hệ Nga-Mỹ"]
      ),
      story("Cùng chủ đề", on: "2021-12-01", topics: ["Quan hệ Nga-Mỹ"]),
      story("Cùng người", on: "2022-12-14", people: [person("Sergey Lavrov")]),
      story("Dẫn tới đây", on: "2023-01-01", links: [link("Bài chính")]),
      story("Chẳng liên quan", on: "2021-12-14"),
      story("Bài đọc thêm", on: "2021-12-14"),
      story("Bài trong hộp", on: "2021-12-14"),
      story("Bài đọc thêm cùng người", on: "2020-01-01", people: [person("Sergey Lavrov")]),
    ])
    #expect(
      try await related(archive, to: "Bài chính") == [
        "inline Bài trong hộp: printedInBox",
        "teaser Bài đọc thêm cùng người: printedAsTeaser, sharedPeople([\"Sergey Lavrov\"])",
        "computed Cùng người: sharedPeople([\"Sergey Lavrov\"])",
        "topic Cùng chủ đề: sharedTopic(\"Quan hệ Nga-Mỹ\")",
        "inline Tin trong hộp: printedInBox",
        "backlink Dẫn tới đây: linksHere",
        "teaser Bài đọc thêm: printedAsTeaser",
        "teaser Tin cạnh: printedAsTeaser",
      ]
    )
  }

  @Test func `an article is offered once, with all reasons`() async throws {
    let archive = try await Archive.holding([
      story(
        "Một",
        on: "2021-12-14",
        people: [person("Tô Lâm")],
        links: [link("Hai")],
        topics: ["A"]
      ),
      story(
        "Hai",
        on: "2021-12-16",
        people: [person("Tô Lâm")],
        links: [link("Một")],
        topics: ["A"]
      ),
    ])
    #expect(
      try await related(archive, to: "Một") == [
        "teaser Hai: printedAsTeaser, sharedTopic(\"A\"), sharedPeople([\"Tô Lâm\"]), daysApart(2), linksHere"
      ]
    )
  }

  @Test func `rare people weigh more than frequent ones`() async throws {
    var articles = (0..<20).map {
      story("Tin \($0)", on: "2020-01-01", people: [person("Joe Biden")])
    }
    articles += [
      story("Nguồn", on: "2021-01-01", people: [person("Joe Biden"), person("Olaf Scholz")]),
      story("Hiếm", on: "2019-01-01", people: [person("Olaf Scholz")]),
    ]
    let found = try await related(try await Archive.holding(articles), to: "Nguồn")
    #expect(found.first == "computed Hiếm: sharedPeople([\"Olaf Scholz\"])")
  }

  @Test func `a name of one word tells of stories of the same weeks only`() async throws {
    let archive = try await Archive.holding([
      story("Nguồn", on: "2021-12-14", people: [person("Phượng")]),
      story("Cùng tuần", on: "2021-12-20", people: [person("Phượng")]),
      story("Năm khác", on: "2015-05-01", people: [person("Phượng")]),
    ])
    let named = try await related(archive, to: "Nguồn").filter { $0.contains("sharedPeople") }
    #expect(named.count == 1)
    #expect(named.first?.hasPrefix("computed Cùng tuần") == true)
  }

  @Test func `the same story in another paper is found by its words`() async throws {
    let text = "Thủ đô Minsk của Belarus đón phiên họp toàn thể về an ninh lục địa Á-Âu hôm nay."
    let archive = try await Archive.holding([
      story("Minsk đón hội nghị an ninh", on: "2021-12-14", body: [text, "Bế mạc ngày mai."]),
      story("Hội nghị an ninh khai mạc", on: "2021-12-15", body: [text, "Nhiều nước tham dự."]),
      story("Giá vàng hôm nay", on: "2021-12-14", body: ["Giá vàng tăng mạnh trong phiên sáng."]),
    ])
    let found = try await related(archive, to: "Minsk đón hội nghị an ninh")
    #expect(found.count == 1)
    #expect(
      found.first?.hasPrefix("computed Hội nghị an ninh khai mạc: likeText(percent: ") == true
    )
    #expect(found.first?.hasSuffix("daysApart(1)") == true)
  }

  @Test func `no more than asked for, and no article is an error`() async throws {
    let archive = try await Archive.holding([
      story("Một", links: (0..<30).map { link("Tin \($0)") })
    ])
    let key = try #require(try await archive.rows("").first).key
    #expect(try await archive.related(to: key, limit: 5).count == 5)
    let missing = ArticleKey(content: "missing".utf8)
    await #expect(throws: ArchiveError.noArticle(key: missing.text)) {
      try await archive.related(to: missing, limit: 5)
    }
  }
}
