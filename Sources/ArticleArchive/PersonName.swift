import Articles

/// A name as the words that are compared.
struct PersonName: Hashable {
  /// Lower case without marks.
  let folded: [String]
  /// Lower case with marks.
  let exact: [String]

  /// Nil when there is no word in it.
  init?(_ text: String) {
    folded = SearchTokens.foldedWords(of: text)
    exact = SearchTokens.exactWords(of: text)
    if folded.isEmpty { return nil }
  }

  /// - Parameter folded: at least one word.
  init(folded: [String], exact: [String]) {
    self.folded = folded
    self.exact = exact
  }

  init(folded: String, exact: String) {
    self.folded = folded.split(separator: " ").map(String.init)
    self.exact = exact.split(separator: " ").map(String.init)
  }

  var foldedText: String { folded.joined(separator: " ") }
  var exactText: String { exact.joined(separator: " ") }

  /// True when this is the other name with marks left out ("Nguyen Van Hung" of "Nguyễn Văn Hùng").
  func isPlainer(than other: PersonName) -> Bool {
    folded == other.folded && folded.indices.allSatisfy { isPlainer(at: $0, than: other, at: $0) }
  }

  /// True when a word is the other's, or the other's with its marks left out.
  ///
  /// "Thanh" is not "Thành" written carelessly: most syllables of Vietnamese are words with marks and without. Only in a
  /// long name that has none at all, or in a word of several syllables, as other languages have them, are they missing.
  private func isPlainer(at index: Int, than other: PersonName, at place: Int) -> Bool {
    exact[index] == other.exact[place]
      || exact[index] == folded[index] && folded[index] == other.folded[place]
        && (isBare || folded[index].hasSeveralSyllables)
  }

  /// True for a name of several words, initials not counted, none of them with marks.
  private var isBare: Bool { folded == exact && folded.count { $0.utf8.count > 1 } > 2 }

  /// "jr" of "Donald Trump Jr", which parts the son from the father; nil for most.
  private var generation: String? {
    guard folded.count > 1, let last = folded.last, Self.generations.contains(last) else {
      return nil
    }
    return last
  }

  private static let generations: Set<String> = ["jr", "sr", "ii", "iii", "iv"]

  /// True when these words begin or end the other, longer name, marks agreeing where both have them, and both or neither
  /// tell of which generation.
  func isPart(of other: PersonName) -> Bool {
    guard folded.count < other.folded.count, generation == other.generation else { return false }
    return agrees(with: other, from: 0) || isEnd(of: other)
  }

  /// True when these words end the other name.
  func isEnd(of other: PersonName) -> Bool {
    folded.count <= other.folded.count
      && agrees(with: other, from: other.folded.count - folded.count)
  }

  private func agrees(with other: PersonName, from start: Int) -> Bool {
    folded.indices.allSatisfy { index in
      isPlainer(at: index, than: other, at: start + index)
        || other.isPlainer(at: start + index, than: self, at: index)
    }
  }

  /// The shorter names that begin or end this one. Names of many words have none: nobody is called so.
  var parts: [String] {
    guard (2...8).contains(folded.count) else { return [] }
    return (1..<folded.count).flatMap { count in
      [folded.prefix(count), folded.suffix(count)].map { $0.joined(separator: " ") }
    }
  }
}

extension String {
  /// True when vowels stand apart in a folded word ("maduro"); those of a Vietnamese syllable stand together.
  var hasSeveralSyllables: Bool {
    var groups = 0
    var wasVowel = false
    for byte in utf8 {
      let isVowel = "aeiouy".utf8.contains(byte)
      if isVowel && !wasVowel { groups += 1 }
      wasVowel = isVowel
    }
    return groups > 1
  }
}
