import Articles
import ReaderScreen

/// How the day of publication is known, or why it is not, in lines for a person.
nonisolated struct PublicationText {
  private var published: PublicationDate
  private var dates: [DateExpression]

  init(_ article: Article) {
    published = article.published
    dates = article.dates
  }

  /// Why no day is known, then each clue once, by the first thing it says.
  var lines: [String] {
    var told: Set<String> = []
    let clues = published.evidence.filter { told.insert("\($0.line) \($0.text)").inserted }
    return [whyUnknown].compactMap(\.self) + clues.map(line)
  }

  private func line(_ clue: Evidence) -> String {
    let place =
      clue.line > 0
      ? Speech.choose(en: "in line \(clue.line)", vi: "ở dòng \(clue.line)")
      : Speech.choose(en: "beside the text", vi: "kèm văn bản")
    return "“\(clue.text)” \(place): \(Speech.strings.meaning(clue.meaning))"
  }

  /// Nil for a day that is known.
  private var whyUnknown: String? {
    guard published.certainty == .unknown else { return nil }
    let texts = published.evidence.map(\.text) + dates.map(\.text)
    if texts.isEmpty {
      return Speech.choose(en: "No day is told.", vi: "Không nêu ngày nào.")
    }
    guard texts.contains(where: \.namesYear) else {
      return Speech.choose(
        en: "Days are told, but no year.",
        vi: "Có nêu ngày nhưng không nêu năm."
      )
    }
    return Speech.choose(
      en: "A year is told, but not that the story came out in it.",
      vi: "Có nêu năm, nhưng không cho biết bài đăng năm đó."
    )
  }
}

nonisolated extension String {
  /// True when it has four digits side by side that can be a year.
  fileprivate var namesYear: Bool {
    split { !$0.isNumber }.contains { $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) }
  }
}
