import ArgumentParser
import ArticleArchive

struct PeopleShowCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract:
      "Print a person's page: names, roles, days, quotes, who is named with them, who may be the same."
  )

  @Argument(help: "Who: a name as the filter person: takes it.")
  var name: String
  @OptionGroup var format: FormatOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var interface: InterfaceOptions

  @MainActor func run() async throws {
    try await archive.read { archive in
      let person = try await archive.person(typed: name)
      guard let portrait = try await archive.portrait(of: person) else {
        throw CommandError.noPerson(name)
      }
      switch format.format {
      case .json: try Console.output.write(line: JSON(portrait).line)
      case .text: try PortraitText(portrait).write(to: Console.output)
      }
    }
  }
}
