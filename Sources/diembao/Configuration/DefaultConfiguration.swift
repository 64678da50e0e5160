import ReaderModel
import ReaderScreen
import ReaderTerminal

/// A configuration that changes nothing: every field with what it is for, what it takes, and its default, commented out.
nonisolated struct DefaultConfiguration: Sendable {
  var words: ConfigurationWords

  var text: String {
    let parts =
      [comment(words.opening)]
      + ConfigurationField.allCases.filter { $0.path.count == 1 }.map(lines)
      + [keys, panes, theme]
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func lines(of field: ConfigurationField) -> String {
    """
    \(comment(words.help(field)))
    # \(words.allowed(field.kind))
    # \(field.path.last ?? "") = \(DefaultConfiguration.literal(of: field))
    """
  }

  private var keys: String {
    """
    \(comment(words.keys))
    [keys]
    """
  }

  private var panes: String {
    let tables = KeyContext.allCases.dropFirst().map { "[keys.\($0.name)]" }
    return ([comment(words.panes)] + tables).joined(separator: "\n")
  }

  private var theme: String {
    let theme = Theme(.auto)
    let roles = Style.allCases.map {
      "# \($0.name) = \"\(theme.look(of: $0).words)\"  # \(words.role($0))"
    }
    return (["[theme]", lines(of: .theme), "", comment(words.looks)] + roles)
      .joined(separator: "\n")
  }

  private func comment(_ text: String) -> String {
    text.split(separator: "\n").map { "# \($0)" }.joined(separator: "\n")
  }

  /// What stands in a file that changes nothing.
  static func literal(of field: ConfigurationField) -> String {
    switch field {
    case .language: "\"auto\""
    case .preset, .layout, .textWidth, .readingSeconds, .line, .mouse, .clipboard, .opener, .signs,
      .escapeDelay, .history,
      .theme:
      field.value(in: Configuration()).literal
    }
  }
}
