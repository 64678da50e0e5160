public import Articles

/// What can go wrong with an archive or a reading log.
public enum ArchiveError: Error, Sendable, Hashable {
  case missing(path: String)
  case notAnArchive(path: String)
  /// Made by a newer version of the program.
  case newer(path: String, version: Int, supported: Int)
  /// Made by an older version of the program, in a form that lacks what this one needs.
  case older(path: String, version: Int, oldest: Int)
  /// Made by an older version of the program, in a form that ``ArchiveUpgrade`` brings to this one.
  case upgradable(path: String, version: Int)
  case notReadable(path: String)
  case notWritable(path: String)
  case diskFull(path: String)
  /// What is asked for needs more bytes than the disk of a folder has; nothing was begun.
  case noRoom(folder: String, needed: Int, free: Int)
  case damaged(path: String)
  /// Another process is writing for longer than the wait allows.
  case busy(path: String)
  case noArticle(key: String)
  case ambiguousKey(prefix: String, keys: [ArticleKey])
  /// The task that asked was cancelled.
  case cancelled
  /// SQLite's own code and words, for what should not happen.
  case failed(path: String, code: Int, message: String)
}
