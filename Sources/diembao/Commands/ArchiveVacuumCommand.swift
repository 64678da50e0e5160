import ArgumentParser
import ArticleArchive

struct ArchiveVacuumCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "vacuum",
    abstract: "Give the space that is free in the file back to the disk.",
    discussion: """
      Writes the whole file anew, which needs twice its content as free space meanwhile. \
      Worth while when much was removed; see archive info.
      """
  )

  @OptionGroup var format: FormatOptions
  @OptionGroup var archive: ArchiveArgument
  @OptionGroup var interface: InterfaceOptions

  @MainActor func run() async throws {
    let open = try await archive.openExisting()
    let report = try await open.closing {
      try await ForegroundWork { (step: @escaping @Sendable (VacuumStep) -> Void) in
        step(VacuumStep())
        return try await open.vacuum()
      }.run(on: .error) { _ in
        Speech.choose(en: "writing the archive anew", vi: "đang ghi lại kho bài")
      }
    }
    let line = format.json ? JSON(report).line : report.sentence
    try Console.output.write(line: line)
  }

  /// SQLite does not tell how far it is.
  nonisolated private struct VacuumStep: Sendable {}
}
