import Foundation
import Glibc
import ReaderModel

/// The file that the last copy is kept in, for whoever's terminal has no clipboard.
struct ClipboardFile {
  var environment: Environment

  struct Kept {
    var path: String?
    var failure: FileFailure

    func way(because obstacle: TakenOut.Obstacle) -> TakenOut.Way {
      path.map { .file($0, because: obstacle) } ?? .nowhere(failure)
    }
  }

  /// Replaces the older copy; only the person may read it.
  func keep(_ text: String) -> Kept {
    guard let log = Places(environment: environment).readingLog else {
      return Kept(path: nil, failure: .noFolder("$HOME"))
    }
    let folder = (log as NSString).deletingLastPathComponent
    do {
      try FileManager.default.createDirectory(
        atPath: folder,
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700]
      )
      let path = "\(folder)/clipboard.txt"
      let file = try NewFile(path: path, existing: .replace, mode: 0o600)
      try file.write(text)
      try file.finish()
      return Kept(path: shown(path), failure: .notPermitted)
    } catch NewFile.Failure.impossible(let reason) {
      return Kept(path: nil, failure: reason)
    } catch {
      return Kept(path: nil, failure: FileFailure(errno, folder: folder))
    }
  }

  /// With "~" in place of the home folder: a line has little room.
  private func shown(_ path: String) -> String {
    guard let home = environment["HOME"], path.hasPrefix(home + "/") else { return path }
    return "~" + path.dropFirst(home.utf8.count)
  }
}

/// A text in a file without a telling name, for another program to read; gone with this value.
final class TemporaryText {
  let path: String
  /// Open for reading, at the beginning.
  let descriptor: Int32

  init(_ text: String, environment: Environment) throws(FileFailure) {
    let folder = TemporaryText.folder(in: environment)
    var template = Array("\(folder)/diembao-XXXXXX.txt".utf8CString)
    let writing = mkstemps(&template, 4)
    guard writing >= 0 else { throw FileFailure(errno, folder: folder) }
    _ = fcntl(writing, F_SETFD, FD_CLOEXEC)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let failure = TemporaryText.write(text, to: writing)
    fchmod(writing, 0o400)
    close(writing)
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard failure == 0, descriptor >= 0 else {
      unlink(path)
      throw FileFailure(failure == 0 ? errno : failure, folder: folder)
    }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    unlink(path)
  }

  static func folder(in environment: Environment) -> String { environment["TMPDIR"] ?? "/tmp" }

  /// - Returns: the number of the error; 0 for none.
  private static func write(_ text: String, to descriptor: Int32) -> Int32 {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { bytes.removeFirst(count) } else if errno != EINTR { return errno }
    }
    return 0
  }
}
