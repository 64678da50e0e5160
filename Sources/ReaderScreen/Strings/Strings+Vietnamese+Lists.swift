import ReaderModel

extension PickerWords {
  static let vietnamese = PickerWords(
    title: {
      switch $0 {
      case .quotes: "Lời trích trong các bài này"
      case .exportScopes: "Lưu bài nào?"
      case .existingFiles: "Đã có tệp này"
      case .views: "Góc xem"
      case .notes: "Ghi chú"
      case .places: "Tới chỗ đã đánh dấu"
      case .newPlace: "Đánh dấu chỗ này"
      case .bulk: "Nhiều bài cùng lúc"
      }
    },
    accept: {
      switch $0 {
      case .quotes: "tới đó"
      case .exportScopes: "lưu"
      case .existingFiles: "chọn"
      case .views: "xem"
      case .notes: "đọc"
      case .places: "tới đó"
      case .newPlace: "gõ một chữ cái"
      case .bulk: "làm"
      }
    },
    empty: {
      switch $0 {
      case .quotes: "Các bài này không trích lời ai."
      case .exportScopes: "Không có gì để lưu."
      case .existingFiles: "Không có gì để chọn."
      case .views: "Chưa lưu góc xem nào: hãy lọc rồi lưu bằng :view TÊN"
      case .notes: "Chưa bài nào có ghi chú."
      case .places: "Chưa đánh dấu chỗ nào."
      case .newPlace: "Gõ một chữ cái từ a đến z."
      case .bulk: "Không có gì để làm."
      }
    }
  )
}

extension QuestionWords {
  static let vietnamese = QuestionWords(
    title: {
      switch $0 {
      case .tags: "Nhãn"
      case .note: "Ghi chú"
      case .viewName: "Lưu bộ lọc này thành góc xem"
      case .export: "Lưu vào tệp"
      case .pipe: "Chuyển cho một lệnh"
      case .importPath: "Nhập tệp và thư mục"
      case .goToDay: "Tới một ngày"
      }
    },
    example: {
      switch $0 {
      case .tags: "các từ cách nhau bằng dấu cách; -từ để gỡ nhãn"
      case .note: "một dòng của riêng bạn; để trống là xoá ghi chú"
      case .viewName: "tên trong danh sách góc xem"
      case .export: "đường dẫn; .txt, .json, .bib, .csl.json"
      case .pipe: "lệnh nhận chữ của bài"
      case .importPath: "~/news   feed.xml   news.jsonl"
      case .goToDay: "14/12/2021   2021-12   2021   today"
      }
    },
    accept: {
      switch $0 {
      case .tags, .note, .viewName, .export: "lưu"
      case .pipe: "chạy"
      case .importPath: "nhập"
      case .goToDay: "tới đó"
      }
    }
  )
}
