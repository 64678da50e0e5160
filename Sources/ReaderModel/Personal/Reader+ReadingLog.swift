import ArticleArchive
import Articles

extension Reader {
  /// Writes down that an article was opened, unless the person wants no such list.
  ///
  /// - Parameter origin: the article from which it was opened.
  mutating func noteOpened(_ row: ArticleRow, from origin: ArticleKey?) {
    guard settings.readingLog == .kept else { return }
    request(.opened(row.key, headline: row.headline, from: origin), .mark)
  }
}
