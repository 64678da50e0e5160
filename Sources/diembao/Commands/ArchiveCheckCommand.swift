import ArgumentParser
import ArticleArchive

struct ArchiveCheckCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look whether an archive is sound.",
    discussion: """
      Checks the file, its tables against each other, what was found against the pages, and the search index against \
      the text; changes nothing. The exit status is 3 when something is wrong.
      """
  )

  @Flag(help: "Check the file and its tables, but neither every page nor the search index.")
  var quick = false
  @OptionGroup var format: FormatOptions
  @OptionGroup var archive: ArchiveArgument
  @OptionGroup var interface: InterfaceOptions

  @MainActor func run() async throws {
    let path = try archive.path
    let start = ContinuousClock.now
    let check = ArchiveCheck(path: path, depth: quick ? .quick : .whole)
    let findings = try await ForegroundWork { step in try await check.run(progress: step) }
      .run(on: .error) { $0.line }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    switch format.format {
    case .json: try Console.output.write(line: JSON(findings, seconds: seconds).line)
    case .text:
      for finding in findings { try Console.output.write(line: finding.sentence(of: path)) }
      if findings.isEmpty {
        try Console.output.write(
          line: Speech.choose(
            en: "The archive is sound. Checked in \(seconds.tenths) s",
            vi: "Kho bài nguyên vẹn. Đã kiểm tra trong \(seconds.tenths) giây"
          )
        )
      }
    }
    if !findings.isEmpty { throw CommandError.unsound }
  }
}
