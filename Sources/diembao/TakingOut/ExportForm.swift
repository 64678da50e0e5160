import ArticleArchive
import ReaderScreen

/// The forms that articles are written in.
nonisolated enum ExportForm: String, Sendable, Hashable, CaseIterable {
  case text = "txt"
  case json
  case jsonLines = "jsonl"
  case bibTeX = "bib"
  case csl = "csl-json"

  /// The form that the end of a path asks for; nil when it names none.
  init?(path: String) {
    let name = path.lowercased()
    guard let form = Self.allCases.first(where: { name.hasSuffix($0.suffix) }) else { return nil }
    // The longer end is the truer one.
    self = form == .json && name.hasSuffix(Self.csl.suffix) ? .csl : form
  }

  var suffix: String { self == .csl ? ".csl.json" : ".\(rawValue)" }

  /// What stands before the first article, between two, and after the last.
  private var frame: (start: String, between: String, end: String) {
    switch self {
    case .json, .csl: ("[\n", ",\n", "\n]\n")
    case .text: ("", "\n\(String(repeating: "─", count: 40))\n\n", "")
    case .jsonLines: ("", "", "")
    case .bibTeX: ("", "\n", "")
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
      }
    return (isFirst ? frame.start : frame.between) + text
  }

  /// What ends a file.
  func ending(afterNone isEmpty: Bool) -> String { (isEmpty ? frame.start : "") + frame.end }
}
