import ArgumentParser
import ArticleArchive
import Articles

struct RelatedCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "related",
    abstract: "List what to read after an article, and why.",
    discussion: """
      Links printed with the article come first, then articles found by comparing people, topics and text, \
      then those that link to it.
      """
  )

  /// More than a page ever prints.
  static let standardLimit = 200

  @Argument(help: "The article's key, or its beginning.")
  var key: String
  @OptionGroup var format: FormatOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var interface: InterfaceOptions

  @MainActor func run() async throws {
    try await archive.read { archive in
      let key = try await archive.key(typed: key)
      let related = try await archive.related(to: key, limit: RelatedCommand.standardLimit)
      let output = Console.output
      try output.write(related, as: format.format, json: { JSON($0) }) {
        .related($0, onTerminal: output.isTerminal)
      }
    }
  }
}
