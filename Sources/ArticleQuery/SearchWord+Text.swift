import Articles
import Foundation

extension SearchWord {
  /// The words of a text as they are looked for: composed (NFC), without what cannot be seen, cut as the index cuts, in
  /// lower case.
  ///
  /// "Á-Âu" is two words.
  public static func words(in text: some StringProtocol) -> [SearchWord] {
    var words: [SearchWord] = []
    let composed = SafeText.line(text.precomposedStringWithCanonicalMapping)
    SearchTokens.forEach(in: composed) { _, folded, exact in
      words.append(SearchWord(text: exact ?? folded, isExact: exact != nil))
    }
    return words
  }
}

extension Filter {
  /// The word or phrase that a text asks for; nil when no word is in it.
  public static func text(_ text: some StringProtocol) -> Filter? {
    let words = SearchWord.words(in: text)
    guard let first = words.first else { return nil }
    return words.count == 1 ? .word(first) : .phrase(words)
  }
}
