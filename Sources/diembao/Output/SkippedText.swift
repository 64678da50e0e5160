import ArticleImport
import Articles

nonisolated extension SkippedInput {
  /// What was left out, and why.
  var sentence: String { "diembao: Skipped \(SafeText.line(path)): \(reason.words)" }
}

nonisolated extension SkipReason {
  var words: String {
    switch self {
    case .noSuchPath: "there is no such file or folder."
    case .notReadable: "it may not be read by you. Check its permissions."
    case .noTextFiles: "there is no text file in this folder."
    case .notAFile: "it is neither a file nor a folder."
    case .empty: "the file is empty."
    case .tooLarge(_, let limit):
      "it is larger than an article can be (\(megabytes(limit))). Split it into articles."
    case .binary(let line): "it is not text (binary data in line \(line))."
    case .notUTF8(let line, let byte):
      """
      it is not UTF-8 (byte 0x\(String(byte, radix: 16)) in line \(line)). \
      Convert it, for instance with: iconv -f WINDOWS-1258 -t UTF-8
      """
    case .noStory: "no story was found in its text."
    case .refused(let message): "the archive could not take it (\(SafeText.line(message)))."
    }
  }

  /// A word for scripts.
  var name: String {
    switch self {
    case .noSuchPath: "no_such_path"
    case .notReadable: "not_readable"
    case .noTextFiles: "no_text_files"
    case .notAFile: "not_a_file"
    case .empty: "empty"
    case .tooLarge: "too_large"
    case .binary: "binary"
    case .notUTF8: "not_utf8"
    case .noStory: "no_story"
    case .refused: "refused"
    }
  }

  private func megabytes(_ bytes: Int) -> String { "\((bytes + 999_999) / 1_000_000) MB" }
}
