import Articles

/// Text as a page of HTML takes it: safe to show, and no part of it can be taken for a tag or an attribute.
nonisolated struct HTMLText: Sendable, Hashable {
  let text: String

  init(_ text: String) {
    var escaped = ""
    for character in SafeText.line(text) {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.append(character)
      }
    }
    self.text = escaped
  }

  /// The text in an element; nothing for none.
  static func element(_ name: String, _ text: String?, class role: String? = nil) -> String {
    guard let text else { return "" }
    let attribute = role.map { " class=\"\($0)\"" } ?? ""
    return "<\(name)\(attribute)>\(HTMLText(text).text)</\(name)>\n"
  }
}
