import ArgumentParser
import ArticleArchive
import Articles
import Foundation

struct TagCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag",
    abstract: "Put tags on articles, and take them away."
  )

  @OptionGroup var articles: ArticleArguments
  @Option(
    name: .customLong("add"),
    help: ArgumentHelp("A tag to put on them; may be repeated.", valueName: "tag")
  )
  var added: [String] = []
  @Option(
    name: .customLong("remove"),
    help: ArgumentHelp("A tag to take from them; may be repeated.", valueName: "tag")
  )
  var removed: [String] = []
  @OptionGroup var format: FormatOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var interface: InterfaceOptions

  func validate() throws {
    guard !added.isEmpty || !removed.isEmpty else {
      throw ValidationError("Say which tags: --add TAG or --remove TAG.")
    }
    for tag in added + removed where !TagCommand.isTag(tag) {
      throw ValidationError("A tag is one word with a letter or digit in it: \(SafeText.line(tag))")
    }
  }

  private static func isTag(_ text: String) -> Bool {
    !text.contains(" ") && !text.hasPrefix("-") && SafeText.line(text) == text
      && !SearchTokens.foldedWords(of: text).isEmpty
  }

  @MainActor func run() async throws {
    try await archive.change(articles, format) { rows in
      let put = added.map { tag in
        PersonalChange.tag(
          TagEdit(added: [tag.precomposedStringWithCanonicalMapping]),
          articles: rows.filter { !$0.state.tags.contains(tag) }.map(\.key)
        )
      }
      let taken = removed.map { tag in
        PersonalChange.tag(
          TagEdit(removed: [tag.precomposedStringWithCanonicalMapping]),
          articles: rows.filter { $0.state.tags.contains(tag) }.map(\.key)
        )
      }
      return put + taken
    }
  }
}
