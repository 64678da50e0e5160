import ArgumentParser
import ArticleArchive
import ArticleImport
import Articles
import ReaderScreen

struct ReextractCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "reextract",
    abstract: "Read all pages of the archive again, with what they teach each other.",
    discussion: """
      Gathers names and repeated lines from all pages, then reads each of them anew; keys, marks and sources stay. \
      Stopped, it goes on where it was when it is run again. Needs no file that was imported.
      """
  )

  @OptionGroup var format: FormatOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var interface: InterfaceOptions

  @MainActor func run() async throws {
    let start = ContinuousClock.now
    let path = try archive.path
    // Nothing is made where nothing is.
    await (try Archive(path: path, access: .readOnly)).close()
    let archive = try Archive(path: path, access: .readWrite)
    let report = try await archive.closing { try await reextract(archive) }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let line = format.json ? JSON(report, seconds: seconds).line : report.sentence(after: seconds)
    try Console.output.write(line: line)
  }

  @MainActor private func reextract(_ archive: Archive) async throws -> ReextractionReport {
    let reextraction = Reextraction(archive: archive)
    var last = ReextractionProgress(pass: .gathering, articles: 0, total: 0)
    var line = ProgressLine(on: .error)
    var text = ReextractionText()
    let work = ForegroundWork { step in try await reextraction.run(progress: step) }
    do {
      let report = try await work.run { (step: ReextractionProgress) throws(CommandError) in
        last = step
        try line.show { text.line(step, after: $0) }
      }
      try line.clear()
      return report
    } catch ArchiveError.cancelled {
      try line.clear()
      throw CommandError.rereadingInterrupted(last)
    }
  }
}

nonisolated extension ReextractionReport {
  /// "5,000 articles read again, 31 changed, in 12.3 s"
  func sentence(after seconds: Double) -> String {
    let articles = Speech.strings.articles(read)
    return Speech.choose(
      en: "\(articles) read again, \(changed) changed, in \(seconds.tenths) s",
      vi: "Đã đọc lại \(articles), \(changed) bài đổi, trong \(seconds.tenths) giây"
    )
  }
}

nonisolated extension JSON {
  /// The line of `reextract`.
  init(_ report: ReextractionReport, seconds: Double) {
    self = [
      "read": .number(report.read),
      "changed": .number(report.changed),
      "milliseconds": .number(Int(seconds * 1000)),
    ]
  }
}
