import Foundation

/// What the system says of the memory of processes, in megabytes.
enum Memory {
  /// The most that a process has held so far; 0 for one that has ended.
  static func peak(ofProcess id: String) -> Double {
    let peak = status("VmHWM:", of: id)
    return peak.isNaN ? 0 : peak
  }

  /// What this process holds now.
  static var now: Double { status("VmRSS:", of: "self") }

  private static func status(_ field: String, of process: String) -> Double {
    let text = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
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
