import ArticleArchive
import ArticleQuery
import Articles
import ReaderModel

extension PersonalWords {
  static let vietnamese = PersonalWords(
    change: { step, strings in
      let subject = strings.subject(of: step)
      return switch step.changes.first {
      case .mark(.starred, true, _): "gắn sao \(subject)"
      case .mark(.starred, false, _): "bỏ sao \(subject)"
      case .mark(.read, true, _): "đánh dấu đã đọc \(subject)"
      case .mark(.read, false, _): "đánh dấu chưa đọc \(subject)"
      case .tag: "nhãn \(step.tagWords) cho \(subject)"
      case .note("", _): "xoá ghi chú ở \(subject)"
      case .note: "ghi chú vào \(subject)"
      case .view(let name, nil): "xoá góc xem “\(name)”"
      case .view(let name, _): "lưu góc xem “\(name)”"
      case .place(let letter, _, nil): "bỏ dấu \(letter)"
      case .place(let letter, _, _): "đặt dấu \(letter)"
      case .follow(let person, true): "theo dõi \(person)"
      case .follow(let person, false): "thôi theo dõi \(person)"
      case .hideLink(_, _, true): "ẩn tin liên quan"
      case .hideLink(_, _, false): "hiện lại tin liên quan"
      case .correct, .restoreCorrections: "sửa tên nhân vật"
      case .forgetCorrections: "trả lại tên nhân vật như cũ"
      case .filter(_, let query): "lọc: \(strings.words(forQuery: query))"
      case nil: "không có gì"
      }
    },
    undone: { "Đã hoàn tác: \($0)." },
    redone: { "Đã làm lại: \($0)." },
    nothingToChange: "Vốn đã như vậy.",
    chosen: { "Đã chọn \($0)." },
    chosenShort: { "đã chọn \($0)" },
    given: { "đang có: \($0)" },
    noPlace: { "Chưa đặt dấu \($0) ở đâu." },
    badView: { "Không hiểu bộ lọc của góc xem “\($0)”; hãy xoá hoặc lưu lại." },
    noNote: "Từ đây trở đi không còn bài có ghi chú.",
    news: { news, strings in
      let new = strings.count(news.articles)
      let named =
        news.followed.value > 0
        ? ", \(strings.count(news.followed)) bài nêu tên người bạn theo dõi" : ""
      let weekday = strings.personal.weekday(news.since.day)
      return "Từ \(news.since.clock) \(weekday): \(new) bài mới\(named)."
    },
    weekday: {
      [
        "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật",
      ][$0.weekday - 1]
    },
    today: { "hôm nay \($0)" },
    yesterday: { "hôm qua \($0)" },
    bulk: { "\($0)?" }
  )
}
