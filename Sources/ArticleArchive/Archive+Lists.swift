public import ArticleQuery
public import Articles
import GRDB

/// Whether the marks of a reading log can be asked for.
enum LogAccess { case attached, none }

extension Archive {
  /// One page of the articles that answer a query.
  public func page(_ request: PageRequest) async throws(ArchiveError) -> ArticlePage {
    let log = logAccess
    return try await read { [self] database in
      let selection = try selection(request.query, for: .page, today: request.today, database)
      let (stretch, order) = try PageStretch.of(selection, request, database)
      let rows = try RowReader(database: database, log: log)
      return ArticlePage(
        rows: try stretch.ids.compactMap { try rows.row(of: $0) },
        hasBefore: stretch.hasBefore,
        hasAfter: stretch.hasAfter,
        order: order,
        sorted: stretch.sorted
      )
    }
  }

  /// Quotes in the articles that answer a query, newest article first.
  public func quotes(
    _ query: Query,
    includingReported: Bool,
    limit: Int,
    today: Day
  ) async throws(ArchiveError) -> [QuoteRow] {
    let log = logAccess
    return try await read { [self] database in
      var answers = try selection(query, for: .page, today: today, database).answers()
      let rows = try RowReader(database: database, log: log)
      var quotes: [QuoteRow] = []
      while quotes.count < limit, let id = try answers.next() {
        guard try rows.hasQuotes(id), let stored = try rows.stored(id) else { continue }
        quotes += stored.quotes(includingReported: includingReported)
      }
      return Array(quotes.prefix(limit))
    }
  }

  var logAccess: LogAccess { log == nil ? .none : .attached }
}

extension StoredArticle {
  /// What is quoted in it, in the order of the text.
  public func quotes(includingReported: Bool) -> [QuoteRow] {
    var quotes = article.quotes.map { quote in
      row(quote.speaker?.name, quote.text, quote.kind == .direct ? .direct : .partial, quote.span)
    }
    if includingReported {
      quotes += article.reportedSpeech.map { row($0.speaker.name, $0.text, .indirect, $0.span) }
    }
    return quotes.sorted {
      $0.span.place.order < $1.span.place.order
        || $0.span.place.order == $1.span.place.order
          && $0.span.range.lowerBound < $1.span.range.lowerBound
    }
  }

  private func row(
    _ speaker: String?,
    _ text: String,
    _ kind: QuoteRow.Kind,
    _ span: TextSpan
  ) -> QuoteRow {
    QuoteRow(
      article: row.key,
      headline: row.headline,
      published: row.published,
      speaker: speaker,
      text: text,
      kind: kind,
      span: span
    )
  }
}

extension TextPlace {
  /// Place in the order of the text.
  fileprivate var order: Int {
    switch self {
    case .headline: -2
    case .standfirst: -1
    case .block(let index): index
    }
  }
}
