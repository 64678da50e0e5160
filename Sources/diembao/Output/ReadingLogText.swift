import ArticleArchive
import Articles
import ReaderScreen

nonisolated extension ArchiveError {
  /// What is wrong with a reading log, and what to do: unlike an archive it cannot be imported again, nor another be named.
  var ofReadingLog: String {
    switch self {
    case .notAnArchive(let path), .damaged(let path):
      "The reading log \(SafeText.line(path)) is damaged. Move it away to begin a new one."
    case .notReadable(let path), .notWritable(let path):
      "The reading log \(SafeText.line(path)) may not be used by you. Check its permissions."
    case .missing, .newer, .older, .upgradable, .diskFull, .noRoom, .busy, .noArticle,
      .ambiguousKey,
      .cancelled, .failed:
      "The reading log: \(Strings.english.sentence(for: self))"
    }
  }
}
