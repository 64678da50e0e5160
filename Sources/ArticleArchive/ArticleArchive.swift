/// # ArticleArchive
///
/// One SQLite file of articles, and a second one of what a person did with them. The only module that
/// knows SQL and GRDB; its public face is free of both, so that an archive may one day live elsewhere.
/// It must not know how articles are extracted, files are read, or anything is drawn.

import GRDB
import Synchronization

/// The articles of one archive, for many readers and one writer at a time.
///
/// Every read is a short transaction of its own; cancelling the task that waits for it interrupts it.
public final class Archive: Sendable {
  /// What a connection may do.
  public enum Access: Sendable, Hashable {
    case readOnly
    /// Makes the file, and the folders above it, when missing.
    case readWrite
  }

  /// The form of the files this version makes; one of a higher form cannot be opened.
  public static var format: Int { Schema.archive.version }

  /// Whether this connection may add articles.
  public let access: Access

  let path: String
  private let reader: any DatabaseReader
  /// Nil for a read-only archive.
  private let writer: (any DatabaseWriter)?
  private let memory = Mutex(WritingMemory.Keeper())
  /// Kept alive, because the reading connections have it attached.
  let log: ReadingLog?
  let marks: MarkedArticles
  let arrivals = Arrivals()

  /// Opens an archive file.
  ///
  /// A new one holds copies of pages that may be private: its file has mode 0600, folders made for it 0700. Whoever
  /// wants to share an archive changes the modes, which stay as they are then.
  ///
  /// - Parameters:
  ///   - log: the reading log whose read marks and stars `is:` filters and rows show; nil for none.
  public convenience init(
    path: String,
    access: Access,
    log: ReadingLog? = nil
  ) throws(ArchiveError) {
    let file = DatabaseFile(path: path, schema: .archive)
    switch access {
    case .readOnly:
      self.init(path: path, reader: try file.openReadOnly(log: log), writer: nil, log: log)
    case .readWrite:
      let pool = try file.openReadWrite(log: log)
      self.init(path: path, reader: pool, writer: pool, log: log)
    }
  }

  private init(
    path: String,
    reader: any DatabaseReader,
    writer: (any DatabaseWriter)?,
    log: ReadingLog?
  ) {
    self.path = path
    self.reader = reader
    self.writer = writer
    self.log = log
    marks = MarkedArticles(path: path)
    access = writer == nil ? .readOnly : .readWrite
  }

  /// An archive that lives as long as this value; for tests and for extraction without a file.
  public static func inMemory(log: ReadingLog? = nil) throws(ArchiveError) -> Archive {
    let queue = try DatabaseFile(path: ":memory:", schema: .archive).openInMemory(log: log)
    return Archive(path: ":memory:", reader: queue, writer: queue, log: log)
  }

  /// Tells whether anybody, this connection included, has written since an older version was asked for.
  @concurrent public func version() async -> DatabaseVersion { DatabaseVersion(path: path) }

  /// Closes all connections and leaves nothing beside the file, unless somebody else has it open.
  ///
  /// Waits for what is under way; whatever is asked of the archive later fails. A log is closed by itself, after this.
  @concurrent public func close() async {
    // What cannot be closed or tidied does no harm: the next one to open the file goes on from there.
    try? reader.close()
    DatabaseFile(path: path, schema: .archive).tidy()
  }

  func read<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws(ArchiveError) -> Value {
    do {
      return try await reader.read(body)
    } catch {
      throw ArchiveError(error, path: path)
    }
  }

  /// Writes articles in one transaction.
  ///
  /// - Parameter stamp: what they were read with.
  func writeBatch<Value: Sendable>(
    stamp: ExtractionStamp = .untold,
    _ body: @escaping @Sendable (inout BatchWriter) throws -> Value
  ) async throws(ArchiveError) -> Value {
    let (value, found, turn) = try await inTransaction { [self] database in
      let (old, turn) = memory.withLock { $0.take() }
      var writer = try BatchWriter(database, stamp: stamp, memory: .upToDate(old, database))
      let value = try body(&writer)
      try writer.finish()
      return (value, writer.memory, turn)
    }
    memory.withLock { $0.put(found, of: turn) }
    return value
  }

  /// Writes what is no article; nothing that was found out before is relied on afterwards.
  func write<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws(ArchiveError) -> Value {
    try await inTransaction { [self] database in
      _ = memory.withLock { $0.take() }
      return try body(database)
    }
  }

  private func inTransaction<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws(ArchiveError) -> Value {
    guard let writer else { throw .notWritable(path: path) }
    do {
      return try await writer.write(body)
    } catch {
      throw ArchiveError(error, path: path)
    }
  }

  /// For what SQLite does not do inside a transaction.
  func writeOutsideTransaction<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws(ArchiveError) -> Value {
    guard let writer else { throw .notWritable(path: path) }
    do {
      return try await writer.writeWithoutTransaction(body)
    } catch {
      throw ArchiveError(error, path: path)
    }
  }
}
