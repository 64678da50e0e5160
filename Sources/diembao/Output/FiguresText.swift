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
      rows: [["archive", path]] + figures.contents + figures.sizes
    )
  }
}

nonisolated extension ArchiveFigures {
  fileprivate var contents: [[String]] {
    func number(_ value: Int) -> String { Strings.english.number(value) }
    return [
      ["format", "\(format)"],
      ["articles", articles == 0 ? "none" : "\(number(articles))\(span)"],
      ["undated", number(undated)],
      ["ghosts", number(ghosts)],
      ["sources", number(sources)],
      ["outlets", number(outlets)],
      ["persons", "\(number(persons)) of \(number(names)) names"],
      ["links", number(links)],
      ["corrections", number(corrections)],
    ] + readings.map { ["read by", $0.text] } + [["learnt", lessons.text]]
  }

  private var span: String {
    guard let first = days?.first, let last = days?.last else { return "" }
    return first == last ? ", \(first)" : ", \(first) to \(last)"
  }

  fileprivate var sizes: [[String]] {
    let file = "\(fileBytes.size)" + (textBytes > 0 ? ", \(ratio) times the text" : "")
    let log = logBytes > 0 ? [["log", "\(logBytes.size) not yet in the file"]] : []
    let parts = Part.allCases.compactMap { part in
      self.parts[part].map { ["  \(part.words)", $0.text(of: fileBytes)] }
    }
    return [["size", file]] + log + parts
  }

  private var ratio: String { "~\((Double(fileBytes) / Double(textBytes)).hundredths)" }
}

nonisolated extension ArchiveFigures.Reading {
  fileprivate var text: String {
    let with = lessons > 0 ? "lessons \(lessons)" : "no lessons"
    return "extraction \(extraction) with \(with): \(Strings.english.articles(articles))"
  }
}

nonisolated extension LessonsStatus {
  fileprivate var text: String {
    guard number > 0 else { return "nothing yet; see diembao reextract" }
    return """
      lessons \(number), by extraction \(extraction); \
      \(Strings.english.articles(changes)) came or changed since
      """
  }
}

nonisolated extension ArchiveFigures.Part {
  fileprivate var words: String {
    switch self {
    case .pages: "pages and what was found in them"
    case .search: "search index"
    case .people: "people"
    case .keys: "keys and sources"
    case .links: "links"
    case .facets: "outlets, topics, credits"
    case .other: "lessons and the rest"
    case .free: "free"
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
    return "\(Strings.english.number(tenths / 10)).\(tenths % 10) \(isLarge ? "MB" : "kB")"
  }
}

nonisolated extension Double {
  /// "12.3"
  var tenths: String {
    let tenths = Int((self * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// "2.86"
  var hundredths: String {
    let hundredths = Int((self * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
