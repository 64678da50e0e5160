import Foundation
import GRDB

/// The rosters of articles that are asked for one after the other, newest first.
///
/// Where the articles lie close together the table is read on and on; where they do not, each is sought.
struct RosterStream {
  private let statement: Statement
  private var rows: RowCursor?
  /// The row read last, and its article.
  private var ahead: (article: Int64, row: Row)?

  /// Rows passed over before the next one is sought: about as dear.
  private static let mostPassed = 10

  init(_ database: Database) throws {
    statement = try database.cachedStatement(
      sql: "SELECT article, people FROM roster WHERE article <= ? ORDER BY article DESC"
    )
  }

  /// Lets `body` read the roster of an article, if it has one.
  ///
  /// - Parameter article: older than the one before.
  mutating func read(_ article: Int64, _ body: (inout RosterScan) throws -> Void) throws {
    var passed = 0
    while let next = ahead, next.article > article, passed < Self.mostPassed {
      passed += 1
      try step()
    }
    if rows == nil || (ahead?.article ?? .min) > article {
      rows = try Row.fetchCursor(statement, arguments: [article])
      try step()
    }
    guard let ahead, ahead.article == article else { return }
    try ahead.row.withUnsafeData(atIndex: 1) { data in
      try (data ?? Data()).withUnsafeBytes { bytes in
        var scan = RosterScan(bytes)
        try body(&scan)
      }
    }
  }

  private mutating func step() throws { ahead = try rows?.next().map { ($0[0], $0) } }
}
