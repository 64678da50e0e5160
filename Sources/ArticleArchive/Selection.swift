import ArticleQuery
import Articles
import GRDB

/// The articles that answer a query, as SQL that yields their ids in reading order.
struct Selection {
  /// Each of them a way to answer the query; one, but where the query says "or".
  private let scans: [Scan]

  init(
    _ query: Query,
    for purpose: QuerySQL.Purpose,
    today: Day,
    log: LogAccess,
    database: Database
  ) throws {
    let compiler = QuerySQL(purpose: purpose, today: today, log: log, database: database)
    let ids = query.mentionsGhosts ? Int64.min...Int64.max : 1...Int64.max
    scans = try query.alternatives.map { try Scan($0, among: ids, compiler) }
  }

  /// True when it is all articles but ghosts.
  var isEverything: Bool { scans.allSatisfy(\.isPlain) && scans.map(\.bounds) == [1...Int64.max] }

  enum Direction { case newestFirst, oldestFirst }

  /// The ids within a range, as a query of one column `id`.
  ///
  /// - Parameter limit: nil for all of them.
  func ids(
    in range: ClosedRange<Int64> = .min ... .max,
    _ direction: Direction = .newestFirst,
    limit: Int? = nil
  ) -> SQL {
    let parts = scans.map { $0.ids(in: range, direction, limit: limit) }
    if parts.count == 1 { return parts[0] }
    // The first of all are among the first of each.
    let each: [SQL] = parts.map { "SELECT id FROM (\($0))" }
    var sql: SQL = "SELECT id FROM (\(each.joined(separator: " UNION ")))"
    sql += direction.order(by: "id")
    if let limit { sql += " LIMIT \(limit)" }
    return sql
  }

  /// The same without an order, for answers that look at all of them.
  var unorderedIDs: SQL { scans.map(\.unorderedIDs).joined(separator: " UNION ") }
}

extension Selection.Direction {
  fileprivate func order(by column: SQL) -> SQL {
    switch self {
    case .newestFirst: " ORDER BY \(column) DESC"
    case .oldestFirst: " ORDER BY \(column) ASC"
    }
  }
}

extension Query {
  /// More would only make a statement that SQLite refuses.
  private static let mostAlternatives = 8

  /// The queries of which one must be answered; those that the full-text table can join by itself are one.
  fileprivate var alternatives: [Query] {
    guard case .or(let queries) = self, queries.count <= Self.mostAlternatives,
      !isFullText
    else { return [self] }
    return queries
  }
}

/// One table that drives a scan (full text, one person's appearances, one facet's articles, or all articles), each of
/// them clustered by article id; every other condition is a test of that id.
private struct Scan {
  /// Table and fixed conditions, without bounds.
  private let table: SQL
  /// The column that holds the article's id.
  private let id: SQL
  private let condition: SQL?
  /// Ids that can answer at all: dates and ghosts cut the reading order.
  let bounds: ClosedRange<Int64>
  /// True when nothing but the bounds decides.
  let isPlain: Bool

  init(_ query: Query, among ids: ClosedRange<Int64>, _ compiler: QuerySQL) throws {
    var bounds = ids
    var rest: [Query] = []
    for conjunct in query.conjuncts {
      if let keys = ReadingOrder.keys(of: conjunct, today: compiler.today) {
        bounds = bounds.cut(to: keys)
      } else {
        rest.append(conjunct)
      }
    }
    let driver = try Driver(taking: &rest, compiler)
    self.bounds = bounds
    table = driver.table
    id = driver.id
    isPlain = rest.isEmpty && driver.isAll
    condition = rest.isEmpty ? nil : try compiler.condition(.all(rest), id: driver.testedID)
  }

  func ids(
    in range: ClosedRange<Int64>,
    _ direction: Selection.Direction,
    limit: Int?
  ) -> SQL {
    var sql = ids(in: bounds.cut(to: range))
    sql += direction.order(by: id)
    if let limit { sql += " LIMIT \(limit)" }
    return sql
  }

  var unorderedIDs: SQL { ids(in: bounds) }

  private func ids(in range: ClosedRange<Int64>) -> SQL {
    var sql: SQL =
      "SELECT \(id) AS id FROM \(table) AND \(id) BETWEEN \(range.lowerBound) AND \(range.upperBound)"
    if let condition { sql += " AND \(condition)" }
    return sql
  }
}

/// The table that a scan runs over.
private struct Driver {
  var table: SQL
  var id: SQL
  /// The same for conditions: the "+" keeps SQLite from asking the full-text table again for each id of a list.
  var testedID: SQL
  var isAll = false

  /// Takes the conjuncts it satisfies out of `conjuncts`.
  init(taking conjuncts: inout [Query], _ compiler: QuerySQL) throws {
    if let match = try FullText(database: compiler.database).match(allOf: conjuncts) {
      conjuncts.removeAll { $0.isFullText || $0.isFullTextExclusion }
      self.init(
        table: "search WHERE search MATCH \(match)",
        id: "search.rowid",
        testedID: "+search.rowid"
      )
      return
    }
    for (index, conjunct) in conjuncts.enumerated() {
      guard case .filter(let filter) = conjunct, let table = try compiler.scan(filter) else {
        continue
      }
      conjuncts.remove(at: index)
      self.init(table: table, id: "hit.article")
      return
    }
    self.init(table: "article AS a WHERE true", id: "a.id", isAll: true)
  }

  private init(table: SQL, id: SQL, testedID: SQL? = nil, isAll: Bool = false) {
    self.table = table
    self.id = id
    self.testedID = testedID ?? id
    self.isAll = isAll
  }
}

extension ReadingOrder {
  /// The stretch of keys that a condition is the same as; nil when it says more than that.
  fileprivate static func keys(of query: Query, today: Day) -> ClosedRange<Int64>? {
    switch query {
    case .filter(.date(let date)): keys(in: date.range(today: today))
    case .filter(.state(.ghost)): Int64.min...(-1)
    case .not(.filter(.state(.ghost))): 1...Int64.max
    case .filter(.state(.undated)): Int64.min...firstDated - 1
    case .not(.filter(.state(.undated))): firstDated...Int64.max
    default: nil
    }
  }

  /// The keys of all articles published on some days.
  static func keys(in days: DayRange) -> ClosedRange<Int64> {
    let first = days.first.map { keys(of: $0).lowerBound } ?? firstDated
    let last = days.last.map { keys(of: $0).upperBound } ?? .max
    return first <= last ? first...last : nothing
  }

  /// A range in which no article lies.
  static let nothing: ClosedRange<Int64> = 0...0
}

extension ClosedRange<Int64> {
  /// What both ranges hold.
  func cut(to other: ClosedRange<Int64>) -> ClosedRange<Int64> {
    overlaps(other) ? clamped(to: other) : ReadingOrder.nothing
  }
}
