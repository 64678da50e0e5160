import Glibc

/// What the file system says of a path, links followed.
struct FileStatus {
  enum Kind { case file, folder, other }

  let kind: Kind
  let size: Int
  /// Nanoseconds since 1970.
  let modified: Int
  let identity: FileIdentity

  /// Nil when there is nothing to be found; `errno` tells why.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    default: kind = .other
    }
    size = Int(status.st_size)
    modified = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
    identity = FileIdentity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
  }
}

/// One file, by whatever path it is reached.
struct FileIdentity: Hashable {
  let device: UInt64
  let number: UInt64
}
