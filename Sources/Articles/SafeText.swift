/// Text from outside, made safe for a terminal, a clipboard, a file name and a log.
///
/// Control characters (C0, C1, DEL), bidirectional controls, zero-width and other invisible format
/// characters, noncharacters and private use are taken out; every kind of white space becomes one
/// space. Applied where text comes in and again where it leaves: either alone would be one forgotten
/// call away from an escape sequence in somebody's terminal.
public enum SafeText {
  /// One line of safe text: the unsafe taken out, runs of white space made one space, ends trimmed.
  public static func line(_ text: some StringProtocol) -> String {
    if isPlainLine(text) { return String(text) }
    var result = String.UnicodeScalarView()
    var spaceIsDue = false
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        spaceIsDue = !result.isEmpty
      } else if isPrintable(scalar) {
        if spaceIsDue { result.append(" ") }
        spaceIsDue = false
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Safe text that keeps its line breaks (LF).
  public static func lines(_ text: some StringProtocol) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line($0) }
      .joined(separator: "\n")
  }

  /// True when a scalar may reach a terminal. White space other than U+0020 may not.
  public static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: true
    case 0..<0xA0: false
    case 0xAD, 0x61C, 0x180E, 0xFEFF: false  // soft hyphen, bidi mark, invisible
    case 0x115F, 0x1160, 0x3164, 0xFFA0: false  // Hangul fillers: blank, of uncertain width
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F: false
    case 0xFE00...0xFE0F, 0xE0000...0xE0FFF: false  // variation selectors, tags
    case 0xE000...0xF8FF, 0xF0000...: false  // private use
    case 0xFDD0...0xFDEF, 0xFFF0...0xFFFB: false
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: false  // spaces
    default: scalar.value & 0xFFFE != 0xFFFE
    }
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// True when nothing would change: the common case, found without decoding.
  private static func isPlainLine(_ text: some StringProtocol) -> Bool {
    var previous: UInt8 = 0x20
    for byte in text.utf8 {
      switch byte {
      case 0x20: if previous == 0x20 { return false }
      case 0x21...0x7E: break
      case 0xC3...0xC6, 0xC8...0xCA: break  // Latin letters
      case 0xE1: break  // Latin Extended Additional among others; checked by its second byte
      case 0x80...0xBF: if previous == 0xE1 && byte != 0xBA && byte != 0xBB { return false }
      default: return false
      }
      previous = byte
    }
    return previous != 0x20 || text.isEmpty
  }
}
