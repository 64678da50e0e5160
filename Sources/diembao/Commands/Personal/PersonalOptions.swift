import ArgumentParser
import ArticleArchive
import ArticleQuery
import Articles

/// The articles that a change is meant for.
struct ArticleArguments: ParsableArguments {
  @Argument(help: ArgumentHelp("Articles, by key or the beginning of one.", valueName: "key"))
  var keys: [String]

  @MainActor func rows(of archive: Archive) async throws -> [ArticleRow] {
    var rows: [ArticleRow] = []
    for key in keys {
      rows.append(try await archive.article(try await archive.key(typed: key)).row)
    }
    return rows
  }
}

extension ReadingLog {
  /// The log of the person who typed the command, made where there is none.
  @MainActor static func personal() throws(CommandError) -> ReadingLog {
    guard let path = Places().readingLog else { throw .noHome }
    do throws(ArchiveError) {
      return try ReadingLog(path: path)
    } catch {
      throw .readingLog(error)
    }
  }

  /// Does something with the log and closes it, whatever came of it.
  @MainActor static func using(
    _ body: @MainActor (ReadingLog) async throws -> Void
  ) async throws {
    let log = try personal()
    try await ReadingLog?.some(log).closing { try await body(log) }
  }
}

extension ArchiveOptions {
  /// Changes articles, and prints them as they are then.
  ///
  /// - Parameter changes: of the articles as they are, in the log they are kept in.
  @MainActor func change(
    _ articles: ArticleArguments,
    _ format: FormatOptions,
    changes: @MainActor ([ArticleRow], ReadingLog) async throws -> [PersonalChange]
  ) async throws {
    // An archive that is missing goes before a log that would be made.
    try await requireExisting()
    try await ReadingLog.using { log in
      let archive = try Archive(path: path, access: .readOnly, log: log)
      try await archive.closing {
        let rows = try await articles.rows(of: archive)
        let step = PersonalStep(
          try await changes(rows, log),
          headline: rows.count == 1 ? rows.first?.headline : nil
        )
        if !step.changes.isEmpty { try await log.carryOut(step) }
        let output = Console.output
        let changed = try await articles.rows(of: archive)
        try output.write(changed, as: format.format, json: { JSON($0) }) {
          .list($0, onTerminal: output.isTerminal)
        }
      }
    }
  }
}
