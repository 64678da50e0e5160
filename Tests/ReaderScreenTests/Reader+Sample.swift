import ArticleArchive
import ArticleQuery
import Articles

@testable import ReaderModel

extension Reader {
  /// A reader of the sample articles, with everything loaded.
  static func sample(_ columns: Int, _ rows: Int, focus: Pane = .list) -> Reader {
    var reader = Reader.empty(columns, rows, focus: focus)
    reader.list.rows = SampleArticles.rows
    reader.list.selection = 2
    reader.list.count = ArticleCount(value: 8, isExact: true)
    reader.list.total = ArticleCount(value: 12_480, isExact: true)
    reader.show(SampleArticles.stored)
    reader.people.rows = SampleArticles.people
    reader.timeline.precision = .year
    reader.timeline.buckets = SampleArticles.timeline.buckets.reversed()
    reader.timeline.undated = SampleArticles.timeline.undated
    reader.timeline.selection = 4
    reader.related.key = SampleArticles.key(3)
    reader.related.rows = SampleArticles.related
    reader.query = .all([
      .filter(.person("Lê Văn Đức")),
      .filter(.date(.days(DayRange(first: SampleArticles.day(2019, 1, 1), last: nil)))),
    ])
    return reader
  }

  /// A reader of an archive without articles.
  static func empty(_ columns: Int, _ rows: Int, focus: Pane = .list) -> Reader {
    let size = Size(columns: columns, rows: rows)
    let lower: Pane = focus == .list ? .article : focus
    let layout = Layout(size: size, focus: focus, lower: lower, choices: LayoutChoices())
    var reader = Reader(
      size: size,
      layout: layout,
      query: .everything,
      today: SampleArticles.day(2026, 1, 1),
      archiveName: "Sông Hồng",
      keys: .standard
    )
    reader.focus = focus
    reader.list.isLoading = false
    reader.people.isLoading = false
    reader.timeline.isLoading = false
    let room = layout.placement(of: .list)?.content.size
    reader.list.rowHeight = room.map { $0.rows >= 10 && layout.kind != .stacked ? 2 : 1 } ?? 1
    reader.list.count = ArticleCount(value: 0, isExact: true)
    reader.list.total = ArticleCount(value: 0, isExact: true)
    return reader
  }

  /// Sets an article in the article pane.
  mutating func show(_ stored: StoredArticle, isUnfolded: Bool = false) {
    let columns = layout.placement(of: .article)?.content.size.columns ?? 40
    article.stored = stored
    article.isUnfolded = isUnfolded
    article.measure = max(2, min(72, columns - 4))
    article.lines =
      ArticleText(stored, measure: article.measure, isUnfolded: isUnfolded).lines
  }

  mutating func focus(_ pane: Pane) {
    self = Reader.sample(size.columns, size.rows, focus: pane)
  }
}
