import ArticleArchive
import Articles
import ReaderScreen

nonisolated extension ArchiveError {
  /// What is wrong with a reading log, and what to do: unlike an archive it cannot be imported again, nor another be named.
  var ofReadingLog: String {
    switch self {
    case .notAnArchive(let path), .damaged(let path):
      Speech.choose(
        en: "The reading log \(SafeText.line(path)) is damaged. Move it away to begin a new one.",
        vi: "Sổ đọc \(SafeText.line(path)) bị hỏng. Hãy dời nó đi để bắt đầu sổ mới."
      )
    case .notReadable(let path), .notWritable(let path):
      Speech.choose(
        en: "The reading log \(SafeText.line(path)) may not be used by you. Check its permissions.",
        vi: "Bạn không được dùng sổ đọc \(SafeText.line(path)). Hãy xem quyền của tệp."
      )
    case .missing, .newer, .older, .upgradable, .diskFull, .noRoom, .busy, .noArticle,
      .ambiguousKey,
      .cancelled, .failed:
      Speech.choose(en: "The reading log: ", vi: "Sổ đọc: ") + Speech.strings.sentence(for: self)
    }
  }
}
