/// # ReaderTerminal
///
/// A reader on a terminal: frames to ncurses, keys and signals to events. It must not know what is shown or what a
/// key does; `ReaderScreen` draws and `ReaderModel` acts.

import CCurses
public import ReaderModel
public import ReaderScreen

/// The reader as a full-screen program.
public enum ReaderApp {
  /// How a session at the terminal ended.
  nonisolated public struct Ending: Sendable, Hashable {
    public enum Reason: Sendable, Hashable {
      /// The person left.
      case quit
      /// The terminal is gone; nothing can be written to it.
      case hungUp
      /// Somebody asked the process to end.
      case terminated
    }

    public var reason: Reason
    /// Worth a line when the person is back in the shell: the terminal was taken for another.
    public var standIn: StandIn?
  }

  /// Columns and rows of the window, to open a session at once at its size; 80x24 when there is no terminal.
  public static var windowSize: Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    curses_window_size(&rows, &columns)
    return Size(columns: Int(columns), rows: Int(rows))
  }

  /// True when the environment's locale writes UTF-8.
  public static var localeHasUTF8: Bool { curses_use_locale() && curses_locale_is_utf8() }

  /// Does what neither the reader nor the terminal can.
  public typealias Host = @MainActor (ProgramRequest, LentTerminal) -> Void

  /// Shows a session until the person leaves or the terminal goes away.
  ///
  /// However it ends, the place has been saved (for a terminal that is gone: if that took no longer than 150 ms).
  /// After ``Ending/Reason/hungUp`` nothing may be printed.
  public static func run(
    session: Session,
    strings: Strings,
    options: TerminalOptions = TerminalOptions(),
    host: @escaping Host
  ) async throws(TerminalError) -> Ending {
    let terminal = try Terminal.open(options)
    let loop = EventLoop(terminal: terminal, session: session, strings: strings, host: host)
    let reason = await loop.run()
    terminal.close()
    return Ending(reason: reason, standIn: terminal.standIn)
  }
}
