public import Articles
import Foundation
import GRDB

/// What one person did with articles: read, starred, visited, and where they left off.
///
/// A database of that person's own, keyed by ``ArticleKey``, so that one archive serves many people and can be
/// rebuilt without losing anyone's marks.
public final class ReadingLog: Sendable {
  private let path: String
  /// What SQLite's "ATTACH" takes.
  private let location: String
  private let database: any DatabaseWriter

  /// Opens the log, making the file (mode 0600) and the folders above it (0700) when missing.
  public init(path: String) throws(ArchiveError) {
    let file = DatabaseFile(path: path, schema: .log)
    self.path = path
    location = file.uri("mode=ro")
    database = try file.openReadWrite(log: nil)
  }

  /// A log that lives as long as this value.
  public static func inMemory() throws(ArchiveError) -> ReadingLog {
    let location = "file:log-\(UUID().uuidString)?mode=memory&cache=shared"
    let file = DatabaseFile(path: ":memory:", schema: .log)
    return ReadingLog(location: location, database: try file.openInMemory(at: location, log: nil))
  }

  private init(location: String, database: any DatabaseWriter) {
    path = ":memory:"
    self.location = location
    self.database = database
  }

  /// Closes all connections and leaves nothing beside the file, unless somebody else has it open.
  @concurrent public func close() async {
    // What cannot be closed or tidied does no harm: the next one to open the file goes on from there.
    try? database.close()
    DatabaseFile(path: path, schema: .log).tidy()
  }

  /// Makes the marks visible to a connection of an archive, as the schema `log`.
  func attach(to archive: Database) throws {
    // Connections that share a memory lock each other's tables unless they say this.
    try archive.execute(sql: "PRAGMA read_uncommitted = ON")
    try archive.execute(sql: "ATTACH DATABASE ? AS log", arguments: [location])
  }

  /// Marks and unmarks articles, in one transaction, for good: to be able to undo it, ``carryOut(_:)``.
  public func set(
    _ mark: ReadingMark,
    _ isSet: Bool,
    on keys: [ArticleKey]
  ) async throws(ArchiveError) {
    try await write { database in
      _ = try PersonalWriter(database).carryOut([.mark(mark, isSet: isSet, articles: keys)])
    }
  }

  func read<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws(ArchiveError) -> Value {
    do {
      return try await database.read(body)
    } catch {
      throw ArchiveError(error, path: path)
    }
  }

  func write<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws(ArchiveError) -> Value {
    do {
      return try await database.write(body)
    } catch {
      throw ArchiveError(error, path: path)
    }
  }
}
