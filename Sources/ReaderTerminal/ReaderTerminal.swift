/// # ReaderTerminal
///
/// A reader on a terminal: frames to ncurses, keys and signals to events. It must not know what is shown or what a
/// key does; `ReaderScreen` draws and `ReaderModel` acts.

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
    public var standIn: Terminal.StandIn?
  }

  /// Shows a session until the person leaves or the terminal goes away.
  ///
  /// The session is left as it stands; saving it is the caller's.
  public static func run(
    session: Session,
    strings: Strings,
    options: TerminalOptions = TerminalOptions()
  ) async throws(TerminalError) -> Ending {
    let terminal = try Terminal.open(options)
    let reason = await EventLoop(terminal: terminal, session: session, strings: strings).run()
    switch reason {
    case .quit, .terminated: terminal.close()
    case .hungUp: terminal.abandon()
    }
    return Ending(reason: reason, standIn: terminal.standIn)
  }
}
