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

  init(folded: String, exact: String) {
    self.folded = folded.split(separator: " ").map(String.init)
    self.exact = exact.split(separator: " ").map(String.init)
  }

  var foldedText: String { folded.joined(separator: " ") }
  var exactText: String { exact.joined(separator: " ") }
  /// The words from last to first, so that an index finds names by how they end.
  var backwardText: String { folded.reversed().joined(separator: " ") }

  /// True when this is the other name with some marks left out ("Nguyen Văn Hùng" of "Nguyễn Văn Hùng").
  func isPlainer(than other: PersonName) -> Bool {
    folded == other.folded
      && zip(folded.indices, exact).allSatisfy { $1 == other.exact[$0] || $1 == folded[$0] }
  }

  /// True when these words begin or end the other, longer name, marks agreeing where both have them.
  func isPart(of other: PersonName) -> Bool {
    guard folded.count < other.folded.count else { return false }
    return agrees(with: other, from: 0)
      || agrees(with: other, from: other.folded.count - folded.count)
  }

  private func agrees(with other: PersonName, from start: Int) -> Bool {
    folded.indices.allSatisfy { index in
      let at = start + index
      guard folded[index] == other.folded[at] else { return false }
      return exact[index] == other.exact[at] || exact[index] == folded[index]
        || other.exact[at] == other.folded[at]
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
