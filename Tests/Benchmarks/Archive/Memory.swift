import Foundation

/// What the system says of this process's memory, in megabytes.
enum Memory {
  static var peak: Double { status("VmHWM:") }
  static var now: Double { status("VmRSS:") }

  /// From now on ``peak`` is that of what follows (proc(5): 5 in clear_refs).
  static func forgetPeak() {
    guard let file = FileHandle(forWritingAtPath: "/proc/self/clear_refs") else { return }
    try? file.write(contentsOf: Data("5".utf8))
    try? file.close()
  }

  private static func status(_ field: String) -> Double {
    let text = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = text.split(separator: "\n").first { $0.hasPrefix(field) }
    let kilobytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first
    return kilobytes.flatMap { Double($0) }.map { $0 / 1000 } ?? .nan
  }

  /// How often a byte occurs, as fast as a machine can tell.
  static func count(_ byte: UInt8, in bytes: Data) -> Int {
    bytes.withUnsafeBytes { buffer in
      var count = 0
      guard var next = buffer.baseAddress else { return 0 }
      let end = next + buffer.count
      while next < end, let found = memchr(next, Int32(byte), end - next) {
        count += 1
        next = UnsafeRawPointer(found) + 1
      }
      return count
    }
  }
}
