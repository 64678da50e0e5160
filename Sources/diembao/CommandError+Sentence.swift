import ArticleArchive
import Articles
import Glibc
import ReaderScreen

nonisolated extension CommandError {
  /// 1 failed, 2 finished but left something out; 130 is what shells know for "stopped by ^C".
  var exitCode: Int32 {
    switch self {
    case .archive, .query, .noHome, .nothingToRead, .noSuchPath, .inputFailed, .outputFailed: 1
    case .skipped, .notATerminal: 2
    case .size: 64
    case .interrupted: 130
    case .readerGone: 0
    }
  }

  /// What happened, to what, and what to do next; nil when all has been said.
  var sentence: String? {
    switch self {
    case .archive(.missing(let path)):
      "there is no archive at \(shown(path)). Make one with: diembao import PATH"
    case .archive(let error): Strings.english.sentence(for: error)
    case .query(let text, let mistake): QueryMistakeText(query: text, mistake: mistake).text
    case .noHome:
      "HOME is not set, so there is no place for an archive. Name one with --archive FILE."
    case .nothingToRead(let archive):
      """
      the archive \(shown(archive)) has no articles yet. Import some with: diembao import PATH
      or read a folder as it is: diembao PATH
      """
    case .noSuchPath(let path):
      """
      \(shown(path)): no such file or folder, and no command of that name. \
      See diembao --help for the commands.
      """
    case .interrupted(let articles):
      """
      stopped. \(Strings.english.articles(articles)) had been read and are kept; \
      run the same command again to go on.
      """
    case .notATerminal:
      "the reader needs a terminal. Use the commands instead, for instance: diembao list"
    case .size(let size): "--size: \(shown(size)) is not a size like 120x40."
    case .inputFailed(let code):
      "cannot read standard input: \(String(cString: strerror(code)))."
    case .outputFailed(let code):
      "cannot write to standard output: \(String(cString: strerror(code)))."
    case .skipped, .readerGone: nil
    }
  }

  private func shown(_ path: String) -> String { SafeText.line(path) }
}
