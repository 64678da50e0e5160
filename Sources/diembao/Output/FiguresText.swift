import ArticleArchive
import Articles
import ReaderScreen

// What an archive holds and how large it is, as a person reads it.

nonisolated extension TextTable {
  /// `archive info`: what it is, and how much of it.
  static func figures(_ figures: ArchiveFigures, path: String) -> TextTable {
    TextTable(
      columns: [Column(paint: .dim), Column()],
      flexible: 1,
      rows: [[Speech.choose(en: "archive", vi: "kho bài"), path]] + figures.contents + figures.sizes
    )
  }
}

nonisolated extension ArchiveFigures {
  fileprivate var contents: [[String]] {
    func number(_ value: Int) -> String { Speech.strings.number(value) }
    let none = Speech.choose(en: "none", vi: "chưa có")
    let (persons, names) = (number(persons), number(names))
    return [
      [Speech.choose(en: "format", vi: "dạng tệp"), "\(format)"],
      [
        Speech.choose(en: "articles", vi: "bài"),
        articles == 0 ? none : "\(number(articles))\(span)",
      ],
      [Speech.choose(en: "undated", vi: "không rõ ngày"), number(undated)],
      [Speech.choose(en: "ghosts", vi: "chỉ có tít"), number(ghosts)],
      [Speech.choose(en: "sources", vi: "tệp nguồn"), number(sources)],
      [Speech.choose(en: "outlets", vi: "toà soạn"), number(outlets)],
      [
        Speech.choose(en: "persons", vi: "nhân vật"),
        Speech.choose(en: "\(persons) of \(names) names", vi: "\(persons) người, \(names) tên gọi"),
      ],
      [Speech.choose(en: "links", vi: "liên kết"), number(links)],
      [Speech.choose(en: "corrections", vi: "chỗ đã sửa"), number(corrections)],
    ] + readings.map { [Speech.choose(en: "read by", vi: "đọc bằng"), $0.text] }
      + [[Speech.choose(en: "learnt", vi: "đã học"), lessons.text]]
  }

  private var span: String {
    guard let first = days?.first, let last = days?.last else { return "" }
    return first == last
      ? ", \(first.shown)"
      : Speech.choose(
        en: ", \(first.shown) to \(last.shown)",
        vi: ", từ \(first.shown) đến \(last.shown)"
      )
  }

  fileprivate var sizes: [[String]] {
    let times = Speech.choose(en: ", \(ratio) times the text", vi: ", gấp \(ratio) lần phần chữ")
    let file = "\(fileBytes.size)" + (textBytes > 0 ? times : "")
    let waiting = Speech.choose(
      en: "\(logBytes.size) not yet in the file",
      vi: "\(logBytes.size) chưa ghi vào tệp"
    )
    let log = logBytes > 0 ? [[Speech.choose(en: "log", vi: "nhật ký ghi"), waiting]] : []
    let parts = Part.allCases.compactMap { part in
      self.parts[part].map { ["  \(part.words)", $0.text(of: fileBytes)] }
    }
    return [[Speech.choose(en: "size", vi: "dung lượng"), file]] + log + parts
  }

  private var ratio: String { "~\((Double(fileBytes) / Double(textBytes)).hundredths)" }
}

nonisolated extension ArchiveFigures.Reading {
  fileprivate var text: String {
    let articles = Speech.strings.articles(articles)
    let english = lessons > 0 ? "lessons \(lessons)" : "no lessons"
    let vietnamese = lessons > 0 ? "bài học \(lessons)" : "chưa có bài học"
    return Speech.choose(
      en: "extraction \(extraction) with \(english): \(articles)",
      vi: "bộ tách tin \(extraction), \(vietnamese): \(articles)"
    )
  }
}

nonisolated extension LessonsStatus {
  fileprivate var text: String {
    guard number > 0 else {
      return Speech.choose(
        en: "nothing yet; see diembao reextract",
        vi: "chưa học gì; xem diembao reextract"
      )
    }
    let articles = Speech.strings.articles(changes)
    return Speech.choose(
      en: "lessons \(number), by extraction \(extraction); \(articles) came or changed since",
      vi: "bài học \(number), do bộ tách tin \(extraction); từ đó \(articles) mới hoặc đổi"
    )
  }
}

nonisolated extension ArchiveFigures.Part {
  fileprivate var words: String {
    switch self {
    case .pages:
      Speech.choose(
        en: "pages and what was found in them",
        vi: "trang và những gì tìm được trong đó"
      )
    case .search: Speech.choose(en: "search index", vi: "chỉ mục tìm kiếm")
    case .people: Speech.choose(en: "people", vi: "nhân vật")
    case .keys: Speech.choose(en: "keys and sources", vi: "khoá và tệp nguồn")
    case .links: Speech.choose(en: "links", vi: "liên kết")
    case .facets: Speech.choose(en: "outlets, topics, days", vi: "toà soạn, chủ đề, ngày")
    case .other: Speech.choose(en: "lessons and the rest", vi: "bài học và phần còn lại")
    case .free: Speech.choose(en: "free", vi: "còn trống")
    }
  }
}

nonisolated extension ArchiveFigures.Bytes {
  /// "~412.3 MB, 54 %"
  fileprivate func text(of whole: Int) -> String {
    let share = whole > 0 ? (100 * count + whole / 2) / whole : 0
    return "\(isExact ? "" : "~")\(count.size), \(share) %"
  }
}

nonisolated extension Int {
  /// As bytes, with one digit behind the point: "1,234.5 MB", "4.1 kB".
  var size: String {
    let isLarge = self >= 1_000_000
    let tenths = isLarge ? (self + 50_000) / 100_000 : (self + 50) / 100
    let whole = Speech.strings.number(tenths / 10)
    return "\(whole)\(Double.point)\(tenths % 10) \(isLarge ? "MB" : "kB")"
  }
}

nonisolated extension Double {
  /// "12.3"
  var tenths: String {
    let tenths = Int((self * 10).rounded())
    return "\(tenths / 10)\(Double.point)\(tenths % 10)"
  }

  /// "2.86"
  var hundredths: String {
    let hundredths = Int((self * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100)\(Double.point)\(rest < 10 ? "0" : "")\(rest)"
  }

  /// Between the whole and its parts.
  fileprivate static var point: String { Speech.choose(en: ".", vi: ",") }
}
