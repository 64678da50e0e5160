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
    let inputs = try paths.map { path throws(CommandError) in try ImportInput(argument: path) }
    let importer = Importer(archive: archive, today: .today, others: others)
    var last = 0
    var line = progress
    let work = ForegroundWork { step in try await importer.run(inputs, progress: step) }
    do {
      let report = try await work.run { (step: ImportProgress) throws(CommandError) in
        last = step.articles
        try line.show { ProgressLine.text(step, after: $0) }
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
  /// A path as it was typed; "-" is standard input, of which no more is read than shows that it is too large.
  init(argument: String) throws(CommandError) {
    guard argument == "-" else {
      self = .path(argument)
      return
    }
    // One more byte than can be used shows that there are too many.
    let limit = ImportFormats.largestPage + 1
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65_536)
    while bytes.count < limit {
      let count = read(STDIN_FILENO, &block, min(block.count, limit - bytes.count))
      if count == 0 { break }
      if count > 0 {
        bytes.append(contentsOf: block[..<count])
      } else if errno != EINTR {
        throw .inputFailed(code: errno)
      }
    }
    self = .standardInput(bytes)
  }
}
