import ArticleArchive
import Articles
import Glibc
import ReaderScreen
import ReaderTerminal

nonisolated extension CommandError {
  /// 1 failed, 2 finished but left something out; 130 is what shells know for "stopped by ^C".
  var exitCode: Int32 {
    switch self {
    case .archive, .query, .noHome, .nothingToRead, .nothingFound, .noSuchPath, .shortKey,
      .outputFailed:
      1
    case .skipped, .terminal: 2
    case .interrupted: 130
    case .readerGone: 0
    }
  }

  /// What happened, to what, and what to do next; nil when all has been said.
  var sentence: String? {
    switch self {
    case .archive(.missing(let path)):
      "There is no archive at \(shown(path)). Make one with: diembao import PATH"
    case .archive(let error): Strings.english.sentence(for: error)
    case .query(let text, let mistake): QueryMistakeText(query: text, mistake: mistake).text
    case .noHome:
      "HOME is not set, so there is no place for an archive. Name one with --archive FILE."
    case .shortKey(let key):
      "“\(shown(key))” is too short for a key; type at least 4 of its digits. See: diembao list"
    case .nothingToRead(let archive):
      """
      The archive \(shown(archive)) has no articles yet. Import some with: diembao import PATH
      or read a folder as it is: diembao PATH
      """
    case .noSuchPath(let path):
      """
      \(shown(path)): no such file or folder, and no command of that name. \
      See diembao --help for the commands.
      """
    case .interrupted(let articles):
      """
      Stopped. \(Strings.english.articles(articles)) had been read and are kept; \
      run the same command again to go on.
      """
    case .terminal(let error): error.sentence
    case .nothingFound: "Nothing to read was found. See diembao --help."
    case .outputFailed(let code):
      "Cannot write to standard output: \(String(cString: strerror(code)))."
    case .skipped, .readerGone: nil
    }
  }

  private func shown(_ path: String) -> String { SafeText.line(path) }
}

nonisolated extension TerminalError {
  var sentence: String {
    let instead = "Use the commands instead, for instance: diembao list"
    return switch self {
    case .notATerminal(.input): "Standard input is not a terminal. \(instead)"
    case .notATerminal(.output): "Standard output is not a terminal. \(instead)"
    case .noTerminalName: "TERM is not set, so the terminal is not known. \(instead)"
    case .cannotPlaceCursor(let terminal):
      "The terminal \(SafeText.line(terminal)) cannot place its cursor. \(instead)"
    case .unknownTerminal(let terminal):
      "There is no description of the terminal \(SafeText.line(terminal)) on this system. \(instead)"
    case .cannotStart(let terminal):
      "The terminal \(SafeText.line(terminal)) could not be started. \(instead)"
    }
  }
}

nonisolated extension StandIn {
  var sentence: String {
    "This system does not know the terminal \(SafeText.line(asked)); it was taken for \(used)."
  }
}
