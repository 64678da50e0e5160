import ArgumentParser
import ArticleArchive
import ArticleImport
import Articles

struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Print what is found in texts, without an archive.",
    discussion: "What is not an article is named on standard error; the exit status is then 2."
  )

  @Argument(
    help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "path"),
    completion: .file()
  )
  var paths: [String]
  @OptionGroup var format: FormatOptions

  @MainActor func run() async throws {
    let inputs = paths.map { ImportInput(argument: $0) }
    var (printed, skipped) = (0, 0)
    var converted: Set<ConvertedInput> = []
    for page in PageExtraction.read(inputs, today: .today) {
      if let input = page.converted, converted.insert(input).inserted {
        try say(input.sentence)
      }
      switch page.result {
      case .success(let found):
        try write(StoredArticle(extracted: found, path: page.path), isFirst: printed == 0)
        printed += 1
      case .failure(let reason):
        try say(SkippedInput(path: page.path, reason: reason).sentence)
        skipped += 1
      }
    }
    if skipped > 0 { throw CommandError.skipped(skipped) }
  }

  /// On standard error, in its place among the articles.
  @MainActor private func say(_ sentence: String) throws(CommandError) {
    try Console.output.flush()
    try Console.error.write(line: sentence)
    try Console.error.flush()
  }

  @MainActor private func write(_ stored: StoredArticle, isFirst: Bool) throws(CommandError) {
    let output = Console.output
    if format.json { return try output.write(line: JSON(stored, related: []).line) }
    let text = PrintedArticle(
      article: stored.article,
      origin: [stored.row.source].compactMap(\.self),
      width: output.columns,
      colour: output.hasColour
    )
    try output.write(text, isFirst: isFirst)
  }
}

nonisolated extension StoredArticle {
  /// An article as an archive would hold it, had it been imported.
  fileprivate init(extracted found: NewArticle, path: String) {
    let article = found.article
    let row = ArticleRow(
      key: found.key,
      position: ReadingPosition(rawValue: 0),
      headline: article.headline.text,
      headlineIsDerived: article.headline.isDerived,
      outlet: article.outlet?.text,
      byline: article.byline?.text,
      published: article.published,
      people: article.people.map(\.name),
      words: article.wordCount,
      isGhost: false,
      source: path,
      backlinks: 0,
      state: ReadingState()
    )
    self.init(row: row, article: article)
  }
}
