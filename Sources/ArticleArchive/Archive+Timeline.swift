public import ArticleQuery
public import Articles
import GRDB

extension Archive {
  /// Articles per bucket of publication days, oldest first; empty buckets are left out.
  public func timeline(
    _ query: Query,
    by precision: Precision,
    today: Day,
    onPart: @escaping @Sendable (Timeline) -> Void = { _ in }
  ) async throws(ArchiveError) -> Timeline {
    let log = logAccess
    return try await read { database in
      let selection = try Selection(
        query,
        for: .allAnswers,
        today: today,
        log: log,
        database: database
      )
      let counts =
        selection.isEverything && precision != .day
        ? try Self.months(database) : try Self.days(of: selection, database)
      return Timeline(counts, by: precision)
    }
  }

  /// Articles by the first day of their month; nil for undated ones. Kept ready by the archive.
  private static func months(_ database: Database) throws -> [(Day?, Int)] {
    try database.rows("SELECT month, articles FROM person_month WHERE person = 0", []).map { row in
      let month: Int = row["month"]
      return (Day(year: month / 100, month: month % 100, day: 1), row["articles"])
    }
  }

  private static func days(
    of selection: Selection,
    _ database: Database
  ) throws -> [(Day?, Int)] {
    let sql: SQL = """
      SELECT CASE WHEN id >= \(ReadingOrder.firstDated)
          THEN (id >> \(ReadingOrder.sequenceBits)) - \(ReadingOrder.dayOffset) END AS day,
        count(*) AS articles
      FROM (\(selection.unorderedIDs)) GROUP BY 1
      """
    return try SQLRequest<Row>(literal: sql).fetchAll(database).map { row in
      ((row["day"] as Int?).map { Day(number: $0) }, row["articles"])
    }
  }
}

extension Timeline {
  fileprivate init(_ counts: [(Day?, Int)], by precision: Precision) {
    var buckets: [Day: Bucket] = [:]
    var undated = 0
    for (day, articles) in counts {
      guard let day else {
        undated += articles
        continue
      }
      let days = DayRange(precision, around: day)
      buckets[days.first ?? day, default: Bucket(days: days, articles: 0)].articles += articles
    }
    self.init(
      precision: precision,
      buckets: buckets.sorted { $0.key < $1.key }.map(\.value),
      undated: undated
    )
  }
}
