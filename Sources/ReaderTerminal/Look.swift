import CCurses

/// How a style looks. The attributes alone must carry the meaning: colour is absent on some terminals, switched off
/// on others, and some eyes do not see it. Only the terminal's own colours, never a background: it may be light or dark.
nonisolated public struct Look: Sendable, Hashable {
  /// The terminal's own colour, and the sixteen that have names; the number is that of its pair.
  public enum Colour: UInt8, Sendable, Hashable, CaseIterable {
    case standard, black, red, green, yellow, blue, magenta, cyan, white
    case brightBlack, brightRed, brightGreen, brightYellow, brightBlue, brightMagenta, brightCyan,
      brightWhite
  }

  public struct Attributes: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8

    public static let bold = Attributes(curses_bold)
    public static let dim = Attributes(curses_dim)
    public static let underline = Attributes(curses_underline)
    public static let reverse = Attributes(curses_reverse)

    public init(rawValue: UInt8) { self.rawValue = rawValue }
    private init(_ attribute: curses_attribute) { rawValue = UInt8(attribute.rawValue) }
  }

  public var attributes: Attributes
  public var colour: Colour

  public init(_ attributes: Attributes, _ colour: Colour = .standard) {
    self.attributes = attributes
    self.colour = colour
  }
}
