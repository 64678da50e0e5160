import ArticleArchive
import ArticleQuery
import Articles
import Testing

/// Corrections that are made from what lists show, and who is followed.
@Suite struct PersonChoiceTests {
  private func form(_ text: String, _ roles: String..., articles: Int = 1) -> PersonForm {
    PersonForm(
      text: text,
      roles: roles,
      articles: articles,
      first: nil,
      last: nil,
      reason: .sameName
    )
  }

  @Test(arguments: [
    ("Sergey Lavrov", "Sergey Lavrov", nil),
    ("Nguyễn Văn Hùng (bộ trưởng)", "Nguyễn Văn Hùng", "bộ trưởng"),
    ("(ẩn danh)", "(ẩn danh)", nil),
  ])
  func `a name as lists show it is a name and a role`(shown: String, name: String, role: String?) {
    let label = PersonLabel(shown: shown)
    #expect(label == PersonLabel(name: name, role: role))
    #expect(label.text == shown)
  }

  @Test func `nobody is merged with himself`() {
    #expect(PersonCorrection.merging("Sergey Lavrov", into: "Sergey Lavrov") == nil)
  }

  @Test func `another spelling is split off by its words`() throws {
    let short = form("Lavrov", "Ngoại trưởng Nga")
    let forms = [form("Sergey Lavrov", articles: 9), short, form("Lavrov")]
    let split = PersonCorrection.splitting(short, from: "Sergey Lavrov", among: forms)
    #expect(
      split
        == PersonCorrection(
          .split,
          from: PersonLabel(name: "Sergey Lavrov"),
          to: PersonLabel(name: "Lavrov")
        )
    )
    #expect(forms.filter { split?.takes($0) == true }.count == 2)
  }

  @Test func `the own name is split off by a role alone`() throws {
    let minister = form("Nguyễn Văn Hùng", "Bộ trưởng")
    let forms = [minister, form("Nguyễn Văn Hùng", "ca sĩ"), form("Nguyễn Văn Hùng")]
    let split = PersonCorrection.splitting(minister, from: "Nguyễn Văn Hùng", among: forms)
    #expect(split?.to == PersonLabel(name: "Nguyễn Văn Hùng", role: "bộ trưởng"))
    #expect(PersonCorrection.splitting(forms[2], from: "Nguyễn Văn Hùng", among: forms) == nil)
  }

  @Test func `what is all of a person is not split off`() {
    let only = form("Nguyễn Văn Hùng", "Bộ trưởng")
    #expect(PersonCorrection.splitting(only, from: "Nguyễn Văn Hùng", among: [only]) == nil)
  }

  private static let articles = [
    story("A", on: "2021-01-01", people: [person("Sergey Lavrov"), person("Olaf Scholz")]),
    story("B", on: "2022-01-01", people: [person("Sergey Lavrov")]),
    story("C", on: "2023-01-01", people: [person("Ann Lee")]),
  ]

  @Test func `whoever is followed comes first, whatever the limit`() async throws {
    let archive = try await Archive.holding(Self.articles)
    for text in ["", "date:2020.."] {
      let query = try Query.parse(text, today: today)
      let people = try await archive.people(
        query,
        matching: nil,
        first: ["Olaf Scholz", "Nobody Atall"],
        limit: 2,
        today: today
      )
      #expect(people.map(\.name) == ["Olaf Scholz", "Sergey Lavrov"], "\(text)")
      let matching = try await archive.people(
        query,
        matching: "lav",
        first: ["Olaf Scholz"],
        limit: 2,
        today: today
      )
      #expect(matching.map(\.name) == ["Sergey Lavrov"], "\(text)")
    }
  }

  @Test func `articles that name someone followed are found, also those that do not`() async throws
  {
    let log = try ReadingLog.inMemory()
    let archive = try await Archive.holding(Self.articles, log: log)
    #expect(try await archive.headlines("is:followed") == [])
    #expect(try await archive.headlines("-is:followed") == ["C", "B", "A"])
    for name in ["Olaf Scholz", "Ann Lee"] {
      try await log.carryOut(.follow(person: name, isFollowed: true))
    }
    #expect(try await archive.headlines("is:followed") == ["C", "A"])
    #expect(try await archive.headlines("is:followed date:2021") == ["A"])
    #expect(try await archive.headlines("-is:followed") == ["B"])
    let query = try Query.parse("is:followed", today: today)
    #expect(try await archive.count(query, today: today, limit: nil).value == 2)
    #expect(try await Archive.holding(Self.articles).headlines("is:followed") == [])
  }
}
