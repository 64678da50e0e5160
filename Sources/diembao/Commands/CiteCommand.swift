import ArgumentParser
import ArticleArchive
import ArticleQuery
import Articles
import ReaderModel
import ReaderScreen

struct CiteCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "cite",
    abstract: "Print citations of articles, with how certain their dates are.",
    discussion: """
      What is named is the key of an article or its beginning, with a paragraph if wanted (8f3a21c9:4), or a query. \
      BibTeX and CSL-JSON are for programs that manage references.
      """
  )

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, bibtex
    case csl = "csl-json"
  }

  @Argument(help: ArgumentHelp("A key, key:paragraph, or a query.", valueName: "key or query"))
  var what: [String]
  @Option(help: "text, bibtex or csl-json.")
  var format = Format.text
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var interface: InterfaceOptions

  @MainActor func run() async throws {
    let strings = Speech.strings
    try await archive.read { archive in
      var count = 0
      let output = Console.output
      if format == .csl { try output.write("[") }
      try await forEach(in: archive) { citation in
        switch format {
        case .text: try output.write(line: citation.text(strings))
        case .bibtex: try output.write((count == 0 ? "" : "\n") + citation.bibTeX(strings))
        case .csl: try output.write((count == 0 ? "\n" : ",\n") + citation.csl(strings).line)
        }
        count += 1
      }
      if format == .csl { try output.write(line: "\n]") }
    }
  }

  /// Articles that are named by keys, or else those that answer the words taken as a query.
  @MainActor private func forEach(
    in archive: Archive,
    _ body: @MainActor (Citation) throws -> Void
  ) async throws {
    let references = what.compactMap { ArticleReference($0) }
    guard references.count == what.count else {
      let query = try QueryArgument.parse(what.joined(separator: " "))
      return try await WholeArticles(archive: archive, selection: .answering(query)).forEach {
        try await MainActor.run { [citation = Citation($0)] in try body(citation) }
      }
    }
    for reference in references {
      let key = try await archive.key(typed: reference.key)
      try body(Citation(try await archive.article(key), paragraph: reference.paragraph))
    }
  }
}

/// An article as it is named on the command line: the key or its beginning, and perhaps a paragraph.
nonisolated struct ArticleReference: Sendable, Hashable {
  var key: String
  /// From 1, as the status line of the reader counts.
  var paragraph: Int?

  /// Nil unless it is made of hexadecimal digits, four at least, and a number.
  init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, first.utf8.count >= 4, first.utf8.count <= ArticleKey.length,
      ArticleKey.canBegin(with: first.lowercased())
    else { return nil }
    key = first.lowercased()
    guard parts.count == 2 else { return }
    let number = parts[1].hasPrefix("¶") ? parts[1].dropFirst() : parts[1]
    guard let paragraph = Int(number), paragraph > 0 else { return nil }
    self.paragraph = paragraph
  }
}
