import ArticleArchive
import Articles

// What links are called; the first names are those of scripts.

nonisolated extension RelatedRow.Kind {
  var words: String { Speech.choose(en: rawValue, vi: vietnamese) }

  private var vietnamese: String {
    switch self {
    case .inline: "tin chèn"
    case .teaser: "đọc thêm"
    case .topic: "cùng chủ đề"
    case .computed: "gần nhau"
    case .backlink: "dẫn tới đây"
    }
  }
}

nonisolated extension RelatedLink.Kind {
  var words: String { Speech.choose(en: rawValue, vi: vietnamese) }

  private var vietnamese: String {
    switch self {
    case .inline: "tin chèn"
    case .teaser: "đọc thêm"
    }
  }
}
