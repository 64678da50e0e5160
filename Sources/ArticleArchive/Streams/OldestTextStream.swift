import GRDB

/// The articles of a full-text expression, oldest first: the way that is seldom asked for.
///
/// The index has the newest first and is only read forwards (see ``ReadingOrder/searchRow(of:)``); so it is read in stretches,
/// the oldest one first. A stretch is as long as the ones before made worth while.
final class OldestTextStream: ArticleStream {
  private let match: String
  private let bounds: ClosedRange<Int64>
  private let statement: Statement
  private let nearest: Statement
  /// Those found in the stretch read last and not passed, newest first.
  private var found: [Int64] = []
  /// The last id of that stretch; nil before the first one.
  private var end: Int64?
  /// True when nothing lies behind it.
  private var isLast = false
  /// How far the next stretch reaches.
  private var length: Int64
  /// Articles that the one before had.
  private var yield = 0

  private let direction = ReadingDirection.oldestFirst

  /// Some days.
  static let firstLength = Int64(8) << ReadingOrder.sequenceBits
  private static let longest = Int64.max / 4
  /// To begin to read costs as much as some thousand articles: whoever reads on is better served by a longer stretch than
  /// one that has fewer.
  private static let worthWhile = 8192
  /// Whoever leaps needs little of what lies where he lands.
  private static let wanted = 256

  /// - Parameter bounds: ids behind which nobody looks.
  init(
    _ match: String,
    in bounds: ClosedRange<Int64>,
    _ statements: OpenStatements
  ) throws {
    self.match = match
    self.bounds = bounds
    length = statements.limits.textLength
    statement = try statements.open(ArticleScan.text(match).sql(.newestFirst))
    nearest = try statements.open("SELECT min(id) FROM article WHERE id BETWEEN ? AND ?")
  }

  func first(from bound: StreamRank) throws -> StreamRank? {
    guard let ids = direction.ids(from: bound, in: bounds) else { return nil }
    while let last = found.last, last < ids.lowerBound { found.removeLast() }
    if found.isEmpty, !isLast { try seek(from: ids.lowerBound) }
    return found.last.map(direction.rank(of:))
  }

  /// Reads stretches until one has an article, or there are no more.
  private func seek(from bound: Int64) throws {
    var start = bound
    if let end, end + 1 >= bound {
      start = end + 1
      if yield < Self.worthWhile { length = min(Self.longest, 2 * length) }
    } else if yield > Self.wanted {
      length = max(1, length / 2)
    }
    try read(from: start)
    while found.isEmpty, !isLast, let end {
      length = min(Self.longest, 4 * length)
      // Where there is no article at all nothing need be looked for.
      let next = try Int64.fetchOne(nearest, arguments: [end + 1, bounds.upperBound])
      if let next { try read(from: next) } else { isLast = true }
    }
  }

  private func read(from start: Int64) throws {
    let all = bounds.upperBound.subtractingReportingOverflow(start)
    isLast = !all.overflow && all.partialValue <= length
    let last = isLast ? bounds.upperBound : start + length
    found = try Int64.fetchAll(statement, arguments: ["key": match, "low": start, "high": last])
    yield = found.count
    end = last
  }
}
