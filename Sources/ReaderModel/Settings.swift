/// What a person has chosen once and for all: the reader's part of the configuration.
public struct Settings: Sendable, Hashable {
  /// How much may be sent for a key.
  public enum Line: String, Sendable, Hashable, CaseIterable {
    case fast
    /// Panes one over the other, and articles beside the list only once the cursor rests.
    case slow
  }

  /// Whether the terminal's mouse is ours: while it is, text is selected with Shift held.
  public enum Mouse: String, Sendable, Hashable, CaseIterable { case on, off }

  /// How copies are sent to the terminal.
  public enum Clipboard: String, Sendable, Hashable, CaseIterable {
    /// By what the terminal is called.
    case automatic
    case plain
    /// Handed on by tmux (`allow-passthrough`), or by GNU screen.
    case tmux, screen
    /// Not at all: copies go to a file.
    case none
  }

  /// Seconds of looking at an article after which it counts as read; 0 for never.
  public var readingSeconds = 5
  /// Columns of the text, 40...100.
  public var textColumns = 72
  /// Nil follows the size of the window.
  public var layout: Layout.Kind?
  public var line = Line.fast
  public var mouse = Mouse.off
  public var clipboard = Clipboard.automatic
  /// The program that addresses are given to, with its arguments; nil for what the system opens them with.
  public var opener: String?

  public enum ReadingLogKeeping: Sendable, Hashable { case kept, off }

  /// Whether what is opened is written down.
  public var readingLog = ReadingLogKeeping.kept

  public init() {}
}
