extension Reader {
  /// Asks for long work behind the screen; one at a time.
  mutating func start(_ work: LongWorkRequest) {
    guard self.work == nil else {
      notice = .longWork(.underWay)
      return
    }
    request(.program(.longWork(work)), .program)
  }

  mutating func importPaths(_ text: String) {
    guard text.contains(where: { $0 != " " }) else { return }
    start(.importPaths(text))
  }
}

/// Long work that goes on behind the screen.
public enum LongWorkRequest: Sendable, Hashable {
  /// Files and folders as typed, parted by spaces.
  case importPaths(String)
  /// Look for what is new or changed where articles were read from.
  case rescan
  /// Read all pages again with what they teach each other.
  case reextract
}

/// What there is to tell of long work, besides what was read.
public enum LongWorkNote: Sendable, Hashable {
  /// There is some already, which is to end first.
  case underWay
  case noSuchPath(String)
  /// Files are read as they are, and what is imported besides would be gone at the next start; the command that keeps all.
  case wouldBeGone(command: String)
  /// The paths hold no article; the first reason, in words, where there is one.
  case nothingFound(String)
  /// None of the files that articles were read from is there any more.
  case noSources
  /// Everything is known already.
  case nothingNew(unchanged: Int, skipped: Int)
  case reread(articles: Int, changed: Int)
  /// Stopped before all was read again; it goes on from there the next time.
  case rereadingStopped(articles: Int)
}
