import ArticleArchive
import ReaderScreen

/// The forms that articles are written in.
nonisolated enum ExportForm: String, Sendable, Hashable, CaseIterable {
  case text = "txt"
  case json
  case jsonLines = "jsonl"
  case bibTeX = "bib"
  case csl = "csl-json"
  case html

  /// The form that the end of a path asks for; nil when it names none.
  init?(path: String) {
    let name = path.lowercased()
    guard let form = Self.allCases.first(where: { name.hasSuffix($0.suffix) }) else { return nil }
    // The longer end is the truer one.
    self = form == .json && name.hasSuffix(Self.csl.suffix) ? .csl : form
  }

  var suffix: String { self == .csl ? ".csl.json" : ".\(rawValue)" }

  /// What stands before the first article.
  func beginning(of articles: WholeArticles, _ strings: Strings) async throws -> String {
    switch self {
    case .json, .csl: "[\n"
    case .text, .jsonLines, .bibTeX: ""
    case .html: HTMLFrame(contents: try await articles.contents(), strings: strings).beginning
    }
  }

  private var between: String {
    switch self {
    case .json, .csl: ",\n"
    case .text: "\n\(String(repeating: "─", count: 40))\n\n"
    case .bibTeX: "\n"
    case .jsonLines, .html: ""
    }
  }

  /// What stands after the last article.
  var ending: String {
    switch self {
    case .json, .csl: "\n]\n"
    case .text, .jsonLines, .bibTeX: ""
    case .html: HTMLFrame.ending
    }
  }

  /// The bytes of an article, with what parts it from the one before.
  func text(of stored: StoredArticle, isFirst: Bool, _ strings: Strings) -> String {
    let text =
      switch self {
      case .text: CuttingText(strings: strings).story(stored) + "\n"
      case .json: JSON(stored, related: []).line
      case .jsonLines: JSON(stored, related: []).line + "\n"
      case .bibTeX: Citation(stored).bibTeX(strings)
      case .csl: Citation(stored).csl(strings).line
      case .html: HTMLArticle(stored: stored, strings: strings).text
      }
    return (isFirst ? "" : between) + text
  }
}
