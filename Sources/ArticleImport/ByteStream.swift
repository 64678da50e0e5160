import Glibc

/// The bytes of a source, one after the other, in UTF-8 where they are UTF-16.
///
/// A class because it is one open file with a place in it. Holds no more than a line or a page at a time.
final class ByteStream {
  /// How many of the first bytes tell a format.
  static let beginningLength = 512

  private static let blockLength = 1 << 17

  /// True when what comes out was UTF-16.
  var isUTF16: Bool { wide != nil }
  /// Bytes of the source that were read, whether asked for or not.
  private(set) var bytesRead = 0

  private let descriptor: Int32
  private let isOurs: Bool
  private let size: Int?
  private var waiting: [UInt8] = []
  /// Where in ``waiting`` the bytes begin that nobody has taken.
  private var start = 0
  private var hasEnded = false
  private var wide: UTF16Text?

  init(_ source: PageSource) throws(SkipReason) {
    size = source.size
    switch source.place {
    case .file(let path):
      descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
      isOurs = true
      guard descriptor >= 0 else { throw errno == ENOENT ? .noSuchPath : .notReadable }
    case .descriptor(let number):
      descriptor = number
      isOurs = false
    case .memory(let bytes):
      descriptor = -1
      isOurs = false
      hasEnded = true
      waiting = bytes
      bytesRead = bytes.count
    }
    try fill(to: Self.beginningLength)
    widen()
  }

  deinit { if isOurs { close(descriptor) } }

  /// The first bytes, which are not taken; fewer where there are no more.
  var beginning: ArraySlice<UInt8> {
    waiting[start...].prefix(Self.beginningLength)
  }

  /// All bytes that are left; a file that was too large when it was looked at is not read.
  func rest(atMost limit: Int) throws(SkipReason) -> [UInt8] {
    if let size, size > limit { throw .tooLarge(size: size, limit: limit) }
    // One more byte than can be used shows that there are too many.
    try fill(to: limit + 1)
    guard waiting.count - start <= limit else {
      throw .tooLarge(size: waiting.count - start, limit: limit)
    }
    defer { (waiting, start) = ([], 0) }
    return start == 0 ? waiting : Array(waiting[start...])
  }

  /// The next line without its end; nil when there is none.
  ///
  /// A line that is too long is passed over, and thrown as such.
  func line(atMost limit: Int) throws(SkipReason) -> [UInt8]? {
    var searched = start
    while true {
      if let end = lineFeed(from: searched) { return try takeLine(upTo: end, limit) }
      if waiting.count - start > limit {
        let size = try passOverLine()
        throw .tooLarge(size: size, limit: limit)
      }
      searched = waiting.count - compact()
      if try !read() { break }
    }
    return start < waiting.count ? try takeLine(upTo: waiting.count, limit) : nil
  }

  private func takeLine(upTo end: Int, _ limit: Int) throws(SkipReason) -> [UInt8] {
    let line = waiting[start..<end]
    start = min(end + 1, waiting.count)
    guard line.count <= limit else { throw .tooLarge(size: line.count, limit: limit) }
    return Array(line.last == 0x0D ? line.dropLast() : line)
  }

  /// - Returns: the length of the line.
  private func passOverLine() throws(SkipReason) -> Int {
    var length = 0
    while true {
      if let end = lineFeed(from: start) {
        length += end - start
        start = end + 1
        return length
      }
      length += waiting.count - start
      (waiting, start) = ([], 0)
      if try !read() { return length }
    }
  }

  private func lineFeed(from first: Int) -> Int? {
    waiting.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, first < bytes.count else { return nil }
      guard let found = memchr(base + first, 0x0A, bytes.count - first) else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  /// Forgets what was taken.
  ///
  /// - Returns: by how much everything has moved.
  private func compact() -> Int {
    defer { start = 0 }
    if start > 0 { waiting.removeSubrange(..<start) }
    return start
  }

  private func fill(to count: Int) throws(SkipReason) {
    while waiting.count - start < count { if try !read() { return } }
  }

  /// What came first is UTF-16: from here on all of it is made UTF-8.
  private func widen() {
    guard var text = UTF16Text(beginning: waiting.prefix(Self.beginningLength)) else { return }
    waiting = text.utf8(waiting)
    if hasEnded { waiting += text.end() }
    wide = text
  }

  /// Reads another block; false at the end.
  private func read() throws(SkipReason) -> Bool {
    guard !hasEnded else { return false }
    guard waitForBytes() else {
      hasEnded = true
      return false
    }
    let block = try readBlock()
    bytesRead += block.count
    hasEnded = block.isEmpty
    if var text = wide {
      waiting += block.isEmpty ? text.end() : text.utf8(block)
      wide = text
    } else {
      waiting += block
    }
    return !hasEnded
  }

  private func readBlock() throws(SkipReason) -> [UInt8] {
    while true {
      var count = 0
      let block = [UInt8](unsafeUninitializedCapacity: Self.blockLength) { buffer, used in
        count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        used = max(count, 0)
      }
      if count >= 0 { return block }
      guard errno == EINTR || errno == EAGAIN else { throw .notReadable }
    }
  }

  /// A stream may be silent for long: whoever waits for it must be able to give up. False when it was given up.
  private func waitForBytes() -> Bool {
    guard !isOurs else { return true }
    var waited = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while poll(&waited, 1, 100) <= 0 { if Task.isCancelled { return false } }
    return !Task.isCancelled
  }
}
