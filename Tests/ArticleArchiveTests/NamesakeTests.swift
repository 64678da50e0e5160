import Articles
import Testing

@testable import ArticleArchive

/// Which of several alike is meant, and how the name is written.
@Suite struct NamesakeTests {
  private func people(_ articles: [Article]) async throws -> Set<String> {
    try await Set(Archive.holding(articles).people().map { "\($0.name) \($0.articles)" })
  }

  /// As many stories with a person.
  private func stories(_ count: Int, _ name: String, _ role: String) -> [Article] {
    (0..<count).map { story("\(name) \($0)", people: [person(name, role)]) }
  }

  @Test(arguments: ["Jr", "Jr.", "Sr", "II", "III"])
  func `a name without a generation never joins one with it`(_ suffix: String) async throws {
    let people = try await people([
      story("A", people: [person("Richard Dale \(suffix)", "Tổng thống Mỹ")]),
      story("B", people: [person("Richard Dale", "Tổng thống Mỹ")]),
      story("C", people: [person("Dale", "Tổng thống Mỹ")]),
    ])
    #expect(people == ["Richard Dale \(suffix) 1", "Richard Dale 2"])
  }

  @Test func `a short form with the generation is the one of that generation`() async throws {
    let people = try await people([
      story("A", people: [person("Richard Dale Jr", "Thị trưởng")]),
      story("B", people: [person("Dale Jr", "Thị trưởng")]),
    ])
    #expect(people == ["Richard Dale Jr 2"])
  }

  @Test(arguments: [(1, true), (3, true), (4, false), (9, false)])
  func `a name of several words that is printed far more often is not short for another`(
    count: Int,
    isShort: Bool
  ) async throws {
    let people = try await people(
      stories(count, "Văn Tám", "Bí thư") + stories(1, "Lê Văn Tám", "Bí thư")
    )
    #expect(
      people == (isShort ? ["Lê Văn Tám \(count + 1)"] : ["Lê Văn Tám 1", "Văn Tám \(count)"])
    )
  }

  @Test(arguments: [(15, false), (16, true)])
  func `a slip of the pen is no rival`(count: Int, isJoined: Bool) async throws {
    let people = try await people(
      stories(count, "Richard Dale", "Tổng thống Mỹ") + stories(1, "Richrad Dale", "Tổng thống Mỹ")
        + stories(2, "Dale", "Tổng thống Mỹ")
    )
    #expect(people.contains("Dale 2") != isJoined)
    #expect(people.contains("Richard Dale \(count + 2)") == isJoined)
  }

  @Test func `a person is shown as most articles write the name`() async throws {
    let written =
      stories(2, "Han Min-seok", "") + stories(1, "Han Min Seok", "")
      + stories(4, "HAN MIN SEOK", "")
      + stories(4, "Han Min SEOK", "")
    #expect(try await people(written) == ["Han Min-seok 11"])
  }

  @Test func `no blanks are shown round the hyphen of a name`() async throws {
    #expect(try await people(stories(2, "Han Min - seok", "")) == ["Han Min-seok 2"])
  }

  @Test func `who is who does not depend on the order in which frequent names arrive`() async throws
  {
    let articles =
      stories(16, "Richard Dale", "Tổng thống Mỹ")
      + stories(1, "Richrad Dale", "Tổng thống Mỹ") + stories(1, "Dale", "Tổng thống Mỹ")
      + stories(5, "Văn Tám", "Bí thư") + stories(1, "Lê Văn Tám", "Bí thư")
    let whole = try await PeopleTables(Archive.holding(articles))
    for order in [articles, articles.reversed(), Array(articles[9...] + articles[..<9])] {
      let archive = try Archive.inMemory()
      for article in order { _ = try await archive.add([article.new(article.headline.text)]) }
      #expect(try await PeopleTables(archive) == whole)
      try await archive.removeSources(except: Set(articles.dropFirst().map(\.headline.text)))
      #expect(
        try await PeopleTables(archive)
          == PeopleTables(Archive.holding(Array(articles.dropFirst())))
      )
    }
  }
}
