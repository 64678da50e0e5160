import Glibc

/// What a database file looks like from outside: another value than before means that somebody may have written.
///
/// Two looks at the file system; no question to the database. A database in memory always looks the same.
public struct DatabaseVersion: Sendable, Hashable {
  private struct Look: Hashable {
    var number: UInt64
    var size: Int
    var seconds: Int
    var nanoseconds: Int

    /// Nil for what is not there.
    init?(_ path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      number = UInt64(status.st_ino)
      size = Int(status.st_size)
      seconds = status.st_mtim.tv_sec
      nanoseconds = status.st_mtim.tv_nsec
    }
  }

  /// The file itself and its write-ahead log, which takes every change first.
  private let file: Look?
  private let log: Look?

  init(path: String) {
    file = Look(path)
    log = Look(path + "-wal")
  }
}
