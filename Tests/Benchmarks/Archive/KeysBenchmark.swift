import ArticleArchive
import Articles
import ReaderModel
import ReaderScreen

/// Keys pressed in a reader of 120 columns and 40 rows: how long until the frame that answers one is drawn, and until
/// everything that follows from it (the article beside the list, people, timeline, counts) is there as well.
@MainActor struct KeysBenchmark {
  let path: String
  let press: Press
  let today: Day
  let table: PlainTable

  /// Each kind of key with the keys pressed before it, which do not count, and how often it is pressed.
  private var kinds: [(name: String, before: String, key: String, times: Int)] {
    [
      ("j in the list", "gg", "j", 300),
      ("a page of the list", "gg", "<C-f>", 100),
      ("next article", "gg", "J", 100),
      ("a pane", "gg", "<Tab>", 40),
      ("the end of the list", "gg", "G", 20),
      ("the top of the list", "G", "gg", 20),
      ("a letter of a filter", "ggf", "nhiều việc phải làm", 1),
      ("a letter of a name", "ggp", press.figure(0).name, 1),
    ]
  }

  func run() async throws -> [Measurement] {
    let log = try ReadingLog.inMemory()
    let archive = try Archive(path: path, access: .readOnly, log: log)
    let floor = await milliseconds { precondition(table.read(0..<50) > 0) }
    var found: [Measurement] = []
    for kind in kinds {
      let session = try await Session.open(
        archive: archive,
        log: log,
        archivePath: "keys",
        archiveName: "keys",
        size: Size(columns: 120, rows: 40),
        today: today
      )
      await session.waitUntilIdle()
      for stroke in Stroke.script(kind.before) {
        session.send(.stroke(stroke))
        await session.waitUntilIdle()
      }
      let times = await times(of: kind.key, pressed: kind.times, in: session)
      found += [
        .reader("\(kind.name): frame, median", times.frames[times.frames.count / 2], floor),
        .reader(
          "\(kind.name): frame, 99 in 100",
          times.frames[times.frames.count * 99 / 100],
          floor
        ),
        .reader(
          "\(kind.name): all behind it, median",
          times.wholes[times.wholes.count / 2],
          floor
        ),
      ]
      session.cancelAll()
    }
    await archive.close()
    await log.close()
    return found
  }

  /// In milliseconds, sorted.
  private func times(
    of keys: String,
    pressed count: Int,
    in session: Session
  ) async -> (frames: [Double], wholes: [Double]) {
    var (frames, wholes): ([Double], [Double]) = ([], [])
    for _ in 0..<count {
      for stroke in Stroke.script(keys) {
        let start = ContinuousClock.now
        session.send(.stroke(stroke))
        draw(session)
        frames.append((ContinuousClock.now - start) / .milliseconds(1))
        await session.waitUntilIdle()
        draw(session)
        wholes.append((ContinuousClock.now - start) / .milliseconds(1))
      }
    }
    return (frames.sorted(), wholes.sorted())
  }

  private func draw(_ session: Session) {
    let frame = Screen.frame(of: session.reader, strings: .english)
    precondition(frame.cells.count == 120 * 40)
  }
}
