import Articles
import GRDB

extension Archive {
  /// What the pages have taught; nil before anybody gathered it.
  public func lessons() async throws(ArchiveError) -> (number: Int, lessons: KeptLessons)? {
    try await read { database in
      guard let number: Int = try database.first("SELECT lessons FROM knowledge", []), number > 0
      else { return nil }
      return (number, try database.keptLessons())
    }
  }

  public func lessonsStatus() async throws(ArchiveError) -> LessonsStatus {
    try await read { database in
      guard let row = try database.rows("SELECT * FROM knowledge", []).first else {
        throw ByteReader.Damage()
      }
      let articles: Int? = try database.first(
        "SELECT sum(articles) FROM person_month WHERE person = 0",
        []
      )
      return LessonsStatus(
        number: row["lessons"],
        extraction: row["extraction"],
        changes: row["changes"] - row["learnt"],
        articles: articles ?? 0,
        allChanges: row["changes"]
      )
    }
  }

  /// Puts lessons in force.
  ///
  /// - Parameters:
  ///   - extraction: version of the extraction that gathered them.
  ///   - status: how things stood when gathering began.
  /// - Returns: their number; the old one where nothing new was learnt.
  @discardableResult
  public func setLessons(
    _ lessons: KeptLessons,
    extraction: Int,
    gatheredSince status: LessonsStatus
  ) async throws(ArchiveError) -> Int {
    try await write { database in
      let old: Int = try database.first("SELECT lessons FROM knowledge", []) ?? 0
      let isNew = try old == 0 || database.keptLessons() != lessons
      if isNew { try database.keep(lessons) }
      let number = isNew ? old + 1 : old
      try database.run(
        "UPDATE knowledge SET lessons = ?, extraction = ?, learnt = ?",
        [number, extraction, status.allChanges]
      )
      return number
    }
  }
}

/// How the lessons are called in their table.
private enum LessonKind: String {
  case names
  case repeatedLines = "repeated_lines"
}

extension Database {
  fileprivate func keptLessons() throws -> KeptLessons {
    KeptLessons(
      names: try bytes(of: .names),
      repeatedLines: try bytes(of: .repeatedLines)
    )
  }

  fileprivate func keep(_ lessons: KeptLessons) throws {
    try keep(lessons.names, as: .names)
    try keep(lessons.repeatedLines, as: .repeatedLines)
  }

  private func bytes(of kind: LessonKind) throws -> [UInt8] {
    let value: [UInt8]? = try first("SELECT value FROM lesson WHERE kind = ?", [kind.rawValue])
    return value ?? []
  }

  private func keep(_ bytes: [UInt8], as kind: LessonKind) throws {
    try run(
      "INSERT OR REPLACE INTO lesson (kind, value) VALUES (?, ?)",
      [kind.rawValue, bytes]
    )
  }
}
