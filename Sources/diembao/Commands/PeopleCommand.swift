import ArgumentParser
import ArticleArchive
import Articles

struct PeopleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "people",
    abstract: "List the people named in the articles that answer a query, most articles first."
  )

  @OptionGroup var query: QueryArgument
  @OptionGroup var limit: LimitOption
  @OptionGroup var format: FormatOptions
  @OptionGroup var archive: ArchiveOptions

  @MainActor func run() async throws {
    let query = try query.parsed()
    let people = try await archive.open().people(
      query,
      matching: nil,
      limit: limit.count,
      today: .today
    )
    try Console.output.write(people, as: format.format, json: { JSON($0) }, table: { .people($0) })
  }
}
