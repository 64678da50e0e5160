/// How well typed letters fit a name: all of them must be in it, in order.
enum FuzzyMatch {
  /// Better than every score of ``score(of:in:)``.
  static let exact = Int.max
  /// More than letters in a row are worth: what typed marks agree with is meant.
  static let marksTyped = 100_000

  /// True when every word typed is the beginning of a word of the name, in order.
  static func begins(_ typed: [Substring], _ name: String) -> Bool {
    var rest = name.split { $0 == " " || $0 == "-" || $0 == "," }[...]
    for word in typed {
      guard let index = rest.firstIndex(where: { $0.hasPrefix(word) }) else { return false }
      rest = rest[(index + 1)...]
    }
    return true
  }

  /// Larger is better; nil when a letter is missing. Letters in a row and at the beginning of words count more.
  static func score(of typed: String, in name: String) -> Int? {
    var score = 0
    var wanted = typed.lowercased().filter { $0 != " " }[...]
    var previousMatched = false
    var isWordStart = true
    for character in name.lowercased() {
      guard let next = wanted.first else { break }
      let matches = character == next
      if matches {
        wanted.removeFirst()
        score += 1 + (previousMatched ? 3 : 0) + (isWordStart ? 5 : 0)
      }
      previousMatched = matches
      isWordStart = character == "-" || character == " "
    }
    guard wanted.isEmpty else { return nil }
    // Of two names that fit alike the shorter one is meant.
    return score * 100 - name.count
  }
}
