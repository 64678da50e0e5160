public import ReaderScreen

/// What a person may want of the terminal.
nonisolated public struct TerminalOptions: Sendable, Hashable {
  public enum Colour: Sendable, Hashable {
    /// Where the terminal has it and NO_COLOR is not set.
    case automatic
    case never
  }

  public var colour: Colour
  /// The signs to draw with; nil for what the terminal can show.
  public var glyphs: Glyphs?

  public init(colour: Colour = .automatic, glyphs: Glyphs? = nil) {
    self.colour = colour
    self.glyphs = glyphs
  }
}
