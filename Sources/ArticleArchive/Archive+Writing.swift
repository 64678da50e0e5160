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
      try database.rows("SELECT path, modified FROM source", []) { row -> String? in
        let path: String = row[0]
        let file = SourceStamp.file(ofPath: path)
        guard path == file || !paths.contains(file) else {
          return modified[file].map { $0 == row[1] } ?? true ? nil : path
        }
        return paths.contains(path) ? nil : path
      }.compactMap(\.self)
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
        let found = try database.rows(
          "SELECT size, modified, digest FROM source WHERE path = ?",
          [path]
        ) { row in
          ArticleKey(row[2]).map {
            SourceStamp(path: path, size: row[0], modified: row[1], digest: $0)
          }
        }
        if let stamp = found.first { stamps[path] = stamp }
      }
      return stamps
    }
  }
}
