import ArgumentParser
import ArticleArchive
import Articles

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
    for tag in added + removed where TagName(typed: tag, known: []) == nil {
      throw ValidationError("A tag is one word with a letter or digit in it: \(SafeText.line(tag))")
    }
  }

  @MainActor func run() async throws {
    try await archive.change(articles, format) { rows, log in
      // A tag that is known already is meant in whatever case it is typed.
      let known = try await log.tags().map(\.tag)
      let put = added.compactMap { TagName(typed: $0, known: known)?.text }.map { tag in
        PersonalChange.tag(
          TagEdit(added: [tag]),
          articles: rows.filter { !$0.state.tags.contains(tag) }.map(\.key)
        )
      }
      let taken = removed.compactMap { TagName(typed: $0, known: known)?.text }.map { tag in
        PersonalChange.tag(
          TagEdit(removed: [tag]),
          articles: rows.filter { $0.state.tags.contains(tag) }.map(\.key)
        )
      }
      return put + taken
    }
  }
}
