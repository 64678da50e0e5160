import ArticleArchive
import Articles

extension Reader {
  /// Writes down that an article was opened, unless the person wants no such list, or it is there already: opened by a
  /// key, stayed at, or read.
  mutating func noteOpened(_ row: ArticleRow) {
    guard row.key != lastOpened else { return }
    lastOpened = row.key
    guard settings.readingLog == .kept else { return }
    // A link leads from the place that was left last.
    let origin = history.arrival == .link ? history.places.last?.visit.article : nil
    request(.opened(row.key, headline: row.headline, from: origin), .mark)
  }

  /// Whoever has come to rest in a text has opened it, whatever key led there.
  mutating func noteStay() {
    guard focus == .article, overlay == nil, article.wanted == nil, let row = article.stored?.row
    else { return }
    noteOpened(row)
  }
}
