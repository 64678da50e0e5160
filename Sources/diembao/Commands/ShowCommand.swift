import ArgumentParser
import ArticleArchive
import Articles

struct ShowCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print articles with all that is known of them."
  )

  @Argument(help: ArgumentHelp("Keys, or beginnings of keys.", valueName: "key"))
  var keys: [String]
  @OptionGroup var format: FormatOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var interface: InterfaceOptions

  @MainActor func run() async throws {
    try await archive.read { archive in
      for (index, key) in keys.enumerated() {
        let key = try await archive.key(typed: key)
        let stored = try await archive.article(key)
        let related = try await archive.related(to: key, limit: RelatedCommand.standardLimit)
        try write(stored, related, isFirst: index == 0)
      }
    }
  }

  @MainActor private func write(_ stored: StoredArticle, _ related: [RelatedRow], isFirst: Bool)
    throws
  {
    let output = Console.output
    if format.json { return try output.write(line: JSON(stored, related: related).line) }
    let text = PrintedArticle(
      article: stored.article,
      origin: [
        [stored.row.key.text, stored.row.source].compactMap(\.self).joined(separator: "  ")
      ],
      related: related,
      width: output.columns,
      colour: output.hasColour
    )
    try output.write(text, isFirst: isFirst)
  }
}

extension Console {
  /// Writes an article, apart from the one before.
  func write(_ text: PrintedArticle, isFirst: Bool) throws(CommandError) {
    if !isFirst { try write(line: "\n" + String(repeating: "─", count: 40) + "\n") }
    for line in text.lines { try write(line: line) }
  }
}
