import Foundation

/// An encoding in which every byte is a character or a mark on the one before it.
///
/// The tables are our own and not those of iconv, whose modules are files that need not be on the machine a static
/// binary runs on. They agree with glibc's CP1252, CP1258, TCVN5712-1 and VISCII.
struct OneByteTable: Sendable {
  /// Scalars of the bytes 0x80 to 0xFF; U+FFFD where there is none.
  private let high: [Unicode.Scalar]
  /// Letters that stand in the place of control characters.
  private let low: [UInt8: Unicode.Scalar]
  /// True when marks follow their letters, so that the result has to be composed.
  private let hasMarks: Bool

  private init(_ high: String, low: [UInt8: Unicode.Scalar] = [:], hasMarks: Bool = false) {
    self.high = Array(high.unicodeScalars)
    self.low = low
    self.hasMarks = hasMarks
  }

  func text(_ bytes: [UInt8]) -> String {
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      if byte >= 0x80 {
        scalars.append(high[Int(byte) - 0x80])
      } else {
        scalars.append(byte < 0x20 ? low[byte] ?? Unicode.Scalar(byte) : Unicode.Scalar(byte))
      }
    }
    let text = String(scalars)
    return hasMarks ? text.precomposedStringWithCanonicalMapping : text
  }

  /// The byte of each scalar beyond ASCII.
  var bytes: [Unicode.Scalar: UInt8] {
    let pairs = zip(high, UInt8(0x80)...0xFF).filter { $0.0 != "\u{FFFD}" }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}

extension OneByteTable {
  static let windows1252 = OneByteTable(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}"
      + "\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ"
      + "\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯"
      + "°±²³´µ¶·¸¹º»¼½¾¿"
      + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ"
      + "ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
      + "àáâãäåæçèéêëìíîï"
      + "ðñòóôõö÷øùúûüýþÿ"
  )

  /// Tones are marks of their own, written after the vowel.
  static let windows1258 = OneByteTable(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰\u{FFFD}‹Œ\u{FFFD}\u{FFFD}\u{FFFD}"
      + "\u{FFFD}‘’“”•–—˜™\u{FFFD}›œ\u{FFFD}\u{FFFD}Ÿ"
      + "\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯"
      + "°±²³´µ¶·¸¹º»¼½¾¿"
      + "ÀÁÂĂÄÅÆÇÈÉÊË\u{300}ÍÎÏ"
      + "ĐÑ\u{309}ÓÔƠÖ×ØÙÚÛÜƯ\u{303}ß"
      + "àáâăäåæçèéêë\u{301}íîï"
      + "đñ\u{323}óôơö÷øùúûüư₫ÿ",
    hasMarks: true
  )

  /// TCVN 5712:1993 VN1, of which the ABC fonts' VN3 is the part without toned capitals.
  static let tcvn3 = OneByteTable(
    "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ"
      + "ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ"
      + "\u{A0}ĂÂÊÔƠƯĐăâêôơưđẰ"
      + "\u{300}\u{309}\u{303}\u{301}\u{323}àảãáạẲằẳẵắẴ"
      + "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ"
      + "éẹềểễếệìỉỄẾỒĩíịò"
      + "Ổỏõóọồổỗốộờởỡớợù"
      + "ỖủũúụừửữứựỳỷỹýỵỐ",
    low: [
      0x01: "Ú", 0x02: "Ụ", 0x04: "Ừ", 0x05: "Ử", 0x06: "Ữ", 0x11: "Ứ", 0x12: "Ự", 0x13: "Ỳ",
      0x14: "Ỷ", 0x15: "Ỹ", 0x16: "Ý", 0x17: "Ỵ",
    ],
    hasMarks: true
  )

  /// RFC 1456.
  static let viscii = OneByteTable(
    "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ"
      + "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
      + "Õắằặấầẩậẽẹếềểễệố"
      + "ồổỗỠƠộờởịỰỨỪỬơớƯ"
      + "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ"
      + "ĐứÒÓÔạỷừửÙÚỹỵÝỡư"
      + "àáâãảăữẫèéêẻìíĩỉ"
      + "đựòóôõỏọụùúũủýợỮ",
    low: [0x02: "Ẳ", 0x05: "Ẵ", 0x06: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ"]
  )
}
