import ArgumentParser
import ArticleArchive

struct PeopleCorrectionsCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "corrections",
    abstract: "Print what was said of who is who, and where that is kept."
  )

  @OptionGroup var format: FormatOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var interface: InterfaceOptions

  @MainActor func run() async throws {
    let log = try ArchiveOptions.existingLog()
    let kept = try await log.closing {
      let archive = try Archive(path: archive.path, access: .readOnly)
      let ofAll = try await archive.closing { try await archive.corrections() }
      return ofAll + (try await log?.corrections() ?? [])
    }
    let corrections = try kept.map { try ShownCorrection($0, archive) }
    try Console.output.write(
      corrections,
      as: format.format,
      json: { JSON($0) },
      table: { .corrections($0) }
    )
  }
}
