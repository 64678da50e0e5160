import ArgumentParser
import ArticleArchive

struct PeopleForgetCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Take corrections back."
  )

  @Argument(help: ArgumentHelp("Corrections, as people corrections numbers them.", valueName: "id"))
  var ids: [CorrectionID]
  @OptionGroup var format: FormatOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var interface: InterfaceOptions

  @MainActor func run() async throws {
    for id in ids {
      let gone = try await forget(id)
      guard let gone else { throw CommandError.noCorrection(id.text) }
      let shown = try ShownCorrection(gone, archive)
      try Console.output.write(
        line: format.json
          ? JSON(shown).line
          : Speech.choose(en: "Taken back: ", vi: "Đã bỏ: ") + shown.sentence
      )
    }
  }

  @MainActor private func forget(_ id: CorrectionID) async throws -> KeptCorrection? {
    switch id.keeper {
    case .archive:
      try await archive.requireExisting()
      let archive = try Archive(path: archive.path, access: .readWrite)
      return try await archive.closing { try await archive.forgetCorrection(id.number) }
    case .readingLog:
      let log = try ArchiveOptions.existingLog()
      return try await log.closing { try await log?.forgetCorrection(id.number) }
    }
  }
}
