import ArticleImport
import Articles
import ReaderScreen

nonisolated extension SkippedInput {
  /// What was left out, and why.
  var sentence: String {
    let skipped = Speech.choose(en: "Skipped", vi: "Bỏ qua")
    return "diembao: \(skipped) \(SafeText.line(path)): \(reason.words)"
  }
}

nonisolated extension SkipReason {
  var words: String { Speech.choose(en: english, vi: vietnamese) }

  var english: String {
    switch self {
    case .noSuchPath: "there is no such file or folder."
    case .notReadable: "it may not be read by you. Check its permissions."
    case .noTextFiles: "there is no text file in this folder."
    case .notAFile: "it is neither a file nor a folder."
    case .empty: "the file is empty."
    case .tooLarge(_, let limit):
      "it is larger than an article can be (\(SkipReason.megabytes(limit))). Split it into articles."
    case .binary(let line): "it is not text (binary data in line \(line))."
    case .compressed:
      "it is compressed. Unpack it, for instance with: zcat FILE | diembao import -"
    case .notUTF8(let line, let byte):
      """
      it is not UTF-8 (byte 0x\(String(byte, radix: 16)) in line \(line)), and its encoding could not be told. \
      Convert it, for instance with: iconv -f WINDOWS-1258 -t UTF-8
      """
    case .notRecord(let fault): "it is not a JSON object: \(fault.words)."
    case .noText: "the record has no text."
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
    case .compressed: "compressed"
    case .notUTF8: "not_utf8"
    case .notRecord: "not_json"
    case .noText: "no_text"
    case .noStory: "no_story"
    case .refused: "refused"
    }
  }

  static func megabytes(_ bytes: Int) -> String { "\((bytes + 999_999) / 1_000_000) MB" }
}

nonisolated extension JSONFault {
  /// What is wrong, and where in the line.
  fileprivate var words: String {
    let place = "byte \(byte)"
    return switch kind {
    case .noObject: "it does not begin with “{” (\(place))"
    case .incomplete: "it ends before it is complete (\(place))"
    case .controlInString: "there is a control character inside a string (\(place))"
    case .badEscape: "there is no such escape (\(place))"
    case .noName: "a name in quotation marks is missing (\(place))"
    case .noColon: "a colon is missing (\(place))"
    case .noComma: "a comma is missing (\(place))"
    case .noValue: "there is no such value (\(place))"
    case .badNumber: "there is no such number (\(place))"
    case .tooDeep: "lists and objects are too deep inside each other (\(place))"
    case .textBehind: "something stands behind the object (\(place))"
    }
  }
}

nonisolated extension ConvertedInput {
  /// Files of one encoding that are named one by one.
  private static let mostNamed = 3

  /// What an input was read as.
  var sentence: String {
    let read = Speech.choose(en: "read as", vi: "đọc theo mã")
    return "diembao: \(SafeText.line(path)): \(read) \(encoding.words)."
  }

  /// A line for each input, or for all of an encoding where there are many.
  static func sentences(_ inputs: [ConvertedInput]) -> [String] {
    let groups = Dictionary(grouping: inputs, by: \.encoding)
    var told: Set<TextEncoding> = []
    return inputs.compactMap { input in
      guard let count = groups[input.encoding]?.count, count > mostNamed else {
        return input.sentence
      }
      guard told.insert(input.encoding).inserted else { return nil }
      let (files, path) = (Speech.strings.number(count), SafeText.line(input.path))
      return Speech.choose(
        en: """
          diembao: \(files) files were read as \(input.encoding.words), \
          the first of them \(path). With --json all of them are named.
          """,
        vi: """
          diembao: \(files) tệp được đọc theo mã \(input.encoding.words), đầu tiên là \(path). \
          Thêm --json để biết tất cả.
          """
      )
    }
  }
}

nonisolated extension TextEncoding {
  fileprivate var words: String { Speech.choose(en: english, vi: vietnamese) }

  private var english: String {
    switch self {
    case .utf16: "UTF-16"
    case .windows1258: "Windows-1258"
    case .tcvn3: "TCVN3 (ABC)"
    case .viscii: "VISCII"
    case .vni: "VNI-Windows"
    case .windows1252: "Windows-1252"
    case .utf8Twice: "UTF-8 that was encoded twice"
    case .utf8ThreeTimes: "UTF-8 that was encoded three times"
    case .damagedUTF8: "UTF-8 with a few damaged characters, shown as \u{FFFD}"
    }
  }
}
