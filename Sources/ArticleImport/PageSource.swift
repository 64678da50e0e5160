import Glibc

/// Where the bytes of a file come from.
public struct PageSource: Sendable, Hashable {
  enum Place: Sendable, Hashable {
    case file(String)
    case memory([UInt8])
  }

  let place: Place
  /// Bytes, when it was looked at.
  public let size: Int

  /// A file that is a file.
  init(file path: String, size: Int) {
    place = .file(path)
    self.size = size
  }

  public init(_ bytes: [UInt8]) {
    place = .memory(bytes)
    size = bytes.count
  }

  /// All bytes; a source larger than `limit` is not read at all.
  public func bytes(atMost limit: Int) throws(SkipReason) -> [UInt8] {
    guard size <= limit else { throw .tooLarge(size: size, limit: limit) }
    switch place {
    case .memory(let bytes): return bytes
    case .file(let path):
      let bytes = try Self.read(path, atMost: limit + 1)
      // It may have grown since it was looked at.
      guard bytes.count <= limit else { throw .tooLarge(size: bytes.count, limit: limit) }
      return bytes
    }
  }

  /// The first bytes, for telling formats apart.
  func beginning() throws(SkipReason) -> ArraySlice<UInt8> {
    switch place {
    case .memory(let bytes): bytes.prefix(512)
    case .file(let path): try Self.read(path, atMost: 512)[...]
    }
  }

  private static func read(_ path: String, atMost limit: Int) throws(SkipReason) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw errno == ENOENT ? .noSuchPath : .notReadable }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: min(limit, 1 << 16))
    while bytes.count < limit {
      let count = Glibc.read(file, &chunk, min(chunk.count, limit - bytes.count))
      guard count >= 0 else { throw .notReadable }
      if count == 0 { break }
      bytes.append(contentsOf: chunk[..<count])
    }
    return bytes
  }
}
