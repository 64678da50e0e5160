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

  /// The beginning of the name of a person being typed after "person:"; nil when none is.
  var personBegun: String? {
    let field = FilterField.person.word + ":"
    guard lastTerm.lowercased().hasPrefix(field) else { return nil }
    return String(lastTerm.dropFirst(field.count).filter { $0 != "\"" })
  }

  /// The text before the word being typed.
  var beforeLastWord: String { String(text.dropLast(lastWord.count)) }

  /// Puts a whole condition in place of the word being typed.
  mutating func complete(with filter: Filter) {
    replace(with: text.dropLast(lastTerm.count) + filter.text + " ")
  }

  /// Puts a tag in place of the word being typed.
  mutating func complete(with tag: TagCount) {
    replace(with: text.dropLast(lastTerm.count) + tag.tag + " ")
  }

  /// Completes the name of a field where only one begins so.
  mutating func completeField() {
    let begun = lastTerm.lowercased()
    let fields = FilterField.allCases.filter { $0.word.hasPrefix(begun) }
    guard !begun.isEmpty, fields.count == 1 else { return }
    replace(with: text.dropLast(lastTerm.count) + fields[0].word + ":")
  }
}
