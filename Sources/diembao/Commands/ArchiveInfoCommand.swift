import ArgumentParser
import ArticleArchive

struct ArchiveInfoCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "info",
    abstract: "Tell what is in an archive, and how much room it takes.",
    discussion: "Sizes of a large archive are estimated from a sample of it, and marked with ~."
  )

  @OptionGroup var format: FormatOptions
  @OptionGroup var archive: ArchiveArgument
  @OptionGroup var interface: InterfaceOptions

  @MainActor func run() async throws {
    let path = try archive.path
    let figures = try await ArchiveFigures.of(path: path)
    switch format.format {
    case .json: try Console.output.write(line: JSON(figures, path: path).line)
    case .text: try Console.output.write(.figures(figures, path: path))
    }
  }
}
