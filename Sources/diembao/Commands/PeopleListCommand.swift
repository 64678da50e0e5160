import ArgumentParser
import ArticleArchive
import Articles

struct PeopleListCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the people named in the articles that answer a query, most articles first."
  )

  @OptionGroup var query: QueryArgument
  @OptionGroup var limit: LimitOption
  @OptionGroup var format: FormatOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var interface: InterfaceOptions

  @MainActor func run() async throws {
    let query = try query.parsed()
    try await archive.read { archive in
      let limit = limit.count
      let people = try await archive.people(query, matching: nil, limit: limit, today: .today)
      let output = Console.output
      try output.write(people, as: format.format, json: { JSON($0) }, table: { .people($0) })
    }
  }
}
