import ArticleArchive
import ArticleImport
import Articles
import Dispatch
import Glibc

/// An import in the foreground: shows how far it is, and ends at the next batch when ^C is pressed.
struct Import {
  var archive: Archive
  var others = Importer.OtherArticles.stay
  var progress: ProgressLine

  /// - Parameter paths: "-" stands for standard input.
  func run(_ paths: [String]) async throws -> ImportReport {
    let inputs = paths.map { ImportInput(argument: $0) }
    let importer = Importer(archive: archive, today: .today, others: others)
    let (steps, continuation) = AsyncStream.makeStream(
      of: ImportProgress.self,
      bufferingPolicy: .bufferingNewest(1)
    )
    let work = Task {
      defer { continuation.finish() }
      return try await importer.run(inputs) { continuation.yield($0) }
    }
    let interrupt = Interrupt { work.cancel() }
    defer { interrupt.end() }
    var last = 0
    var line = progress
    for await step in steps {
      last = step.articles
      try line.show(step)
    }
    try line.clear()
    do {
      return try await work.value
    } catch ArchiveError.cancelled {
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
