public import ReaderScreen

/// What a person may want of the terminal.
nonisolated public struct TerminalOptions: Sendable, Hashable {
  /// The signs to draw with; nil for what the terminal can show.
  public var glyphs: Glyphs?

  public init(glyphs: Glyphs? = nil) { self.glyphs = glyphs }
}
