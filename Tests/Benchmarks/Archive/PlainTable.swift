import GRDBSQLite

/// The floor of storage: one SQLite table of key, headline and text and the plainest search table of the texts, without
/// marks, people or links.
final class PlainTable {
  private var database: OpaquePointer?

  init(path: String) {
    sqlite3_open(path, &database)
    run("PRAGMA journal_mode = WAL")
    run("PRAGMA synchronous = NORMAL")
    run("CREATE TABLE IF NOT EXISTS article (id INTEGER PRIMARY KEY, headline TEXT, body BLOB)")
    run("CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5(body, content='')")
  }

  deinit { sqlite3_close(database) }

  var isEmpty: Bool { read(0..<1) == 0 }

  /// Inserts all pages, a thousand a transaction.
  func insert(_ pages: [[UInt8]]) {
    let insert = statement("INSERT INTO article VALUES (?, ?, ?)")
    let index = statement("INSERT INTO search(rowid, body) VALUES (?, ?)")
    defer {
      sqlite3_finalize(insert)
      sqlite3_finalize(index)
    }
    for (id, page) in pages.enumerated() {
      if id.isMultiple(of: 1000) { run(id == 0 ? "BEGIN" : "COMMIT; BEGIN") }
      sqlite3_bind_int64(insert, 1, Int64(id))
      page.withUnsafeBufferPointer {
        let bytes = UnsafeRawPointer($0.baseAddress)
        sqlite3_bind_text(insert, 2, bytes?.assumingMemoryBound(to: CChar.self), 60, nil)
        sqlite3_bind_blob(insert, 3, bytes, Int32($0.count), nil)
        sqlite3_step(insert)
        sqlite3_bind_int64(index, 1, Int64(id))
        let text = bytes?.assumingMemoryBound(to: CChar.self)
        sqlite3_bind_text(index, 2, text, Int32($0.count), nil)
        sqlite3_step(index)
      }
      sqlite3_reset(insert)
      sqlite3_reset(index)
    }
    run("COMMIT")
  }

  /// Reads rows by key.
  ///
  /// - Returns: the number found.
  func read(_ ids: Range<Int>) -> Int {
    let select = statement("SELECT headline FROM article WHERE id = ?")
    defer { sqlite3_finalize(select) }
    return ids.count { id in
      sqlite3_reset(select)
      sqlite3_bind_int64(select, 1, Int64(id))
      return sqlite3_step(select) == SQLITE_ROW && sqlite3_column_bytes(select, 0) > 0
    }
  }

  private func run(_ sql: String) { sqlite3_exec(database, sql, nil, nil, nil) }

  private func statement(_ sql: String) -> OpaquePointer? {
    var statement: OpaquePointer?
    sqlite3_prepare_v2(database, sql, -1, &statement, nil)
    return statement
  }
}
