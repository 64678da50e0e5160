import ArticleArchive
import ArticleImport
import Articles
import Glibc
import ReaderModel
import ReaderScreen
import ReaderTerminal

nonisolated extension CommandError {
  /// 1 failed, 2 finished but left something out, 3 found something wrong; 130 is what shells know for "stopped by ^C".
  var exitCode: Int32 {
    switch self {
    case .archive, .query, .noHome, .noConfigurationHome, .misconfigured, .nothingToRead,
      .nothingFound, .noSuchPath, .shortKey,
      .noPerson, .severalPersons, .samePerson, .noForm, .noRole, .ownName, .noCorrection, .noView,
      .noViewLine, .readingLog, .outputFailed, .notExported, .tooManyToSort, .noWordToMatch,
      .noParagraph:
      1
    case .skipped, .terminal: 2
    case .unsound: 3
    case .interrupted, .rereadingInterrupted, .stopped: 130
    case .readerGone: 0
    }
  }

  /// What happened, to what, and what to do next; nil when all has been said.
  var sentence: String? { Speech.choose(en: english, vi: vietnamese) }

  private var english: String? {
    switch self {
    case .archive(.missing(let path)):
      "There is no archive at \(shown(path)). Make one with: diembao import PATH"
    case .archive(let error): Strings.english.sentence(for: error)
    case .query(let text, let mistake): QueryMistakeText(query: text, mistake: mistake).text
    case .noHome:
      "HOME is not set, so there is no place for an archive. Name one with --archive FILE."
    case .noConfigurationHome: ProgramStrings.english.configuration.noHome
    case .shortKey(let key):
      "“\(shown(key))” is too short for a key; type at least 4 of its digits. See: diembao list"
    case .noPerson(let name):
      "Nobody called “\(shown(name))” is in the archive. See: diembao people"
    case .severalPersons(let name, let candidates):
      """
      “\(shown(name))” can be \(list(candidates.map { "\($0.person.text) [\($0.articles)]" })). \
      Type the whole name of one of them.
      """
    case .samePerson(let one, let other):
      "“\(shown(one))” and “\(shown(other))” are one person already."
    case .noForm(let form, let person, let forms):
      "“\(shown(form))” is no form of \(shown(person)), whose forms are \(list(forms))."
    case .noRole(let role, let form, let roles) where roles.isEmpty:
      "No role is printed beside “\(shown(form))”, so not “\(shown(role))”."
    case .noRole(let role, let form, let roles):
      "“\(shown(role))” is not printed beside “\(shown(form))”, but \(list(roles)) are."
    case .ownName(let form, let person):
      """
      All of \(shown(person)) would be somebody else: “\(shown(form))” is the name itself. \
      Say with --role which of them is; see diembao people forms
      """
    case .noCorrection(let id):
      "There is no correction \(shown(id)). See: diembao people corrections"
    case .noView(let name): "There is no view “\(shown(name))”. See: diembao views"
    case .noViewLine(let line):
      "“\(shown(line))” is no view: a name, a tab and a query are wanted. See: diembao views export"
    case .readingLog(let error): error.ofReadingLog
    case .tooManyToSort(let limit):
      """
      Only up to \(limit) articles can be listed in this order, and more answer the query. Narrow it, or sort \
      by newest or oldest.
      """
    case .noParagraph(let number, let key, let count):
      "Article \(key.short) has no paragraph \(number): its paragraphs are 1 to \(count). See: diembao show \(key.short)"
    case .noWordToMatch:
      "The query has no word to match, only conditions. Add a word of the text, or sort by newest."
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
    case .rereadingInterrupted(let progress):
      switch progress.pass {
      case .gathering: "Stopped before an article was changed; run the same command to begin again."
      case .reading:
        """
        Stopped. \(Strings.english.articles(progress.articles)) had been read again; \
        run the same command to go on.
        """
      }
    case .stopped: "Stopped. The archive has lost nothing; run the same command again to finish."
    case .terminal(let error): error.english
    case .nothingFound: "Nothing to read was found. See diembao --help."
    case .outputFailed(let code):
      "Cannot write to standard output: \(String(cString: strerror(code)))."
    case .notExported(.exists(let export, free: let free)):
      "\(shown(export.path)) is there already. Add --replace, or write to \(shown(free))."
    case .notExported(let result): Strings.english.sentence(for: result)
    case .skipped, .unsound, .misconfigured, .readerGone: nil
    }
  }

  private func shown(_ path: String) -> String { SafeText.line(path) }

  /// A few of some texts, and how many more there are.
  private func list(_ texts: [String]) -> String {
    let most = 12
    let list = texts.prefix(most).map { "“\(shown($0))”" }.joined(separator: ", ")
    return texts.count > most ? "\(list) and \(texts.count - most) more" : list
  }
}

nonisolated extension TerminalError {
  fileprivate var english: String {
    let instead = "Use the commands instead, for instance: diembao list"
    let lines = "To read in lines: diembao read --plain"
    return switch self {
    case .notATerminal(.input): "Standard input is not a terminal. \(instead)"
    case .notATerminal(.output): "Standard output is not a terminal. \(instead)"
    case .noTerminalName: "TERM is not set, so the terminal is not known. \(lines)"
    case .cannotPlaceCursor(let terminal):
      "The terminal \(SafeText.line(terminal)) cannot place its cursor. \(lines)"
    case .unknownTerminal(let terminal):
      "There is no description of the terminal \(SafeText.line(terminal)) on this system. \(lines)"
    case .cannotStart(let terminal):
      "The terminal \(SafeText.line(terminal)) could not be started. \(instead)"
    }
  }
}

nonisolated extension StandIn {
  var sentence: String { Speech.choose(en: english, vi: vietnamese) }

  private var english: String {
    "This system does not know the terminal \(SafeText.line(asked)); it was taken for \(used)."
  }
}
