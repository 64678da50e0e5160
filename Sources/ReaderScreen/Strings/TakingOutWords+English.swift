import ArticleArchive
import ReaderModel

extension TakingOutWords {
  static let english = TakingOutWords(
    sentence: englishSentence,
    fileExists: { "\($0) is there already." },
    failure: englishFailure,
    style: {
      switch $0 {
      case .text: "one line for a person"
      case .bibtex: "for LaTeX"
      case .csl: "for programs that manage references"
      }
    },
    thisArticle: "This article",
    selected: { "The selected ones: \($0)" },
    saveSelected: { "Save the selected \($0)" },
    everything: "All articles",
    writeBeside: "Keep it, write",
    replace: "Replace",
    compared: "Two versions",
    comparison: { comparison, _ in
      let name = comparison.there.outlet ?? "the other one"
      let parts = [("adds", comparison.added), ("leaves out", comparison.dropped)]
        .compactMap { verb, count in englishCount(count).map { "\(verb) \($0)" } }
      return "\(comparison.sharedPercent)% shared"
        + (parts.isEmpty ? "; no sentence differs." : "; \(name) \(parts.joined(separator: ", ")).")
    },
    linkHidden: { "No longer offered here: \($0)" },
    noVersions: "No other version of this article is known.",
    stillLooking: "Still looking for what is like this article; try again in a moment.",
    textMissing: { $0 > 1 ? "seen in \($0), no text" : "no text" },
    address: "Address",
    copy: "copy",
    open: "open",
    yearInferred: "year inferred",
    dayInferred: "date inferred",
    undated: "undated",
    seen: "seen",
    paragraph: { "¶\($0)" },
    derivedHeadline: "headline made from the first sentence",
    more: { "\($0)/\($1)  Space: on   b: back   any other key: return to the reader" },
    anyKey: "any key: return to the reader",
    ended: { $0 == 0 ? "Done" : "Ended with status \($0)" }
  )

  private static func englishSentence(_ result: TakenOut, _ strings: Strings) -> String {
    switch result {
    case .copied(let part, let articles, let characters, let way):
      "\(englishName(part, articles, strings)), "
        + EnglishNumbers.counted(characters, "character", "characters") + englishWay(way)
    case .noAddress(let headline): "No address is known of “\(headline)”."
    case .noText(let headline): "“\(headline)” is known from links only: there is no text."
    case .written(let articles, let path): "\(strings.articles(articles)) written to \(path)."
    case .stopped(let path): "Stopped: \(path) was not written."
    case .exists(let export, _): "\(export.path) is there already."
    case .noForm(let path):
      "Not written: what is \(path) to hold? End it in .txt, .html, .json, .jsonl, .bib or .csl.json."
    case .notWritten(let path, let failure): "\(path) was not written: \(englishFailure(failure))"
    case .ended(let command, let status): "\(command): ended with status \(status)."
    case .notStarted(let command, let code): "\(command) could not be started (error \(code))."
    case .opened(let address): "Opening \(address)"
    case .noBrowser:
      "No browser is known: set opener in the configuration, or copy the address instead."
    case .remote:
      "Not opened: you are connected from elsewhere. Copy the address, or set BROWSER to open it here."
    case .noTerminal: "This needs a terminal."
    }
  }

  private static func englishName(
    _ part: Cutting.Part,
    _ articles: Int,
    _ strings: Strings
  ) -> String {
    if articles > 1 { return "Copied from \(strings.articles(articles))" }
    return switch part {
    case .address: "Address copied"
    case .headline: "Headline copied"
    case .citation(_): "Citation copied"
    case .paragraph: "Paragraph copied"
    case .quote, .speech: "Quote copied"
    case .text: "Text copied"
    case .json: "JSON copied"
    }
  }

  private static func englishWay(_ way: TakenOut.Way) -> String {
    switch way {
    case .terminal(let file):
      " to the terminal's clipboard" + (file.map { "; also in \($0)" } ?? ".")
    case .file(let path, .terminal(let name)):
      ". The terminal “\(name)” has no clipboard: see \(path)"
    case .file(let path, .length): ". More than a terminal's clipboard takes: see \(path)"
    case .file(let path, .none): ": see \(path)"
    case .nowhere(let failure): " could not be kept: \(englishFailure(failure))"
    }
  }

  private static func englishCount(_ count: Comparison.Count) -> String? {
    let parts = [
      (count.paragraphs, "paragraph", "paragraphs"), (count.sentences, "sentence", "sentences"),
    ].filter { $0.0 > 0 }.map { EnglishNumbers.counted($0.0, $0.1, $0.2) }
    return parts.isEmpty ? nil : parts.joined(separator: " and ")
  }

  private static func englishFailure(_ failure: FileFailure) -> String {
    switch failure {
    case .noFolder(let path): "there is no folder \(path). Make it first, or name another."
    case .isFolder: "it is a folder. Add the name of a file."
    case .notPermitted: "you may not write there. Name another folder."
    case .readOnly: "that file system is read-only. Name another folder."
    case .full: "the disk is full. Free some space, or name another one."
    case .nameTooLong: "the name is too long. Choose a shorter one."
    case .other(let code): "system error \(code)."
    }
  }
}
