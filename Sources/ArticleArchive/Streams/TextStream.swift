import GRDB

/// The articles of a full-text expression, newest first.
///
/// The index is read forwards in stretches of the reading order, from the newest back: read backwards from some place on,
/// FTS5 of SQLite 3.40 leaves out articles of words whose list fills several pages. A stretch is as long as the ones before
/// made worth while.
final class TextStream: ArticleStream {
  private let match: String
  private let bounds: ClosedRange<Int64>
  private let statement: Statement
  private let nearest: Statement
  /// Those found in the stretch read last and not passed, oldest first.
  private var found: [Int64] = []
  /// Where that stretch begins; nil before the first one.
  private var start: Int64?
  /// Ids that the next stretch has.
  private var length: Int64
  /// Articles that the one before had.
  private var yield = 0
  /// True when nothing lies behind it.
  private var isLast = false

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
    statement = try statements.open(ArticleScan.text(match).sql(.oldestFirst))
    nearest = try statements.open("SELECT max(id) FROM article WHERE id BETWEEN ? AND ?")
  }

  func first(from bound: StreamRank) throws -> StreamRank? {
    guard let ids = direction.ids(from: bound, in: bounds) else { return nil }
    while let last = found.last, last > ids.upperBound { found.removeLast() }
    if found.isEmpty, !isLast { try seek(from: ids.upperBound) }
    return found.last.map(direction.rank(of:))
  }

  private let direction = ReadingDirection.newestFirst

  /// Reads stretches until one has an article, or there are no more.
  private func seek(from bound: Int64) throws {
    var end = bound
    if let start, start - 1 <= bound {
      end = start - 1
      if yield < Self.worthWhile { length = min(Self.longest, 2 * length) }
    } else if yield > Self.wanted {
      length = max(1, length / 2)
    }
    try read(backFrom: end)
    while found.isEmpty, !isLast, let start {
      length = min(Self.longest, 4 * length)
      // Where there is no article at all nothing need be looked for.
      let next = try Int64.fetchOne(nearest, arguments: [bounds.lowerBound, start - 1])
      if let next { try read(backFrom: next) } else { isLast = true }
    }
  }

  private func read(backFrom end: Int64) throws {
    let all = end.subtractingReportingOverflow(bounds.lowerBound)
    isLast = !all.overflow && all.partialValue < length
    let first = isLast ? bounds.lowerBound : end - length
    found = try Int64.fetchAll(statement, arguments: ["key": match, "low": first, "high": end])
    yield = found.count
    start = first
  }
}
