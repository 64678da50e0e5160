import ArticleArchive
import Articles
import ReaderScreen

// What looking after an archive has brought, as a person reads it.

nonisolated extension UpkeepReport {
  /// "The file has 412.3 MB instead of 767.1 MB"
  var sentence: String {
    let now = "The file has \(bytesAfter.size)"
    let change = bytesAfter == bytesBefore ? ", as before" : " instead of \(bytesBefore.size)"
    let free = freeAfter > 0 ? "; \(freeAfter.size) in it are free" : ""
    return now + change + free
  }
}

nonisolated extension OptimizingReport {
  /// "The search index has 1 part instead of 17. The file has …"
  var sentence: String {
    let parts = partsAfter == 1 ? "1 part" : "\(partsAfter) parts"
    let change = partsAfter == partsBefore ? ", as before" : " instead of \(partsBefore)"
    return "The search index has \(parts)\(change). \(upkeep.sentence)"
  }
}

nonisolated extension OptimizingProgress {
  /// What the progress line says.
  var line: String { "merging the search index: \(bytes.size) of \(total.size)" }
}

nonisolated extension WorkDone {
  /// What the progress line says while the search index is made anew.
  var line: String {
    let articles = Strings.english.articles(done)
    return "making the search index: \(articles) of \(Strings.english.number(total))"
  }
}

nonisolated extension ArchiveUpgrade.Outcome {
  func sentence(of path: String, after seconds: Double) -> String {
    switch self {
    case .current: "\(SafeText.line(path)) has the form of this version already"
    case .upgraded(let report):
      """
      \(Strings.english.articles(report.articles)) and \(Strings.english.number(report.ghosts)) ghosts \
      upgraded in \(seconds.tenths) s; the file has \(report.bytesAfter.size) instead of \
      \(report.bytesBefore.size)
      """
    }
  }
}

nonisolated extension ArchiveUpgrade.Progress {
  /// What the progress line says after so many seconds.
  func line(after seconds: Double) -> String {
    let articles = Strings.english.articles(articles)
    let line = "upgrading: \(articles) of \(Strings.english.number(total))"
    guard self.articles > 0, seconds > 0.2 else { return line }
    let left = Double(total - self.articles) * seconds / Double(self.articles)
    return "\(line) · \(ProgressLine.minutes(left)) left"
  }
}
