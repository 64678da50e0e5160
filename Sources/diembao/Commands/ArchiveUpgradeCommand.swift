import ArgumentParser
import ArticleArchive

struct ArchiveUpgradeCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "upgrade",
    abstract: "Bring an archive that an older version made to the form of this one.",
    discussion: """
      Writes a new file beside the old one, which it replaces when it is whole; until then the old one stays as it is. \
      Nothing is read again, and nothing is lost: keys, marks, sources, corrections stay.
      """
  )

  @OptionGroup var format: FormatOptions
  @OptionGroup var archive: ArchiveArgument
  @OptionGroup var interface: InterfaceOptions

  @MainActor func run() async throws {
    let path = try archive.path
    let start = ContinuousClock.now
    let upgrade = ArchiveUpgrade(path: path)
    let outcome = try await ForegroundWork { step in try await upgrade.run(progress: step) }
      .run(on: .error) { $0.line(after: (ContinuousClock.now - start) / .seconds(1)) }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let line =
      format.json
      ? JSON(outcome, seconds: seconds).line : outcome.sentence(of: path, after: seconds)
    try Console.output.write(line: line)
  }
}
