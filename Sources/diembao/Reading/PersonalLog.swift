import ArticleArchive

/// The reading log of the person at the terminal.
enum PersonalLog {
  /// Opens the person's log, or one in memory where it cannot be kept: reading goes before remembering.
  ///
  /// - Returns: the log, and why it is not the person's own.
  static func open(
    _ history: Configuration.History
  ) throws -> (log: ReadingLog, failure: ArchiveError?) {
    guard history == .on, let path = Places().readingLog else {
      return (try ReadingLog.inMemory(), nil)
    }
    do throws(ArchiveError) {
      return (try ReadingLog(path: path), nil)
    } catch {
      return (try ReadingLog.inMemory(), error)
    }
  }
}
