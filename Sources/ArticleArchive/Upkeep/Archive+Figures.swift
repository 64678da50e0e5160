import Articles
import Foundation
import GRDB

/// The trees of a file, by the part of the archive that they are.
struct ArchiveTrees: Sendable {
  struct Tree: Sendable {
    var part: ArchiveFigures.Part
    var root: Int
    /// True for the one that holds the pages.
    var holdsPages: Bool
  }

  var trees: [Tree]
  var pageSize: Int
  var freePages: Int

  init(_ database: Database) throws {
    pageSize = try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0
    freePages = try Int.fetchOne(database, sql: "PRAGMA freelist_count") ?? 0
    trees = try Row.fetchAll(
      database,
      sql: "SELECT name, tbl_name, rootpage FROM sqlite_schema WHERE rootpage > 0"
    ).map { row in
      let (name, table, root): (String, String, Int) = (row[0], row[1], row[2])
      let part = ArchiveFigures.Part(table: table)
      return Tree(part: part, root: root, holdsPages: name == "story")
    }
    trees.append(Tree(part: .other, root: 1, holdsPages: false))
  }
}

extension ArchiveFigures.Part {
  /// The part that a table belongs to, with its indexes.
  fileprivate init(table: String) {
    self =
      switch table {
      case "article", "story": .pages
      case "name", "file", "source": .keys
      case "link": .links
      case "facet", "faceted", "spoken": .facets
      case "lesson", "knowledge", "person_correction": .other
      case let name where name.hasPrefix("search"): .search
      case let name where name.hasPrefix("sqlite_"): .other
      // Whatever else there is tells who is named where.
      default: .people
      }
  }
}

extension ArchiveFigures {
  /// Measures the file and its parts.
  ///
  /// - Returns: a sample of the rows that hold pages.
  mutating func measure(_ path: String, _ trees: ArchiveTrees) -> [Int64] {
    fileBytes = Self.size(of: path)
    logBytes = Self.size(of: path + "-wal")
    guard let sizes = TreeSizes(path: path) else { return [] }
    var rows: [Int64] = []
    var parts: [Part: Bytes] = [
      .free: Bytes(count: trees.freePages * trees.pageSize, isExact: true)
    ]
    for tree in trees.trees {
      guard let size = sizes.size(ofTree: tree.root) else { return [] }
      parts[tree.part, default: Bytes(count: 0, isExact: true)].count += size.pages * trees.pageSize
      // What is in the log is not counted.
      if !size.isExact || logBytes > 0 { parts[tree.part]?.isExact = false }
      if tree.holdsPages { rows = size.rows }
    }
    self.parts = parts
    return rows
  }

  private static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }
}

extension Archive {
  /// Everything but bytes.
  func figures() async throws(ArchiveError) -> ArchiveFigures {
    let lessons = try await lessonsStatus()
    return try await read { database in
      func count(_ rows: String) throws -> Int {
        try Int.fetchOne(database, sql: "SELECT count(*) FROM \(rows)") ?? 0
      }
      return ArchiveFigures(
        format: try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0,
        articles: lessons.articles,
        undated: try count("article WHERE id BETWEEN 1 AND \(ReadingOrder.firstDated - 1)"),
        ghosts: try count("article WHERE id < 0"),
        sources: try count("source"),
        persons: try count("person"),
        names: try count("form"),
        outlets: try count("facet WHERE kind = 'outlet'"),
        links: try count("link"),
        corrections: try count("person_correction"),
        days: try Self.days(database),
        readings: try Self.readings(database),
        lessons: lessons,
        fileBytes: 0,
        logBytes: 0,
        textBytes: 0,
        parts: [:]
      )
    }
  }

  func trees() async throws(ArchiveError) -> ArchiveTrees {
    try await read { try ArchiveTrees($0) }
  }

  private static func days(_ database: Database) throws -> DayRange? {
    let dated = "FROM article WHERE id >= \(ReadingOrder.firstDated)"
    guard let first = try Int64.fetchOne(database, sql: "SELECT min(id) \(dated)"),
      let last = try Int64.fetchOne(database, sql: "SELECT max(id) \(dated)")
    else { return nil }
    return DayRange(first: ReadingOrder.day(of: first), last: ReadingOrder.day(of: last))
  }

  private static func readings(_ database: Database) throws -> [ArchiveFigures.Reading] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT extraction, lessons, count(*) FROM article WHERE id > 0
        GROUP BY extraction, lessons ORDER BY count(*) DESC, extraction DESC, lessons DESC
        """
    ).map { ArchiveFigures.Reading(extraction: $0[0], lessons: $0[1], articles: $0[2]) }
  }

  /// Bytes of a page as text, on average.
  func meanText(of rows: [Int64]) async throws(ArchiveError) -> Double {
    guard !rows.isEmpty else { return 0 }
    return try await read { database in
      var sum = 0
      for row in rows {
        let sql = "SELECT length(CAST(page AS BLOB)) FROM story WHERE id = ?"
        sum += try database.first(sql, [row]) ?? 0
      }
      return Double(sum) / Double(rows.count)
    }
  }
}
