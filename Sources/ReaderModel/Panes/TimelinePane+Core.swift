import ArticleArchive
import Articles

extension [Timeline.Bucket] {
  /// One in so many may lie before the core, and one in so many behind it: texts look back more often than ahead.
  private static var mostEarlier: Int { 20 }
  private static var mostLater: Int { 100 }

  /// From the first to the last day of the buckets without the few at both ends; nil for none.
  ///
  /// - Parameter day: is among them where it lies between the ends at all; nil for none.
  func core(keeping day: Day?) -> DayRange? {
    let all = reduce(0) { $0 + $1.articles }
    let earlier = Self.leftOut(self, atMost: all / Self.mostEarlier) { bucket in
      day.map { (bucket.days.last ?? $0) < $0 } ?? true
    }
    let later = Self.leftOut(dropFirst(earlier).reversed(), atMost: all / Self.mostLater) {
      bucket in
      day.map { (bucket.days.first ?? $0) > $0 } ?? true
    }
    let core = dropFirst(earlier).dropLast(later)
    guard let first = core.first?.days.first, let last = core.last?.days.last else { return nil }
    return DayRange(first: first, last: last)
  }

  /// How many of the first buckets have so few articles together.
  private static func leftOut(
    _ buckets: some Sequence<Timeline.Bucket>,
    atMost most: Int,
    where mayGo: (Timeline.Bucket) -> Bool
  ) -> Int {
    var articles = 0
    var count = 0
    for bucket in buckets {
      articles += bucket.articles
      guard articles <= most, mayGo(bucket) else { break }
      count += 1
    }
    return count
  }
}

extension TimelinePane {
  /// The buckets that a drawing is made for: all, or those where nearly all days spoken of lie.
  var coreCount: Int {
    guard let core, let rows = rows(of: core) else { return rowCount }
    return rows.count
  }

  /// Articles of the highest bucket on the screen.
  public var mostVisibleArticles: Int {
    let rows = top..<Swift.min(rowCount, top + Swift.max(1, visibleCount))
    return Swift.max(1, rows.lazy.map(articles).max() ?? 1)
  }

  /// - Parameter row: of a bucket, or of the undated.
  public func articles(in row: Int) -> Int {
    row < buckets.count ? buckets[row].articles : undated
  }
}
