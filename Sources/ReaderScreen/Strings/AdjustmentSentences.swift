import ReaderModel

extension EnglishErrors {
  static func sentence(for adjustment: Adjustment) -> String {
    switch adjustment {
    case .textWidth(let columns): "Text at most \(columns) columns wide."
    case .line(.slow): "Slow line: panes one over the other, articles shown when the cursor rests."
    case .line(.fast): "Fast line again."
    case .mouse(.on): "Mouse on. Hold Shift to select text."
    case .mouse(.off): "Mouse off."
    }
  }
}

extension VietnameseErrors {
  static func sentence(for adjustment: Adjustment) -> String {
    switch adjustment {
    case .textWidth(let columns): "Chữ rộng tối đa \(columns) cột."
    case .line(.slow): "Đường truyền chậm: xếp chồng các ô, dừng con trỏ mới hiện bài."
    case .line(.fast): "Trở lại đường truyền nhanh."
    case .mouse(.on): "Đã bật chuột. Giữ Shift để bôi đen chữ."
    case .mouse(.off): "Đã tắt chuột."
    }
  }
}
