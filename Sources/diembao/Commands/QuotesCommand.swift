import ArgumentParser
import ArticleArchive
import Articles

struct QuotesCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes",
    abstract: "List what people said in the articles that answer a query, newest first."
  )

  @OptionGroup var query: QueryArgument
  @Flag(help: "Add speech reported without quotation marks.")
  var indirect = false
  @OptionGroup var limit: LimitOption
  @OptionGroup var format: FormatOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var interface: InterfaceOptions

  @MainActor func run() async throws {
    let query = try query.parsed()
    try await archive.read { archive in
      let quotes = try await archive.quotes(
        query,
        includingReported: indirect,
        limit: limit.count,
        today: .today
      )
      let output = Console.output
      try output.write(quotes, as: format.format, json: { JSON($0) }, table: { .quotes($0) })
    }
  }
}
