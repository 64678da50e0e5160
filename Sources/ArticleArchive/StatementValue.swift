import GRDB
import GRDBSQLite

/// What stands for each "?" of a statement; nil for NULL.
typealias StatementValues = [(any StatementValue)?]

/// A value that a statement can be given.
protocol StatementValue {
  /// - Parameter index: of the "?", from one.
  /// - Returns: SQLite's code.
  func bind(to statement: SQLiteStatement, at index: CInt) -> CInt
}

/// A value that a column can give; SQLite turns what is of another type into it.
protocol ColumnValue {
  init(_ statement: SQLiteStatement, column: CInt)
}

/// Has SQLite copy what is bound (sqlite.org/c3ref/c_static.html).
private let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

extension Int64: StatementValue, ColumnValue {
  func bind(to statement: SQLiteStatement, at index: CInt) -> CInt {
    sqlite3_bind_int64(statement, index, self)
  }

  init(_ statement: SQLiteStatement, column: CInt) {
    self = sqlite3_column_int64(statement, column)
  }
}

extension Int: StatementValue, ColumnValue {
  func bind(to statement: SQLiteStatement, at index: CInt) -> CInt {
    sqlite3_bind_int64(statement, index, Int64(self))
  }

  init(_ statement: SQLiteStatement, column: CInt) {
    self.init(sqlite3_column_int64(statement, column))
  }
}

extension Bool: StatementValue, ColumnValue {
  func bind(to statement: SQLiteStatement, at index: CInt) -> CInt {
    sqlite3_bind_int64(statement, index, self ? 1 : 0)
  }

  init(_ statement: SQLiteStatement, column: CInt) {
    self = sqlite3_column_int64(statement, column) != 0
  }
}

extension String: StatementValue, ColumnValue {
  func bind(to statement: SQLiteStatement, at index: CInt) -> CInt {
    var text = self
    return text.withUTF8 { ArticleArchive.bind($0, to: statement, at: index) }
  }

  init(_ statement: SQLiteStatement, column: CInt) {
    let start = sqlite3_column_text(statement, column)
    let count = Int(sqlite3_column_bytes(statement, column))
    self.init(
      decoding: UnsafeBufferPointer(start: start, count: start == nil ? 0 : count),
      as: UTF8.self
    )
  }
}

/// A text as its bytes, where nobody needs it as a string.
struct TextBytes: StatementValue, Sendable, Equatable {
  var utf8: [UInt8]

  func bind(to statement: SQLiteStatement, at index: CInt) -> CInt {
    utf8.withUnsafeBufferPointer { ArticleArchive.bind($0, to: statement, at: index) }
  }
}

private func bind(
  _ text: UnsafeBufferPointer<UInt8>,
  to statement: SQLiteStatement,
  at index: CInt
) -> CInt {
  // Without an address it would be NULL.
  guard let start = text.baseAddress, !text.isEmpty else {
    return sqlite3_bind_text(statement, index, "", 0, nil)
  }
  return start.withMemoryRebound(to: CChar.self, capacity: text.count) {
    sqlite3_bind_text64(
      statement,
      index,
      $0,
      sqlite3_uint64(text.count),
      transient,
      UInt8(SQLITE_UTF8)
    )
  }
}

extension [UInt8]: StatementValue, ColumnValue {
  func bind(to statement: SQLiteStatement, at index: CInt) -> CInt {
    guard !isEmpty else { return sqlite3_bind_zeroblob(statement, index, 0) }
    return withUnsafeBytes {
      sqlite3_bind_blob64(statement, index, $0.baseAddress, sqlite3_uint64($0.count), transient)
    }
  }

  init(_ statement: SQLiteStatement, column: CInt) {
    let start = sqlite3_column_blob(statement, column)
    let count = Int(sqlite3_column_bytes(statement, column))
    self.init(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
  }
}
