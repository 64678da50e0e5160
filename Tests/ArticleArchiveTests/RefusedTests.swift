import ArticleImport
import Articles
import GRDB
import Testing

@testable import ArticleArchive

@Suite struct RefusedTests {
  /// An archive whose tables refuse some headlines.
  private func archive() async throws -> Archive {
    let archive = try Archive.inMemory()
    try await archive.write { database in
      try database.execute(
        sql: """
          CREATE TRIGGER refusal BEFORE INSERT ON article WHEN new.headline LIKE 'Hỏng%'
          BEGIN SELECT raise(ABORT, 'no such headline'); END
          """
      )
    }
    return archive
  }

  @Test func `an article that cannot be written does not take its batch along`() async throws {
    let archive = try await archive()
    let batch = (0..<9).map { story($0 % 4 == 1 ? "Hỏng \($0)" : "Tin \($0)").new("/\($0)") }
    let outcomes = try await archive.add(batch)
    let refused = outcomes.indices.filter {
      if case .refused(.failed) = outcomes[$0] { true } else { false }
    }
    #expect(refused == [1, 5])
    #expect(try await Set(archive.headlines("")) == Set([0, 2, 3, 4, 6, 7, 8].map { "Tin \($0)" }))
    #expect(try await archive.add([]).isEmpty)
  }

  @Test func `an import goes on without an article that cannot be written`() async throws {
    let archive = try await archive()
    let pages = ["Tin đầu tiên của ngày", "Hỏng từ dòng đầu tiên"].map { headline in
      ImportInput.standardInput(
        PageSource(Array("\(headline)\n\nNgày 14/12, Bộ trưởng nói nhiều điều.".utf8))
      )
    }
    let report = try await Importer(archive: archive, today: today).run(pages) { _ in }
    let skipped = [SkippedInput(path: "-", reason: .refused("no such headline"))]
    #expect(report == ImportReport(new: 1, changed: 0, unchanged: 0, skipped: skipped))
  }
}
