public import ArticleQuery
public import Articles
import GRDB

extension Archive {
  /// One page of the articles that answer a query, in reading order (newest first, undated ones last).
  public func page(_ request: PageRequest) async throws(ArchiveError) -> ArticlePage {
    let log = logAccess
    return try await read { database in
      let selection = try Selection(
        request.query,
        for: .page,
        today: request.today,
        log: log,
        database: database
      )
      let ids = try request.ids(of: selection, database)
      var page = ArticlePage(rows: [], hasNewer: false, hasOlder: false)
      let rows = try RowReader(database: database, log: log)
      page.rows = try ids.compactMap { try rows.row(of: $0) }
      // Around an empty page lies what was not looked at for it.
      let newest = ids.first ?? request.stretch.upperBound
      let oldest = ids.last ?? request.stretch.lowerBound
      if newest < .max {
        page.hasNewer = try selection.hasAny(in: newest + 1 ... .max, .oldestFirst, database)
      }
      if oldest > .min {
        page.hasOlder = try selection.hasAny(in: .min...oldest - 1, .newestFirst, database)
      }
      return page
    }
  }

  /// How many articles answer a query. Stops counting at `limit`, where the count is no longer exact.
  public func count(
    _ query: Query,
    today: Day,
    limit: Int,
    onPart: @escaping @Sendable (ArticleCount) -> Void = { _ in }
  ) async throws(ArchiveError) -> ArticleCount {
    let log = logAccess
    return try await read { database in
      let selection = try Selection(
        query,
        for: .allAnswers,
        today: today,
        log: log,
        database: database
      )
      let sql: SQL
      if selection.isEverything {
        sql = "SELECT coalesce(sum(articles), 0) FROM person_month WHERE person = 0"
      } else {
        sql = "SELECT count(*) FROM (\(selection.unorderedIDs) LIMIT \(limit + 1))"
      }
      let count = try SQLRequest<Int>(literal: sql).fetchOne(database) ?? 0
      return ArticleCount(value: min(count, limit), isExact: count <= limit)
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
    return try await read { database in
      let selection = try Selection(
        query,
        for: .page,
        today: today,
        log: log,
        database: database
      )
      let ids = try SQLRequest<Int64>(literal: selection.ids()).fetchCursor(database)
      let rows = try RowReader(database: database, log: log)
      var quotes: [QuoteRow] = []
      while quotes.count < limit, let id = try ids.next() {
        guard try rows.hasQuotes(id), let stored = try rows.stored(id) else { continue }
        quotes += stored.quotes(includingReported: includingReported)
      }
      return Array(quotes.prefix(limit))
    }
  }

  var logAccess: LogAccess { log == nil ? .none : .attached }
}

extension PageRequest {
  /// The ids of the page, newest first.
  fileprivate func ids(of selection: Selection, _ database: Database) throws -> [Int64] {
    let sql = selection.ids(in: stretch, direction, limit: limit)
    let ids = try SQLRequest<Int64>(literal: sql).fetchAll(database)
    return direction == .newestFirst ? ids : ids.reversed()
  }

  /// Where the page must lie.
  fileprivate var stretch: ClosedRange<Int64> {
    switch start {
    case .newest, .oldest: .min ... .max
    case .after(let position): .min...max(position.rawValue, .min + 1) - 1
    case .before(let position): min(position.rawValue, .max - 1) + 1 ... .max
    case .at(let position): .min...position.rawValue
    case .day(let day): .min...ReadingOrder.keys(of: day).upperBound
    }
  }

  /// From which end of it the rows are taken.
  private var direction: Selection.Direction {
    switch start {
    case .newest, .after, .at, .day: .newestFirst
    case .oldest, .before: .oldestFirst
    }
  }
}

extension Selection {
  fileprivate func hasAny(
    in range: ClosedRange<Int64>,
    _ direction: Direction,
    _ database: Database
  ) throws -> Bool {
    let sql = ids(in: range, direction, limit: 1)
    return try SQLRequest<Int64>(literal: sql).fetchOne(database) != nil
  }
}

extension StoredArticle {
  /// What is quoted in it, in the order of the text.
  fileprivate func quotes(includingReported: Bool) -> [QuoteRow] {
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
