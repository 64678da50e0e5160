import Articles

/// What a person is known by in the tables: the words of the name, and the role that sets namesakes apart.
///
/// Stored as `person.folded` and `person.exact`; in the latter the role stands on a line of its own.
struct PersonKey: Hashable {
  let folded: String
  let exact: String

  init(folded: String, exact: String) {
    self.folded = folded
    self.exact = exact
  }

  init(_ name: PersonName) { self.init(folded: name.foldedText, exact: name.exactText) }

  /// Nil when there is no word in the name.
  init?(_ label: PersonLabel) {
    guard let name = PersonName(label.name) else { return nil }
    let role = label.role.map { SearchTokens.exactWords(of: $0).joined(separator: " ") } ?? ""
    let exact = role.isEmpty ? name.exactText : name.exactText + Self.separator + role
    self.init(folded: name.foldedText, exact: exact)
  }

  private static let separator = "\n"

  /// True when the name with the role that sets it apart has all of some words; without such a role the forms tell.
  func isNamed(_ words: [String]) -> Bool {
    let own = Set(SearchTokens.exactWords(of: exact) + SearchTokens.foldedWords(of: exact))
    return role != nil && own.isSuperset(of: words)
  }

  /// The same for folded beginnings of words.
  func isNamed(asBegun words: [String]) -> Bool {
    let own = SearchTokens.foldedWords(of: exact)
    return role != nil && words.allSatisfy { word in own.contains { $0.hasPrefix(word) } }
  }

  /// The name in lower case with its marks.
  var name: String { parts.name }

  /// The role in lower case; nil for most persons.
  var role: String? { parts.role }

  private var parts: (name: String, role: String?) {
    let lines = exact.split(separator: Self.separator, maxSplits: 1).map(String.init)
    return (lines.first ?? "", lines.count > 1 ? lines[1] : nil)
  }

  var backward: String { folded.split(separator: " ").reversed().joined(separator: " ") }
}
