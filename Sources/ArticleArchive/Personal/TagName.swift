import Articles
import Foundation

/// The name of a tag, as it is kept: one word, in the spelling in which it came first.
public struct TagName: Sendable, Hashable {
  public let text: String

  /// The tag that a word means; nil for a word without a letter or digit.
  ///
  /// - Parameters:
  ///   - word: as typed; a "#" before it is no part of it.
  ///   - known: tags that there are, whose spelling goes before what is typed.
  public init?(typed word: some StringProtocol, known: some Sequence<String>) {
    let text = SafeText.line(String(word.drop { $0 == "#" })).precomposedStringWithCanonicalMapping
    guard !text.contains(" "), !text.hasPrefix("-"), !SearchTokens.foldedWords(of: text).isEmpty
    else { return nil }
    let lowered = text.lowercased()
    self.text = known.first { $0.lowercased() == lowered } ?? text
  }
}
