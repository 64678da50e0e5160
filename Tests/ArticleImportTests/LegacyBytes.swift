/// Text in the old encodings, by tables of the tests' own.
enum LegacyBytes {
  /// Bytes of the letters of `letters`, small ones and then capitals.
  private static let tcvn3 =
    "61b5b8b6b7b9a8bbbebcbdc6a9c7cac8c9cb65ccd0cecfd1aad2d5d3d4d669d7ddd8dcde6fdfe3e1e2e4abe5e8e6e7e9aceaedebecee75eff3f1f2f4adf5f8f6f7f979fafdfbfcfeae"
    + "418083818284a1afc0babf85a2c1c4c2c38645878a88898ba3c5dacdd98c498d908e8f914f9295939496a4dbffe0f097a5989b999a9c559d019e9f02a60411050612591316141517a7"
  private static let viscii =
    "61e0e1e4e3d5e5a2a1c6c7a3e2a5a4a6e7a765e8e9eba8a9eaabaaacadae69ecedefeeb86ff2f3f6f5f7f4b0afb1b2b5bdb6beb7defe75f9fafcfbf8dfd7d1d8e6f179cffdd6dbdcf0"
    + "41c0c1c4c380c58281020583c2858486068745c8c9cb8889ca8b8a8c8d8e49cccd9bce984fd2d399a09ad4908f919293b4969597b39455d9da9c9d9ebfbbbabcffb9599fdd14191ed0"
  private static let small = Array(
    ("aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ").unicodeScalars
  )
  private static let letters =
    small + small.compactMap { $0.properties.uppercaseMapping.unicodeScalars.first }

  static func tcvn3(_ text: String) -> [UInt8] { bytes(text, letter(tcvn3)) }
  static func viscii(_ text: String) -> [UInt8] { bytes(text, letter(viscii)) }

  /// The letter with its quality, then the tone as a byte of its own.
  static func windows1258(_ text: String) -> [UInt8] {
    bytes(text) { at in
      let (quality, tone) = (at % 73 / 6, at % 73 % 6)
      let vowels: [UInt8] = [
        0x61, 0xE3, 0xE2, 0x65, 0xEA, 0x69, 0x6F, 0xF4, 0xF5, 0x75, 0xFD, 0x79, 0xF0,
      ]
      let tones: [[UInt8]] = [[], [0xCC], [0xEC], [0xD2], [0xDE], [0xF2]]
      return [vowels[quality] - (at < 73 ? 0 : 0x20)] + (quality == 12 ? [] : tones[tone])
    }
  }

  /// The base letter, then a byte for quality and tone.
  static func vni(_ text: String) -> [UInt8] {
    let plain: [UInt8] = [0, 0xF8, 0xF9, 0xFB, 0xF5, 0xEF]
    let breve: [UInt8] = [0xEA, 0xE8, 0xE9, 0xFA, 0xFC, 0xEB]
    let hat: [UInt8] = [0xE2, 0xE0, 0xE1, 0xE5, 0xE3, 0xE4]
    let i: [UInt8] = [0x69, 0xEC, 0xED, 0xE6, 0xF3, 0xF2]
    return bytes(text) { at in
      let (quality, tone) = (at % 73 / 6, at % 73 % 6)
      let small: [UInt8]
      switch quality {
      case 0, 3, 6, 9: small = [[0x61, 0x65, 0x6F, 0x75][quality / 3], plain[tone]]
      case 1: small = [0x61, breve[tone]]
      case 2, 4, 7: small = [quality == 2 ? 0x61 : quality == 4 ? 0x65 : 0x6F, hat[tone]]
      case 5: small = [i[tone]]
      case 8: small = [0xF4, plain[tone]]
      case 10: small = [0xF6, plain[tone]]
      case 11: small = tone == 5 ? [0xEE] : [0x79, plain[tone]]
      default: small = [0xF1]
      }
      return small.filter { $0 != 0 }.map { at < 73 ? $0 : $0 - 0x20 }
    }
  }

  static func windows1252(_ text: String) -> [UInt8] {
    let marks: [Unicode.Scalar: UInt8] = ["‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "–": 0x96]
    return text.unicodeScalars.map { marks[$0] ?? UInt8($0.value) }
  }

  /// UTF-8 read as Latin-1 and encoded again.
  static func twice(_ bytes: [UInt8]) -> [UInt8] {
    bytes.flatMap { Array(String(Unicode.Scalar($0)).utf8) }
  }

  private static func letter(_ table: String) -> (Int) -> [UInt8] {
    let digits = Array(table)
    return { at in [UInt8(String(digits[2 * at...2 * at + 1]), radix: 16) ?? 0] }
  }

  /// ASCII stays; quotation marks and dashes become those of ASCII.
  private static func bytes(_ text: String, _ letter: (Int) -> [UInt8]) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar -> [UInt8] in
      if scalar.isASCII { return [UInt8(scalar.value)] }
      guard let at = letters.firstIndex(of: scalar) else { return [UInt8(ascii: "?")] }
      return letter(at)
    }
  }
}
