import ArgumentParser
import ArticleArchive
import Articles

struct ShowCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print articles with all that is known of them, or one paragraph of each.",
    discussion: """
      A key with a paragraph (8f3a21c9:4 or 8f3a21c9:¶4, counted as in the status line of the reader and in \
      citations) prints that paragraph alone.
      """
  )

  @Argument(help: ArgumentHelp("Keys, or beginnings of keys.", valueName: "key[:paragraph]"))
  var keys: [String]
  @OptionGroup var format: FormatOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var interface: InterfaceOptions

  @MainActor func run() async throws {
    try await archive.read { archive in
      for (index, typed) in keys.enumerated() {
        let reference = ArticleReference(typed)
        let key = try await archive.key(typed: reference?.key ?? typed)
        let stored = try await archive.article(key)
        if let paragraph = reference?.paragraph {
          try write(paragraph, of: stored)
          continue
        }
        let related = try await archive.related(to: key, limit: RelatedCommand.standardLimit)
        try write(stored, related, isFirst: index == 0)
      }
    }
  }

  /// - Parameter number: from 1.
  @MainActor private func write(_ number: Int, of stored: StoredArticle) throws {
    let output = Console.output
    let body = stored.article.body
    guard body.indices.contains(number - 1) else {
      throw CommandError.noParagraph(number, key: stored.row.key, count: body.count)
    }
    let block = body[number - 1]
    guard !format.json else {
      let fields: JSON = [
        "key": .string(stored.row.key.text), "paragraph": .number(number), "block": JSON(block),
      ]
      return try output.write(line: fields.line)
    }
    for line in Paragraphs.lines(SafeText.line(block.text), width: output.columns) {
      try output.write(line: line)
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
