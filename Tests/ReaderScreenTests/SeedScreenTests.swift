import ArticleArchive
import ArticleImport
import Articles
import Foundation
import ReaderModel
import ReaderScreen
import TestSupport
import Testing

/// Whole stories on the two seed articles: archive, strokes, frame.
@MainActor
struct SeedScreenTests {
  struct Story: CustomTestStringConvertible, Sendable {
    var name: String
    var script: String
    var columns: Int
    var rows: Int
    var strings: Strings

    var snapshot: String { "seeds-\(name)-\(columns)x\(rows)-\(strings.language)" }
    var testDescription: String { snapshot }

    static let all: [Story] =
      SnapshotTests.sizes.flatMap { columns, rows in
        [Strings.english, .vietnamese].flatMap { strings in
          [
            Story(name: "browsing", script: "j", columns: columns, rows: rows, strings: strings),
            Story(name: "page", script: "gpP", columns: columns, rows: rows, strings: strings),
            Story(
              name: "lavrov",
              script: "gp<Enter>",
              columns: columns,
              rows: rows,
              strings: strings
            ),
          ]
        }
      } + [
        Story(name: "unfolded", script: "j<Enter>zRG", columns: 80, rows: 24, strings: .vietnamese),
        Story(name: "ghost", script: "j<Enter>2", columns: 120, rows: 40, strings: .english),
        Story(name: "related", script: "jgr", columns: 80, rows: 24, strings: .vietnamese),
        Story(name: "year", script: "T<C-f><Enter>", columns: 120, rows: 40, strings: .vietnamese),
      ]
  }

  @Test(arguments: Story.all)
  func `a story on the seeds ends in the stored frame`(_ story: Story) async throws {
    let archive = try Archive.inMemory()
    let today = SampleArticles.day(2026, 1, 1)
    let seeds = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../seeds").standardized.path(percentEncoded: false)
    _ = try await Importer(archive: archive, today: today).run([.path(seeds)]) { _ in }
    let session = try await Session.open(
      archive: archive,
      log: nil,
      archivePath: "seeds",
      archiveName: "seeds",
      size: Size(columns: story.columns, rows: story.rows),
      today: today
    )
    await session.waitUntilIdle()
    for stroke in Stroke.script(story.script) {
      session.send(.stroke(stroke))
      await session.waitUntilIdle()
    }
    let frame = Screen.frame(of: session.reader, strings: story.strings)
    session.cancelAll()
    try Snapshot.check(frame.dump, named: story.snapshot)
  }
}
