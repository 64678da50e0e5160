import ReaderModel
import ReaderScreen
import ReaderTerminal

/// What a person has chosen once and for all.
nonisolated struct Configuration: Sendable {
  /// What lines, bars and letters are drawn with.
  enum Signs: String, Sendable, CaseIterable {
    /// What the terminal can show.
    case auto
    case unicode, ascii
  }

  /// Whether what is read is remembered.
  enum History: String, Sendable, CaseIterable { case on, off }

  var language = InterfaceLanguage.english
  var preset = KeyPreset.vi
  var settings = Settings()
  var signs = Signs.auto
  var base = Theme.Base.auto
  var looks: [Style: Look] = [:]
  var escapeDelay = TerminalOptions.usualEscapeDelay
  var history = History.on
  /// The keys of the preset with the changes to them.
  var keys = KeyTable.standard

  var theme: Theme { Theme(base, changes: looks) }

  var glyphs: Glyphs? {
    switch signs {
    case .auto: nil
    case .unicode: .unicode
    case .ascii: .ascii
    }
  }

  var terminalOptions: TerminalOptions {
    TerminalOptions(glyphs: glyphs, theme: theme, escapeDelay: escapeDelay)
  }
}
