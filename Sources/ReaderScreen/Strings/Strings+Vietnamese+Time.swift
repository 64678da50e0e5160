import ArticleArchive

extension ThreadWords {
  static let vietnamese = ThreadWords(
    outlets: { VietnameseNumbers.counted($0, "báo") },
    quiet: { "không có tin mới từ \($0)" },
    ties: { "gắn với \($0) bài trong chuỗi" },
    itself: "bài đang đọc"
  )
}

extension StripWords {
  static let vietnamese = StripWords(
    cell: {
      switch $0 {
      case .day: "mỗi ô một ngày"
      case .month: "mỗi ô một tháng"
      case .quarter: "mỗi ô một quý"
      case .year: "mỗi ô một năm"
      case .decade: "mỗi ô mười năm"
      }
    },
    spoken: "ngày được nhắc tới",
    spokenShort: "nhắc tới",
    named: {
      VietnameseNumbers.counted($0.days, "mốc thời gian") + " được nhắc tới trong "
        + VietnameseNumbers.counted($0.articles, "bài")
    },
    filled: { "có bài trong \($0) trên \($1)" },
    silent: "không nhắc ngày",
    most: { "nhiều nhất \($0) bài" },
    change: { "\($0) ngày đăng" },
    published: "ngày đăng"
  )
}
