import ArticleArchive
import ArticleQuery
import Articles
import ReaderModel

extension OverlayWords {
  static let vietnamese = OverlayWords(
    title: { purpose, pane in
      switch purpose {
      case .filter: "Lọc"
      case .date: "Ngày đăng"
      case .search where pane == .people: "Tìm nhân vật"
      case .search where pane == .related: "Tìm trong các tít"
      case .search where pane == .list: "Tìm trong các bài"
      case .search: "Tìm trong bài"
      case .person: "Lọc theo nhân vật"
      case .merge(let name): "Gộp \(name) với ai?"
      case .command: "Lệnh"
      case .question(let question): QuestionWords.vietnamese.title(question)
      }
    },
    example: { purpose, pane in
      switch purpose {
      case .filter: "từ  \"cụm từ\"  person:lavrov  date:2021-12..2025  outlet:  is:unread  -trừ"
      case .date: "2021   2021-12   14/12/2021   2021..2025   3w   today"
      case .search where pane == .list: "các từ liền nhau, có dấu hay không dấu"
      case .search where pane != .people: "từ hay một phần của từ, có dấu hay không dấu"
      case .search, .person, .merge: "một phần tên, có dấu hay không dấu"
      case .command: "một phần tên lệnh, hoặc phím"
      case .question(let question): QuestionWords.vietnamese.example(question)
      }
    },
    means: "Nghĩa là:",
    leftOut: { "Danh sách bên dưới tạm chưa tính “\($0)”." },
    noCommand: {
      "Không có lệnh nào tên như vậy. Hãy sửa lại; chỉ gõ thêm chữ sau các lệnh: "
        + "\($0.joined(separator: ", "))."
    },
    helpTitle: "Phím",
    helpSearch: "tìm:",
    helpNone: "Không lệnh nào có tên hay phím như vậy.",
    reasonsTitle: "Vì sao liên quan",
    quitQuestion: "Thoát? Chỗ đang đọc được giữ lại.",
    accept: {
      switch $0 {
      case .filter, .date, .person: "áp dụng"
      case .merge: "xem trước"
      case .search: "tìm"
      case .command: "chạy"
      case .question(let question): QuestionWords.vietnamese.accept(question)
      }
    },
    cancel: {
      switch $0 {
      case .filter, .date: "giữ như cũ"
      case .search, .person, .merge, .command, .question: "đóng"
      }
    },
    close: "đóng",
    stay: "ở lại",
    leave: "thoát",
    run: "chạy",
    agree: "có",
    disagree: "không",
    find: "tìm",
    noRow: "Không dòng nào có chữ này.",
    cancelFinding: "cả danh sách",
    remove: "xoá",
    picker: .vietnamese,
    person: .vietnamese,
    more: { "… còn \($0)" }
  )
}

extension DetailWords {
  static let vietnamese = DetailWords(
    title: "Chi tiết",
    headline: "Tít",
    headlineDerived: "bài không có tít; tạm lấy câu đầu",
    outlet: "Báo",
    byline: "Bút danh",
    published: "Ngày đăng",
    crawled: "Ngày lưu trang",
    evidence: "Căn cứ",
    noEvidence: "trong bài không có gì cho biết ngày",
    line: { "dòng \($0)" },
    fields: "Ghi kèm",
    dateline: "Địa danh",
    credits: "Nguồn",
    topics: "Chủ đề",
    length: { "\($0) chữ, \($1)" },
    lengthLabel: "Độ dài",
    language: "Ngôn ngữ",
    languageName: {
      switch $0 {
      case .vietnamese: "tiếng Việt"
      case .english: "tiếng Anh"
      }
    },
    people: "Nhân vật",
    alsoCalled: "còn gọi",
    mentions: { VietnameseNumbers.counted($0, "lần") },
    source: "Tệp",
    address: "Địa chỉ",
    key: "Mã bài",
    backlinks: "Được dẫn từ"
  )
}

extension QueryWords {
  static let vietnamese = QueryWords(
    label: {
      switch $0 {
      case .person: "nhân vật"
      case .date: "ngày"
      case .spoken: "nhắc tới ngày"
      case .outlet: "báo"
      case .topic: "chủ đề"
      case .credit: "nguồn"
      case .tag: "nhãn"
      case .added: "vào kho"
      case .state: "trạng thái"
      }
    },
    state: {
      switch $0 {
      case .unread: "chưa đọc"
      case .read: "đã đọc"
      case .starred: "có sao"
      case .tagged: "có nhãn"
      case .noted: "có ghi chú"
      case .ghost: "chỉ có tít"
      case .undated: "không rõ ngày"
      case .followed: "có người đang theo dõi"
      }
    },
    dates: { filter, dates in
      switch filter {
      case .days(let range): dates.words(for: range)
      case .today: "hôm nay"
      case .yesterday: "hôm qua"
      case .last(let count, .day): "\(count) ngày qua"
      case .last(let count, .week): "\(count) tuần qua"
      case .last(let count, .month): "\(count) tháng qua"
      case .last(let count, .year): "\(count) năm qua"
      case .this(.week): "tuần này"
      case .this(.month): "tháng này"
      case .this(.quarter): "quý này"
      case .this(.year): "năm nay"
      case .previous(.week): "tuần trước"
      case .previous(.month): "tháng trước"
      case .previous(.quarter): "quý trước"
      case .previous(.year): "năm ngoái"
      }
    },
    since: { dates, time in "từ \(time) ngày \(dates)" },
    not: { "trừ \($0)" },
    and: " và ",
    or: " hoặc ",
    open: "“",
    close: "”"
  )
}

extension Sentences {
  static let vietnamese = Sentences(
    archiveError: { VietnameseErrors.sentence(for: $0) },
    queryMistake: { VietnameseErrors.sentence(for: $0) },
    notice: { VietnameseErrors.sentence(for: $0, $1) },
    obstacle: { VietnameseErrors.phrase(for: $0, $1) },
    relatedReason: {
      switch $0 {
      case .printedInBox: "tin chèn trong bài này"
      case .printedAsTeaser: "tin đọc thêm dưới bài này"
      case .linksHere: "có dẫn tới bài này"
      case .sharedTopic(let topic): "cùng chủ đề: \(topic)"
      case .sharedPeople(let names): "cùng nhắc tới \(names.joined(separator: ", "))"
      case .likeText(let percent): "\(percent)% từ hiếm giống nhau"
      case .daysApart(0): "cùng ngày"
      case .daysApart(let days): "cách nhau \(VietnameseNumbers.counted(abs(days), "ngày"))"
      }
    },
    mergeReason: {
      switch $0 {
      case .sameArticle: "một bài dùng cả hai cách gọi cho một người"
      case .sameName: "cùng tên"
      case .plainerSpelling: "cùng tên, viết thiếu dấu"
      case .correction: "sửa bằng tay"
      case .sameRole(let role): "cùng chức vụ: \(role)"
      }
    },
    evidence: {
      switch $0 {
      case .declared: "đúng với ngày ghi sẵn"
      case .dateLine: "ngày in đầu bài"
      case .address: "nằm trong địa chỉ trang"
      case .dayInStory: "ngày và tháng nêu trong bài"
      case .yearInStory: "năm nêu trong bài: đăng năm đó hoặc sau đó"
      case .agrees: "khớp với ngày tìm được"
      case .pageSaved: "ngày của tin khác trên trang: lưu hôm đó hoặc sau đó"
      case .ignored: "đã cân nhắc, không dùng"
      }
    }
  )
}

extension CommandWords {
  static let vietnamese = CommandWords(
    name: { VietnameseCommands.name(of: $0) },
    hint: { VietnameseCommands.hints[$0] },
    paneHint: {
      switch ($0, $1) {
      case (.open, .people), (.open, .sources), (.open, .timeline): "lọc"
      case (.selectRow, .people): "cùng người khác"
      case (.followNumber, .related): "mở theo số"
      case (.nextParagraph, .sources): "phần sau"
      case (.search, .sources): "tìm nguồn"
      case (.followNumber, .sources): "góc xem theo số"
      case (_, .list), (_, .article), (_, .people), (_, .sources), (_, .timeline),
        (_, .related):
        nil
      }
    },
    now: SituationWords(
      dropIt: "bỏ điều kiện này",
      dropLast: "bỏ điều kiện cuối",
      allArticles: "tất cả các bài",
      takeIt: "tìm tên này",
      clear: "xoá đánh dấu",
      startAgain: "chọn lại từ đây",
      filterTo: { "lọc \($0)" },
      earlier: "cũ hơn",
      later: "mới hơn",
      quit: "thoát"
    ),
    group: { VietnameseCommands.name(of: $0) },
    context: { VietnameseCommands.name(of: $0) }
  )
}
