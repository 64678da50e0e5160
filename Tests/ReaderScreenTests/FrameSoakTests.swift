import ArticleArchive
import ArticleImport
import Articles
import Foundation
import ReaderModel
import TestSupport
import Testing

/// Whatever is pressed, pasted or resized, every frame is whole. For many more keys: `make bench BENCH=soak`.
@MainActor struct FrameSoakTests {
  @Test(arguments: [1, 2] as [UInt64])
  func `a cat on the keyboard breaks no frame`(seed: UInt64) async throws {
    let scratch = try Scratch()
    let log = try ReadingLog(path: scratch.path("log.sqlite"))
    let archive = try Archive(
      path: scratch.path("a.diembao"),
      access: .readWrite,
      log: log
    )
    let today = SampleArticles.day(2026, 1, 1)
    let seeds = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../seeds").standardized.path(percentEncoded: false)
    _ = try await Importer(archive: archive, today: today).run([.path(seeds)]) { _ in }
    var soak = Soak(seed: seed)
    let wrong = try await soak.run(steps: 1500) {
      try await Session.open(
        archive: archive,
        log: log,
        archivePath: "seeds",
        archiveName: "seeds",
        size: Size(columns: 120, rows: 40),
        today: today
      )
    }
    #expect(wrong == [])
  }
}
