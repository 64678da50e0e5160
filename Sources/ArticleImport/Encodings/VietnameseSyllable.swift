/// Tells syllables that can be Vietnamese from strings of letters that cannot.
///
/// A syllable is a beginning, a vowel or group of vowels with one tone at most, and an end, each out of a short list.
enum VietnameseSyllable {
  /// - Parameter scalars: a word; capitals count as small letters.
  static func isPossible(_ scalars: some Sequence<Unicode.Scalar>) -> Bool {
    var letters: [UInt8] = []
    var tones = 0
    for scalar in scalars {
      guard let letter = Self.letter(scalar), letters.count < 8 else { return false }
      letters.append(letter.plain)
      if letter.hasTone { tones += 1 }
    }
    return tones <= 1 && isPossible(letters)
  }

  /// A letter without its tone, as a byte: vowels with a quality of their own have digits, đ too.
  private struct Letter {
    var plain: UInt8
    var hasTone: Bool
  }

  private static let vowels = [
    ("a", "aàáảãạ"), ("1", "ăằắẳẵặ"), ("2", "âầấẩẫậ"), ("e", "eèéẻẽẹ"), ("3", "êềếểễệ"),
    ("i", "iìíỉĩị"), ("o", "oòóỏõọ"), ("4", "ôồốổỗộ"), ("5", "ơờớởỡợ"), ("u", "uùúủũụ"),
    ("6", "ưừứửữự"), ("y", "yỳýỷỹỵ"), ("7", "đ"),
  ]

  private static let letters: [Unicode.Scalar: Letter] = {
    var letters: [Unicode.Scalar: Letter] = [:]
    for byte in UInt8(ascii: "a")...UInt8(ascii: "z") {
      letters[Unicode.Scalar(byte)] = Letter(plain: byte, hasTone: false)
    }
    for (plain, forms) in vowels {
      for (i, scalar) in forms.unicodeScalars.enumerated() {
        letters[scalar] = Letter(plain: plain.utf8.first ?? 0, hasTone: i > 0)
      }
    }
    for (scalar, letter) in letters {
      if let capital = scalar.properties.uppercaseMapping.unicodeScalars.first {
        letters[capital] = letter
      }
    }
    return letters
  }()

  private static func letter(_ scalar: Unicode.Scalar) -> Letter? { letters[scalar] }

  private static func isPossible(_ letters: [UInt8]) -> Bool {
    let start = letters.firstIndex(where: isVowel) ?? letters.count
    let end = letters[start...].firstIndex { !isVowel($0) } ?? letters.count
    let (beginning, nucleus) = (letters[..<start], letters[start..<end])
    guard beginnings.contains(text(beginning)), ends.contains(text(letters[end...])) else {
      return false
    }
    if nuclei.contains(text(nucleus)) { return true }
    // In "giường" and "quốc" the first vowel belongs to the beginning.
    let isOfBeginning =
      beginning == [UInt8(ascii: "g")] && nucleus.first == UInt8(ascii: "i")
      || beginning == [UInt8(ascii: "q")] && nucleus.first == UInt8(ascii: "u")
    return isOfBeginning && nuclei.contains(text(nucleus.dropFirst()))
  }

  private static func isVowel(_ letter: UInt8) -> Bool { vowelLetters.contains(letter) }

  private static func text(_ letters: ArraySlice<UInt8>) -> String {
    String(decoding: letters, as: UTF8.self)
  }

  private static let vowelLetters = Set("aeiouy123456".utf8)
  private static let beginnings = Set(
    ["", "b", "c", "ch", "d", "7", "g", "gh", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh"]
      + ["p", "ph", "q", "r", "s", "t", "th", "tr", "v", "x"]
  )
  private static let ends: Set<String> = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"]
  private static let nuclei = Set(
    [
      "a", "1", "2", "e", "3", "i", "o", "4", "5", "u", "6", "y", "ai", "ao", "au", "ay", "2u",
      "2y",
    ]
      + ["eo", "3u", "ia", "i3", "iu", "oa", "o1", "oe", "oi", "oo", "4i", "5i", "ua", "u2", "u3"]
      + ["ui", "u4", "u5", "6a", "6i", "6u", "65", "uy", "y3", "i3u", "y3u", "oai", "oao", "oay"]
      + ["oeo", "u2y", "u4i", "uya", "uy3", "uyu", "65i", "65u", "ue", "uo"]
  )
}
