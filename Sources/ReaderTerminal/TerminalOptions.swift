public import ReaderScreen

/// What a person may want of the terminal.
nonisolated public struct TerminalOptions: Sendable, Hashable {
  /// The signs to draw with; nil for what the terminal can show.
  public var glyphs: Glyphs?
  public var theme: Theme
  /// Milliseconds after which a lone Escape is known as such; nil leaves that to ncurses, which asks ESCDELAY.
  public var escapeDelay: Int?

  public init(
    glyphs: Glyphs? = nil,
    theme: Theme = Theme(.auto),
    escapeDelay: Int? = TerminalOptions.usualEscapeDelay
  ) {
    self.glyphs = glyphs
    self.theme = theme
    self.escapeDelay = escapeDelay
  }

  /// Of ncurses' own second nobody is fond; over slow links a sequence may need 100.
  public static let usualEscapeDelay = 25
}
