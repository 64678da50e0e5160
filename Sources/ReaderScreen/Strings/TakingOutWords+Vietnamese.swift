import ArticleArchive
import ReaderModel

extension TakingOutWords {
  static let vietnamese = TakingOutWords(
    sentence: vietnameseSentence,
    fileExists: { "Đã có tệp \($0)." },
    failure: vietnameseFailure,
    style: {
      switch $0 {
      case .text: "một dòng, để người đọc"
      case .bibtex: "cho LaTeX"
      case .csl: "cho phần mềm quản lý tài liệu"
      }
    },
    thisArticle: "Bài này",
    selected: { "Các bài đã chọn: \($0)" },
    saveSelected: { "Lưu \($0) đã chọn" },
    everything: "Tất cả các bài",
    writeBeside: "Giữ tệp cũ, ghi ra",
    replace: "Ghi đè",
    compared: "Hai bản tin",
    comparison: { comparison, _ in
      let name = comparison.there.outlet ?? "bản kia"
      let parts = [("thêm", comparison.added), ("bỏ", comparison.dropped)]
        .compactMap { verb, count in vietnameseCount(count).map { "\(verb) \($0)" } }
      return "giống nhau \(comparison.sharedPercent)%"
        + (parts.isEmpty ? "; không câu nào khác." : "; \(name) \(parts.joined(separator: ", ")).")
    },
    linkHidden: { "Không nêu ở đây nữa: \($0)" },
    noVersions: "Chưa biết bản nào khác của bài này.",
    stillLooking: "Đang tìm những bài giống bài này; hãy thử lại sau giây lát.",
    textMissing: { $0 > 1 ? "dẫn ở \($0) bài, chưa có chữ" : "chưa có chữ" },
    address: "Địa chỉ",
    copy: "chép",
    open: "mở",
    yearInferred: "năm suy ra",
    dayInferred: "ngày suy ra",
    undated: "không rõ ngày",
    seen: "xem ngày",
    paragraph: { "đoạn \($0)" },
    derivedHeadline: "tít lấy từ câu đầu",
    more: { "\($0)/\($1)  Space: xem tiếp   b: lùi   phím khác: về lại phòng đọc" },
    anyKey: "nhấn phím bất kỳ để về lại phòng đọc",
    ended: { $0 == 0 ? "Xong" : "Kết thúc với mã \($0)" }
  )

  private static func vietnameseSentence(_ result: TakenOut, _ strings: Strings) -> String {
    switch result {
    case .copied(let part, let articles, let characters, let way):
      "\(vietnameseName(part, articles, strings)), \(strings.number(characters)) ký tự"
        + vietnameseWay(way)
    case .noAddress(let headline): "Không rõ địa chỉ của bài “\(headline)”."
    case .noText(let headline): "Bài “\(headline)” chỉ được dẫn ở bài khác, không có nội dung."
    case .written(let articles, let path): "Đã ghi \(strings.articles(articles)) vào \(path)."
    case .stopped(let path): "Đã dừng, chưa ghi \(path)."
    case .exists(let export, _): "Đã có tệp \(export.path)."
    case .noForm(let path):
      "Chưa ghi: \(path) ghi theo dạng nào? Hãy đặt đuôi .txt, .html, .json, .jsonl, .bib hay .csl.json."
    case .notWritten(let path, let failure): "Không ghi được \(path): \(vietnameseFailure(failure))"
    case .ended(let command, let status): "\(command): kết thúc với mã \(status)."
    case .notStarted(let command, let code): "Không chạy được \(command) (lỗi \(code))."
    case .opened(let address): "Đang mở \(address)"
    case .noBrowser: "Không rõ trình duyệt nào: hãy đặt opener trong cấu hình, hoặc chép địa chỉ."
    case .remote:
      "Chưa mở: bạn đang nối từ máy khác. Hãy chép địa chỉ, hoặc đặt biến BROWSER để mở tại đây."
    case .noTerminal: "Việc này cần có terminal."
    }
  }

  private static func vietnameseName(
    _ part: Cutting.Part,
    _ articles: Int,
    _ strings: Strings
  ) -> String {
    if articles > 1 { return "Đã chép từ \(strings.articles(articles))" }
    return switch part {
    case .address: "Đã chép địa chỉ"
    case .headline: "Đã chép tít"
    case .citation(_): "Đã chép dòng trích dẫn"
    case .paragraph: "Đã chép đoạn văn"
    case .quote, .speech: "Đã chép lời trích"
    case .text: "Đã chép toàn văn"
    case .json: "Đã chép JSON"
    }
  }

  private static func vietnameseWay(_ way: TakenOut.Way) -> String {
    switch way {
    case .terminal(let file):
      " vào bộ nhớ tạm của terminal" + (file.map { "; cũng có trong \($0)" } ?? ".")
    case .file(let path, .terminal(let name)):
      ". Terminal “\(name)” không có bộ nhớ tạm: xem \(path)"
    case .file(let path, .length): ". Dài quá bộ nhớ tạm của terminal: xem \(path)"
    case .file(let path, .none): ": xem \(path)"
    case .nowhere(let failure): " nhưng không giữ lại được: \(vietnameseFailure(failure))"
    }
  }

  private static func vietnameseCount(_ count: Comparison.Count) -> String? {
    let parts = [(count.paragraphs, "đoạn"), (count.sentences, "câu")]
      .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return parts.isEmpty ? nil : parts.joined(separator: " và ")
  }

  private static func vietnameseFailure(_ failure: FileFailure) -> String {
    switch failure {
    case .noFolder(let path): "không có thư mục \(path). Hãy tạo trước, hoặc chọn thư mục khác."
    case .isFolder: "đó là thư mục. Hãy thêm tên tệp."
    case .notPermitted: "bạn không có quyền ghi ở đó. Hãy chọn thư mục khác."
    case .readOnly: "hệ thống tệp ở đó chỉ cho đọc. Hãy chọn thư mục khác."
    case .full: "đĩa đã đầy. Hãy dọn bớt, hoặc chọn đĩa khác."
    case .nameTooLong: "tên quá dài. Hãy chọn tên ngắn hơn."
    case .other(let code): "lỗi hệ thống \(code)."
    }
  }
}
