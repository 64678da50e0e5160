import Articles
import GRDB

extension QueryPlanner {
  /// Articles that speak of days of a range: each of what they speak of lies in it as a whole.
  func spoken(in range: DayRange, _ bounds: ArticleIDs) throws -> QueryPlan {
    guard let hull = bounds.hull, !range.isEmpty else { return .nothing }
    let numbers = SpokenDays.numbers(beginningIn: range)
    let isWithin = { (number: Int64) in range.contains(SpokenDays(number: number).range) }
    if let scans = try scans(of: numbers, isWithin) { return .any(of: scans) }
    if let list = try list(numbers, isWithin, in: hull) { return .listed(list) }
    return .membership(
      Membership(kind: .spoken) { numbers.contains($0) && isWithin($0) }
    )
  }

  /// One for all that begin and end on the same days; nil when there are too many of these.
  private func scans(
    of numbers: ClosedRange<Int64>,
    _ isWithin: (Int64) -> Bool
  ) throws -> [QueryPlan]? {
    var scans: [QueryPlan] = []
    var looked = 0
    var low = numbers.lowerBound
    while low <= numbers.upperBound {
      let next: Int64? = try database.first("SELECT min(days) FROM spoken WHERE days >= ?", [low])
      guard let next, next <= numbers.upperBound else { break }
      looked += 1
      guard looked <= limits.scans else { return nil }
      if isWithin(next) { scans.append(.scan(.spoken(days: SpokenDays(number: next)))) }
      low = next + 1
    }
    return scans
  }

  /// Nil when there is too much to list.
  private func list(
    _ numbers: ClosedRange<Int64>,
    _ isWithin: (Int64) -> Bool,
    in bounds: ClosedRange<Int64>
  ) throws -> ArticleIDs? {
    let most = purpose == .page ? limits.listed : limits.listed * Self.timesListedForAll
    let statement = try database.cachedStatement(
      sql: "SELECT days, article FROM spoken WHERE days BETWEEN ? AND ? LIMIT ?"
    )
    let rows = try Row.fetchCursor(
      statement,
      arguments: [numbers.lowerBound, numbers.upperBound, most + 1]
    )
    var ids: Set<Int64> = []
    var looked = 0
    while let row = try rows.next() {
      looked += 1
      guard looked <= most else { return nil }
      let article: Int64 = row[1]
      if bounds.contains(article), isWithin(row[0]) { ids.insert(article) }
    }
    return ArticleIDs(sorted: ids.sorted())
  }

  /// Where all answers are wanted it is worth looking through more.
  private static let timesListedForAll = 64
}
