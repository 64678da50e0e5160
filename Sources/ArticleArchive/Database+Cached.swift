import GRDB
import GRDBSQLite

// Statements that are compiled once a connection. Importing an article runs some fifty of them, so that values are
// bound and columns read without the boxes that GRDB puts them in.
extension Database {
  func run(_ sql: String, _ arguments: StatementValues) throws {
    try step(sql, arguments) { _ in .next }
  }

  /// The first value; nil where there is no row, and where it is NULL.
  func first<Value: ColumnValue>(_ sql: String, _ arguments: StatementValues) throws -> Value? {
    var value: Value?
    try step(sql, arguments) {
      value = $0[0]
      return .stop
    }
    return value
  }

  /// The first column of all rows.
  func all<Value: ColumnValue>(_ sql: String, _ arguments: StatementValues) throws -> [Value] {
    try rows(sql, arguments) { $0[0] }
  }

  /// What is made of each row.
  func rows<Value>(
    _ sql: String,
    _ arguments: StatementValues,
    _ make: (FoundRow) throws -> Value
  ) throws -> [Value] {
    var values: [Value] = []
    try forEach(sql, arguments) { values.append(try make($0)) }
    return values
  }

  /// Looks at each row.
  func forEach(
    _ sql: String,
    _ arguments: StatementValues,
    _ body: (FoundRow) throws -> Void
  ) throws {
    try step(sql, arguments) {
      try body($0)
      return .next
    }
  }

  /// All rows, their columns by name; dearer than reading them one by one.
  func rows(_ sql: String, _ arguments: StatementValues) throws -> [Row] {
    let statement = try cachedStatement(sql: sql)
    // Tells GRDB that what is bound now is to be left.
    statement.setUncheckedArguments([])
    try bind(arguments, to: statement.sqliteStatement)
    return try Row.fetchAll(statement)
  }

  private enum Step { case next, stop }

  private func step(
    _ sql: String,
    _ arguments: StatementValues,
    _ body: (FoundRow) throws -> Step
  ) throws {
    // SQLite only interrupts a statement that is being run.
    try Task.checkCancellation()
    let statement = try idleStatement(sql)
    let raw = statement.sqliteStatement
    try bind(arguments, to: raw)
    defer {
      sqlite3_reset(raw)
      sqlite3_clear_bindings(raw)
    }
    while true {
      switch sqlite3_step(raw) {
      case SQLITE_ROW: if case .stop = try body(FoundRow(statement: raw)) { return }
      case SQLITE_DONE: return
      case let code: throw failure(code, sql)
      }
    }
  }

  /// The cached one, unless it is being run further up.
  private func idleStatement(_ sql: String) throws -> Statement {
    let statement = try cachedStatement(sql: sql)
    return sqlite3_stmt_busy(statement.sqliteStatement) == 0
      ? statement : try makeStatement(sql: sql)
  }

  private func bind(_ arguments: StatementValues, to statement: SQLiteStatement) throws {
    guard sqlite3_bind_parameter_count(statement) == arguments.count else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "wrong number of values")
    }
    for (index, argument) in arguments.enumerated() {
      let place = CInt(index + 1)
      let code =
        argument.map { $0.bind(to: statement, at: place) } ?? sqlite3_bind_null(statement, place)
      guard code == SQLITE_OK else { throw failure(code, nil) }
    }
  }

  private func failure(_ code: CInt, _ sql: String?) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code),
      message: sqliteConnection.map { String(cString: sqlite3_errmsg($0)) },
      sql: sql
    )
  }
}

/// A row while its statement stands at it; columns are numbered from zero.
struct FoundRow {
  fileprivate let statement: SQLiteStatement

  subscript<Value: ColumnValue>(_ column: CInt) -> Value { Value(statement, column: column) }

  /// Nil for NULL.
  subscript<Value: ColumnValue>(_ column: CInt) -> Value? {
    sqlite3_column_type(statement, column) == SQLITE_NULL ? nil : Value(statement, column: column)
  }
}
