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
    let place = clue.line > 0 ? "in line \(clue.line)" : "beside the text"
    return "“\(clue.text)” \(place): \(Strings.english.meaning(clue.meaning))"
  }

  /// Nil for a day that is known.
  private var whyUnknown: String? {
    guard published.certainty == .unknown else { return nil }
    let texts = published.evidence.map(\.text) + dates.map(\.text)
    if texts.isEmpty { return "No day is told." }
    guard texts.contains(where: \.namesYear) else { return "Days are told, but no year." }
    return "A year is told, but not that the story came out in it."
  }
}

nonisolated extension String {
  /// True when it has four digits side by side that can be a year.
  fileprivate var namesYear: Bool {
    split { !$0.isNumber }.contains { $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) }
  }
}
