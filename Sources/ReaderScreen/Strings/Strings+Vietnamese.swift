import ArticleArchive
import ArticleQuery
import Articles
import ReaderModel

extension Strings {
  /// Vietnamese, in the words of a Vietnamese newsroom.
  public static let vietnamese = Strings(
    language: "vi",
    numbers: .vietnamese,
    dates: .vietnamese,
    strip: .vietnamese,
    threads: .vietnamese,
    panes: .vietnamese,
    lines: .vietnamese,
    articles: .vietnamese,
    empty: .vietnamese,
    overlays: .vietnamese,
    details: .vietnamese,
    queries: .vietnamese,
    filters: .vietnamese,
    commands: .vietnamese,
    sentences: .vietnamese,
    takingOut: .vietnamese,
    personal: .vietnamese,
    longWork: .vietnamese,
    plain: .vietnamese
  )
}

extension NumberWords {
  static let vietnamese = NumberWords(
    groupSeparator: ".",
    articles: { VietnameseNumbers.counted($0, "bài") },
    articlesAtLeast: { "\($0.grouped(by: "."))+ bài" },
    people: { VietnameseNumbers.counted($0, "người") },
    position: { "\($0) trong \($1)" }
  )
}

private let vietnameseWeekdays = [
  "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật",
]

extension DateWords {
  static let vietnamese = DateWords(
    day: { "\($0.day.twoDigits)/\($0.month.twoDigits)/\($0.year)" },
    longDay: {
      let date = "\($0.day.twoDigits)/\($0.month.twoDigits)/\($0.year)"
      return "\(vietnameseWeekdays[$0.weekday - 1]) \(date)"
    },
    month: { "tháng \($1)/\($0)" },
    shortDay: { "\($0.day.twoDigits)/\($0.month.twoDigits)/\(($0.year % 100).twoDigits)" },
    shortMonth: { "\($1.twoDigits)/\($0)" },
    decade: { "\($0)–\($0 + 9)" },
    undated: "không rõ ngày",
    shortUndated: "không rõ",
    range: { "từ \($0) đến \($1)" },
    from: { "từ \($0)" },
    until: { "đến \($0)" },
    certainty: {
      switch $0 {
      case .stated: "có ghi"
      case .inferred: "suy ra"
      case .unknown: "không rõ"
      }
    },
    fact: {
      switch $0 {
      case .stated: "ngày có ghi"
      case .inferred: "ngày suy ra"
      case .unknown: "không rõ ngày"
      }
    }
  )
}

extension PaneWords {
  static let vietnamese = PaneWords(
    title: {
      switch $0 {
      case .list: "DANH SÁCH BÀI"
      case .article: "BÀI BÁO"
      case .people: "NHÂN VẬT"
      case .sources: "NGUỒN"
      case .timeline: "DÒNG THỜI GIAN"
      case .related: "LIÊN QUAN"
      }
    },
    tab: {
      switch $0 {
      case .list: "Bài"
      case .article: "Đọc"
      case .people: "Nhân vật"
      case .sources: "Nguồn"
      case .timeline: "Thời gian"
      case .related: "Liên quan"
      }
    },
    allNames: { "\($0): tất cả" },
    buckets: {
      switch $0 {
      case .day: "theo ngày"
      case .month: "theo tháng"
      case .year: "theo năm"
      case .decade: "theo thập niên"
      }
    },
    section: {
      switch $0 {
      case .sources: "NGUỒN"
      case .views: "GÓC XEM"
      case .states: "TRẠNG THÁI"
      }
    },
    sourceKind: {
      switch $0 {
      case .outlet: ""
      case .credit: "(dẫn)"
      case .topic: "(chủ đề)"
      }
    },
    more: { "còn \($0)" },
    undated: "không rõ ngày"
  )
}

extension LineWords {
  static let vietnamese = LineWords(
    filter: "Lọc",
    noFilter: "tất cả các bài",
    paragraph: { "¶\($0)/\($1)" },
    searchHit: { "kết quả \($0)/\($1)" },
    importing: "đang nhập:",
    tooSmall: "cửa sổ quá nhỏ",
    labels: "Gõ các chữ cái ghi trên chỗ muốn mở.",
    pending: "đã gõ:",
    unread: { "chưa đọc \($0)" },
    besideList: { "ngoài danh sách (\($0) trở lại)" },
    newPlace: { letters in
      "Đánh dấu chỗ này: gõ một chữ cái"
        + (letters.isEmpty ? "" : " (đã dùng: \(letters.joined(separator: " ")))")
    },
    noPlaces: { "Chưa đánh dấu chỗ nào (\($0) để đánh dấu)." }
  )
}

extension ArticleWords {
  static let vietnamese = ArticleWords(
    minutes: { "\($0) phút" },
    copies: { "+\($0) bản" },
    boxes: { VietnameseNumbers.counted($0, "tin chèn") },
    teasers: { VietnameseNumbers.counted($0, "tin đọc thêm") },
    furniture: { VietnameseNumbers.counted($0, "dòng ngoài bài") },
    captions: { VietnameseNumbers.counted($0, "chú thích ảnh") },
    folded: "đã gấp",
    end: "hết bài",
    next: { "\($0) bài sau: “\($1)”" },
    related: { "\($0) bài liên quan" },
    keyToShow: { "(\($0) để mở)" },
    heading: {
      switch $0 {
      case .inline: "Tin chèn trong bài"
      case .teaser: "Tin đọc thêm dưới bài"
      case nil: "Phần thừa của trang"
      }
    },
    ghost: { "chưa có nội dung; \(VietnameseNumbers.counted($0, "bài")) dẫn tới đây" },
    ghostInList: { "chỉ có tít, \(VietnameseNumbers.counted($0, "bài")) dẫn tới" },
    derivedHeadline: "tít rút từ sapo",
    derivedHeadlineShort: "tít rút từ sapo"
  )
}

extension EmptyWords {
  static let vietnamese = EmptyWords(
    archive: { keys in
      ["Chưa có bài nào.", "Để nhập bài:  diembao import THƯ_MỤC"]
        + (keys.map { ["hoặc ngay ở đây:  \($0)import THƯ_MỤC"] } ?? [])
    },
    reading: {
      ["Đang đọc \($0)", $1, "", "Bài nào đọc xong sẽ hiện ra ở đây."]
    },
    noMatchYet: "Chưa có bài nào khớp; vẫn còn bài đang tới.",
    noMatch: "Không có bài nào khớp.",
    dropBest: { "\($0) để bỏ \($1): khi đó có \($2)" },
    dropLast: { "\($0) để bỏ \($1)" },
    dropAll: { "\($0) để xem tất cả các bài" },
    article: "Chưa mở bài nào.",
    people: "Các bài này không nêu tên ai.",
    peopleMatching: { "Ở đây không có ai tên “\($0)”." },
    sources: "Các bài này không ghi nguồn nào.",
    timeline: "Không có bài nên không có ngày.",
    related: "Không có bài nào liên quan."
  )
}
