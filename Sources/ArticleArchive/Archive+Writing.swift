import Articles
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
  public func add(
    prepared batch: [PreparedArticle],
    stamp: ExtractionStamp = .untold
  ) async throws(ArchiveError) -> [AddOutcome] {
    do {
      return try await write(batch, stamp)
    } catch  where error.liesInArticle {
      guard batch.count > 1 else { return [.refused(error)] }
      let middle = batch.count / 2
      return try await add(prepared: Array(batch[..<middle]), stamp: stamp)
        + add(prepared: Array(batch[middle...]), stamp: stamp)
    }
  }

  private func write(
    _ batch: [PreparedArticle],
    _ stamp: ExtractionStamp
  ) async throws(ArchiveError) -> [AddOutcome] {
    try await writeBatch(stamp: stamp) { writer in
      // In reading order, because tables and the full-text index grow at their ends then.
      let order = batch.indices.sorted {
        let (a, b) = (batch[$0].article.published.day, batch[$1].article.published.day)
        return (a?.number ?? .min, $0) < (b?.number ?? .min, $1)
      }
      var outcomes = [AddOutcome?](repeating: nil, count: batch.count)
      for index in order { outcomes[index] = try writer.add(batch[index]) }
      return outcomes.compactMap(\.self)
    }
  }

  /// Writes in one transaction, with what earlier ones learnt of names.
  func writeBatch<Value: Sendable>(
    stamp: ExtractionStamp = .untold,
    _ body: @escaping @Sendable (inout BatchWriter) throws -> Value
  ) async throws(ArchiveError) -> Value {
    let names = await names.take()
    let (value, learnt) = try await write { database in
      var writer = BatchWriter(database, stamp: stamp, names: names)
      let value = try body(&writer)
      try writer.finish()
      return (value, writer.people.names)
    }
    // Of a transaction that failed nothing is kept.
    await self.names.keep(learnt)
    return value
  }

  /// Takes away the articles of all sources but some; what others link to stays as a ghost.
  ///
  /// Where an article has several sources and the one it was made from goes, the rest are forgotten with it, so that
  /// they are read again.
  ///
  /// - Parameters:
  ///   - paths: of the sources that stay, and of the files whose records stay.
  ///   - modified: when files were changed last. Records of a file that was another then go too: if they are still
  ///     in it they are read again.
  public func removeSources(
    except paths: Set<String>,
    modified: [String: Int] = [:]
  ) async throws(ArchiveError) {
    let gone = try await read { database in
      try database.rows("SELECT path, modified FROM source", []).compactMap { row -> String? in
        let path: String = row["path"]
        let file = SourceStamp.file(ofPath: path)
        guard path == file || !paths.contains(file) else {
          return modified[file].map { $0 == row["modified"] } ?? true ? nil : path
        }
        return paths.contains(path) ? nil : path
      }
    }
    guard !gone.isEmpty else { return }
    try await writeBatch { writer in
      for path in gone { try writer.remove(source: path) }
    }
  }

  /// What is known of sources read before, so that unchanged ones need not be read again.
  public func stamps(
    ofSources paths: [String]
  ) async throws(ArchiveError) -> [String: SourceStamp] {
    try await read { database in
      var stamps: [String: SourceStamp] = [:]
      for path in paths {
        let rows = try database.rows(
          "SELECT size, modified, digest FROM source WHERE path = ?",
          [path]
        )
        guard let row = rows.first, let digest = ArticleKey(row["digest"]) else { continue }
        stamps[path] = SourceStamp(
          path: path,
          size: row["size"],
          modified: row["modified"],
          digest: digest
        )
      }
      return stamps
    }
  }
}
