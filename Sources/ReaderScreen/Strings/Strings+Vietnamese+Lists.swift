import ReaderModel

extension PickerWords {
  static let vietnamese = PickerWords(
    title: {
      switch $0 {
      case .quotes: "Lời trích trong các bài này"
      case .sources: "Nguồn của các bài này"
      case .orders: "Thứ tự danh sách"
      case .thread: "Diễn biến câu chuyện"
      case .exportScopes: "Lưu bài nào?"
      case .existingFiles: "Đã có tệp này"
      case .views: "Góc xem"
      case .notes: "Ghi chú"
      case .places: "Tới chỗ đã đánh dấu"
      case .history: "Những nơi đã qua"
      case .links: "Liên kết trong bài"
      case .backlinks: "Các bài dẫn tới bài này"
      case .versions: "Các bản khác của tin này"
      case .quotesHere: "Lời trích trong bài này"
      case .quotesOfPerson: "Lời trích của người này"
      case .namesHere: "Trang của ai?"
      case .together: "Nhân vật cùng nhau"
      case .citationStyles: "Kiểu trích dẫn"
      }
    },
    accept: {
      switch $0 {
      case .sources: "lọc"
      case .orders: "xếp"
      case .thread: "tới đó"
      case .exportScopes: "lưu"
      case .existingFiles: "chọn"
      case .views: "xem"
      case .notes: "đọc"
      case .places: "tới đó"
      case .history: "tới đó"
      case .links: "đi theo"
      case .backlinks: "tới bài đó"
      case .versions: "so sánh"
      case .quotes, .quotesHere, .quotesOfPerson: "tới đó"
      case .namesHere: "mở trang"
      case .together: "lọc"
      case .citationStyles: "chép"
      }
    },
    empty: {
      switch $0 {
      case .quotes: "Các bài này không trích lời ai."
      case .sources: "Không rõ các bài này từ đâu."
      case .orders: "Không có thứ tự nào như vậy."
      case .thread: "Không có bài nào khác cùng câu chuyện này."
      case .exportScopes: "Không có gì để lưu."
      case .existingFiles: "Không có gì để chọn."
      case .views: "Chưa lưu góc xem nào: hãy lọc rồi lưu bằng :view TÊN"
      case .notes: "Chưa bài nào có ghi chú."
      case .places: "Chưa đánh dấu chỗ nào."
      case .history: "Chưa qua nơi nào khác."
      case .links: "Bài này không có liên kết nào."
      case .backlinks: "Chưa có bài nào trong kho dẫn tới bài này."
      case .versions: "Không có bản nào khác."
      case .quotesHere: "Bài này không trích lời ai."
      case .quotesOfPerson: "Chưa bài nào trích lời người này."
      case .namesHere: "Ở đây không nhắc tới ai."
      case .together: "Không có gì để chọn."
      case .citationStyles: "Không có kiểu nào."
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
      case .citation: "Trích dẫn theo kiểu"
      }
    },
    example: {
      switch $0 {
      case .tags: "các từ cách nhau bằng dấu cách hay dấu phẩy; -từ để gỡ nhãn"
      case .note: "một dòng của riêng bạn; để trống là xoá ghi chú"
      case .viewName: "tên trong danh sách góc xem"
      case .export: "đường dẫn; .txt, .html, .json, .jsonl, .bib, .csl.json"
      case .pipe: "lệnh nhận chữ của bài"
      case .importPath: "~/news   page.txt   news.jsonl"
      case .goToDay: "14/12/2021   2021-12   2021   today"
      case .citation: "text   bibtex   csl-json"
      }
    },
    accept: {
      switch $0 {
      case .tags, .note, .viewName, .export: "lưu"
      case .pipe: "chạy"
      case .importPath: "nhập"
      case .goToDay: "tới đó"
      case .citation: "chép"
      }
    }
  )
}
