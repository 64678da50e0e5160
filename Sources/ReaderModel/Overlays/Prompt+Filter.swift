import ArticleArchive
import ArticleQuery

extension Prompt {
  /// The text without a last word that may yet become the name of a field: "date" on the way to "date:".
  var withoutFieldBegun: String {
    let begun = lastTerm.lowercased()
    let isField = !begun.isEmpty && FilterField.allCases.contains { $0.word.hasPrefix(begun) }
    return isField ? beforeLastWord : text
  }

  /// What is being typed last, up to the last space; empty after one.
  public var lastWord: Substring {
    text.lastIndex(of: " ").map { text[text.index(after: $0)...] } ?? text[...]
  }

  /// A last word without the sign that turns it around.
  private var lastTerm: Substring { lastWord.hasPrefix("-") ? lastWord.dropFirst() : lastWord }

  /// The text before the word being typed.
  var beforeLastWord: String { String(text.dropLast(lastWord.count)) }

  /// Puts a tag in place of the word being typed; a minus before it stays.
  mutating func complete(with tag: TagCount) {
    let begun = lastWord.hasPrefix("-") ? lastWord.dropFirst() : lastWord
    replace(with: text.dropLast(begun.count) + tag.tag + " ")
  }
}
