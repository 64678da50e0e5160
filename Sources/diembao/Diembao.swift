import ArgumentParser
import ArticleArchive
import Articles
import Glibc
import ReaderTerminal

@main
struct Diembao: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diembao",
    abstract: "A reading room for archives of news articles.",
    usage: """
      diembao [<path> ...]
      diembao <command> [<options>]
      """,
    discussion: """
      Without a command, opens the reader on the archive, or on the files and folders that are named. A folder \
      with the name of a command is written with ./ before it.
      """,
    version: "0.1.0",
    subcommands: [
      ReadCommand.self, ImportCommand.self, ReextractCommand.self, ListCommand.self,
      ShowCommand.self,
      CiteCommand.self, ExportCommand.self, PeopleCommand.self, FacetsCommand.self,
      TimelineCommand.self,
      RelatedCommand.self, ThreadCommand.self, QuotesCommand.self,
      ExtractCommand.self, MarkCommand.self, TagCommand.self, NoteCommand.self,
      ViewsCommand.self, LogCommand.self, ArchiveCommand.self, ConfigCommand.self,
      KeysCommand.self,
    ],
    defaultSubcommand: ReadCommand.self
  )

  @MainActor static func main() async {
    occupyClosedStreams()
    signal(SIGPIPE, SIG_IGN)
    // A file that may not grow any more is a full disk like another, not a reason to die.
    signal(SIGXFSZ, SIG_IGN)
    await Speech.$language.withValue(askedLanguage) { await carryOut() }
  }

  /// The language to speak in, so far as the command line can be understood; what is wrong with it is said in English.
  @MainActor private static var askedLanguage: InterfaceLanguage {
    let command = try? parseAsRoot()
    return (command as? any SpokenCommand)?.interface.spoken ?? .english
  }

  @MainActor private static func carryOut() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      try Console.output.flush()
    } catch {
      leave(because: error)
    }
  }

  @MainActor private static func leave(because error: any Error) -> Never {
    switch error {
    case let error as ArchiveError: leave(.archive(error))
    case let error as TerminalError: leave(.terminal(error))
    case let error as CommandError: leave(error)
    default: leave(parsing: error)
    }
  }

  /// Prints what there is to print, says what went wrong, and ends the program.
  @MainActor private static func leave(_ error: CommandError) -> Never {
    try? Console.output.flush()
    if let sentence = error.sentence {
      try? Console.error.write(line: "diembao: \(sentence)")
      try? Console.error.flush()
    }
    Glibc.exit(error.exitCode)
  }

  /// Prints the help or the version that was asked for, or says what is wrong with the command line, which is quoted.
  @MainActor private static func leave(parsing error: any Error) -> Never {
    guard exitCode(for: error) != .success else { exit(withError: error) }
    let message = fullMessage(for: error).unicodeScalars.filter {
      $0 == "\n" || SafeText.isPrintable($0)
    }
    try? Console.error.write(line: String(String.UnicodeScalarView(message)))
    try? Console.error.flush()
    Glibc.exit(exitCode(for: error).rawValue)
  }
}
