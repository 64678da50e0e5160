import Foundation
import GRDB

/// What giving free space back, or putting an index in order, has brought.
public struct UpkeepReport: Sendable, Hashable {
  /// Of the file.
  public var bytesBefore: Int
  public var bytesAfter: Int
  /// Bytes of the file that hold nothing, ready for what will come.
  public var freeBefore: Int
  public var freeAfter: Int

  public init(bytesBefore: Int, bytesAfter: Int, freeBefore: Int, freeAfter: Int) {
    self.bytesBefore = bytesBefore
    self.bytesAfter = bytesAfter
    self.freeBefore = freeBefore
    self.freeAfter = freeAfter
  }
}

extension Archive {
  /// Writes the file anew without the space that is free, and rows one after the other.
  ///
  /// Others may read meanwhile, but not write. Killed or cancelled, it has done nothing.
  ///
  /// - Throws: ``ArchiveError/damaged(path:)`` where the file is not sound, of which a copy would leave out what it cannot
  ///   read; ``ArchiveError/noRoom(folder:needed:free:)`` before it begins, where a copy of the content does not fit
  ///   beside the archive and into the folder for temporary files.
  public func vacuum() async throws(ArchiveError) -> UpkeepReport {
    let before = try await room()
    try requireRoom(before)
    try await requireSoundness()
    try await writeOutsideTransaction { try $0.execute(sql: "VACUUM") }
    try await takeInLog()
    let after = try await room()
    return UpkeepReport(
      bytesBefore: before.bytes,
      bytesAfter: after.bytes,
      freeBefore: before.free,
      freeAfter: after.free
    )
  }

  /// Bytes of the archive, and how many of them are free.
  struct Room: Sendable {
    var bytes: Int
    var free: Int
  }

  func room() async throws(ArchiveError) -> Room {
    try await read { database in
      func number(_ pragma: String) throws -> Int {
        try Int.fetchOne(database, sql: "PRAGMA \(pragma)") ?? 0
      }
      let page = try number("page_size")
      return Room(
        bytes: try number("page_count") * page,
        free: try number("freelist_count") * page
      )
    }
  }

  /// Moves what is in the log into the file, and makes the log empty, as far as readers let it.
  func takeInLog() async throws(ArchiveError) {
    try await writeOutsideTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
  }

  private func requireSoundness() async throws(ArchiveError) {
    let finding = try await read { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") }
    guard finding == "ok" else { throw .damaged(path: path) }
  }

  /// SQLite writes the content into a temporary file first, then into the log of the archive.
  private func requireRoom(_ room: Room) throws(ArchiveError) {
    let needed = room.bytes - room.free
    let beside = (path as NSString).deletingLastPathComponent
    let folders = [beside.isEmpty ? "." : beside, TemporaryFolder.path]
    let isOneDisk = TemporaryFolder.disk(of: folders[0]) == TemporaryFolder.disk(of: folders[1])
    for folder in folders {
      guard let free = FreeSpace.bytes(in: folder) else { continue }
      let all = isOneDisk ? 2 * needed : needed
      guard free >= all else { throw .noRoom(folder: folder, needed: all, free: free) }
    }
  }
}

/// Where SQLite puts temporary files (sqlite.org/tempfiles.html, section 5).
private enum TemporaryFolder {
  static var path: String {
    let environment = ProcessInfo.processInfo.environment
    let named = ["SQLITE_TMPDIR", "TMPDIR"].compactMap { environment[$0] }
    let folders = named + ["/var/tmp", "/usr/tmp", "/tmp"]
    return folders.first { access($0, W_OK | X_OK) == 0 } ?? "."
  }

  /// Nil when there is no such folder.
  static func disk(of folder: String) -> UInt64? {
    var status = stat()
    return stat(folder, &status) == 0 ? UInt64(status.st_dev) : nil
  }
}
