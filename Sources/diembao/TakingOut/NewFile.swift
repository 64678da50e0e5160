import Foundation
import Glibc
import ReaderModel

/// A file being written that takes its name only when it is whole, and never that of another unless told to.
///
/// A class because it is one open file; what was begun and not finished is removed with it.
nonisolated final class NewFile {
  private let path: String
  /// Where it is written; ``path`` itself for what is no file (a pipe, a device).
  private let draft: String
  private let existing: Export.Existing
  private var descriptor: Int32
  private var waiting: [UInt8] = []

  enum Failure: Error, Equatable {
    /// There is a file of that name, which was not to be replaced.
    case taken
    case impossible(FileFailure)
  }

  /// - Parameter mode: what the person's `umask` may still narrow.
  init(
    path: String,
    existing: Export.Existing,
    mode: mode_t = 0o666
  ) throws(Failure) {
    self.existing = existing
    var status = stat()
    let isThere = stat(path, &status) == 0
    let kind = status.st_mode & S_IFMT
    if isThere {
      guard kind != S_IFDIR else { throw .impossible(.isFolder) }
      guard existing == .replace else { throw .taken }
    }
    // A link stays one: what it leads to is replaced.
    self.path = isThere ? Self.resolved(path) : path
    let folder = (self.path as NSString).deletingLastPathComponent
    let name = ".diembao-\(getpid())-\(UUID().uuidString.prefix(8))"
    let isSpecial = isThere && kind != S_IFREG
    draft = isSpecial ? path : "\(folder.isEmpty ? "." : folder)/\(name)"
    let how = isSpecial ? O_WRONLY : O_WRONLY | O_CREAT | O_EXCL
    descriptor = open(draft, how | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw .impossible(FileFailure(errno, folder: folder)) }
    if isThere, !isSpecial { keepRights(of: status) }
  }

  /// Whoever could not read what is replaced cannot read what takes its place.
  private func keepRights(of status: stat) {
    let isOfGroup = fchown(descriptor, .max, status.st_gid) == 0
    _ = fchmod(descriptor, status.st_mode & (isOfGroup ? 0o777 : 0o707))
  }

  private static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  deinit { abandon() }

  func write(_ text: String) throws(Failure) {
    waiting.append(contentsOf: text.utf8)
    if waiting.count >= 65_536 { try flush() }
  }

  /// Gives the file its name.
  func finish() throws(Failure) {
    try flush()
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw failure() }
    guard close(descriptor) == 0 else {
      descriptor = -1
      throw failure()
    }
    descriptor = -1
    if draft != path { try takeName() }
  }

  /// A name that somebody else took meanwhile stays theirs; a file system without links cannot be asked that way.
  private func takeName() throws(Failure) {
    switch existing {
    case .replace: guard rename(draft, path) == 0 else { throw failure() }
    case .refuse:
      if link(draft, path) == 0 {
        unlink(draft)
      } else if errno == EEXIST {
        throw .taken
      } else {
        guard access(path, F_OK) != 0, rename(draft, path) == 0 else { throw failure() }
      }
    }
  }

  private func flush() throws(Failure) {
    var sent = 0
    while sent < waiting.count {
      let count = waiting[sent...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count > 0 { sent += count } else if errno != EINTR { throw failure() }
    }
    waiting.removeAll(keepingCapacity: true)
  }

  private func failure() -> Failure {
    .impossible(FileFailure(errno, folder: (path as NSString).deletingLastPathComponent))
  }

  private func abandon() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
    if draft != path { unlink(draft) }
  }
}

nonisolated extension FileFailure {
  /// What the system says; `folder` is where the file was to be.
  init(_ code: Int32, folder: String) {
    self =
      switch code {
      case ENOENT, ENOTDIR: .noFolder(folder.isEmpty ? "." : folder)
      case EISDIR: .isFolder
      case EACCES, EPERM: .notPermitted
      case EROFS: .readOnly
      case ENOSPC, EDQUOT, EFBIG: .full
      case ENAMETOOLONG: .nameTooLong
      default: .other(code: Int(code))
      }
  }
}

/// Paths as a person types them.
nonisolated enum TypedPath {
  /// The path with the home folder in place of a `~` at its beginning.
  static func expanded(_ path: String, home: String? = Environment.current["HOME"]) -> String {
    guard let home, path == "~" || path.hasPrefix("~/") else { return path }
    return home + path.dropFirst()
  }

  /// The first of "name-2.txt", "name-3.txt" ... that nobody has.
  static func free(beside path: String) -> String {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    let name = path.dropFirst(folder.count)
    // All of ".csl.json" stays behind the number.
    let dot = name.dropFirst().firstIndex(of: ".") ?? name.endIndex
    for number in 2...9_999 {
      let next = "\(folder)\(name[..<dot])-\(number)\(name[dot...])"
      if access(expanded(next), F_OK) != 0 { return next }
    }
    return "\(folder)\(name[..<dot])-\(getpid())\(name[dot...])"
  }

  /// Paths parted by spaces; a backslash or quotation marks keep a space in one.
  static func list(_ text: String) -> [String] {
    var paths: [String] = []
    var path: String?
    var mark: Character?
    var isEscaped = false
    for character in text {
      if isEscaped {
        path = (path ?? "") + String(character)
        isEscaped = false
      } else if character == "\\", mark != "'" {
        isEscaped = true
      } else if character == mark {
        mark = nil
      } else if mark == nil, character == "'" || character == "\"" {
        mark = character
        path = path ?? ""
      } else if mark == nil, character == " " {
        if let path { paths.append(path) }
        path = nil
      } else {
        path = (path ?? "") + String(character)
      }
    }
    return paths + (path.map { [$0] } ?? [])
  }
}
