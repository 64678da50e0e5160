import ArgumentParser
import ArticleArchive
import Articles

struct PeopleListCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the people named in the articles that answer a query, most articles first."
  )

  @OptionGroup var query: QueryArgument
  @Flag(help: "Only the people followed.")
  var followed = false
  @OptionGroup var limit: LimitOption
  @OptionGroup var format: FormatOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var interface: InterfaceOptions

  @MainActor func run() async throws {
    let query = try query.parsed()
    try await archive.read { archive in
      let limit = limit.count
      let names = try await followedNames()
      let all = try await archive.people(
        query,
        matching: nil,
        first: names,
        limit: followed ? names.count : limit,
        today: .today
      )
      let people = followed ? all.filter { names.contains($0.name) }.prefix(limit) : all[...]
      let output = Console.output
      try output.write(
        Array(people),
        as: format.format,
        json: { JSON($0) },
        table: { .people($0) }
      )
    }
  }

  /// Nobody unless they are asked for: a script's list is by number of articles alone.
  @MainActor private func followedNames() async throws -> [String] {
    guard followed else { return [] }
    let log = try ArchiveOptions.existingLog()
    return try await log.closing { try await log?.followed() ?? [] }
  }
}
