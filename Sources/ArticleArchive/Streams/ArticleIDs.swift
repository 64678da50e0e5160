/// A set of ids as ranges: days, years, ghosts, and lists kept in memory.
///
/// Articles of a day have ids in a row, so what somebody has read for years is a few thousand ranges.
struct ArticleIDs: Hashable {
  /// Ascending, with a gap between each two.
  private(set) var ranges: [ClosedRange<Int64>]

  static let none = ArticleIDs(ranges: [])
  static let all = ArticleIDs(.min ... .max)

  private init(ranges: [ClosedRange<Int64>]) { self.ranges = ranges }

  init(_ range: ClosedRange<Int64>) { ranges = [range] }

  /// - Parameter ids: ascending; each may be there more than once.
  init(sorted ids: some Sequence<Int64>) {
    ranges = []
    for id in ids { append(id...id) }
  }

  /// The ids from the lowest to the highest; nil for none.
  var hull: ClosedRange<Int64>? {
    guard let first = ranges.first, let last = ranges.last else { return nil }
    return first.lowerBound...last.upperBound
  }

  var complement: ArticleIDs {
    var gaps: [ClosedRange<Int64>] = []
    var start = Int64.min
    for range in ranges {
      if start < range.lowerBound { gaps.append(start...range.lowerBound - 1) }
      guard range.upperBound < .max else { return ArticleIDs(ranges: gaps) }
      start = range.upperBound + 1
    }
    return ArticleIDs(ranges: gaps + [start ... .max])
  }

  func intersection(_ other: ArticleIDs) -> ArticleIDs {
    var common: [ClosedRange<Int64>] = []
    var (mine, theirs) = (0, 0)
    while mine < ranges.count, theirs < other.ranges.count {
      let (a, b) = (ranges[mine], other.ranges[theirs])
      if a.overlaps(b) { common.append(a.clamped(to: b)) }
      if a.upperBound < b.upperBound { mine += 1 } else { theirs += 1 }
    }
    return ArticleIDs(ranges: common)
  }

  func union(_ other: ArticleIDs) -> ArticleIDs {
    if ranges.isEmpty { return other }
    if other.ranges.isEmpty { return self }
    return complement.intersection(other.complement).complement
  }

  mutating func insert(_ id: Int64) {
    let place = place(of: id)
    guard place == ranges.count || !ranges[place].contains(id) else { return }
    var range = id...id
    var joined = place..<place
    if place > 0, ranges[place - 1].upperBound + 1 == id {
      range = ranges[place - 1].lowerBound...id
      joined = place - 1..<place
    }
    if place < ranges.count, ranges[place].lowerBound - 1 == id {
      range = range.lowerBound...ranges[place].upperBound
      joined = joined.lowerBound..<place + 1
    }
    ranges.replaceSubrange(joined, with: CollectionOfOne(range))
  }

  mutating func remove(_ id: Int64) {
    let place = place(of: id)
    guard place < ranges.count, ranges[place].contains(id) else { return }
    let range = ranges[place]
    var rest: [ClosedRange<Int64>] = []
    if range.lowerBound < id { rest.append(range.lowerBound...id - 1) }
    if id < range.upperBound { rest.append(id + 1...range.upperBound) }
    ranges.replaceSubrange(place...place, with: rest)
  }

  /// The first range that does not end before an id.
  private func place(of id: Int64) -> Int {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < id { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func append(_ range: ClosedRange<Int64>) {
    guard let last = ranges.last, last.upperBound >= range.lowerBound - 1 else {
      ranges.append(range)
      return
    }
    ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
  }
}

/// Every id of a set, whether there is such an article or not.
final class IDStream: ArticleStream {
  private let ids: [ClosedRange<Int64>]
  private let direction: ReadingDirection
  /// Ranges that lie before all bounds to come.
  private var passed = 0

  init(_ ids: ArticleIDs, _ direction: ReadingDirection) {
    self.ids = ids.ranges
    self.direction = direction
  }

  func first(from bound: StreamRank) -> StreamRank? {
    pass(before: bound)
    guard passed < ids.count else { return nil }
    return max(bound, direction.start(of: range(passed)))
  }

  /// Leaps ahead in steps that double, then halves the last one: near bounds cost little, far ones not much more.
  private func pass(before bound: StreamRank) {
    var step = 1
    while passed + step <= ids.count, ends(passed + step - 1, before: bound) {
      passed += step
      step *= 2
    }
    while step > 0 {
      if passed + step <= ids.count, ends(passed + step - 1, before: bound) { passed += step }
      step /= 2
    }
  }

  private func ends(_ index: Int, before bound: StreamRank) -> Bool {
    let range = range(index)
    let last = direction == .oldestFirst ? range.upperBound : range.lowerBound
    return direction.rank(of: last) < bound
  }

  private func range(_ index: Int) -> ClosedRange<Int64> {
    direction == .oldestFirst ? ids[index] : ids[ids.count - 1 - index]
  }
}

extension ClosedRange<Int64> {
  /// What both ranges hold; nil for nothing.
  func common(with other: ClosedRange<Int64>) -> ClosedRange<Int64>? {
    overlaps(other) ? clamped(to: other) : nil
  }
}
