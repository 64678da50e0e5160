/// Text reduced to what a search compares: lower case, and with or without its marks.
///
/// Folding takes away every mark and turns đ into d ("Đường" and "dương" both become "duong"), which SQLite's own
/// `unicode61 remove_diacritics 2` does not do for đ. Text is taken as NFC; marks that stand alone (NFD) are dropped.
public enum FoldedText {
  /// Lower case without marks: "Đường" becomes "duong".
  public static func fold(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { append(scalar, to: &result) }
    return String(result)
  }

  /// True when `text` holds a letter that folding would change other than by its case.
  public static func hasMarks(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.contains { isMark($0) || baseLetter($0) != nil }
  }

  /// True for a mark that stands on the letter before it (U+0300...U+036F and their like).
  public static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: true
    default: false
    }
  }

  /// The lower-case letter a to z under the marks of a Latin letter; nil for any other scalar.
  public static func baseLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let letter: UInt8
    switch scalar.value {
    case 0xC0...0x24F: letter = latin[Int(scalar.value) - 0xC0]
    case 0x1E00...0x1EFF: letter = latinAdditional[Int(scalar.value) - 0x1E00]
    default: return nil
    }
    return letter == UInt8(ascii: ".") ? nil : Unicode.Scalar(letter)
  }

  /// The lower-case form of a Latin letter with marks; the scalar itself when it has none of its own.
  static func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xC0...0x24F: lowerLatin[Int(scalar.value) - 0xC0]
    case 0x1E00...0x1EFF: lowerLatinAdditional[Int(scalar.value) - 0x1E00]
    default: scalar
    }
  }

  private static let lowerLatin = (0xC0...0x24F).map(mappedToLower)
  private static let lowerLatinAdditional = (0x1E00...0x1EFF).map(mappedToLower)

  /// The first scalar of the mapping, which is the whole of it but for "İ".
  private static func mappedToLower(_ value: Int) -> Unicode.Scalar {
    let scalar = Unicode.Scalar(UInt32(value)) ?? "?"
    return scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
  }

  private static func append(
    _ scalar: Unicode.Scalar,
    to result: inout String.UnicodeScalarView
  ) {
    switch scalar.value {
    case 0x41...0x5A: result.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
    case 0..<0xC0: result.append(scalar)
    default:
      if isMark(scalar) { return }
      if let letter = baseLetter(scalar) {
        result.append(letter)
      } else {
        result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
  }

  /// Base letters of U+00C0...U+024F; "." where there is none. From Unicode 15 canonical decompositions, with đ, ħ, ł, ø, ŧ and ı added.
  private static let latin = Array(
    ("aaaaaa.ceeeeiiii.nooooo.ouuuuy..aaaaaa.ceeeeiiii.nooooo.ouuuuy.y"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.llllll."
      + ".llnnnnnn...oooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz."
      + "................................oo.............uu..............."
      + ".............aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa...."
      + "aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............"
      + "................").utf8
  )

  /// Base letters of U+1E00...U+1EFF.
  private static let latinAdditional = Array(
    ("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
      + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
      + "wwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
      + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......").utf8
  )
}
