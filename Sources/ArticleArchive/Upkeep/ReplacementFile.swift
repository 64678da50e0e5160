import Foundation

/// A database that is made beside another, and takes its place when it is whole.
///
/// Killed before that, the old file is as it was; what is left of the new one goes with the next attempt.
struct ReplacementFile {
  /// Of the file to be replaced; where it is a link, of what the link leads to.
  let old: String
  let new: String

  init(of path: String) {
    old = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    new = old + ".diembao-new"
  }

  /// Removes what an attempt left that was killed.
  func clear() {
    for suffix in ["", "-wal", "-shm", "-journal"] { unlink(new + suffix) }
  }

  /// Says before the work begins that there is no place for it.
  func requireRoom(bytes: Int) throws(ArchiveError) {
    let folder = (old as NSString).deletingLastPathComponent
    guard let free = FreeSpace.bytes(in: folder) else { return }
    guard free >= bytes else { throw .noRoom(folder: folder, needed: bytes, free: free) }
  }

  /// Puts the new file, which is closed and has no log beside it, where the old one is, which nobody else has open and
  /// whose log is taken in.
  ///
  /// Permissions and owner stay as they were.
  func replace() throws(ArchiveError) {
    var status = stat()
    guard stat(old, &status) == 0 else { throw .missing(path: old) }
    chmod(new, status.st_mode & 0o7777)
    // Only the superuser may; others own the file already, or it becomes theirs.
    _ = chown(new, status.st_uid, status.st_gid)
    try sync(new)
    // All that is in them is in the old file, which is locked: a new one must not be taken for theirs.
    for suffix in ["-wal", "-shm", "-journal"] { unlink(old + suffix) }
    guard rename(new, old) == 0 else { throw .notWritable(path: old) }
    try sync((old as NSString).deletingLastPathComponent)
  }

  private func sync(_ path: String) throws(ArchiveError) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .notReadable(path: path) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw .diskFull(path: path) }
  }
}

/// How much more can be written.
enum FreeSpace {
  /// What the file system of a folder gives to this user; nil when it does not tell.
  static func bytes(in folder: String) -> Int? {
    var status = statvfs()
    guard statvfs(folder.isEmpty ? "." : folder, &status) == 0 else { return nil }
    return Int(clamping: UInt64(status.f_bavail) &* UInt64(status.f_frsize))
  }
}
