import ArticleArchive
import ArticleImport
import Articles
import Dispatch
import Glibc

/// An import in the foreground: shows how far it is, and ends at the next batch when ^C is pressed.
struct Import {
  var archive: Archive
  var others = Importer.OtherArticles.stay
  /// Pages read at once; nil for as many as there are cores.
  var jobs: Int?
  var progress: ProgressLine

  /// - Parameter paths: "-" stands for standard input.
  func run(_ paths: [String]) async throws -> ImportReport {
    let inputs = paths.map { ImportInput(argument: $0) }
    let importer =
      jobs.map { Importer(archive: archive, today: .today, others: others, jobs: $0) }
      ?? Importer(archive: archive, today: .today, others: others)
    var last = 0
    var line = progress
    var pace = ImportPace()
    let work = ForegroundWork { step in try await importer.run(inputs, progress: step) }
    do {
      let report = try await work.run { (step: ImportProgress) throws(CommandError) in
        last = step.articles
        try line.show {
          ProgressLine.text(step, after: $0, pace: pace.take(step.bytes, after: $0))
        }
      }
      try line.clear()
      return report
    } catch ArchiveError.cancelled {
      try line.clear()
      throw CommandError.interrupted(articles: last)
    }
  }
}

/// Calls back on ^C instead of ending the program, until ``end()``.
final class Interrupt {
  private let source: any DispatchSourceSignal

  init(_ action: @escaping @MainActor () -> Void) {
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .main)
    source.setEventHandler { action() }
    source.resume()
  }

  func end() {
    source.cancel()
    signal(SIGINT, SIG_DFL)
  }
}

nonisolated extension ImportInput {
  /// A path as it was typed; "-" is standard input, which is read as it comes.
  init(argument: String) {
    self =
      argument == "-" ? .standardInput(PageSource(descriptor: STDIN_FILENO)) : .path(argument)
  }
}
