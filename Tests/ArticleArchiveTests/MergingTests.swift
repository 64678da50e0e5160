import ArticleArchive
import ArticleQuery
import Articles
import Testing

@Suite struct MergingTests {
  /// Persons with their aliases and articles, as text.
  private func people(_ articles: [Article]) async throws -> [String] {
    try await Archive.holding(articles).people().map { row in
      let aliases = row.aliases.map { "\($0.text) \($0.articles) \($0.reason)" }
      return "\(row.name) \(row.articles) \(aliases.joined(separator: ", "))"
    }.sorted()
  }

  @Test func `a short form with the role of a full name is the same person`() async throws {
    let people = try await people([
      story("A", people: [person("Sergey Lavrov", "Ngoại trưởng Nga")]),
      story("B", people: [person("Lavrov", "Ngoại trưởng")]),
    ])
    #expect(people == ["Sergey Lavrov 2 Lavrov 1 sameRole(\"Ngoại trưởng\")"])
  }

  @Test(arguments: [
    (person("Lavrov"), "no role"),
    (person("Lavrov", "Ngoại trưởng Mỹ"), "another role"),
    (person("Lavrov", "Phó Ngoại trưởng Nga"), "an office under it"),
  ])
  func `a surname alone is nobody known`(short: Person, why: String) async throws {
    let people = try await people([
      story("A", people: [person("Sergey Lavrov", "Ngoại trưởng Nga")]),
      story("B", people: [short]),
    ])
    #expect(people == ["Lavrov 1 ", "Sergey Lavrov 1 "])
  }

  @Test func `a short form that two persons would do for stays alone`() async throws {
    let people = try await people([
      story("A", people: [person("George Bush", "Tổng thống Mỹ")]),
      story("B", people: [person("George Walker Bush", "Tổng thống Mỹ")]),
      story("C", people: [person("Bush", "Tổng thống")]),
    ])
    #expect(people.contains("Bush 1 "))
  }

  @Test func `a name without marks is the marked one, but other marks are another person`()
    async throws
  {
    let one = try await people([
      story("A", people: [person("Nguyễn Văn Hùng")]),
      story("B", people: [person("NGUYEN VAN HUNG")]),
    ])
    #expect(one == ["Nguyễn Văn Hùng 2 NGUYEN VAN HUNG 1 sameName"])
    let two = try await people([
      story("A", people: [person("Nguyễn Văn Hùng")]),
      story("B", people: [person("Nguyễn Văn Hưng")]),
      story("C", people: [person("Nguyen Van Hung")]),
    ])
    #expect(two == ["Nguyen Van Hung 1 ", "Nguyễn Văn Hùng 1 ", "Nguyễn Văn Hưng 1 "])
  }

  @Test func `other forms inside one article are aliases`() async throws {
    let people = try await people([
      story("A", people: [person("Sergey Lavrov", aliases: ["Lavrov"])]),
      story("B", people: [person("Sergey Lavrov", aliases: ["Lavrov"])]),
    ])
    #expect(people == ["Sergey Lavrov 2 Lavrov 2 sameArticle"])
  }

  private static let mixed = [
    story("A", people: [person("Sergey Lavrov", "Ngoại trưởng Nga", aliases: ["Lavrov"])]),
    story("B", people: [person("Lavrov", "Ngoại trưởng"), person("Hùng", "Thủ tướng")]),
    story("C", people: [person("Nguyen Van Hung", "Thủ tướng"), person("Lavrov")]),
    story("D", people: [person("Nguyễn Văn Hùng", "Thủ tướng"), person("Văn Hùng", "Thủ tướng")]),
    story("E", people: [person("Van Hung"), person("Ivan Lavrov", "Bộ trưởng")]),
  ]

  @Test func `the order of import does not matter`() async throws {
    let expected = try await people(Self.mixed)
    for order in permutations(Self.mixed) {
      #expect(try await people(order) == expected)
    }
  }

  @Test func `the order of import does not matter when articles come one by one and change`()
    async throws
  {
    let expected = try await people(Array(Self.mixed.dropLast()))
    for order in permutations(Array(Self.mixed.dropLast())) {
      let archive = try Archive.inMemory()
      let other = Self.mixed[4]
      // Every article is first another one, then becomes what it is.
      for article in order {
        _ = try await archive.add([
          other.new("/" + article.headline.text, text: "old" + article.headline.text)
        ])
        _ = try await archive.add([article.new("/" + article.headline.text)])
      }
      let people = try await archive.people().map { row in
        let aliases = row.aliases.map { "\($0.text) \($0.articles) \($0.reason)" }
        return "\(row.name) \(row.articles) \(aliases.joined(separator: ", "))"
      }
      #expect(people.sorted() == expected)
    }
  }

  private func permutations(_ articles: [Article]) -> [[Article]] {
    guard articles.count > 1 else { return [articles] }
    return articles.indices.flatMap { index in
      var rest = articles
      let first = rest.remove(at: index)
      return permutations(rest).map { [first] + $0 }
    }
  }

  @Test func `a person is found by any form, and told by numbers`() async throws {
    let archive = try await Archive.holding([
      story(
        "A",
        on: "2021-12-14",
        people: [person("Sergey Lavrov", "Ngoại trưởng Nga", mentions: 3)]
      ),
      story("B", on: "2025-10-29", people: [person("Lavrov", "Ngoại trưởng", mentions: 2)]),
      story("C", people: [person("Sergey Lavrov", "Ngoại trưởng Nga"), person("Olaf Scholz")]),
    ])
    #expect(try await archive.headlines("person:\"sergey lavrov\"") == ["B", "A", "C"])
    #expect(try await archive.headlines("person:lavrov -person:scholz") == ["B", "A"])
    #expect(try await archive.headlines("person:lavrov or person:scholz") == ["B", "A", "C"])
    #expect(try await archive.headlines("person:lavr").isEmpty)
    let lavrov = try #require(try await archive.people().first)
    #expect(lavrov.articles == 3)
    #expect(lavrov.mentions == 6)
    #expect(lavrov.first == Day(iso: "2021-12-14"))
    #expect(lavrov.last == Day(iso: "2025-10-29"))
    #expect(lavrov.roles == ["Ngoại trưởng Nga", "Ngoại trưởng"])
    let within = try await archive.people("date:2025")
    #expect(within.map(\.name) == ["Sergey Lavrov"])
    #expect(within.first?.articles == 1)
    #expect(within.first?.mentions == 2)
    #expect(within.first?.first == Day(iso: "2025-10-29"))
    let named = try await archive.people(.everything, matching: "lav", limit: 9, today: today)
    #expect(named.map(\.name) == ["Sergey Lavrov"])
  }

  @Test func `only names are counted, not pronouns and roles`() async throws {
    var lavrov = person("Sergey Lavrov", "Ngoại trưởng Nga", mentions: 3)
    lavrov.mentions[1].kind = .pronoun
    lavrov.mentions[2].kind = .nominal
    let archive = try await Archive.holding([story("A", people: [lavrov])])
    #expect(try await archive.people().map(\.mentions) == [1])
    #expect(try await archive.people("a").map(\.mentions) == [1])
  }

  @Test func `an alias that no article uses any more finds nobody`() async throws {
    let archive = try Archive.inMemory()
    let plain = story("A", people: [person("Phạm Bình Minh")])
    let aliased = story("B", people: [person("Phạm Bình Minh", aliases: ["Ba Minh"])])
    _ = try await archive.add([plain.new("/a"), aliased.new("/b")])
    #expect(try await archive.headlines("person:ba").count == 2)
    _ = try await archive.add([
      story("C", people: [person("Phạm Bình Minh")]).new("/b", text: "new")
    ])
    #expect(try await archive.headlines("person:ba").isEmpty)
    #expect(try await archive.headlines("person:minh") == ["C", "A"])
  }

  @Test func `batches of any size give the same people`() async throws {
    let whole = try await people(Self.mixed)
    let archive = try Archive.inMemory()
    // Twice over, so that the second half meets forms that are there already.
    let again = Self.mixed.map { article in
      var copy = article
      copy.headline.text += " nữa"
      return copy
    }
    let all = (Self.mixed + again).map { $0.new("/" + $0.headline.text) }
    let one = try Archive.inMemory()
    _ = try await one.add(all)
    for new in all.reversed() { _ = try await archive.add([new]) }
    #expect(try await archive.people() == one.people())
    #expect(try await archive.people().count == whole.count)
    _ = try await archive.removeSources(except: Set(all.prefix(5).map(\.source.path)))
    let first = try await Archive.holding(Self.mixed)
    #expect(try await archive.people() == first.people())
  }

  @Test func `a name that many people have finds all their articles, few or many`() async throws {
    for count in [20, 5200] {
      let articles = (0..<count).map { index in
        story("Tin \(index)", on: "2021-01-01", people: [person("Lê Hùng \(index % 50)")])
      }
      let archive = try await Archive.holding(articles + [story("Khác", on: "2021-01-02")])
      let query = try Query.parse("person:hùng", today: nil)
      let found = try await archive.count(query, today: today, limit: 10_000)
      #expect(found.value == count)
      #expect(try await archive.headlines("person:hùng date:2021-01-02").isEmpty)
    }
  }
}
