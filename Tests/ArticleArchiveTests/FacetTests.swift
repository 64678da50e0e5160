import ArticleArchive
import Articles
import Testing

@Suite struct FacetTests {
  private func archive() async throws -> Archive {
    var credited = story("Ba", on: "2021-12-16", topics: ["Quan hệ Mỹ-Nga"])
    credited.credits = [
      Credit(name: "TASS", subject: .text, line: 9),
      Credit(name: "TASS", subject: .picture, line: 8),
    ]
    return try await .holding([
      story(
        "Một",
        on: "2021-12-14",
        topics: ["Quan hệ Nga-Mỹ", "Hội nghị"],
        outlet: "Baoquocte.vn"
      ),
      story("Hai", on: "2021-12-15", topics: ["QUAN HỆ NGA-MỸ"], outlet: "Ngày Nay"),
      credited,
      story("Bốn", on: "2021-12-13", outlet: "Báo Thanh Niên"),
    ])
  }

  @Test(arguments: [
    ("outlet:baoquocte", ["Một"]), ("outlet:\"ngay nay\"", ["Hai"]), ("outlet:nay", ["Hai"]),
    ("outlet:na", []), ("outlet:\"bao thanh niên\"", ["Bốn"]),
    ("outlet:\"bao thánh niên\"", []), ("outlet:\"thanh nien\"", ["Bốn"]),
    ("topic:\"quan hệ\"", ["Ba", "Hai", "Một"]),
    ("topic:nga-my", ["Hai", "Một"]),
    ("topic:nga-mỹ -outlet:nay", ["Một"]), ("topic:ngã-mỹ", []), ("credit:tass", ["Ba"]),
    ("outlet:nay or credit:tass", ["Ba", "Hai"]), ("topic:\"quan hệ\" -topic:nga-mỹ", ["Ba"]),
  ])
  func `outlets, topics and credits are found by their words`(
    query: String,
    headlines: [String]
  ) async throws {
    #expect(try await archive().headlines(query) == headlines)
  }

  @Test func `what an article no longer has does not find it`() async throws {
    let archive = try Archive.inMemory()
    _ = try await archive.add([
      story("Một", topics: ["Cũ"], outlet: "Ngày Nay").new("/1", text: "a")
    ])
    _ = try await archive.add([story("Một", topics: ["Mới"]).new("/1", text: "b")])
    #expect(try await archive.headlines("topic:cũ or outlet:nay").isEmpty)
    #expect(try await archive.headlines("topic:mới") == ["Một"])
  }
}
