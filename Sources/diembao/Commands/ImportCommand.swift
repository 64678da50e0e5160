import ArgumentParser
import ArticleArchive
import ArticleImport
import Articles
import ReaderScreen

struct ImportCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read files and folders into the archive.",
    discussion: """
      A file is the text of one page, or JSON Lines: records with url, title, author, source, published and text. \
      Files that have not changed since the last import are passed over; a changed file replaces its article. \
      The exit status is 2 when something was skipped.
      """
  )

  @Argument(help: "Files, folders, or - for standard input.", completion: .file())
  var paths: [String]
  @Option(help: "Pages to read at once; as many as there are cores when not given.")
  var jobs: Int?
  @OptionGroup var format: FormatOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var interface: InterfaceOptions

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
  }

  @MainActor func run() async throws {
    let path = try archive.path
    let archive = try Archive(path: path, access: .readWrite)
    let (report, status) = try await archive.closing {
      let progress = ProgressLine(on: .error)
      let report = try await Import(archive: archive, jobs: jobs, progress: progress).run(paths)
      return (report, try await archive.lessonsStatus())
    }
    for line in ConvertedInput.sentences(report.converted) {
      try Console.error.write(line: line)
    }
    for skipped in report.skipped { try Console.error.write(line: skipped.sentence) }
    if report.new + report.changed > 0, status.isWorthReextraction {
      try Console.error.write(line: "diembao: \(status.offer(of: path))")
    }
    try Console.error.flush()
    try Console.output.write(line: format.json ? JSON(report).line : report.sentence)
    if !report.skipped.isEmpty { throw CommandError.skipped(report.skipped.count) }
  }
}

extension ImportReport {
  /// "2 new, 1 changed, 30 unchanged, 0 skipped"
  nonisolated var sentence: String {
    Speech.choose(
      en: "\(new) new, \(changed) changed, \(unchanged) unchanged, \(skipped.count) skipped",
      vi: "\(new) bài mới, \(changed) bài đổi, \(unchanged) bài như cũ, bỏ qua \(skipped.count)"
    )
  }
}

nonisolated extension LessonsStatus {
  /// What reading the archive again would do.
  func offer(of path: String) -> String {
    let articles = Speech.strings.articles(changes)
    return Speech.choose(
      en: """
        \(articles) have come or changed since the archive last learnt from its pages. \
        To read all of them with the names they teach each other, run:
        """,
      vi: """
        \(articles) mới hoặc đổi từ lần cuối kho bài học từ các trang. \
        Để đọc lại tất cả với những tên học được từ nhau, hãy chạy:
        """
    ) + " diembao reextract --archive \(SafeText.line(path))"
  }
}

nonisolated extension JSON {
  /// The line of `import`.
  init(_ report: ImportReport) {
    self = [
      "new": .number(report.new),
      "changed": .number(report.changed),
      "unchanged": .number(report.unchanged),
      "skipped": .array(
        report.skipped.map {
          [
            "path": .string($0.path), "reason": .string($0.reason.name),
            "detail": .string($0.reason.english),
          ]
        }
      ),
      "converted": .array(
        report.converted.map {
          ["path": .string($0.path), "encoding": .string($0.encoding.rawValue)]
        }
      ),
    ]
  }
}
