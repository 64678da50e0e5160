import ArgumentParser
import ArticleArchive

struct PeopleFormsCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "forms",
    abstract: "Print every form of a person's name, and why it is taken for this person."
  )

  @Argument(help: "Who: a name as the filter person: takes it.")
  var name: String
  @OptionGroup var format: FormatOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var interface: InterfaceOptions

  @MainActor func run() async throws {
    try await archive.read { archive in
      let forms = try await archive.forms(of: try await archive.person(typed: name))
      try Console.output.write(
        forms,
        as: format.format,
        json: { JSON($0) },
        table: { .forms($0) }
      )
    }
  }
}
