import Glibc

/// A stream the program writes to, and what can be done with it.
///
/// A class because it is one open stream with text on its way. Text is flushed when it fills a block, and at the end.
final class Console {
  static let output = Console(descriptor: STDOUT_FILENO)
  static let error = Console(descriptor: STDERR_FILENO)

  let isTerminal: Bool
  /// False for a pipe, a file, TERM=dumb, and when `NO_COLOR` is set.
  let hasColour: Bool
  private let descriptor: Int32
  private var waiting: [UInt8] = []

  init(descriptor: Int32) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
    let environment = Environment.current
    hasColour = isTerminal && environment["NO_COLOR"] == nil && environment["TERM"] != "dumb"
  }

  /// Columns of the terminal; nil when the stream is not one, so that nothing is cut for a pipe.
  var columns: Int? {
    guard isTerminal else { return nil }
    let size = windowSize
    return size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  /// Rows of the terminal; 24 where that is not known.
  var rows: Int {
    let size = windowSize
    return size.ws_row > 0 ? Int(size.ws_row) : 24
  }

  private var windowSize: winsize {
    var size = winsize()
    return ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 ? size : winsize()
  }

  /// Writes text and a line feed. What comes from articles must have been through `SafeText`.
  func write(line: String) throws(CommandError) { try write(line + "\n") }

  func write(_ text: String) throws(CommandError) {
    waiting.append(contentsOf: text.utf8)
    if waiting.count >= 32_768 { try flush() }
  }

  /// Sends what waits.
  func flush() throws(CommandError) {
    defer { waiting.removeAll(keepingCapacity: true) }
    var sent = 0
    while sent < waiting.count {
      let count = waiting[sent...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count > 0 {
        sent += count
      } else if errno == EPIPE {
        throw .readerGone
      } else if errno == EAGAIN {
        waitForRoom()
      } else if errno != EINTR {
        throw .outputFailed(code: errno)
      }
    }
  }

  /// For a stream that somebody made non-blocking, and whose reader is slow.
  private func waitForRoom() {
    var stream = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&stream, 1, -1)
  }
}

/// Gives descriptors 0, 1 and 2 something to stand for when the caller closed them.
///
/// Otherwise the next file opened, an archive perhaps, would get the number of standard output and be
/// written over. They are opened the wrong way round, so that reading and writing still fail.
nonisolated func occupyClosedStreams() {
  for (descriptor, mode) in [
    (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY),
  ]
  where fcntl(descriptor, F_GETFD) == -1 {
    _ = open("/dev/null", mode)
  }
}
