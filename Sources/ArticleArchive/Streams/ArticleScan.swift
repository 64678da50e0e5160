import GRDB

/// A stretch of one table that has articles in reading order.
enum ArticleScan: Hashable {
  /// All of them, ghosts too.
  case articles
  case appearances(person: Int64)
  case sightings(form: Int64)
  case faceted(facet: Int64)
  case spoken(days: SpokenDays)
  /// A full-text expression.
  case text(String)

  /// The statement, with the arguments "key", "low" and "high". That of a text is always newest first.
  func sql(_ direction: ReadingDirection) -> String {
    let order = direction == .newestFirst ? "DESC" : "ASC"
    func select(_ table: String, _ id: String, _ condition: String) -> String {
      """
      SELECT \(id) FROM \(table) WHERE \(condition) AND \(id) BETWEEN :low AND :high
      ORDER BY \(id) \(order)
      """
    }
    switch self {
    case .articles: return select("article", "id", ":key IS NULL")
    case .appearances: return select("appearance", "article", "person = :key")
    case .sightings: return select("sighting", "article", "form = :key")
    case .faceted: return select("faceted", "article", "facet = :key")
    case .spoken: return select("spoken", "article", "days = :key")
    case .text:
      // See ReadingOrder.searchRow(of:).
      return """
        SELECT ~rowid FROM search WHERE search MATCH :key AND rowid BETWEEN ~:high AND ~:low
        ORDER BY rowid
        """
    }
  }

  var key: (any DatabaseValueConvertible)? {
    switch self {
    case .articles: nil
    case .appearances(let person): person
    case .sightings(let form): form
    case .faceted(let facet): facet
    case .spoken(let days): days.number
    case .text(let match): match
    }
  }

  /// How many rows to read on before the statement is begun anew further ahead; nil for as many as take as long as that.
  func patience(_ limits: QueryLimits) -> Int? {
    switch self {
    case .articles, .appearances, .sightings, .faceted, .spoken: limits.tableRows
    case .text: limits.textRows
    }
  }
}

/// The articles of a scan.
final class ScanStream: ArticleStream {
  private let scan: ArticleScan
  private let direction: ReadingDirection
  private let bounds: ClosedRange<Int64>
  private let statement: Statement
  private let patience: Int?
  /// How long it took to begin the statement.
  private var beginning = Duration.zero
  private var cursor: FastDatabaseValueCursor<Int64>?
  private var current: StreamRank?
  private var isAtEnd = false

  /// - Parameter bounds: ids behind which nobody looks.
  init(
    _ scan: ArticleScan,
    _ direction: ReadingDirection,
    in bounds: ClosedRange<Int64>,
    _ statements: OpenStatements
  ) throws {
    self.scan = scan
    self.direction = direction
    self.bounds = bounds
    statement = try statements.open(scan.sql(direction))
    patience = scan.patience(statements.limits)
  }

  func first(from bound: StreamRank) throws -> StreamRank? {
    if let current, current >= bound { return current }
    if !isAtEnd, cursor != nil { try readOn(to: bound) }
    if !isAtEnd, current.map({ $0 < bound }) ?? true { try begin(at: bound) }
    return isAtEnd ? nil : current
  }

  private func readOn(to bound: StreamRank) throws {
    // The next row is often near: time is looked at where it is not.
    var start: ContinuousClock.Instant?
    var rows = 0
    while rows < patience ?? .max {
      try step()
      guard let current, current < bound else { return }
      rows += 1
      guard patience == nil, rows % 16 == 0 else { continue }
      if let start, .now - start > beginning { return }
      start = start ?? .now
    }
  }

  private func begin(at bound: StreamRank) throws {
    // The older cursor would end the newer one of the same statement when it goes.
    cursor = nil
    current = nil
    guard let ids = direction.ids(from: bound, in: bounds) else {
      isAtEnd = true
      return
    }
    let start = ContinuousClock.now
    cursor = try Int64.fetchCursor(
      statement,
      arguments: ["key": scan.key, "low": ids.lowerBound, "high": ids.upperBound]
    )
    try step()
    beginning = .now - start
  }

  private func step() throws {
    current = try cursor?.next().map(direction.rank(of:))
    if current == nil { isAtEnd = true }
  }
}

/// The statements of one question: each compiled once a connection, and none used by two streams at a time.
///
/// Two questions must not be read alternately on one connection.
final class OpenStatements {
  let limits: QueryLimits
  private let database: Database
  private var counts: [String: Int] = [:]

  init(_ database: Database, _ limits: QueryLimits) {
    self.database = database
    self.limits = limits
  }

  func open(_ sql: String) throws -> Statement {
    let count = counts[sql, default: 0]
    counts[sql] = count + 1
    // A connection keeps one statement for each text.
    return try database.cachedStatement(sql: count == 0 ? sql : "\(sql) -- \(count)")
  }
}
