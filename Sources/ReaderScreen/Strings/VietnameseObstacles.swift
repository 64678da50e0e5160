import ReaderModel

extension VietnameseErrors {
  /// Why a command can do nothing now.
  static func phrase(for obstacle: Obstacle, _ strings: Strings) -> String {
    switch obstacle {
    case .onlyIn(let panes):
      "chỉ dùng \(panes.map { strings.name(of: KeyContext.pane($0)) }.joined(separator: " hoặc "))"
    case .noArticle: "chưa mở bài nào"
    case .emptyList: "danh sách không có bài nào"
    case .noName: "chưa chọn tên nào"
    case .noFilter: "không có bộ lọc nào để bỏ"
    case .nothingSought: "chưa tìm gì cả"
    case .nothingToUndo: "không có gì để hoàn tác"
    case .nothingToRedo: "không có gì để làm lại"
    case .noPlaceBack: "đây là chỗ đầu tiên"
    case .noPlaceForward: "đây là chỗ mới nhất"
    case .noRelated: "không có bài nào liên quan"
    case .noDays: "không có bài nên không có ngày"
    case .finest: "đã chi tiết tới từng ngày"
    case .coarsest: "đã gộp tới thập niên"
    case .noneInText(.name): "trong bài không nêu tên ai"
    case .noneInText(.quote): "trong bài không có lời trích"
    case .noneInText(.day): "trong bài không nêu ngày nào"
    case .noneInText(.link): "trang này không in liên kết nào"
    }
  }
}
