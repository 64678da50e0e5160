import GRDB
import Testing

@testable import ArticleArchive

@Suite struct StatementTests {
  private func inDatabase(_ body: (Database) throws -> Void) throws {
    try DatabaseQueue().write(body)
  }

  @Test func `values come back as they were given`() throws {
    try inDatabase { database in
      try database.execute(sql: "CREATE TABLE t (i, n, b, s, x, z)")
      try database.run(
        "INSERT INTO t VALUES (?, ?, ?, ?, ?, ?)",
        [Int64.min, Int.max, true, "Nguyễn\0\u{10FFFF}", [0, 255] as [UInt8], nil]
      )
      let rows = try database.rows("SELECT i, n, b, s, x, z FROM t", []) {
        (
          $0[0] as Int64, $0[1] as Int, $0[2] as Bool, $0[3] as String, $0[4] as [UInt8],
          $0[5] as String?
        )
      }
      let row = try #require(rows.first)
      #expect(row.0 == .min && row.1 == .max && row.2)
      #expect(row.3 == "Nguyễn\0\u{10FFFF}" && row.4 == [0, 255] && row.5 == nil)
    }
  }

  @Test func `an empty text and an empty blob are not NULL`() throws {
    try inDatabase { database in
      let types: String? = try database.first(
        "SELECT typeof(?) || typeof(?) || typeof(?)",
        ["", [] as [UInt8], nil]
      )
      #expect(types == "textblobnull")
    }
  }

  @Test func `a first value that is NULL is none`() throws {
    try inDatabase { database in
      let value: Int? = try database.first("SELECT max(1) WHERE false", [])
      #expect(value == nil)
      let values: [Int] = try database.all("SELECT 1 UNION SELECT 2", [])
      #expect(values == [1, 2])
    }
  }

  @Test func `a statement can be run while it is being read`() throws {
    try inDatabase { database in
      let sql = "SELECT value FROM (SELECT 1 AS value UNION SELECT 2) WHERE value >= ?"
      let rows = try database.rows(sql, [1]) { row -> [Int] in
        let inner: [Int] = try database.all(sql, [2])
        return [row[0]] + inner
      }
      #expect(rows == [[1, 2], [2, 2]])
    }
  }

  @Test func `a fault is told in the words of SQLite, and the statement can be used again`() throws
  {
    try inDatabase { database in
      try database.execute(sql: "CREATE TABLE t (i INTEGER PRIMARY KEY)")
      let insert = "INSERT INTO t VALUES (?)"
      try database.run(insert, [1])
      #expect {
        try database.run(insert, [1])
      } throws: { error in
        let error = error as? DatabaseError
        return error?.extendedResultCode == .SQLITE_CONSTRAINT_PRIMARYKEY
          && error?.message == "UNIQUE constraint failed: t.i"
      }
      try database.run(insert, [2])
      let values: [Int] = try database.all("SELECT i FROM t", [])
      #expect(values == [1, 2])
    }
  }

  @Test func `too few values are refused`() throws {
    try inDatabase { database in
      #expect(throws: DatabaseError.self) { try database.run("SELECT ? + ?", [1]) }
    }
  }

  @Test func `a task that was cancelled runs no further statement`() async throws {
    let queue = try DatabaseQueue()
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      try queue.writeWithoutTransaction { try $0.run("CREATE TABLE t (i)", []) }
    }
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(try await queue.read { try $0.tableExists("t") } == false)
  }
}
