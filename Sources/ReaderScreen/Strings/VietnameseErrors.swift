import ArticleArchive
import Articles

/// What went wrong, in Vietnamese: what happened, to what, what to do next.
enum VietnameseErrors {
  static func sentence(for error: ArchiveError) -> String {
    switch error {
    case .missing(let path):
      "Không có kho bài nào ở \(path). Hãy nhập bài trước: diembao import THƯ_MỤC"
    case .notAnArchive(let path):
      "\(path) không phải là kho bài của chương trình này. Hãy chọn tệp khác bằng --archive."
    case .newer(let path, let version, let supported):
      "\(path) do phiên bản mới hơn tạo ra (định dạng \(version); bản này chỉ biết đến \(supported))."
        + " Hãy cài phiên bản mới hơn để mở."
    case .notReadable(let path): "Bạn không có quyền đọc \(path). Hãy kiểm tra quyền của tệp."
    case .notWritable(let path):
      "Bạn không có quyền ghi \(path). Hãy kiểm tra quyền của tệp, hoặc chọn tệp khác bằng --archive."
    case .diskFull(let path): "Đĩa đã đầy, \(path) không ghi thêm được. Không mất gì; hãy dọn bớt đĩa."
    case .damaged(let path): "\(path) đã hỏng. Hãy cất tệp đi chỗ khác rồi nhập lại các bài."
    case .busy(let path): "Một chương trình khác đang ghi \(path). Hãy thử lại khi nó xong."
    case .noArticle(let key): "Không có bài nào mang khoá \(key). Xem các khoá bằng: diembao list"
    case .ambiguousKey(let prefix, let keys):
      "\(prefix) là phần đầu của nhiều khoá: \(keys.map(\.text).joined(separator: ", "))."
        + " Hãy gõ dài hơn."
    case .cancelled: "Đã dừng."
    case .failed(let path, let code, let message):
      "Không dùng được \(path): \(message) (lỗi SQLite \(code))."
    }
  }
}
