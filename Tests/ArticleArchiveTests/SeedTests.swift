import ArticleArchive
import ArticleImport
import ArticleQuery
import Articles
import Testing

@Suite struct SeedTests {
  @Test(arguments: [
    ("person:lavrov", ["2025-10-29", "2021-12-14"]),
    ("person:putin", ["2025-10-29"]),
    ("person:trump", ["2025-10-29"]),
    ("person:medvedev", ["2021-12-14"]),
    ("date:2021-12", ["2021-12-14"]),
    ("date:2025-12 -is:ghost", []),
    ("\"ngoai truong\"", ["2025-10-29", "2021-12-14"]),
    ("\"ngoại trưởng\"", ["2025-10-29", "2021-12-14"]),
    ("\"ngoái trường\"", []),
    ("person:lavrov date:2025", ["2025-10-29"]),
    ("outlet:baoquocte", ["2021-12-14"]),
    ("topic:\"nga-mỹ\"", ["2021-12-14"]),
    ("credit:tass", ["2021-12-14"]),
  ])
  func `a query answers with the days of these articles`(query: String, days: [String]) async throws
  {
    let rows = try await Seeds.archive().rows(query)
    #expect(rows.map { $0.published.day?.description } == days)
  }

  @Test func `the older article leads to its boxes, its teasers and the newer one`() async throws {
    let archive = try await Seeds.archive()
    let article = try #require(try await archive.rows("date:2021").first)
    let related = try await archive.related(to: article.key, limit: 100)
    #expect(related.filter { $0.kind == .inline }.count == 2)
    #expect(related.filter { $0.kind == .teaser && $0.row.isGhost }.count == 29)
    let computed = related.filter { $0.kind == .computed }
    #expect(computed.map(\.row.published.day?.year) == [2025])
    #expect(computed.first?.reasons.first == .sharedPeople(["Sergey Lavrov"]))
    for ghost in related where ghost.row.isGhost {
      let back = try await archive.related(to: ghost.row.key, limit: 10)
      #expect(back.map(\.kind) == [.backlink])
      #expect(back.map(\.row.key) == [article.key])
    }
  }

  @Test func `one person is behind the names of both articles`() async throws {
    let people = try await Seeds.archive().people("person:lavrov")
    let lavrov = try #require(people.first)
    #expect(lavrov.name == "Sergey Lavrov")
    #expect(lavrov.articles == 2)
    #expect(lavrov.mentions == 9)
    #expect(lavrov.first == Day(iso: "2021-12-14"))
    #expect(lavrov.last == Day(iso: "2025-10-29"))
    #expect(lavrov.aliases.map(\.text) == ["Lavrov"])
    #expect(lavrov.roles.contains("Ngoại trưởng Nga"))
  }

  @Test func `what was extracted comes back whole`() async throws {
    let archive = try await Seeds.archive()
    for page in PageExtraction.read([.path(Seeds.folder)], today: today) {
      let new = try page.result.get()
      #expect(try await archive.article(new.key).article == new.article)
    }
  }
}

/// The sample articles of the project.
enum Seeds {
  static let folder: String = {
    let path = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return path.dropLast(3).joined(separator: "/") + "/seeds"
  }()

  static func archive() async throws -> Archive {
    let archive = try Archive.inMemory()
    _ = try await Importer(archive: archive, today: today).run([.path(folder)]) { _ in }
    return archive
  }
}
