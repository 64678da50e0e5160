import ArgumentParser
import ArticleArchive

struct PeopleMergeCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Say that names are one person's, who keeps the first of them."
  )

  @Argument(help: "Two names or more, as the filter person: takes them.")
  var names: [String]
  @OptionGroup var correction: CorrectionOptions
  @OptionGroup var format: FormatOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var interface: InterfaceOptions

  func validate() throws {
    guard names.count > 1 else { throw ValidationError("Two names are needed at least.") }
  }

  @MainActor func run() async throws {
    let kept = try await correction.keep(archive, corrections)
    try Console.output.write(kept, as: format.format)
  }

  @MainActor private func corrections(_ archive: Archive) async throws -> [PersonCorrection] {
    let one = try await archive.person(typed: names[0])
    var corrections: [PersonCorrection] = []
    for name in names.dropFirst() {
      let other = try await archive.person(typed: name)
      guard other != one else { throw CommandError.samePerson(names[0], name) }
      let correction = PersonCorrection(.merge, from: other, to: one)
      if !corrections.contains(correction) { corrections.append(correction) }
    }
    return corrections
  }
}
