import ArgumentParser
import ArticleArchive
import ArticleExtraction
import ArticleImport
import Articles

struct ExtractCommand: SpokenCommand {
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
  @Flag(help: "Print each text line by line, with what each line was taken for and why.")
  var explain = false
  @Option(
    help: ArgumentHelp(
      "Read with what this archive has taught (see reextract).",
      valueName: "file"
    ),
    completion: .file(extensions: ["sqlite"])
  )
  var archive: String?
  @OptionGroup var format: FormatOptions
  @OptionGroup var interface: InterfaceOptions

  @MainActor func run() async throws {
    let pages = try await pages()
    var (printed, skipped) = (0, 0)
    var converted: Set<ConvertedInput> = []
    for page in pages {
      if let input = page.converted, converted.insert(input).inserted {
        try say(input.sentence)
      }
      switch page.result {
      case .success(let found):
        if explain, let explanation = pages.explanation(of: found) {
          try write(explanation, of: page.path, isFirst: printed == 0)
        } else {
          try write(StoredArticle(extracted: found, path: page.path), isFirst: printed == 0)
        }
        printed += 1
      case .failure(let reason):
        try say(SkippedInput(path: page.path, reason: reason).sentence)
        skipped += 1
      }
    }
    if skipped > 0 { throw CommandError.skipped(skipped) }
  }

  @MainActor private func pages() async throws -> PageExtraction {
    let inputs = paths.map { ImportInput(argument: $0) }
    guard let archive else { return PageExtraction.read(inputs, today: .today) }
    let teacher = try Archive(path: archive, access: .readOnly)
    let pages = try await PageExtraction.read(inputs, taughtBy: teacher, today: .today)
    await teacher.close()
    return pages
  }

  /// On standard error, in its place among the articles.
  @MainActor private func say(_ sentence: String) throws(CommandError) {
    try Console.output.flush()
    try Console.error.write(line: sentence)
    try Console.error.flush()
  }

  @MainActor private func write(
    _ explanation: Explanation,
    of path: String,
    isFirst: Bool
  ) throws(CommandError) {
    let output = Console.output
    if format.json { return try output.write(line: JSON(explanation, path: path).line) }
    let text = PrintedExplanation(
      explanation: explanation,
      path: path,
      width: output.columns,
      colour: output.hasColour
    )
    if !isFirst { try output.write(line: "") }
    for line in text.lines { try output.write(line: line) }
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
