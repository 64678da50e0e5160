/// Tells whether a form of a name may stand for a member of the cast.
struct NameMatch {
  let candidate: NameCandidate
  let member: Cast.Member
  /// True when nobody of the story is called by the last word of the member's name alone.
  var isCalledByFamily = false

  private var words: [Key] { candidate.words }

  var isSame: Bool {
    guard agreesInGeneration else { return false }
    if let generation = member.generation, endsName(with: generation) { return true }
    if member.words == words { return true }
    if candidate.isNickname { return member.holdsOffice && member.words.last == words.last }
    if member.words.suffix(words.count).elementsEqual(words) { return true }
    if words.count == 1 {
      return (!member.isVietnamese || isCalledByFamily) && member.words.first == words.first
    }
    if words.count == member.words.count, isReordered || isMisspelt { return true }
    return !member.isVietnamese && isShortened
  }

  /// "Donald Trump Jr." may be "Trump Jr." and, where nobody else is, "Trump", but not "Donald Trump".
  private var agreesInGeneration: Bool {
    guard let own = candidate.generation else {
      return member.generation == nil || words.count < member.words.count
    }
    return own == member.generation
  }

  /// "Trump Jr." of "Donald Trump Jr."
  private func endsName(with generation: Key) -> Bool {
    (member.words + [generation]).suffix(words.count).elementsEqual(words)
  }

  /// First and last of a foreign name, its first words ("Maria del Roe" of "Maria del Roe Diaz"), or "Alex Miller" for "Alexander Miller".
  private var isShortened: Bool {
    if words.count < member.words.count, member.words.starts(with: words) { return true }
    guard words.last == member.words.last else { return false }
    if words.count < member.words.count { return words.first == member.words.first }
    return words.dropFirst() == member.words.dropFirst() && opensAlike
  }

  /// The first name of one opens that of the other.
  private var opensAlike: Bool {
    let first = candidate.form.prefix { $0 != " " }
    let second = member.forms[0].prefix { $0 != " " }
    return min(first.utf8.count, second.utf8.count) >= 3
      && (first.hasPrefix(second) || second.hasPrefix(first))
  }

  /// The same words in another order: "Jae-in Moon".
  private var isReordered: Bool {
    guard words.count > 2 || !candidate.isVietnamese, mix(words) == mix(member.words) else {
      return false
    }
    return Set(words) == Set(member.words)
  }

  /// Equal for the same words in any order.
  private func mix(_ words: [Key]) -> UInt64 { words.reduce(0) { $0 ^ $1.value } }

  /// One letter or mark of one word differs, and not because both are names of their own: "Hùng", "Hưng".
  private var isMisspelt: Bool {
    guard words.count > 2 || !candidate.isVietnamese, let i = onlyDifference,
      !(isKnown(i, candidate.knownWords) && isKnown(i, member.knownWords)), agrees
    else { return false }
    let a = parts(candidate.form)
    let b = parts(member.forms[0])
    guard a.count == words.count, b.count == words.count else { return false }
    return Spelling(a[i]).isSlip(of: Spelling(b[i]))
  }

  /// The one place where the words differ; nil when they differ in none or in more.
  private var onlyDifference: Int? {
    var difference: Int?
    for i in words.indices where words[i] != member.words[i] {
      if difference != nil { return nil }
      difference = i
    }
    return difference
  }

  private func isKnown(_ i: Int, _ words: UInt8) -> Bool { i < 8 && words & 1 << UInt8(i) != 0 }

  private var agrees: Bool {
    switch (candidate.gender, member.gender) {
    case (.male, .female), (.female, .male): false
    default: true
    }
  }

  private func parts(_ form: String) -> [Substring.UnicodeScalarView] {
    form.unicodeScalars.split { $0 == " " || $0 == "-" }
  }
}

/// The letters of a word.
private struct Spelling {
  private let letters: [UInt32]

  init(_ word: some Sequence<Unicode.Scalar>) {
    letters = word.map { Letters.lowercase($0.value) }
  }

  /// True when one letter differs, is missing or is too many; not the first, which nobody mistakes.
  func isSlip(of other: Spelling) -> Bool {
    let (a, b) =
      letters.count < other.letters.count ? (letters, other.letters) : (other.letters, letters)
    guard a.first == b.first, b.count - a.count <= 1, b.count > 2 else { return false }
    let start = zip(a, b).prefix { $0 == $1 }.count
    let rest = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
    return start + rest >= b.count - 1
  }
}
