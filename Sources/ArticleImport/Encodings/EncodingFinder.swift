/// Finds the old encoding of a text that is not UTF-8, by what comes out of each.
enum EncodingFinder {
  /// An encoding that a text can be tried in.
  struct Candidate: Sendable {
    let name: TextEncoding
    let text: @Sendable ([UInt8]) -> String
  }

  private static let vietnamese = [
    Candidate(name: .windows1258) { OneByteTable.windows1258.text($0) },
    Candidate(name: .tcvn3) { OneByteTable.tcvn3.text($0) },
    Candidate(name: .viscii) { OneByteTable.viscii.text($0) },
    Candidate(name: .vni) { VNIText.text($0) },
  ]
  private static let western =
    Candidate(name: .windows1252) { OneByteTable.windows1252.text($0) }

  /// So much of a text tells its encoding.
  private static let sample = 1 << 16

  /// Nil when no encoding makes sense of it.
  static func encoding(of bytes: [UInt8]) -> Candidate? {
    let sample = Array(bytes.prefix(sample))
    let scored = vietnamese.map { ($0, WordScore(vietnamese: $0.text(sample))) }
    let best = scored.filter { $0.1.isVietnamese }.max { $0.1.balance < $1.1.balance }
    if let best { return best.0 }
    let score = WordScore(western: western.text(sample))
    return score.isWestern ? western : nil
  }
}

/// How many words of a text can be words.
///
/// Only words with a letter beyond ASCII are counted: the others are the same in every encoding.
struct WordScore {
  private var good = 0
  private var bad = 0
  /// Quotation marks, dashes and the like.
  private var marks = 0
  private var letters = 0
  private var lettersBeyondASCII = 0

  /// The fewest words that tell anything.
  private static let fewest = 4
  private static let fewestWesternLetters = 40

  var balance: Int { good - 3 * bad }

  /// Nine of ten words with marks can be Vietnamese.
  var isVietnamese: Bool { good >= Self.fewest && good >= 9 * bad }

  /// Nearly all is ASCII, and what is not is where Western languages have it.
  var isWestern: Bool {
    letters >= Self.fewestWesternLetters && good + marks > 0 && good + marks >= 10 * bad
      && lettersBeyondASCII * 12 <= letters
  }

  init(vietnamese text: String) {
    count(text) { VietnameseSyllable.isPossible($0) }
  }

  init(western text: String) {
    count(text, Self.isWesternWord)
  }

  private mutating func count(
    _ text: String,
    _ isGood: (ArraySlice<Unicode.Scalar>) -> Bool
  ) {
    let scalars = Array(text.unicodeScalars)
    var start = 0
    for i in 0...scalars.count where i == scalars.count || Self.separates(scalars[i]) {
      if i < scalars.count, scalars[i].value >= 0x80 { marks += 1 }
      if start < i { add(scalars[start..<i], isGood) }
      start = i + 1
    }
  }

  private mutating func add(
    _ word: ArraySlice<Unicode.Scalar>,
    _ isGood: (ArraySlice<Unicode.Scalar>) -> Bool
  ) {
    let beyond = word.count { $0.value >= 0x80 }
    letters += word.count
    lettersBeyondASCII += beyond
    guard beyond > 0, word.contains(where: { $0.properties.isAlphabetic }) else { return }
    if isGood(word) { good += 1 } else { bad += 1 }
  }

  /// White space, figures, marks of ASCII, and those of print.
  private static func separates(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: false
    case 0..<0x80, 0xA0, 0xAB, 0xBB, 0x2013...0x2014, 0x2018...0x201E, 0x2022, 0x2026: true
    default: false
    }
  }

  /// Letters of Western Europe, no more than every other one with a mark, no capital behind a small letter.
  private static func isWesternWord(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    var beyond = 0
    var wasSmall = false
    for scalar in word {
      if scalar.value >= 0x80 {
        guard (0xC0...0x17F).contains(scalar.value), scalar != "×", scalar != "÷" else {
          return false
        }
        beyond += 1
        if wasSmall, scalar.properties.isUppercase { return false }
      }
      wasSmall = scalar.properties.isLowercase
    }
    return beyond * 2 <= word.count + 1
  }
}
