import ArticleQuery
import Articles
import ReaderScreen

/// A query that could not be understood, with a caret under the mistake.
nonisolated struct QueryMistakeText {
  var query: String
  var mistake: QueryError

  var text: String {
    """
    \(Speech.choose(en: "The query cannot be understood.", vi: "Không hiểu được câu lọc."))
      \(SafeText.line(query))
      \(underline)
    \(Speech.strings.sentence(for: mistake))
    """
  }

  /// Spaces up to the mistake and a "^" for each of its columns, at least one: in columns of the screen, not letters.
  private var underline: String {
    let before = prefix(mistake.range.lowerBound)
    let until = prefix(mistake.range.upperBound)
    let carets = max(1, until.columns - before.columns)
    return String(repeating: " ", count: before.columns) + String(repeating: "^", count: carets)
  }

  /// The query as far as a UTF-8 offset, as it is shown.
  ///
  /// What `SafeText` takes out of the whole it takes out of its beginning; only a space at the end must be kept.
  private func prefix(_ offset: Int) -> String {
    let bytes = query.utf8.prefix(offset)
    let marked = SafeText.line(String(decoding: bytes, as: UTF8.self) + "x")
    return String(marked.dropLast())
  }
}
