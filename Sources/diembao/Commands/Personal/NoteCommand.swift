import ArgumentParser
import ArticleArchive
import Articles
import Foundation

struct NoteCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Write a note on an article, in place of the one it has."
  )

  @Argument(help: ArgumentHelp("The article, by key or the beginning of one.", valueName: "key"))
  var key: String
  @Argument(help: "A line of your own; an empty one removes the note.")
  var text: [String]
  @OptionGroup var format: FormatOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var interface: InterfaceOptions

  @MainActor func run() async throws {
    let line = SafeText.line(text.joined(separator: " ")).precomposedStringWithCanonicalMapping
    var articles = ArticleArguments()
    articles.keys = [key]
    // Blanks are no note, and what is written already is no change.
    let note = line.allSatisfy { $0 == " " } ? "" : line
    try await archive.change(articles, format) { rows, _ in
      rows.filter { ($0.state.note ?? "") != note }.map { .note(note, article: $0.key) }
    }
  }
}
