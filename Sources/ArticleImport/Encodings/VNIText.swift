/// VNI for Windows: "Vieät Nam", a letter and then a byte that carries its marks.
///
/// The table is that of VNI Software's fonts, as xvnkb's `vni.h` and other keyboard drivers give it.
enum VNIText {
  static func text(_ bytes: [UInt8]) -> String {
    var scalars = String.UnicodeScalarView()
    var i = 0
    while i < bytes.count {
      if i + 1 < bytes.count, let letter = pairs[pair(bytes[i], bytes[i + 1])] {
        scalars.append(letter)
        i += 2
      } else {
        scalars.append(bytes[i] < 0x80 ? Unicode.Scalar(bytes[i]) : single(bytes[i]))
        i += 1
      }
    }
    return String(scalars)
  }

  /// Bytes that carry marks, and the letter that each makes of its base, in the order of ``bases``.
  private static let marks: [(byte: Unicode.Scalar, letters: String)] = [
    ("ù", "áéóúýớứ"), ("ø", "àèòùỳờừ"), ("û", "ảẻỏủỷởử"), ("õ", "ãẽõũỹỡữ"), ("ï", "ạẹọụ.ợự"),
    ("â", "âêô...."), ("á", "ấếố...."), ("à", "ầềồ...."), ("å", "ẩểổ...."), ("ã", "ẫễỗ...."),
    ("ä", "ậệộ...."), ("ê", "ă......"), ("é", "ắ......"), ("è", "ằ......"), ("ú", "ẳ......"),
    ("ü", "ẵ......"), ("ë", "ặ......"),
  ]
  /// "ô" stands for ơ, "ö" for ư.
  private static let bases = "aeouyôö"

  private static let singles: [(byte: Unicode.Scalar, letter: Unicode.Scalar)] = [
    ("í", "í"), ("ì", "ì"), ("æ", "ỉ"), ("ó", "ĩ"), ("ò", "ị"), ("ô", "ơ"), ("ö", "ư"),
    ("ñ", "đ"), ("î", "ỵ"),
  ]

  private static func pair(_ base: UInt8, _ mark: UInt8) -> UInt16 {
    UInt16(base) << 8 | UInt16(mark)
  }

  /// In capitals both bytes are capitals.
  private static let pairs: [UInt16: Unicode.Scalar] = {
    var pairs: [UInt16: Unicode.Scalar] = [:]
    for (mark, letters) in marks {
      for (base, letter) in zip(bases.unicodeScalars, letters.unicodeScalars) where letter != "." {
        pairs[pair(UInt8(base.value), UInt8(mark.value))] = letter
        pairs[pair(capital(base), capital(mark))] = upper(letter)
      }
    }
    return pairs
  }()

  private static let letters: [UInt8: Unicode.Scalar] = {
    var letters: [UInt8: Unicode.Scalar] = [:]
    for (byte, letter) in singles {
      letters[UInt8(byte.value)] = letter
      letters[capital(byte)] = upper(letter)
    }
    return letters
  }()

  /// A byte alone: one of the letters that need no second one, else what Windows has there.
  private static func single(_ byte: UInt8) -> Unicode.Scalar {
    if let letter = letters[byte] { return letter }
    return OneByteTable.windows1252.text([byte]).unicodeScalars.first ?? "\u{FFFD}"
  }

  /// ASCII and Latin-1 have their capitals 0x20 below.
  private static func capital(_ scalar: Unicode.Scalar) -> UInt8 { UInt8(scalar.value - 0x20) }

  private static func upper(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.properties.uppercaseMapping.unicodeScalars.first ?? scalar
  }
}
