import ArticleArchive
import Articles

/// What went wrong, in English: what happened, to what, what to do next.
enum EnglishErrors {
  static func sentence(for error: ArchiveError) -> String {
    switch error {
    case .missing(let path):
      "There is no archive at \(path). Import something first: diembao import FOLDER"
    case .notAnArchive(let path):
      "\(path) is not an archive of this program. Name another file with --archive."
    case .newer(let path, let version, let supported):
      "\(path) was made by a newer version of this program (format \(version); this one knows up to"
        + " \(supported)). Install the newer version to open it."
    case .notReadable(let path): "\(path) may not be read by you. Check its permissions."
    case .notWritable(let path):
      "\(path) may not be written by you. Check its permissions, or name another file with --archive."
    case .diskFull(let path): "The disk is full: \(path) could not grow. Nothing was lost; free some space."
    case .damaged(let path): "\(path) is damaged. Move it away and import the articles again."
    case .busy(let path): "\(path) is being written by another program. Try again when it has finished."
    case .noArticle(let key): "No article has the key \(key). See the keys with: diembao list"
    case .ambiguousKey(let prefix, let keys):
      "\(prefix) is the beginning of more than one key: \(keys.map(\.text).joined(separator: ", "))."
        + " Type more of it."
    case .cancelled: "Stopped."
    case .failed(let path, let code, let message):
      "\(path) could not be used: \(message) (SQLite error \(code))."
    }
  }
}
