import ReaderModel

/// What commands do, in Vietnamese.
enum VietnameseCommands {
  static func name(of command: Command) -> String {
    switch command {
    case .down: "xuống"
    case .up: "lên"
    case .pageForward: "sang trang, rồi bài sau"
    case .pageBack: "lùi một trang trong bài"
    case .pageDown: "xuống một trang"
    case .pageUp: "lên một trang"
    case .halfPageDown: "xuống nửa trang"
    case .halfPageUp: "lên nửa trang"
    case .top: "về đầu"
    case .bottom: "về cuối"
    case .nextArticle: "bài sau"
    case .previousArticle: "bài trước"
    case .nextUnread: "bài chưa đọc sau"
    case .previousUnread: "bài chưa đọc trước"
    case .nextParagraph: "đoạn sau"
    case .previousParagraph: "đoạn trước"
    case .nextSection: "phần sau"
    case .previousSection: "phần trước"
    case .nextLink: "liên kết sau"
    case .previousLink: "liên kết trước"
    case .nextPerson: "tên sau"
    case .previousPerson: "tên trước"
    case .nextQuote: "trích dẫn sau"
    case .previousQuote: "trích dẫn trước"
    case .nextDay: "ngày sau"
    case .previousDay: "ngày trước"
    case .count: "số lần, gõ trước phím đi"
    case .focusNext: "khung sau"
    case .focusPrevious: "khung trước"
    case .focusLeft: "khung bên trái"
    case .focusRight: "khung bên phải"
    case .focusUp: "khung trên"
    case .focusDown: "khung dưới"
    case .showList: "danh sách bài"
    case .showPeople: "nhân vật"
    case .showTimeline: "dòng thời gian"
    case .showRelated: "bài liên quan"
    case .showLinks: "liên kết in ở đây"
    case .showBacklinks: "bài dẫn tới đây"
    case .maximise: "chỉ khung này"
    case .nextLayout: "bố cục khác"
    case .taller: "cao hơn"
    case .shorter: "thấp hơn"
    case .wider: "rộng hơn"
    case .narrower: "hẹp hơn"
    case .evenSizes: "cỡ thường"
    case .open: "mở, đi tới, lọc"
    case .label: "chọn bằng chữ cái"
    case .followNumber: "bài liên quan theo số"
    case .back: "quay lại"
    case .forward: "đi tới"
    case .editFilter: "lọc, cả is:ghost"
    case .dropChip: "bỏ điều kiện cuối"
    case .clearFilter: "tất cả các bài"
    case .pickPerson: "lọc theo nhân vật"
    case .askDate: "lọc theo ngày"
    case .filterByName: "lọc theo tên này"
    case .excludePerson: "loại nhân vật này"
    case .startRange: "đầu hoặc cuối khoảng"
    case .zoomIn: "chi tiết hơn, tới ngày"
    case .zoomOut: "gộp hơn, tới thập niên"
    case .search: "tìm"
    case .nextHit: "chỗ khớp sau"
    case .previousHit: "chỗ khớp trước"
    case .star: "gắn sao"
    case .toggleRead: "đã đọc, chưa đọc"
    case .undo: "hoàn tác"
    case .redo: "làm lại"
    case .details: "chi tiết và căn cứ"
    case .why: "vì sao"
    case .toggleFolds: "mở hoặc gấp phần ngoài"
    case .unfold: "mở phần ngoài bài"
    case .fold: "gấp phần ngoài bài"
    case .placeTop: "dòng này lên đầu"
    case .placeMiddle: "dòng này vào giữa"
    case .placeBottom: "dòng này xuống cuối"
    case .help: "trợ giúp"
    case .palette: "lệnh"
    case .close: "đóng, sau cùng là thoát"
    case .cancel: "huỷ"
    case .stop: "dừng nhập bài, hoặc huỷ"
    case .leave: "thoát, có hỏi lại"
    case .quit: "thoát ngay"
    case .suspend: "ra dòng lệnh rồi trở lại"
    case .redraw: "vẽ lại màn hình"
    case .accept: "nhận"
    case .complete: "điền nốt"
    case .previousChoice: "mục trước"
    case .nextChoice: "mục sau"
    case .cursorLeft: "sang trái"
    case .cursorRight: "sang phải"
    case .cursorStart: "về đầu dòng"
    case .cursorEnd: "về cuối dòng"
    case .deleteBackward: "xoá ký tự trước"
    case .deleteForward: "xoá ký tự sau"
    case .deleteWord: "xoá một từ"
    case .deleteLine: "xoá hết"
    }
  }

  /// Shorter names for the line of hints.
  static let hints: [Command: String] = [
    .open: "mở", .label: "chọn", .stop: "dừng", .pageForward: "sang trang", .editFilter: "lọc",
    .pickPerson: "nhân vật",
    .showTimeline: "thời gian", .showRelated: "liên quan", .dropChip: "bỏ điều kiện",
    .clearFilter: "bỏ hết", .toggleRead: "đã đọc", .nextPerson: "tên sau",
    .followNumber: "liên quan", .toggleFolds: "mở/gấp", .filterByName: "lọc tên này",
    .details: "chi tiết", .excludePerson: "loại ra", .startRange: "khoảng", .zoomIn: "chi tiết hơn",
    .zoomOut: "gộp hơn", .askDate: "ngày", .showBacklinks: "dẫn tới đây", .focusNext: "khung",
    .close: "đóng",
  ]

  static func name(of group: Command.Group) -> String {
    switch group {
    case .moving: "Di chuyển"
    case .panes: "Khung"
    case .opening: "Mở bài"
    case .filtering: "Lọc"
    case .searching: "Tìm"
    case .marking: "Đánh dấu"
    case .looking: "Xem"
    case .program: "Chương trình"
    case .typing: "Gõ chữ"
    }
  }

  static func name(of context: KeyContext) -> String {
    switch context {
    case .everywhere: "mọi nơi"
    case .pane(.list): "trong danh sách"
    case .pane(.article): "trong bài"
    case .pane(.people): "trong khung nhân vật"
    case .pane(.timeline): "trong dòng thời gian"
    case .pane(.related): "trong khung liên quan"
    case .prompt: "khi đang gõ"
    }
  }
}
