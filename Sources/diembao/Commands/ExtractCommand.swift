import ArgumentParser
import ArticleArchive
import ArticleExtraction
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
    let today = Day.today
    var (printed, skipped) = (0, 0)
    for path in paths.flatMap({ PageFile.paths(under: $0) }) {
      switch ExtractedPage.read(path, today: today) {
      case .article(let page):
        try write(page, isFirst: printed == 0)
        printed += 1
      case .skipped(let skippedInput):
        try Console.output.flush()
        try Console.error.write(line: skippedInput.sentence)
        try Console.error.flush()
        skipped += 1
      }
    }
    if skipped > 0 { throw CommandError.skipped(skipped) }
  }

  @MainActor private func write(_ page: ExtractedPage, isFirst: Bool) throws(CommandError) {
    let output = Console.output
    if format.json { return try output.write(line: JSON(page.stored, related: []).line) }
    let text = PrintedArticle(
      article: page.stored.article,
      origin: [page.path],
      width: output.columns,
      colour: output.hasColour
    )
    try output.write(text, isFirst: isFirst)
  }
}

/// A page and the article found in it.
nonisolated private struct ExtractedPage: Sendable {
  enum Outcome {
    case article(ExtractedPage)
    case skipped(SkippedInput)
  }

  var path: String
  /// As an archive would hold it, had it been imported.
  var stored: StoredArticle

  static func read(_ path: String, today: Day) -> Outcome {
    switch PageFile(path: path).content {
    case .skipped(let reason): return .skipped(SkippedInput(path: path, reason: reason))
    case .bytes(let bytes):
      do throws(ExtractionError) {
        let article = try Extractor().article(from: bytes, today: today)
        return .article(ExtractedPage(path, article, bytes))
      } catch {
        return .skipped(SkippedInput(path: path, reason: SkipReason(error)))
      }
    }
  }

  private init(_ path: String, _ article: Article, _ bytes: [UInt8]) {
    self.path = path
    let row = ArticleRow(
      key: article.address.map { ArticleKey(address: $0) } ?? ArticleKey(content: bytes),
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
    stored = StoredArticle(row: row, article: article)
  }
}

nonisolated extension SkipReason {
  fileprivate init(_ error: ExtractionError) {
    switch error {
    case .empty: self = .empty
    case .binary(let line): self = .binary(line: line)
    case .notUTF8(let line, let byte): self = .notUTF8(line: line, byte: byte)
    case .noStory: self = .noStory
    }
  }
}
