import ReaderModel

/// Words of long work behind the screen.
struct LongWorkWords: Sendable {
  /// Before how far reading again is.
  let rereading: String
  /// Before how far an export is.
  let writing: String
  let sentence: @Sendable (LongWorkNote, Strings) -> String
}

extension LongWorkWords {
  static let english = LongWorkWords(
    rereading: "reading again:",
    writing: "writing:",
    sentence: { note, strings in
      switch note {
      case .underWay: "Something is being read already: wait for its end, or stop it first."
      case .noSuchPath(let path): "There is no file or folder \(path). Nothing was imported."
      case .wouldBeGone(let command):
        "Not imported: these files are read as they are, and more would be gone at the next start. To keep them in an archive, leave and run: \(command)"
      case .nothingFound(let reason):
        reason.isEmpty ? "No article was found there." : "No article was found there: \(reason)"
      case .noSources:
        "Nothing to look at: the files that these articles came from are gone. Import from another place."
      case .nothingNew(let unchanged, let skipped):
        "Nothing new: \(strings.number(unchanged)) unchanged"
          + (skipped > 0 ? ", \(strings.number(skipped)) skipped." : ".")
      case .reread(let articles, let changed):
        "\(strings.articles(articles)) read again, \(strings.number(changed)) changed."
      case .rereadingStopped(let articles):
        "Stopped: \(strings.articles(articles)) read again. It goes on from there the next time."
      }
    }
  )

  static let vietnamese = LongWorkWords(
    rereading: "đang đọc lại:",
    writing: "đang ghi:",
    sentence: { note, strings in
      switch note {
      case .underWay: "Đang đọc dở việc khác: hãy chờ xong, hoặc dừng việc đó trước."
      case .noSuchPath(let path): "Không có tệp hay thư mục \(path). Chưa nhập gì."
      case .wouldBeGone(let command):
        "Chưa nhập: đang đọc thẳng các tệp này, nhập thêm thì lần mở sau sẽ mất. Muốn giữ trong kho, hãy thoát rồi chạy: \(command)"
      case .nothingFound(let reason):
        reason.isEmpty ? "Không thấy bài nào ở đó." : "Không thấy bài nào ở đó: \(reason)"
      case .noSources: "Không còn tệp nào của các bài này để xem lại. Hãy nhập từ nơi khác."
      case .nothingNew(let unchanged, let skipped):
        "Không có gì mới: \(strings.number(unchanged)) bài như cũ"
          + (skipped > 0 ? ", bỏ qua \(strings.number(skipped))." : ".")
      case .reread(let articles, let changed):
        "Đã đọc lại \(strings.articles(articles)), \(strings.number(changed)) bài thay đổi."
      case .rereadingStopped(let articles):
        "Đã dừng sau khi đọc lại \(strings.articles(articles)). Lần sau sẽ làm tiếp từ đó."
      }
    }
  )
}
