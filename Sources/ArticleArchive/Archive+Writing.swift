public import Articles
import GRDB

extension Archive {
  /// Adds a batch in one transaction; an article whose source or key is known replaces the older one and keeps its key.
  ///
  /// Where an article cannot be written, the rest of its batch is, in several transactions.
  ///
  /// - Parameter stamp: what the articles were read with.
  /// - Returns: what became of each, in the order given.
  public func add(
    _ batch: [NewArticle],
    stamp: ExtractionStamp = .untold
  ) async throws(ArchiveError) -> [AddOutcome] {
    try await add(prepared: batch.map(PreparedArticle.init), stamp: stamp)
  }

  /// Adds a batch in the same way; what could be done before is done.
  ///
  /// - Parameter read: files of many records that end with this batch, all of whose records were taken; they need not be
  ///   read again. Not noted where one of the articles is refused.
  public func add(
    prepared batch: [PreparedArticle],
    stamp: ExtractionStamp = .untold,
    finishing read: [ReadFile] = []
  ) async throws(ArchiveError) -> [AddOutcome] {
    do {
      return try await write(batch, stamp, read)
    } catch  where error.liesInArticle {
      guard batch.count > 1 else { return [.refused(error)] }
      let middle = batch.count / 2
      return try await add(prepared: Array(batch[..<middle]), stamp: stamp)
        + add(prepared: Array(batch[middle...]), stamp: stamp)
    }
  }

  private func write(
    _ batch: [PreparedArticle],
    _ stamp: ExtractionStamp,
    _ read: [ReadFile]
  ) async throws(ArchiveError) -> [AddOutcome] {
    guard !batch.isEmpty || !read.isEmpty else { return [] }
    return try await writeBatch(stamp: stamp) { writer in
      // In reading order, because tables and the full-text index grow at their ends then.
      let order = batch.indices.sorted {
        (batch[$0].day?.number ?? .min, $0) < (batch[$1].day?.number ?? .min, $1)
      }
      var outcomes = [AddOutcome?](repeating: nil, count: batch.count)
      for index in order { outcomes[index] = try writer.add(batch[index]) }
      for file in read { try writer.finish(file) }
      return outcomes.compactMap(\.self)
    }
  }

  /// Takes what was written into the file and empties the log beside it, which many batches have made long.
  ///
  /// Where somebody reads what is older it stays as it is, and does no harm.
  public func emptyLog() async {
    try? await writeOutsideTransaction { try $0.run("PRAGMA wal_checkpoint(TRUNCATE)", []) }
  }

  /// Takes away the articles of all sources but some; what others link to stays as a ghost.
  ///
  /// Where an article has several sources and the one it was made from goes, the rest are forgotten with it, so that
  /// they are read again.
  ///
  /// - Parameter paths: of the files whose articles stay.
  public func removeSources(except paths: Set<String>) async throws(ArchiveError) {
    let gone = try await read { database in
      var gone: [Int64] = []
      try database.forEach("SELECT id, path FROM file", []) { row in
        if !paths.contains(row[1]) { gone.append(row[0]) }
      }
      return gone
    }
    guard !gone.isEmpty else { return }
    try await writeBatch { writer in for file in gone { try writer.remove(file: file) } }
  }

  /// Files of several records that are others than when they were read.
  ///
  /// - Parameter modified: when files were changed last, by path.
  public func filesOfRecords(
    changedSince modified: [String: Int]
  ) async throws(ArchiveError) -> Set<String> {
    try await read { database in
      var changed: Set<String> = []
      try database.forEach(
        """
        SELECT path, since FROM file
        WHERE EXISTS (SELECT 1 FROM source WHERE file = id AND record <> 0)
        """,
        []
      ) { row in
        let path: String = row[0]
        if let time = modified[path], time != row[1] { changed.insert(path) }
      }
      return changed
    }
  }

  /// Takes away the articles of records that are no longer in their file, once it was read to its end.
  ///
  /// - Parameters:
  ///   - records: digests of those that are in it.
  ///   - modified: when the file was changed last.
  public func removeRecords(
    ofFile path: String,
    except records: Set<ArticleKey>,
    modified: Int
  ) async throws(ArchiveError) {
    let kept = Set(records.map(\.number))
    let gone = try await read { database in
      try database.all(
        """
        SELECT record FROM source JOIN file ON file.id = source.file
        WHERE path = ? AND record <> 0
        """,
        [path]
      ).filter { (record: Int64) in !kept.contains(record) }
    }
    try await writeBatch { try $0.remove(records: gone, ofFile: path, modified: modified) }
  }

  /// The files of some that were read to their end, so that unchanged ones need not be read again.
  public func readFiles(at paths: [String]) async throws(ArchiveError) -> [String: ReadFile] {
    try await read { database in
      var files: [String: ReadFile] = [:]
      for path in paths {
        let found = try database.rows(
          """
          SELECT f.size, f.modified, s.record IS NOT NULL, f.records
          FROM file f LEFT JOIN source s ON s.file = f.id AND s.record = 0 WHERE f.path = ?
          """,
          [path]
        ) { row -> ReadFile? in
          (row[2] ? 1 : row[3] as Int?).map {
            ReadFile(path: path, size: row[0], modified: row[1], articles: $0)
          }
        }
        if let file = found.first { files[path] = file }
      }
      return files
    }
  }

  /// Those of some records of a file that are in the archive, whenever they were read.
  public func known(
    _ records: [ArticleKey],
    ofFile path: String
  ) async throws(ArchiveError) -> Set<ArticleKey> {
    try await read { database in
      guard let file: Int64 = try database.first("SELECT id FROM file WHERE path = ?", [path])
      else { return [] }
      return try records.reduce(into: []) { known, record in
        let found: Int? = try database.first(
          "SELECT 1 FROM source WHERE file = ? AND record = ?",
          [file, record.number]
        )
        if found != nil { known.insert(record) }
      }
    }
  }
}
