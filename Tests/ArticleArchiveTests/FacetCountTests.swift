import ArticleArchive
import ArticleQuery
import Articles
import TestSupport
import Testing

/// Outlets, topics and credits with their numbers.
@Suite struct FacetCountTests {
  private var random = SeededNumbers(seed: 23)
  private static let outlets = ["Ngày Nay", "Báo Thanh Niên", "Baoquocte.vn"]
  private static let topics = ["Quan hệ Nga-Mỹ", "Hội nghị", "Đê điều", "Giá vàng"]
  private static let credits = ["TASS", "Reuters", "Theo Sputnik"]

  private mutating func articles(_ count: Int) -> [PlainArticle] {
    (0..<count).map { index in
      var article = PlainArticle(headline: "tin\(index) \(["nga", "mỹ", "đức"][index % 3])")
      if index % 5 > 0 { article.day = today - Int.random(in: 0..<500, using: &random) }
      article.people = ["Tô Lâm", "Lê Nam"].filter { _ in Bool.random(using: &random) }
      if index % 4 > 0 { article.outlet = Self.outlets.randomElement(using: &random) }
      article.topics = Self.topics.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
      article.credits = Self.credits.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
      return article
    }
  }

  private func archive(of articles: [PlainArticle]) async throws -> Archive {
    try await .holding(
      articles.map { plain in
        var article = story(
          plain.headline,
          on: plain.day.map(\.description),
          people: plain.people.map { person($0) },
          links: [link("bóng \(plain.headline)")],
          topics: plain.topics,
          outlet: plain.outlet
        )
        article.credits = plain.credits.map { Credit(name: $0, subject: .text, line: 9) }
        return article
      }
    )
  }

  private func naive(_ kind: FacetKind, _ articles: [PlainArticle]) -> [FacetRow] {
    let values = articles.flatMap { article -> [String] in
      switch kind {
      case .outlet: [article.outlet].compactMap(\.self)
      case .topic: article.topics
      case .credit: article.credits
      }
    }
    let counts = Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.map { FacetRow(kind: kind, text: $0.key, articles: $0.value) }.sorted {
      $0.articles != $1.articles
        ? $0.articles > $1.articles : $0.text.utf8.lexicographicallyPrecedes($1.text.utf8)
    }
  }

  @Test mutating func `counts are those of looking at every article`() async throws {
    let articles = articles(150)
    let archive = try await archive(of: articles)
    let conditions = [
      "nga", "mỹ", "person:lâm", "person:nam", "date:2025", "is:undated", "outlet:nay",
      "topic:nga-mỹ", "credit:tass", "outlet:báo", "is:ghost",
    ]
    for number in 0..<120 {
      var text = number == 0 ? "" : conditions.randomElement(using: &random) ?? ""
      for _ in 0..<Int.random(in: 0...2, using: &random) where !text.isEmpty {
        let joint = ["", "-", "or "].randomElement(using: &random) ?? ""
        text += " \(joint)\(conditions.randomElement(using: &random) ?? "")"
      }
      let query = try Query.parse(text, today: today)
      let expected = articles.filter { $0.answers(query, persons: []) }
      let limit = Int.random(in: 1...5, using: &random)
      let kinds = Set(FacetKind.allCases.filter { _ in Bool.random(using: &random) })
      let found = try await archive.facets(
        FacetRequest(query: query, kinds: kinds, name: nil, limit: limit, today: today)
      )
      let wanted = FacetKind.allCases.filter(kinds.contains)
      #expect(found == wanted.flatMap { naive($0, expected).prefix(limit) }, "\(text)")
    }
  }

  @Test mutating func `names are found by the beginnings of their words`() async throws {
    let archive = try await archive(of: articles(60))
    func names(_ typed: String) async throws -> [String] {
      let kinds = Set(FacetKind.allCases)
      let request = FacetRequest(
        query: .everything,
        kinds: kinds,
        name: typed,
        limit: 9,
        today: today
      )
      return try await archive.facets(request).map(\.text)
    }
    #expect(try await names("thanh") == ["Báo Thanh Niên"])
    #expect(try await names("nay ng") == ["Ngày Nay"])
    #expect(try await names("TA") == ["TASS"])
    #expect(Set(try await names("ng")) == ["Ngày Nay", "Quan hệ Nga-Mỹ", "Hội nghị"])
    #expect(try await names("ay").isEmpty)
  }
}
