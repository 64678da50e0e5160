import ArticleArchive
import ArticleQuery

extension FilterWords {
  static let vietnamese = FilterWords(
    takes: {
      switch $0 {
      case .person: "người được nêu tên trong bài (gõ nguoi: cũng được)"
      case .date: "2021-12, 14/12/2021, 2021..2025, 3w, tuan-nay, thang-truoc"
      case .spoken: "ngày được nhắc tới trong bài, viết như date: (nhacngay:)"
      case .outlet: "báo đăng bài (bao:, toasoan:)"
      case .topic: "chuyên mục, chủ đề in kèm bài (chude:)"
      case .credit: "hãng tin, báo được dẫn nguồn: TASS (nguon:)"
      case .tag: "nhãn của riêng bạn (nhan:)"
      case .added: "khi nào vào kho: today, 3d, tuan-nay (nhap:)"
      case .state: ArticleState.allCases.map(\.vietnameseWord).joined(separator: ", ")
      }
    },
    fine: "có",
    nothing: "không có",
    isAlso: { "“\($0)” cũng là \($1) (\($2))" },
    mistaken: { "Danh sách tạm bỏ qua “\($0)” cho đến khi hiểu được." },
    source: {
      switch $0 {
      case .outlet: "báo"
      case .topic: "chủ đề"
      case .credit: "nguồn dẫn"
      }
    },
    order: {
      switch $0 {
      case .newestFirst: "mới nhất trước"
      case .oldestFirst: "cũ nhất trước"
      case .longestFirst: "dài nhất trước"
      case .byOutlet: "theo tên báo"
      case .bestMatch: "khớp nhất trước"
      }
    },
    orderMark: {
      switch $0 {
      case .newestFirst: "ngày ↓"
      case .oldestFirst: "ngày ↑"
      case .longestFirst: "độ dài ↓"
      case .byOutlet: "theo báo"
      case .bestMatch: "mức khớp ↓"
      }
    },
    sortable: { "tối đa \($0)" },
    newestSorted: { "khớp nhất trong \($0) mới nhất" },
    milliseconds: { "\($0) ms" },
    meant: { "\($0): tìm “\($1)” (\($2))" }
  )
}
