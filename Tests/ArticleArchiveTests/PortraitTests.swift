import ArticleArchive
import Articles
import Synchronization
import Testing

/// What an archive tells of one person.
@Suite struct PortraitTests {
  private static let lavrov = PersonLabel(name: "Sergey Lavrov")

  private func portrait(
    _ name: String,
    _ archive: Archive
  ) async throws -> PersonPortrait {
    try #require(try await archive.portrait(of: PersonLabel(shown: name)))
  }

  @Test func `the page of Lavrov says what a person reads in the seeds`() async throws {
    let portrait = try await portrait("Sergey Lavrov", Seeds.archive())
    #expect(portrait.person.articles == 2)
    #expect(portrait.person.first == Day(iso: "2021-12-14"))
    #expect(portrait.person.last == Day(iso: "2025-10-29"))
    let namings = try #require(portrait.namings).map { "\($0.text) \($0.count)" }
    #expect(
      namings == [
        "Ngoại trưởng Lavrov 4", "ông Lavrov 2", "Ngoại trưởng Nga Lavrov 1",
        "Ngoại trưởng Nga Sergey Lavrov 1", "Ngoại trưởng Sergey Lavrov 1",
      ]
    )
    let roles = try #require(portrait.roles)
    #expect(roles.map(\.text) == ["Ngoại trưởng Nga", "Ngoại trưởng"])
    #expect(roles.allSatisfy { $0.first?.year == 2021 && $0.last?.year == 2025 })
    let months = try #require(portrait.activity).buckets.map { $0.days.first?.description }
    #expect(months == ["2021-12-01", "2025-10-01"])
    let companions = try #require(portrait.companions)
    #expect(
      Set(companions.map(\.name)) == [
        "Vladimir Putin", "Donald Trump", "Steven Witkoff", "Dmitry Medvedev", "Olaf Scholz",
      ]
    )
    #expect(companions.allSatisfy { $0.articles == 1 })
    #expect(portrait.namesakes == [])
  }

  @Test func `quotes of Lavrov are direct and reported, newest first, and nobody else's`()
    async throws
  {
    let portrait = try await portrait("Sergey Lavrov", Seeds.archive())
    let quotes = try #require(portrait.quotes)
    #expect(quotes.map(\.span.line) == [3, 5, 7, 9, 11, 15, 17, 4, 9, 11, 13, 15])
    let direct = quotes.filter { $0.kind == .direct }
    #expect(direct.count == 1)
    #expect(direct.first?.text.hasPrefix("“Cần phải chuyển từ trạng thái đối đầu") == true)
    #expect(!portrait.hasMoreQuotes)
    #expect(quotes.allSatisfy { $0.speaker == "Sergey Lavrov" })
  }

  @Test func `a teaser's people are not on a page`() async throws {
    #expect(try await Seeds.archive().portrait(of: PersonLabel(name: "Narendra Modi")) == nil)
  }

  @Test func `what is quick to find out comes first`() async throws {
    let parts = Mutex<[PersonPortrait]>([])
    let whole = try await Seeds.archive().portrait(of: Self.lavrov) { part in
      parts.withLock { $0.append(part) }
    }
    let seen = parts.withLock { $0 }
    #expect(seen.first?.activity != nil)
    #expect(seen.first?.quotes == nil)
    #expect(seen.contains { $0.quotes != nil && $0.companions == nil })
    #expect(whole?.companions != nil)
  }

  private static let articles = [
    story("A", on: "2021-01-01", people: [person("Sergey Lavrov", "Ngoại trưởng Nga")]),
    story("B", on: "2022-01-01", people: [person("Serghei Lavrov"), person("Olaf Scholz")]),
    story("C", on: "2023-01-01", people: [person("S. Lavrov"), person("Olaf Scholz")]),
    story("D", people: [person("Lavrov Sergey")]),
    story("E", people: [person("Sergey Petrov")]),
  ]

  @Test func `who may be the same is told with the reason, and others are not`() async throws {
    let archive = try await Archive.holding(Self.articles)
    let namesakes = try #require(try await portrait("Sergey Lavrov", archive).namesakes)
    let found = Dictionary(uniqueKeysWithValues: namesakes.map { ($0.name, $0.likeness) })
    #expect(
      found == [
        "Lavrov Sergey": .otherOrder, "S. Lavrov": .initial, "Serghei Lavrov": .spelling,
      ]
    )
  }

  @Test func `a Vietnamese syllable with another letter is another name`() async throws {
    let archive = try await Archive.holding([
      story("A", people: [person("Lê Đức Linh")]), story("B", people: [person("Lê Đức Vinh")]),
      story("C", people: [person("Le Duc Linh"), person("Đức Linh")]),
    ])
    let namesakes = try #require(try await portrait("Lê Đức Linh", archive).namesakes)
    #expect(namesakes.map(\.likeness) == [.shorter])
  }

  @Test func `a reader's own merge is on the page, and gone when it is taken back`() async throws {
    let log = try ReadingLog.inMemory()
    let archive = try await Archive.holding(Self.articles, log: log)
    let before = try await portrait("Sergey Lavrov", archive)
    let merge = try #require(PersonCorrection.merging("Serghei Lavrov", into: "Sergey Lavrov"))
    try await log.carryOut(.correct([merge]))
    let merged = try await portrait("Sergey Lavrov", archive)
    #expect(merged.person.articles == 2)
    #expect(merged.companions?.map(\.name) == ["Olaf Scholz"])
    #expect(merged.activity?.buckets.count == 2)
    #expect(merged.namesakes?.map(\.name).contains("Serghei Lavrov") == false)
    #expect(try await archive.portrait(of: PersonLabel(name: "Serghei Lavrov")) == nil)
    _ = try await log.undo(inArchive: nil)
    #expect(try await portrait("Sergey Lavrov", archive) == before)
  }

  @Test func `articles that name either are counted once`() async throws {
    let archive = try await Archive.holding(Self.articles)
    let both = ["Serghei Lavrov", "Olaf Scholz"].map(PersonLabel.init(shown:))
    #expect(try await archive.articles(naming: both) == 2)
    #expect(try await archive.articles(naming: [Self.lavrov] + both) == 3)
    #expect(try await archive.articles(naming: [PersonLabel(name: "Nobody Atall")]) == 0)
  }
}
