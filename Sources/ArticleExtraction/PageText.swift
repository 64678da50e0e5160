public import Articles
import Foundation

/// A page as it is read: its lines, and what is declared beside them.
///
/// Lines are decoded, composed (NFC), safe to show, and trimmed at both ends. A page made of the ``text`` of another
/// has the same lines.
public struct PageText: Sendable, Hashable {
  /// Text of each line; the line of the source is the index plus one. Blank lines are empty.
  public let lines: [String]
  /// Fields of the record that the text came in.
  public var declared: [DeclaredField]

  /// All lines, each ended by a line feed.
  public var text: String {
    lines.reduce(into: "") { text, line in
      text += line
      text += "\n"
    }
  }

  /// - Parameter bytes: the page as it was found, in UTF-8.
  public init(
    bytes: some Collection<UInt8>,
    declared: [DeclaredField] = []
  ) throws(ExtractionError) {
    let bytes = Array(bytes)
    var hasControls = false
    let lines = Self.split(bytes, &hasControls)
    if lines == nil || hasControls, let line = Self.controls(in: bytes) {
      throw .binary(line: line)
    }
    guard let lines else { throw Self.fault(in: bytes) }
    self.lines = lines
    self.declared = declared
    guard lines.contains(where: { !$0.isEmpty }) else { throw .empty }
  }

  /// Nil when some of it is not text.
  private static func split(_ bytes: [UInt8], _ hasControls: inout Bool) -> [String]? {
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let first = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    return bytes.withUnsafeBufferPointer { bytes in
      var lines: [String] = []
      lines.reserveCapacity(bytes.count / 128)
      var start = first
      while start < bytes.count {
        let (end, isPlain) = line(in: bytes, from: start)
        if end == start {
          lines.append("")
        } else {
          let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
          guard let text = text(of: line, isPlain: isPlain, &hasControls) else { return nil }
          lines.append(text)
        }
        let isPair =
          end + 1 < bytes.count && bytes[end] == .carriageReturn && bytes[end + 1] == .lineFeed
        start = end + (isPair ? 2 : 1)
      }
      return lines
    }
  }

  /// U+0300...U+036F begin with CC or CD; only text that has one can need composing.
  private static func text(
    of bytes: UnsafeBufferPointer<UInt8>,
    isPlain: Bool,
    _ hasControls: inout Bool
  ) -> String? {
    guard var text = String(validating: bytes, as: UTF8.self) else { return nil }
    if isPlain { return text }
    if bytes.contains(0) { return nil }
    hasControls = hasControls || bytes.contains(where: isControl)
    if bytes.contains(where: { $0 == 0xCC || $0 == 0xCD }) {
      if let composed = VietnameseMarks.composed(bytes) {
        text = String(decoding: composed, as: UTF8.self)
        if Self.isPlain(composed) { return text }
      } else {
        text = text.precomposedStringWithCanonicalMapping
      }
    }
    return SafeText.line(plainHyphens(text, bytes))
  }

  /// U+2010 and U+2011 (the one that does not break) as the hyphen of keyboards, which rules and queries know.
  private static func plainHyphens(_ text: String, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let hyphens: ClosedRange<Unicode.Scalar> = "\u{2010}"..."\u{2011}"
    guard bytes.contains(0xE2), text.unicodeScalars.contains(where: hyphens.contains) else {
      return text
    }
    let scalars = text.unicodeScalars.map { hyphens.contains($0) ? "-" : $0 }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func isPlain(_ line: [UInt8]) -> Bool {
    line.withUnsafeBufferPointer { self.line(in: $0, from: 0) == (line.count, true) }
  }

  /// Where the line that begins at `start` ends, and whether it is plain: nothing has to be made safe or composed in
  /// printable ASCII, Latin letters, the quotation marks and dashes of print, and single spaces between them.
  ///
  /// Nearly every line is so, and this the only look at it. Bytes that are no text may be called plain.
  private static func line(
    in bytes: UnsafeBufferPointer<UInt8>,
    from start: Int
  ) -> (end: Int, isPlain: Bool) {
    let count = bytes.count
    var i = start
    scan: while i < count {
      let byte = bytes[i]
      if byte &- 0x21 < 0x5E {
        i &+= 1
        continue
      }
      switch byte {
      case .space:
        if i == start || bytes[i - 1] == .space { break scan }
        i += 1
      case 0xC3...0xC6, 0xC8...0xCA: i += 2
      case 0xE1 where i + 2 < count && bytes[i + 1] & 0xFE == 0xBA: i += 3
      case 0xE2 where i + 2 < count && bytes[i + 1] == 0x80:
        guard (0x93...0x9F).contains(bytes[i + 2]) || bytes[i + 2] == 0xA6 else { break scan }
        i += 3
      case .lineFeed, .carriageReturn: return (i, i == start || bytes[i - 1] != .space)
      default: break scan
      }
    }
    if i >= count { return (count, bytes[count - 1] != .space) }
    while i < count, bytes[i] != .lineFeed, bytes[i] != .carriageReturn { i += 1 }
    return (i, false)
  }
}

// Finding what is wrong with bytes that are not text.
extension PageText {
  /// How many bytes tell a file that is no text at all.
  private static let sample = 4096

  /// The line of the first control byte when the first kilobytes hold NUL or one control in fifty bytes:
  /// then they are no text in any encoding, whatever is wrong with them first.
  private static func controls(in bytes: [UInt8]) -> Int? {
    let sample = bytes.prefix(sample)
    var line = 1
    var first: Int?
    var count = 0
    for byte in sample {
      if byte == .lineFeed { line += 1 }
      guard isControl(byte) else { continue }
      first = first ?? line
      if byte == 0 { return line }
      count += 1
    }
    return count * 50 > sample.count && count > 2 ? first : nil
  }

  /// No control of any terminal or printer: those from backspace to carriage return, and escape, are in texts too.
  private static func isControl(_ byte: UInt8) -> Bool {
    byte < .space && !(0x08...0x0D).contains(byte) && byte != 0x1B
  }

  /// What is wrong with bytes that are not text.
  private static func fault(in bytes: [UInt8]) -> ExtractionError {
    var line = 1
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0 { return .binary(line: line) }
      if byte == .lineFeed || (byte == .carriageReturn && !isPair(bytes, position)) { line += 1 }
      let length = sequenceLength(bytes, position)
      guard length > 0 else { return .notUTF8(line: line, byte: byte) }
      position += length
    }
    return .empty
  }

  private static func isPair(_ bytes: [UInt8], _ position: Int) -> Bool {
    position + 1 < bytes.count && bytes[position + 1] == .lineFeed
  }

  /// The number of bytes of the well-formed sequence that starts at `i` (Unicode table 3-7); 0 when it is none.
  private static func sequenceLength(_ bytes: [UInt8], _ i: Int) -> Int {
    let first = bytes[i]
    if first < 0x80 { return 1 }
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard i + length <= bytes.count, second.contains(bytes[i + 1]) else { return 0 }
    for k in i + 2..<max(i + 2, i + length) where bytes[k] & 0xC0 != 0x80 { return 0 }
    return length
  }
}

extension UInt8 {
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
}
