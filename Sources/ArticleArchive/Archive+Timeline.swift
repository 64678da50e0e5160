public import ArticleQuery
public import Articles
import GRDB

extension Archive {
  /// Articles per bucket of days, oldest first; empty buckets are left out.
  ///
  /// By the days they speak of an article is in every bucket in which something lies that it speaks of: a month that it
  /// names is in a bucket of months, but in none of days. It is "undated" when it speaks of no day at all.
  ///
  /// - Parameter onPart: told, on no particular thread, the newest buckets so far, when the timeline takes time; the
  ///   articles of the oldest of them may not all be counted yet.
  public func timeline(
    _ query: Query,
    by precision: Precision,
    of basis: TimelineBasis = .published,
    today: Day,
    onPart: @escaping @Sendable (Timeline) -> Void = { _ in }
  ) async throws(ArchiveError) -> Timeline {
    try await read { [self] database in
      let selection = try selection(query, for: .allAnswers, today: today, database)
      switch basis {
      case .published: return try published(selection, by: precision, database, onPart)
      case .spoken: return try SpokenTimeline(selection, database).timeline(by: precision, onPart)
      }
    }
  }

  private func published(
    _ selection: Selection,
    by precision: Precision,
    _ database: Database,
    _ onPart: (Timeline) -> Void
  ) throws -> Timeline {
    var tally = TimelineTally(precision)
    var rest: [ClosedRange<Int64>] = [.min ... .max]
    if precision != .day {
      let kept = try KeptCounts(selection, database)
      rest = kept.rest
      for (month, articles) in kept.months { tally.add(articles, inMonth: month) }
    }
    var parts = PartClock()
    for range in rest {
      var answers = try selection.answers(in: range)
      while let id = try answers.next() {
        tally.add(id)
        if parts.isDue() { onPart(tally.timeline) }
      }
    }
    return tally.timeline
  }
}

/// Counts articles that come in reading order, by day, month or year.
private struct TimelineTally {
  private let precision: Precision
  private var buckets: [Day: Timeline.Bucket] = [:]
  private var undated = 0
  /// The ids of the day of the article that came last, and how many came since it began.
  private var ids = Int64.max ... .max
  private var articles = 0

  init(_ precision: Precision) { self.precision = precision }

  mutating func add(_ id: Int64) {
    if !ids.contains(id) {
      finishDay()
      ids =
        ReadingOrder.day(of: id).map(ReadingOrder.keys(of:)) ?? .min...ReadingOrder.firstDated - 1
    }
    articles += 1
  }

  mutating func add(_ articles: Int, inMonth month: Int) {
    add(articles, on: Day(year: month / 100, month: month % 100, day: 1))
  }

  var timeline: Timeline {
    var whole = self
    whole.finishDay()
    return Timeline(
      precision: precision,
      buckets: whole.buckets.sorted { $0.key < $1.key }.map(\.value),
      undated: whole.undated
    )
  }

  private mutating func finishDay() {
    if articles > 0 { add(articles, on: ReadingOrder.day(of: ids.upperBound)) }
    articles = 0
  }

  /// - Parameter day: nil for none.
  private mutating func add(_ articles: Int, on day: Day?) {
    guard let day else {
      undated += articles
      return
    }
    let days = DayRange(precision, around: day)
    buckets[days.first ?? day, default: Timeline.Bucket(days: days, articles: 0)].articles +=
      articles
  }
}
