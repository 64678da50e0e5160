import Foundation
import GRDB

/// A SQLite file of ours on its way to being open: found, checked, migrated.
struct DatabaseFile {
  let path: String
  let schema: Schema

  /// Opens the file for reading and writing; makes it, and the folders above it, when missing.
  ///
  /// While another process turns a new file into a WAL file, SQLite says "busy" at once instead of waiting; it is asked again
  /// for as long as it would have waited.
  func openReadWrite(log: ReadingLog?) throws(ArchiveError) -> DatabasePool {
    try makeFile()
    let deadline = Date(timeIntervalSinceNow: DatabaseFile.patience)
    while true {
      do {
        return try openMadeFile(log: log)
      } catch {
        guard case .busy = error, Date() < deadline else { throw error }
        Thread.sleep(forTimeInterval: 0.01)
      }
    }
  }

  private func openMadeFile(log: ReadingLog?) throws(ArchiveError) -> DatabasePool {
    let header = try header()
    do {
      // Opening for writing already writes, which a foreign file must not suffer.
      if !header.isEmpty, !isOurs(header) { try checkKind() }
      let pool = try DatabasePool(path: path, configuration: configuration(attaching: log))
      try pool.writeWithoutTransaction { try schema.migrate($0, path: path) }
      return pool
    } catch {
      throw writable(ArchiveError(error, path: path))
    }
  }

  /// Opens a file that exists, without writing a byte.
  ///
  /// SQLite cannot read a WAL file in a folder where it may not make the "-shm" file; such a file is opened as one
  /// that nobody changes.
  func openReadOnly(log: ReadingLog?) throws(ArchiveError) -> DatabasePool {
    _ = try header()
    do {
      return try openReadOnly(path, log: log)
    } catch .notReadable, .notWritable {
      return try openReadOnly(uri("immutable=1"), log: log)
    }
  }

  private func openReadOnly(
    _ location: String,
    log: ReadingLog?
  ) throws(ArchiveError) -> DatabasePool {
    var configuration = configuration(attaching: log)
    configuration.readonly = true
    do {
      let pool = try DatabasePool(path: location, configuration: configuration)
      _ = try pool.read { try schema.check($0, path: path) }
      return pool
    } catch {
      throw ArchiveError(error, path: path)
    }
  }

  /// - Parameter location: ":memory:", or the address of a memory that several connections share.
  func openInMemory(
    at location: String = ":memory:",
    log: ReadingLog?
  ) throws(ArchiveError) -> DatabaseQueue {
    do {
      let configuration = configuration(attaching: log)
      let queue = try DatabaseQueue(path: location, configuration: configuration)
      try queue.writeWithoutTransaction { try schema.migrate($0, path: path) }
      return queue
    } catch {
      throw ArchiveError(error, path: path)
    }
  }

  /// Takes the files of the write-ahead log into the file, where nobody has it open.
  ///
  /// SQLite does so when the last connection is closed, but not when that one may only read.
  func tidy() {
    let folder = (path as NSString).deletingLastPathComponent
    let files = FileManager.default
    guard files.fileExists(atPath: path + "-wal") || files.fileExists(atPath: path + "-shm"),
      files.isWritableFile(atPath: path),
      files.isWritableFile(atPath: folder.isEmpty ? "." : folder)
    else { return }
    let last = try? DatabaseQueue(path: path)
    // The log is looked at when something is asked for.
    _ = try? last?.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_schema") }
    try? last?.close()
  }

  /// Seconds to wait for another process that writes.
  private static let patience = 10.0

  /// Connections that read at the same time: more than a reader of articles asks for at once, so that no page waits.
  private static let readers = 8

  private static let pragmas = [
    // Of a new file. Rows of 3 kB would leave a quarter of smaller pages empty.
    "page_size = 16384",
    "secure_delete = OFF",
    // Pages in the log before it is taken over into the file, and bytes that it keeps on disk then. Each batch of an import
    // changes pages of tables by hash all over the file: the more batches are in the log, the less often they are copied.
    "wal_autocheckpoint = 16000",
    "journal_size_limit = 67108864",
  ]

  /// KiB of pages that a connection keeps. A batch that outgrew the writer's would be written to disk more than once;
  /// the readers are many, and the system keeps their pages anyway.
  private static let writerCache = 64 << 10
  private static let readerCache = 1 << 10

  private func configuration(attaching log: ReadingLog?) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(DatabaseFile.patience)
    configuration.foreignKeysEnabled = false
    configuration.maximumReaderCount = DatabaseFile.readers
    configuration.prepareDatabase { database in
      let cache =
        database.configuration.readonly ? DatabaseFile.readerCache : DatabaseFile.writerCache
      try database.execute(sql: "PRAGMA cache_size = -\(cache)")
      for pragma in DatabaseFile.pragmas { try database.execute(sql: "PRAGMA \(pragma)") }
      database.add(tokenizer: WordTokenizer.self)
      if let log { try log.attach(to: database) }
    }
    return configuration
  }

  /// Makes a missing file with the folders above it, for the eyes of the person who makes it.
  ///
  /// What another process makes at the same moment is taken as it is.
  private func makeFile() throws(ArchiveError) {
    let folder = (path as NSString).deletingLastPathComponent
    if !folder.isEmpty, !FileManager.default.fileExists(atPath: folder) {
      do {
        try FileManager.default.createDirectory(
          atPath: folder,
          withIntermediateDirectories: true,
          attributes: [.posixPermissions: 0o700]
        )
      } catch {
        throw .notWritable(path: folder)
      }
    }
    // A pipe would be waited for.
    let file = open(path, O_RDONLY | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
    if file >= 0 {
      close(file)
    } else if access(path, F_OK) != 0 {
      throw .notWritable(path: path)
    }
  }

  /// The first bytes of the file; none when it is empty.
  ///
  /// SQLite would take an unreadable file for a missing one, and tells a foreign one only later.
  private func header() throws(ArchiveError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .missing(path: path) : .notReadable(path: path)
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .notReadable(path: path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAnArchive(path: path) }
    var header = [UInt8](repeating: 0, count: 100)
    let count = read(file, &header, header.count)
    guard count >= 0 else { throw .notReadable(path: path) }
    header.removeLast(header.count - count)
    guard header.isEmpty || header.starts(with: "SQLite format 3\0".utf8) else {
      throw .notAnArchive(path: path)
    }
    return header
  }

  /// True when the header holds our "application_id" (sqlite.org/fileformat2.html); a file whose last changes are still in
  /// its log may be ours without it.
  private func isOurs(_ header: [UInt8]) -> Bool {
    header.dropFirst(68).prefix(4).reduce(0) { $0 << 8 | Int32($1) } == schema.applicationID
  }

  private func checkKind() throws {
    var configuration = Configuration()
    configuration.readonly = true
    try DatabaseQueue(path: path, configuration: configuration).read {
      _ = try schema.check($0, path: path, acceptsEmpty: .yes)
    }
  }

  /// An error of a file that can be read, but was opened for writing.
  private func writable(_ error: ArchiveError) -> ArchiveError {
    if case .notReadable(let path) = error { .notWritable(path: path) } else { error }
  }

  /// The file as an address that SQLite reads options from.
  func uri(_ options: String) -> String {
    let unreserved = CharacterSet(
      charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/"
    )
    let absolute = URL(fileURLWithPath: path).path
    let escaped = absolute.addingPercentEncoding(withAllowedCharacters: unreserved) ?? absolute
    return "file:\(escaped)?\(options)"
  }
}
