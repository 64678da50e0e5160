import ArticleArchive
public import Articles

extension TimelinePane {
  /// Buckets shown at most; where there would be more, empty ones are left out.
  private static let limit = 20_000
  /// A longer time of which no article speaks is one bucket.
  private static let longestGap = 36

  /// Takes what the archive counted; the selection stays at the days where it was.
  ///
  /// - Parameter reading: the day of what is being read; finer buckets are entered there.
  mutating func take(_ timeline: Timeline, _ extent: Answer.Extent, reading: Day?) {
    counted = timeline.buckets
    precision = timeline.precision
    named = timeline.named
    core = basis == .spoken ? counted.core(keeping: reading) : nil
    months = precision == .year ? [] : Self.grouped(counted) { DayRange(.month, around: $0) }
    regroup(extent, undated: timeline.undated, reading: reading)
  }

  /// Puts what was counted together as the zoom wants it.
  ///
  /// - Parameter undated: nil for as many as before.
  mutating func regroup(_ extent: Answer.Extent, undated: Int? = nil, reading: Day?) {
    let rowsAbove = top == 0 ? nil : selection - top
    let selected = wanted ?? place(of: selection)
    let marked = wantedMark ?? mark.map(place)
    isLoading = extent == .part
    self.undated = undated ?? self.undated
    buckets = Self.filled(counted, zoom, limit: basis == .spoken ? Self.longestGap : nil)
    mark = marked.flatMap { index(of: $0) }
    selection = zoomed.map { index(in: $0, reading) } ?? index(of: selected) ?? 0
    wanted = extent == .part ? selected : nil
    wantedMark = extent == .part ? marked : nil
    let isEntered = zoomed != nil
    if extent == .whole { zoomed = nil }
    if let rowsAbove { top = selection - rowsAbove }
    if isEntered, let newest = core?.last { top = index(of: newest) }
    keepInBounds()
  }

  /// True for buckets of one row that stand for a long time of which no article speaks.
  public func isGap(_ row: Int) -> Bool {
    guard buckets.indices.contains(row), let first = buckets[row].days.first else { return false }
    return buckets[row].days != zoom.days(around: first)
  }

  /// Moves to other days than those that were to be selected again.
  mutating func leave() { (zoomed, wanted, wantedMark) = (nil, nil, nil) }

  mutating func unmark() { (mark, wantedMark) = (nil, nil) }

  private func place(of row: Int) -> RowIdentity {
    if buckets.indices.contains(row) { return buckets[row].days.last.map(RowIdentity.day) ?? .none }
    return row < rowCount ? .undated : .none
  }

  /// The row of something, or the nearest one; nil where there is none.
  private func index(of identity: RowIdentity) -> Int? {
    switch identity {
    case .day(let day): rowCount > 0 ? index(of: day) : nil
    case .undated: undated > 0 ? buckets.count : nil
    case .none: nil
    }
  }

  /// The bucket of the article being read if it is in a range, else the newest there that has any.
  private func index(in range: DayRange, _ reading: Day?) -> Int {
    if let reading, range.contains(reading) { return index(of: reading) }
    return rows(of: range)?.first { buckets[$0].articles > 0 } ?? range.last.map(index) ?? 0
  }

  /// The buckets that have days of a range; nil when none has.
  func rows(of range: DayRange) -> ClosedRange<Int>? {
    guard let first = buckets.firstIndex(where: { $0.days.overlaps(range) }),
      let last = buckets.lastIndex(where: { $0.days.overlaps(range) })
    else { return nil }
    return first...last
  }

  /// The bucket a day is in, or the nearest newer one.
  private func index(of day: Day) -> Int {
    buckets.lastIndex { ($0.days.last ?? day) >= day } ?? 0
  }

  /// Buckets put together into coarser ones, empty ones left out.
  private static func grouped(
    _ counted: [Timeline.Bucket],
    by days: (Day) -> DayRange
  ) -> [Timeline.Bucket] {
    var groups: [Timeline.Bucket] = []
    for bucket in counted {
      guard let first = bucket.days.first else { continue }
      if let last = groups.last, last.days.contains(first) {
        groups[groups.count - 1].articles += bucket.articles
      } else {
        groups.append(Timeline.Bucket(days: days(first), articles: bucket.articles))
      }
    }
    return groups
  }

  /// Newest first, with the empty buckets between.
  ///
  /// - Parameter limit: what is longer than so many empty buckets is one; nil for none.
  private static func filled(
    _ counted: [Timeline.Bucket],
    _ zoom: TimelineZoom,
    limit: Int?
  ) -> [Timeline.Bucket] {
    var result: [Timeline.Bucket] = []
    for bucket in counted {
      guard let first = bucket.days.first else { continue }
      let days = zoom.days(around: first)
      if let last = result.last?.days, last == days {
        result[result.count - 1].articles += bucket.articles
        continue
      }
      if let last = result.last?.days.last, last + 1 < days.first ?? first {
        let gap = DayRange(first: last + 1, last: days.first.map { $0 - 1 })
        if let limit, zoom.count(in: gap, limit: limit) == nil {
          result.append(Timeline.Bucket(days: gap, articles: 0))
        } else {
          fill(&result, from: last + 1, to: first, zoom)
        }
      }
      result.append(Timeline.Bucket(days: days, articles: bucket.articles))
    }
    return result.reversed()
  }

  private static func fill(
    _ buckets: inout [Timeline.Bucket],
    from first: Day,
    to end: Day,
    _ zoom: TimelineZoom
  ) {
    var day = first
    while buckets.count < limit {
      let days = zoom.days(around: day)
      guard let last = days.last, last < end else { return }
      buckets.append(Timeline.Bucket(days: days, articles: 0))
      day = last + 1
    }
  }

  /// The days from the oldest to the newest of some rows; nil when the undated row is the only one.
  public func days(of rows: ClosedRange<Int>) -> DayRange? {
    guard rows.lowerBound < buckets.count else { return nil }
    let oldest = min(rows.upperBound, buckets.count - 1)
    return DayRange(first: buckets[oldest].days.first, last: buckets[rows.lowerBound].days.last)
  }
}
