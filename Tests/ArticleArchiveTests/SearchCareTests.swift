import Articles
import GRDB
import Synchronization
import Testing

@testable import ArticleArchive

/// The index of words is checked, merged and made anew.
@Suite struct SearchCareTests {
  private static let queries = ["ha noi", "hà nội", "\"ha noi\"", "tin", "12", "-ha"]

  /// Every article a batch, so that the index has many parts.
  private func archive(articles: Int = 30) async throws -> Archive {
    let archive = try Archive.inMemory()
    for number in 0..<articles {
      let place = ["Hà Nội", "Hạ Nồi", "Huế"][number % 3]
      _ = try await archive.add([
        story(
          "Tin \(number)",
          body: ["Về \(place).", "Hết."],
          links: [link("Ghost \(number)", summary: "Về")]
        )
        .new("/\(number)")
      ])
    }
    return archive
  }

  private func answers(_ archive: Archive) async throws -> [[String]] {
    var answers: [[String]] = []
    for query in Self.queries { answers.append(try await archive.headlines(query)) }
    return answers
  }

  private func parts(_ archive: Archive) async throws -> Int? {
    try await archive.read { try $0.first("SELECT count(DISTINCT segid) FROM search_idx", []) }
  }

  @Test func `a merged index has one part and answers as before`() async throws {
    let archive = try await archive()
    let before = try await answers(archive)
    #expect(try await parts(archive) ?? 0 > 1)
    _ = try await archive.optimize { _ in }
    #expect(try await parts(archive) == 1)
    #expect(try await answers(archive) == before)
    _ = try await archive.optimize { _ in }
    #expect(try await parts(archive) == 1)
    #expect(try await archive.checkSearch { _ in }.isRight)
  }

  @Test func `an index goes on after it was merged`() async throws {
    let archive = try await archive(articles: 6)
    _ = try await archive.optimize { _ in }
    _ = try await archive.add([story("Tin mới", body: ["Về Hà Nội."]).new("/new")])
    try await archive.removeSources(except: ["/new"])
    #expect(try await archive.headlines("ha noi") == ["Tin mới"])
    #expect(try await archive.checkSearch { _ in }.isRight)
  }

  @Test func `a right index is told to be right, with what was looked at`() async throws {
    let archive = try await archive(articles: 3)
    let told = Mutex<[WorkDone]>([])
    let check = try await archive.checkSearch { done in told.withLock { $0.append(done) } }
    // Three articles of two words, two or three and one; three ghosts of two words and one.
    #expect(check == SearchCheck(articles: 6, words: 26))
    #expect(told.withLock { $0.last.map { $0.done == $0.total } } == true)
    #expect(try await Archive.inMemory().checkSearch { _ in } == SearchCheck())
  }

  @Test(arguments: [
    // The row -3 is that of article 2. A word too few, one too many, one at another place, one of another part, one of another article.
    "INSERT INTO search (search, rowid, body) VALUES ('delete', -3, 'về')",
    "INSERT INTO search (rowid, body) VALUES (-3, 've')",
    "INSERT INTO search (rowid, headline) VALUES (-3, 'khác')",
    "INSERT INTO search (rowid, body) VALUES (77, 'khác')",
    "UPDATE article SET headline = 'khác' WHERE id = 2",
  ])
  func `an article that the index has otherwise is counted`(damage: String) async throws {
    let archive = try await archive(articles: 3)
    try await archive.write { try $0.execute(sql: damage) }
    let check = try await archive.checkSearch { _ in }
    #expect(check.wrongArticles == 1)
    #expect(!check.isRight)
  }

  @Test func `two articles whose words were exchanged are told apart`() async throws {
    let archive = try await archive(articles: 2)
    try await archive.write { database in
      try database.execute(
        sql: "UPDATE article SET headline = 'Tin ' || (2 - id) WHERE id IN (1, 2)"
      )
    }
    #expect(try await archive.checkSearch { _ in }.wrongArticles == 2)
  }

  @Test func `a word that cannot be found without its marks is told`() async throws {
    let archive = try await archive(articles: 3)
    try await archive.write { try $0.execute(sql: "DELETE FROM search_marked WHERE exact = 'hạ'") }
    #expect(try await archive.checkSearch { _ in }.unknownWords == 1)
  }

  @Test func `an index is made anew from the texts`() async throws {
    let archive = try await archive()
    let before = try await answers(archive)
    try await archive.write { database in
      try database.execute(sql: "INSERT INTO search (search) VALUES ('delete-all')")
      try database.execute(sql: "DELETE FROM search_marked")
    }
    #expect(try await archive.checkSearch { _ in }.wrongArticles == 60)
    try await archive.rebuildSearch { _ in }
    #expect(try await answers(archive) == before)
    #expect(try await archive.checkSearch { _ in }.isRight)
  }
}
