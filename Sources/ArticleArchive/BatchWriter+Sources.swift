import Articles
import GRDB

// Where articles were read from.
extension BatchWriter {
  /// A row of the table of sources.
  struct Source: Sendable, Hashable {
    var file: Int64
    var record: Int64
  }

  /// The number of a file, and what was last written of it.
  struct KnownFile: Sendable {
    var id: Int64
    var path: String
    var size: Int
    var modified: Int
  }

  /// Nil where nothing was read from its file.
  mutating func known(_ stamp: SourceStamp) throws -> Source? {
    try file(at: stamp.path).map { Source(file: $0.id, record: stamp.record) }
  }

  /// The row that a source is to have; its file is as the stamp has it from then on.
  mutating func number(of stamp: SourceStamp) throws -> Source {
    let file = try number(ofFile: stamp.path, size: stamp.size, modified: stamp.modified)
    return Source(file: file, record: stamp.record)
  }

  mutating func store(_ stamp: SourceStamp, of id: Int64) throws {
    let source = try number(of: stamp)
    try database.run(
      "INSERT OR REPLACE INTO source (file, record, article, digest) VALUES (?, ?, ?, ?)",
      [source.file, source.record, id, stamp.extent == .record ? nil : stamp.digest.text]
    )
  }

  /// Notes that all records of a file are in the archive.
  mutating func finish(_ read: ReadFile) throws {
    let file = try number(ofFile: read.path, size: read.size, modified: read.modified)
    try database.run("UPDATE file SET records = ? WHERE id = ?", [read.articles, file])
  }

  func article(of source: Source) throws -> Known? {
    try known(
      """
      SELECT a.id, a.key, a.digest FROM source s JOIN article a ON a.id = s.article
      WHERE s.file = ? AND s.record = ?
      """,
      [source.file, source.record]
    )
  }

  func digest(of source: Source) throws -> String? {
    try database.first(
      "SELECT \(Self.digest) FROM source WHERE file = ? AND record = ?",
      [source.file, source.record]
    )
  }

  /// Sources of an article besides one.
  func copies(of id: Int64, besides source: Source) throws -> Int {
    try database.first(
      "SELECT count(*) FROM source WHERE article = ? AND NOT (file = ? AND record = ?)",
      [id, source.file, source.record]
    ) ?? 0
  }

  /// True when another source has the content that an article has now.
  func isCopied(_ known: Known, besides source: Source) throws -> Bool {
    try database.first(
      """
      SELECT 1 FROM source WHERE article = ? AND NOT (file = ? AND record = ?)
        AND \(Self.digest) = ? LIMIT 1
      """,
      [known.id, source.file, source.record, known.digest]
    ) == 1
  }

  private static let digest = "coalesce(digest, printf('%016x', record))"

  /// Takes away what was read from a file.
  mutating func remove(file: Int64) throws {
    let records: [Int64] = try database.all("SELECT record FROM source WHERE file = ?", [file])
    for record in records { try remove(Source(file: file, record: record)) }
    try dropFileWithoutSources(file)
  }

  /// Takes away some records of a file, which now has no others than those that are left.
  mutating func remove(records: [Int64], ofFile path: String, modified: Int) throws {
    guard let file: Int64 = try database.first("SELECT id FROM file WHERE path = ?", [path]) else {
      return
    }
    for record in records { try remove(Source(file: file, record: record)) }
    try database.run("UPDATE file SET since = ? WHERE id = ?", [modified, file])
    try dropFileWithoutSources(file)
  }

  /// Takes a source away from an article that has others.
  mutating func leave(_ old: Known, _ source: Source) throws {
    try database.run(
      "DELETE FROM source WHERE file = ? AND record = ?",
      [source.file, source.record]
    )
    try database.run(
      """
      UPDATE article SET (file, record) = (
        SELECT s.file, s.record FROM source s JOIN file f ON f.id = s.file
        WHERE s.article = ?1 ORDER BY f.path, s.record LIMIT 1
      )
      WHERE id = ?1 AND file = ?2 AND record = ?3
      """,
      [old.id, source.file, source.record]
    )
    try dropFileWithoutSources(source.file)
  }

  /// Forgets all sources of an article, so that what is still in their files is read again.
  mutating func forgetSources(of id: Int64) throws {
    let files: [Int64] = try database.all(
      "SELECT DISTINCT file FROM source WHERE article = ?",
      [id]
    )
    try database.run("DELETE FROM source WHERE article = ?", [id])
    for file in files {
      try database.run("UPDATE file SET records = NULL WHERE id = ?", [file])
      try dropFileWithoutSources(file)
    }
  }

  private mutating func dropFileWithoutSources(_ id: Int64) throws {
    try database.run(
      "DELETE FROM file WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM source WHERE file = ?1)",
      [id]
    )
    if memory.file?.id == id { memory.file = nil }
  }

  private mutating func number(ofFile path: String, size: Int, modified: Int) throws -> Int64 {
    guard let known = try file(at: path) else {
      try database.run(
        "INSERT INTO file (path, size, modified, since) VALUES (?, ?, ?, ?)",
        [path, size, modified, modified]
      )
      let id = database.lastInsertedRowID
      memory.file = KnownFile(id: id, path: path, size: size, modified: modified)
      return id
    }
    if known.size != size || known.modified != modified {
      try database.run(
        "UPDATE file SET size = ?, modified = ?, records = NULL WHERE id = ?",
        [size, modified, known.id]
      )
      memory.file = KnownFile(id: known.id, path: path, size: size, modified: modified)
    }
    return known.id
  }

  private mutating func file(at path: String) throws -> KnownFile? {
    if let file = memory.file, file.path == path { return file }
    let found = try database.rows("SELECT id, size, modified FROM file WHERE path = ?", [path]) {
      KnownFile(id: $0[0], path: path, size: $0[1], modified: $0[2])
    }
    if let file = found.first { memory.file = file }
    return found.first
  }
}
