import ArticleArchive
import Articles
import ReaderModel
import ReaderScreen
import TestSupport

/// Random keys without end on a large archive: nothing breaks, and memory stays what it was.
@MainActor struct SoakBenchmark {
  let path: String
  let today: Day
  let steps: Int

  /// - Returns: what was wrong.
  func run() async throws -> [String] {
    let log = try ReadingLog.inMemory()
    let archive = try Archive(path: path, access: .readOnly, log: log)
    var soak = Soak(seed: 1)
    let mark = max(1000, steps / 10 / 1000 * 1000)
    let wrong = try await soak.run(steps: steps) {
      try await Session.open(
        archive: archive,
        log: log,
        archivePath: "soak",
        archiveName: "soak",
        size: Size(columns: 120, rows: 40),
        today: today
      )
    } rest: { step in
      guard step.isMultiple(of: mark) || step == steps else { return }
      print("soak: \(step) keys, \(Int(Memory.now)) MB held")
    }
    await archive.close()
    await log.close()
    return wrong
  }
}
