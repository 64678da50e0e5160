import ArgumentParser
import ArticleArchive
import Articles
import Glibc

/// Which archive a command works on.
struct ArchiveOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The archive to use (default: $XDG_DATA_HOME/diembao/archive.sqlite).",
      valueName: "file"
    ),
    completion: .file(extensions: ["sqlite", "diembao"])
  )
  var archive: String?

  /// The path of the archive.
  var path: String {
    get throws(CommandError) {
      guard let path = archive ?? Places().archive else { throw .noHome }
      return path
    }
  }

  /// Opens the archive for reading, with this person's reading log where there is one; closes both after the work.
  @MainActor func read(_ body: @MainActor (Archive) async throws -> Void) async throws {
    let log = try ArchiveOptions.existingLog()
    try await log.closing {
      let archive = try Archive(path: path, access: .readOnly, log: log)
      try await archive.closing { try await body(archive) }
    }
  }

  /// This person's reading log, where there is one: a command makes none.
  ///
  /// One that cannot be used is named on standard error and done without: answers go before marks.
  @MainActor static func existingLog() throws(CommandError) -> ReadingLog? {
    guard let path = Places().readingLog, access(path, R_OK | W_OK) == 0 else { return nil }
    do throws(ArchiveError) {
      return try ReadingLog(path: path)
    } catch {
      try Console.error.write(
        line:
          "diembao: \(Speech.choose(en: "What you read and starred is not known.", vi: "Không biết bạn đã đọc và gắn sao những gì.")) \(error.ofReadingLog)"
      )
      try Console.error.flush()
      return nil
    }
  }
}

extension Archive {
  /// Closes the archive after the work, whatever came of it.
  func closing<Value>(after body: @MainActor () async throws -> Value) async throws -> Value {
    do {
      let value = try await body()
      await close()
      return value
    } catch {
      await close()
      throw error
    }
  }

  /// The key of which a person typed all or the beginning.
  func key(typed text: String) async throws -> ArticleKey {
    guard text.utf8.count >= 4 else { throw CommandError.shortKey(text) }
    return try await key(beginning: text)
  }
}

extension ReadingLog? {
  /// Closes the log, where there is one, after the work, whatever came of it.
  func closing<Value>(after body: @MainActor () async throws -> Value) async throws -> Value {
    do {
      let value = try await body()
      await self?.close()
      return value
    } catch {
      await self?.close()
      throw error
    }
  }
}
