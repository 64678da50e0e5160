import ArgumentParser
import ArticleArchive
import ArticleQuery
import Articles
import ReaderModel
import ReaderScreen

struct ExportCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the articles that answer a query, whole, in a form for other programs.",
    discussion: """
      Articles go to standard output, newest first, or to a file, which is written whole or not at all and replaces \
      no other unless --replace is given.
      """
  )

  @OptionGroup var query: QueryArgument
  @Option(
    help:
      "txt, html, json, jsonl, bib or csl-json (default: what the end of --output says, else txt)."
  )
  var format: ExportForm?
  @Option(
    help: ArgumentHelp("The file to write.", valueName: "file"),
    completion: .file()
  )
  var output: String?
  @Flag(help: "Replace the file of --output where there is one.")
  var replace = false
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var interface: InterfaceOptions

  func validate() throws {
    if replace, output == nil { throw ValidationError("--replace needs --output.") }
    if let output, format == nil, ExportForm(path: output) == nil {
      throw ValidationError(
        "--output ends in no form that is known: add --format, or end it in .txt, .html, .json, .jsonl, .bib or .csl.json."
      )
    }
  }

  @MainActor func run() async throws {
    let query = try query.parsed()
    let strings = Speech.strings
    try await archive.read { archive in
      let form = format ?? output.flatMap { ExportForm(path: $0) } ?? .text
      guard let output else { return try await print(query, archive, form, strings) }
      let file = ExportFile(archive: archive, strings: strings)
      let export = Export(.answering(query), to: output, existing: replace ? .replace : .refuse)
      let result = try await file.write(export, as: form)
      guard case .written = result else { throw CommandError.notExported(result) }
      try Console.error.write(line: strings.sentence(for: result))
      try Console.error.flush()
    }
  }

  @MainActor private func print(
    _ query: Query,
    _ archive: Archive,
    _ form: ExportForm,
    _ strings: Strings
  ) async throws {
    let articles = WholeArticles(archive: archive, selection: .answering(query))
    try Console.output.write(try await form.beginning(of: articles, strings))
    var count = 0
    try await articles.forEach { stored in
      try await MainActor.run { [first = count == 0] in
        try Console.output.write(form.text(of: stored, isFirst: first, strings))
      }
      count += 1
    }
    try Console.output.write(form.ending)
  }
}

extension ExportForm: ExpressibleByArgument {}
