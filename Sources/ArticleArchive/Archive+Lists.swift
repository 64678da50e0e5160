public import ArticleQuery
public import Articles
import GRDB

/// Whether the marks of a reading log can be asked for.
enum LogAccess { case attached, none }

extension Archive {
  /// One page of the articles that answer a query, in reading order (newest first, undated ones last).
  public func page(_ request: PageRequest) async throws(ArchiveError) -> ArticlePage {
    let log = logAccess
    return try await read { [self] database in
      let selection = try selection(request.query, for: .page, today: request.today, database)
      let stretch = try request.stretch(of: selection)
      let rows = try RowReader(database: database, log: log)
      return ArticlePage(
        rows: try stretch.ids.compactMap { try rows.row(of: $0) },
        hasNewer: stretch.hasNewer,
        hasOlder: stretch.hasOlder
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

/// Where a page lies in the list that it is of.
private struct PageStretch {
  /// Newest first.
  var ids: [Int64]
  var hasNewer: Bool
  var hasOlder: Bool
}

extension PageRequest {
  fileprivate func stretch(of selection: Selection) throws -> PageStretch {
    var answers = try selection.answers(in: range, direction)
    var ids: [Int64] = []
    while ids.count < limit, let id = try answers.next() { ids.append(id) }
    let goesOn = try ids.count == limit && answers.next() != nil
    switch direction {
    case .newestFirst:
      let hasNewer = try selection.hasAny(newerThan: ids.first ?? range.upperBound)
      return PageStretch(ids: ids, hasNewer: hasNewer, hasOlder: goesOn)
    case .oldestFirst:
      let hasOlder = try selection.hasAny(olderThan: ids.first ?? range.lowerBound)
      return PageStretch(ids: ids.reversed(), hasNewer: goesOn, hasOlder: hasOlder)
    }
  }

  /// Where the page must lie.
  private var range: ClosedRange<Int64> {
    switch start {
    case .newest, .oldest: .min ... .max
    case .after(let position): .min...max(position.rawValue, .min + 1) - 1
    case .before(let position): min(position.rawValue, .max - 1) + 1 ... .max
    case .at(let position): .min...position.rawValue
    case .day(let day): .min...ReadingOrder.keys(of: day).upperBound
    }
  }

  /// From which end of it the rows are taken.
  private var direction: ReadingDirection {
    switch start {
    case .newest, .after, .at, .day: .newestFirst
    case .oldest, .before: .oldestFirst
    }
  }
}

extension Selection {
  fileprivate func hasAny(newerThan id: Int64) throws -> Bool {
    guard id < .max else { return false }
    var newer = try answers(in: id + 1 ... .max, .oldestFirst)
    return try newer.next() != nil
  }

  fileprivate func hasAny(olderThan id: Int64) throws -> Bool {
    guard id > .min else { return false }
    var older = try answers(in: .min...id - 1)
    return try older.next() != nil
  }
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
