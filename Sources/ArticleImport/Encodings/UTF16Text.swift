/// UTF-16 on its way to UTF-8, in pieces of any size.
struct UTF16Text {
  private let isBigEndian: Bool
  /// The first byte of a unit whose second has not come yet.
  private var half: UInt8?
  /// The first half of a pair.
  private var high: UInt16?

  /// Recognises UTF-16 by its byte order mark, or by looking like nothing else: of each pair of bytes the same one is
  /// nearly always one of the few that letters and marks of Vietnamese and Western text begin with.
  ///
  /// - Parameter beginning: the first bytes of a file.
  init?(beginning: some RandomAccessCollection<UInt8>) {
    let bytes = Array(beginning)
    if bytes.starts(with: [0xFE, 0xFF]) {
      isBigEndian = true
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      isBigEndian = false
    } else if Self.isPlain(bytes, first: 0) {
      isBigEndian = true
    } else if Self.isPlain(bytes, first: 1) {
      isBigEndian = false
    } else {
      return nil
    }
  }

  private static let fewest = 32

  /// - Parameter first: where the high byte of the first unit is.
  private static func isPlain(_ bytes: [UInt8], first: Int) -> Bool {
    guard bytes.count >= fewest else { return false }
    let units = bytes.count / 2
    var (zeros, usual) = (0, 0)
    for i in 0..<units {
      let (high, low) = (bytes[2 * i + first], bytes[2 * i + 1 - first])
      if high == 0, low == 0 { return false }
      if high == 0, low < 0x80 { zeros += 1 }
      if high <= 0x03 || high == 0x1E || high == 0x20 { usual += 1 }
    }
    return zeros * 2 >= units && usual * 20 >= units * 19
  }

  /// The UTF-8 of some more bytes; a half without its other half becomes U+FFFD. The byte order mark is left out.
  mutating func utf8(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    for byte in bytes {
      guard let first = half else {
        half = byte
        continue
      }
      half = nil
      let (top, bottom) = isBigEndian ? (first, byte) : (byte, first)
      append(UInt16(top) << 8 | UInt16(bottom), to: &result)
    }
    return result
  }

  /// What is left at the end.
  mutating func end() -> [UInt8] {
    defer { (half, high) = (nil, nil) }
    return half == nil && high == nil ? [] : Array("\u{FFFD}".utf8)
  }

  private mutating func append(_ unit: UInt16, to result: inout [UInt8]) {
    if let first = high {
      high = nil
      if UTF16.isTrailSurrogate(unit) {
        let value = 0x10000 + UInt32(first - 0xD800) << 10 + UInt32(unit - 0xDC00)
        return append(Unicode.Scalar(value), to: &result)
      }
      append(nil, to: &result)
    }
    if UTF16.isLeadSurrogate(unit) {
      high = unit
    } else if unit != 0xFEFF {
      append(Unicode.Scalar(unit), to: &result)
    }
  }

  private func append(_ scalar: Unicode.Scalar?, to result: inout [UInt8]) {
    if let encoded = UTF8.encode(scalar ?? "\u{FFFD}") { result.append(contentsOf: encoded) }
  }
}
