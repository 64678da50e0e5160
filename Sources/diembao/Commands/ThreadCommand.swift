import ArgumentParser
import ArticleArchive
import Articles

struct ThreadCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "thread",
    abstract: "List the articles of a story, oldest first, each with the reason why it belongs.",
    discussion: """
      To a story belong the articles that are tied to one of it, and those that are tied to two of these: by a box in \
      which the one prints the other, by their words, or by people named in both together with a topic, some words, or \
      nearness in time. What only shares people with it stands on a branch of its own beside the line.
      """
  )

  /// More than anybody follows.
  static let standardLimit = 60

  @Argument(help: "The key of one of its articles, or the beginning of the key.")
  var key: String
  @OptionGroup var format: FormatOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var interface: InterfaceOptions

  @MainActor func run() async throws {
    try await archive.read { archive in
      let key = try await archive.key(typed: key)
      let thread = try await archive.thread(of: key, limit: ThreadCommand.standardLimit)
      let output = Console.output
      let branches = Dictionary(zip(thread.rows.map(\.row.key), thread.branches)) { first, _ in
        first
      }
      try output.write(
        thread.rows,
        as: format.format,
        json: { JSON($0, branch: branches[$0.row.key] ?? 0) }
      ) { _ in
        .thread(thread, onTerminal: output.isTerminal)
      }
    }
  }
}
