import ArticleImport
import Glibc

/// A file that is read by itself, without an archive; "-" is standard input.
nonisolated struct PageFile {
  enum Content {
    case bytes([UInt8])
    case skipped(SkipReason)
  }

  /// No newspaper prints more on a page.
  static let sizeLimit = 16_000_000

  var path: String

  /// A path as it is, or the text files in and below a folder, in the order of their names.
  static func paths(under path: String) -> [String] {
    guard let folder = opendir(path) else { return [path] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    let inside = names.sorted().map { path.hasSuffix("/") ? path + $0 : "\(path)/\($0)" }
    return inside.flatMap { isFolder($0) ? paths(under: $0) : $0.hasSuffix(".txt") ? [$0] : [] }
  }

  var content: Content {
    if path == "-" { return PageFile.read(STDIN_FILENO) }
    let descriptor = open(path, O_RDONLY | O_NONBLOCK)
    guard descriptor >= 0 else {
      return .skipped(errno == ENOENT || errno == ENOTDIR ? .noSuchPath : .notReadable)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .skipped(.notReadable) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .skipped(.noTextFiles)
    case S_IFREG: break
    default: return .skipped(.notAFile)
    }
    guard status.st_size <= PageFile.sizeLimit else {
      return .skipped(.tooLarge(size: Int(status.st_size), limit: PageFile.sizeLimit))
    }
    return PageFile.read(descriptor)
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func read(_ descriptor: Int32) -> Content {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= sizeLimit {
      let count = Glibc.read(descriptor, &block, block.count)
      if count == 0 { return .bytes(bytes) }
      if count > 0 {
        bytes.append(contentsOf: block[..<count])
      } else if errno != EINTR {
        return .skipped(.notReadable)
      }
    }
    return .skipped(.tooLarge(size: bytes.count, limit: sizeLimit))
  }
}
