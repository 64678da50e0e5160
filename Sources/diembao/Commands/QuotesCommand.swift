import ArgumentParser
import ArticleArchive
import Articles

struct QuotesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes",
    abstract: "List what people said in the articles that answer a query, newest first."
  )

  @OptionGroup var query: QueryArgument
  @Flag(help: "Add speech reported without quotation marks.")
  var indirect = false
  @Option(help: ArgumentHelp("Stop after so many quotes.", valueName: "number"))
  var limit: Int?
  @OptionGroup var format: FormatOptions
  @OptionGroup var archive: ArchiveOptions

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit must be at least 1.") }
  }

  @MainActor func run() async throws {
    let query = try query.parsed()
    try await archive.read { archive in
      let quotes = try await archive.quotes(
        query,
        includingReported: indirect,
        limit: limit ?? .max,
        today: .today
      )
      let output = Console.output
      try output.write(quotes, as: format.format, json: { JSON($0) }, table: { .quotes($0) })
    }
  }
}
