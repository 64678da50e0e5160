import Foundation
import GRDB

/// A SQLite file of ours on its way to being open: found, checked, migrated.
struct DatabaseFile {
  let path: String
  let schema: Schema

  /// Opens the file for reading and writing; makes it, and the folders above it, when missing.
  func openReadWrite(log: ReadingLog?) throws(ArchiveError) -> DatabasePool {
    try makeFile()
    try checkHeader()
    do {
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
    try checkHeader()
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

  private func configuration(attaching log: ReadingLog?) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA secure_delete = OFF")
      database.add(tokenizer: WordTokenizer.self)
      if let log { try log.attach(to: database) }
    }
    return configuration
  }

  /// A missing file with the folders above it; only the person who makes it may read a log.
  private func makeFile() throws(ArchiveError) {
    let folder = (path as NSString).deletingLastPathComponent
    if !folder.isEmpty, !FileManager.default.fileExists(atPath: folder) {
      do {
        try FileManager.default.createDirectory(
          atPath: folder,
          withIntermediateDirectories: true,
          attributes: [.posixPermissions: schema.folderMode]
        )
      } catch {
        throw .notWritable(path: folder)
      }
    }
    if !FileManager.default.fileExists(atPath: path) {
      let isMade = FileManager.default.createFile(
        atPath: path,
        contents: nil,
        attributes: [.posixPermissions: schema.fileMode]
      )
      guard isMade else { throw .notWritable(path: path) }
    }
  }

  /// SQLite would take an unreadable file for a missing one, and tells a foreign one only later.
  private func checkHeader() throws(ArchiveError) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .missing(path: path)
    }
    if isFolder.boolValue { throw .notAnArchive(path: path) }
    guard let file = FileHandle(forReadingAtPath: path) else { throw .notReadable(path: path) }
    defer { file.closeFile() }
    let header = file.readData(ofLength: 16)
    guard header.isEmpty || header.elementsEqual("SQLite format 3\0".utf8) else {
      throw .notAnArchive(path: path)
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
