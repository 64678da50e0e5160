/// How the text of an input was written, where that is not plain UTF-8.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  case utf16 = "utf-16"
  case windows1258 = "windows-1258"
  /// TCVN 5712:1993, as the ABC fonts have it.
  case tcvn3
  /// RFC 1456.
  case viscii
  /// VNI for Windows: a letter, then a byte for its marks.
  case vni
  case windows1252 = "windows-1252"
  /// UTF-8 whose bytes were taken for Windows-1252 and encoded again.
  case utf8Twice = "utf-8-twice"
  case utf8ThreeTimes = "utf-8-three-times"
  /// UTF-8 with a few bytes that are none; each became U+FFFD.
  case damagedUTF8 = "utf-8-damaged"
}

/// Text as UTF-8, and what it was before.
struct DecodedText: Sendable, Hashable {
  var bytes: [UInt8]
  /// Nil when nothing had to be done, or nothing could be.
  var encoding: TextEncoding?
}

/// Makes UTF-8 of whatever a page was written in.
///
/// A text that is UTF-8 is never taken for anything else, but for UTF-8 that was encoded more than once. Else a text
/// with ten good sequences for each wrong one is UTF-8 with damage, and a text that makes Vietnamese syllables, or
/// words of a Western language, in one of the old encodings is in that encoding. Anything else is left as it is, and
/// will be named as what it is not.
enum TextDecoder {
  static func decoded(_ bytes: [UInt8]) -> DecodedText {
    guard String(validating: bytes, as: UTF8.self) == nil else { return undoubled(bytes) }
    if bytes.prefix(4096).contains(0) { return DecodedText(bytes: bytes) }
    if let repaired = repaired(bytes) {
      return DecodedText(bytes: repaired, encoding: .damagedUTF8)
    }
    guard let encoding = EncodingFinder.encoding(of: bytes) else {
      return DecodedText(bytes: bytes)
    }
    return DecodedText(bytes: Array(encoding.text(bytes).utf8), encoding: encoding.name)
  }

  /// UTF-8 without the encodings that are too many.
  ///
  /// - Parameter fewest: how many sequences must have been encoded twice, so that it is no accident.
  static func undoubled(_ bytes: [UInt8], fewest: Int = 2) -> DecodedText {
    guard let once = DoubleEncoding.undone(bytes, fewest: fewest) else {
      return DecodedText(bytes: bytes)
    }
    guard let twice = DoubleEncoding.undone(once, fewest: fewest) else {
      return DecodedText(bytes: once, encoding: .utf8Twice)
    }
    return DecodedText(bytes: twice, encoding: .utf8ThreeTimes)
  }

  /// How many sequences must be good for each that is not.
  private static let goodForEachFault = 10

  private static func repaired(_ bytes: [UInt8]) -> [UInt8]? {
    let text = String(decoding: bytes, as: UTF8.self)
    var (faults, good) = (0, 0)
    for scalar in text.unicodeScalars where scalar.value >= 0x80 {
      if scalar == "\u{FFFD}" { faults += 1 } else { good += 1 }
    }
    return good >= faults * goodForEachFault ? Array(text.utf8) : nil
  }
}
