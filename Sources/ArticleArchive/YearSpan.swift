/// From the first to the last year in which something was in print.
struct YearSpan: Hashable {
  var first: Int
  var last: Int

  init(first: Int, last: Int) {
    self.first = first
    self.last = last
  }

  /// Nil when either end is missing.
  init?(_ first: Int?, _ last: Int?) {
    guard let first, let last else { return nil }
    self.init(first: first, last: last)
  }

  func joined(with other: YearSpan?) -> YearSpan {
    guard let other else { return self }
    return YearSpan(first: min(first, other.first), last: max(last, other.last))
  }

  /// True when others without these may be fewer, even with some that come.
  func isEnd(of others: YearSpan, without coming: YearSpan?) -> Bool {
    first == others.first && (coming?.first ?? .max) > first
      || last == others.last && (coming?.last ?? .min) < last
  }

  /// Years that an office may last beyond what an archive happens to hold of it: a term.
  private static let term = 4

  /// True when all these years lie within the others, or a term before or after them.
  func isNear(_ other: YearSpan) -> Bool {
    first >= other.first - Self.term && last <= other.last + Self.term
  }
}
