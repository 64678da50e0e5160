import ArticleArchive
import Articles

nonisolated extension JSON {
  /// A line of `views`.
  init(_ counted: CountedView) {
    self = [
      "name": .string(counted.view.name),
      "query": .string(counted.view.query),
      "articles": counted.articles.map { .number($0) } ?? .null,
    ]
  }

  /// A line of `log`.
  init(_ opened: OpenedArticle) {
    self = [
      "time": .string(Moment(seconds: opened.time, offset: 0).text),
      "article": .string(opened.article.text),
      "headline": .string(opened.headline),
      "from": JSON(opened.origin?.text),
      "archive": .string(opened.archive),
    ]
  }
}

nonisolated extension TextTable {
  /// Name, articles, query.
  static func views(_ views: [CountedView]) -> TextTable {
    var table = TextTable(
      columns: [Column(), Column(alignment: .right), Column()],
      flexible: 2
    )
    table.rows = views.map {
      [$0.view.name, $0.articles.map(String.init) ?? "?", $0.view.query]
    }
    return table
  }

  /// Time, key, headline, and the article it was opened from.
  static func opened(_ opened: [OpenedArticle]) -> TextTable {
    var table = TextTable(columns: [Column(), Column(), Column(), Column()], flexible: 2)
    table.rows = opened.map {
      [
        Moment(seconds: $0.time, offset: 0).text, $0.article.text, $0.headline,
        $0.origin.map { "< \($0.text)" } ?? "",
      ]
    }
    return table
  }
}
