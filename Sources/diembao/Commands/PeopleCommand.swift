import ArgumentParser
import ArticleArchive
import Articles

struct PeopleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "people",
    abstract: "List the people named in the articles that answer a query, most articles first."
  )

  @OptionGroup var query: QueryArgument
  @Option(help: ArgumentHelp("Stop after so many people.", valueName: "number"))
  var limit: Int?
  @OptionGroup var format: FormatOptions
  @OptionGroup var archive: ArchiveOptions

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit must be at least 1.") }
  }

  @MainActor func run() async throws {
    let query = try query.parsed()
    let people = try await archive.open().people(
      query,
      matching: nil,
      limit: limit ?? .max,
      today: .today
    )
    try Console.output.write(people, as: format.format, json: { JSON($0) }, table: { .people($0) })
  }
}
