import ArticleArchive
import Articles

// What is wrong with an archive, in Vietnamese.

nonisolated extension ArchiveRule {
  var vietnamese: String {
    switch self {
    case .file: "Tệp bị hỏng"
    case .pageOfArticle: "Có bài không có trang, hoặc trang không có bài"
    case .dayOfPlace: "Có bài không nằm ở chỗ của ngày đăng"
    case .structure: "Không hiểu được những gì đã tìm thấy trong một trang"
    case .endOfPage: "Dòng cuối của một trang không có dấu hết dòng"
    case .counts: "Số chữ hay số lời trích của một bài không đúng với văn bản"
    case .keyLeadsToArticle: "Có khoá không dẫn tới bài nào"
    case .articleHasKey: "Có bài không tìm được bằng khoá của nó"
    case .sourceLeadsToArticle: "Có tệp nguồn không dẫn tới bài nào"
    case .articleHasSource: "Không rõ tệp nguồn của một bài"
    case .linkLeadsToArticle: "Có liên kết không dẫn tới bài nào"
    case .ghostIsLinked: "Có bài chỉ có tít mà không liên kết nào dẫn tới"
    case .facetOfArticle: "Có toà soạn, chủ đề hay nguồn không thuộc bài nào"
    case .spokenOfArticle: "Những ngày một bài nhắc tới không đúng với văn bản"
    case .articlesByMonth: "Số bài của một tháng đếm sai"
    case .nameOfPerson: "Có tên không của ai, hoặc người không có tên"
    case .articlesOfName: "Số bài của một tên đếm sai"
    case .articlesOfPerson: "Số bài của một người đếm sai"
    case .search: "Chỉ mục tìm kiếm thiếu chữ của một bài"
    case .markedWords: "Có chữ gõ không dấu thì không tìm ra"
    }
  }
}

nonisolated extension ArchiveRule.Remedy {
  func vietnamese(for path: String) -> String {
    let path = SafeText.line(path)
    return switch self {
    case .restore:
      "Hãy thay bằng một bản sao còn nguyên vẹn, hoặc dời \(path) đi rồi nhập lại các bài."
    case .rebuildSearch:
      "Hãy lập lại chỉ mục tìm kiếm bằng: diembao archive optimize --rebuild \(path)"
    case .reextract: "Hãy đọc lại các trang bằng: diembao reextract --archive \(path)"
    }
  }
}
