import ArgumentParser
import ArticleArchive

/// Which archive is looked after: named as a file, as other commands name it, or the person's own.
struct ArchiveArgument: ParsableArguments {
  @Argument(
    help: "The archive; otherwise that of --archive, or your own.",
    completion: .file(extensions: ["sqlite", "diembao"])
  )
  var file: String?
  @OptionGroup var archive: ArchiveOptions

  var path: String {
    get throws(CommandError) {
      if let file { return file }
      return try archive.path
    }
  }

  func validate() throws {
    if file != nil, archive.archive != nil {
      throw ValidationError("Name the archive once: as a file, or with --archive.")
    }
  }
}

extension ArchiveArgument {
  /// Opens the archive for writing; one that is missing is not made.
  @MainActor func openExisting() async throws -> Archive {
    let path = try path
    await (try Archive(path: path, access: .readOnly)).close()
    return try Archive(path: path, access: .readWrite)
  }
}

extension ForegroundWork {
  /// Shows each step as a line of progress, and takes the line away at the end.
  ///
  /// - Throws: ``CommandError/stopped`` on ^C.
  func run(on console: Console, line text: (Step) -> String) async throws -> Value {
    var line = ProgressLine(on: console)
    do {
      let value = try await run { (step: Step) throws(CommandError) in
        try line.show { _ in text(step) }
      }
      try line.clear()
      return value
    } catch ArchiveError.cancelled {
      try line.clear()
      throw CommandError.stopped
    } catch {
      try line.clear()
      throw error
    }
  }
}
