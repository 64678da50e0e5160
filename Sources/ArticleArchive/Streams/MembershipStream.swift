import Foundation
import GRDB

/// The persons, facets or days of each article, for a condition that so many of them satisfy that most articles have one.
struct Membership {
  enum Kind {
    case persons, facets, spoken
  }

  let kind: Kind
  /// Whether an article with this person or facet, or that speaks of these days, answers.
  let isWanted: (Int64) throws -> Bool

  fileprivate func sql(_ direction: ReadingDirection) -> String {
    let order = direction == .newestFirst ? "DESC" : "ASC"
    let (column, table) =
      switch kind {
      case .persons: ("people", "roster")
      case .facets: ("facet", "faceted")
      case .spoken: ("days", "spoken")
      }
    return
      "SELECT article, \(column) FROM \(table) WHERE article BETWEEN ? AND ? ORDER BY article \(order)"
  }
}

/// The articles of which somebody or something is wanted, found by looking at one after the other.
final class MembershipStream: ArticleStream {
  private let membership: Membership
  private let direction: ReadingDirection
  private let bounds: ClosedRange<Int64>
  private let statement: Statement
  private let patience: Int
  private var cursor: RowCursor?
  private var current: StreamRank?
  private var isAtEnd = false
  private var known: [Int64: Bool] = [:]

  /// - Parameter bounds: ids behind which nobody looks.
  init(
    _ membership: Membership,
    _ direction: ReadingDirection,
    in bounds: ClosedRange<Int64>,
    _ statements: OpenStatements
  ) throws {
    self.membership = membership
    self.direction = direction
    self.bounds = bounds
    statement = try statements.open(membership.sql(direction))
    patience = statements.limits.tableRows
  }

  func first(from bound: StreamRank) throws -> StreamRank? {
    if let current, current >= bound { return current }
    current = isAtEnd ? nil : try search(from: bound)
    isAtEnd = current == nil
    return current
  }

  private func search(from bound: StreamRank) throws -> StreamRank? {
    var passed = 0
    while let row = try nextRow(from: bound) {
      let rank = direction.rank(of: row[0])
      if rank >= bound {
        if try isWanted(row) { return rank }
      } else {
        passed += 1
        if passed == patience { cursor = nil }
      }
    }
    return nil
  }

  private func nextRow(from bound: StreamRank) throws -> Row? {
    if cursor == nil {
      guard let ids = direction.ids(from: bound, in: bounds) else { return nil }
      cursor = try Row.fetchCursor(statement, arguments: [ids.lowerBound, ids.upperBound])
    }
    return try cursor?.next()
  }

  private func isWanted(_ row: Row) throws -> Bool {
    switch membership.kind {
    case .facets, .spoken: return try isWanted(row[1] as Int64)
    case .persons:
      return try row.withUnsafeData(atIndex: 1) { roster in
        try (roster ?? Data()).withUnsafeBytes { bytes in
          var scan = RosterScan(bytes)
          while let entry = try scan.next() {
            if try isWanted(entry.person) { return true }
          }
          return false
        }
      }
    }
  }

  private func isWanted(_ number: Int64) throws -> Bool {
    if let known = known[number] { return known }
    let isWanted = try membership.isWanted(number)
    known[number] = isWanted
    return isWanted
  }
}
