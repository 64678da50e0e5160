import CCurses
import Dispatch
import ReaderModel
import ReaderScreen

/// The terminal in full-screen mode. Shows frames, reads strokes, and knows nothing of what they mean.
///
/// There is one terminal to a process, and one `Terminal` at a time.
final class Terminal {
  /// Signs the terminal can show, or was told to.
  let glyphs: Glyphs
  let standIn: StandIn?
  /// Columns and rows as last asked for; see ``measure()``.
  private(set) var size: Size

  /// What stands on the screen; nil when that is not known.
  private var shown: Frame?
  private var packer: RowPacker
  private var decoder = StrokeDecoder()
  private var sources: [any DispatchSourceRead] = []

  private init(glyphs: Glyphs, theme: Theme, standIn: StandIn?) {
    self.glyphs = glyphs
    packer = RowPacker(theme: theme)
    self.standIn = standIn
    size = Size(columns: 80, rows: 24)
    size = measure()
  }
}

// MARK: - Opening and closing

extension Terminal {
  /// Takes the terminal on standard input and output.
  static func open(_ options: TerminalOptions) throws(TerminalError) -> Terminal {
    guard curses_is_terminal(0) else { throw .notATerminal(.input) }
    guard curses_is_terminal(1) else { throw .notATerminal(.output) }
    let name = TerminalEnvironment.terminal
    guard !name.isEmpty else { throw .noTerminalName }
    let canShowUTF8 = curses_use_locale() && (curses_locale_is_utf8() || curses_terminal_is_utf8())
    let used = try start(name, options)
    if options.theme.hasColour { _ = curses_use_colours() }
    return Terminal(
      glyphs: canShowUTF8 ? options.glyphs ?? .unicode : .ascii,
      theme: options.theme,
      standIn: used == name ? nil : StandIn(asked: name, used: used)
    )
  }

  /// Opens the screen by this name, or by that of a terminal nearly all others follow; returns the name that worked.
  private static func start(
    _ name: String,
    _ options: TerminalOptions
  ) throws(TerminalError) -> String {
    let delay = Int32(clamping: options.escapeDelay ?? -1)
    for candidate in [name, "xterm-256color", "xterm", "vt100"] {
      switch curses_open(candidate, delay) {
      case .opened: return candidate
      case .unknown_terminal: continue
      case .no_cursor_addressing: throw .cannotPlaceCursor(terminal: candidate)
      case .failed: throw .cannotStart(terminal: candidate)
      }
    }
    throw .unknownTerminal(name)
  }

  /// Gives the terminal back as it was found; does nothing after ``abandon()``.
  func close() {
    unwatch()
    curses_close()
  }

  /// Lets go of a terminal that is gone; nothing is written to it.
  func abandon() {
    unwatch()
    curses_abandon()
  }

  private func unwatch() {
    for source in sources { source.cancel() }
    sources = []
  }
}

// MARK: - Drawing

extension Terminal {
  /// Shows a frame. Only what changed since the last one is sent; the same frame again costs nothing.
  func show(_ frame: Frame) {
    let changed = (0..<frame.size.rows).filter { !isShown($0, of: frame) }
    if changed.isEmpty, isShownCursor(of: frame) { return }
    for row in changed {
      packer.pack(frame.row(row))
      curses_draw_row(Int32(row), packer.cells, Int32(packer.cells.count), packer.text)
    }
    curses_update(Int32(frame.cursor.row), Int32(frame.cursor.column), frame.cursorIsVisible)
    shown = frame
  }

  private func isShown(_ row: Int, of frame: Frame) -> Bool {
    guard let shown, shown.size == frame.size else { return false }
    return shown.row(row) == frame.row(row)
  }

  private func isShownCursor(of frame: Frame) -> Bool {
    shown?.size == frame.size && shown?.cursor == frame.cursor
      && shown?.cursorIsVisible == frame.cursorIsVisible
  }

  /// What stands at a place of the screen and acts when it is pressed; nil when nothing does.
  func spot(atRow row: Int, column: Int) -> Frame.Spot? {
    shown?.spots.last { $0.row == row && $0.columns.contains(column) }
  }

  /// Has the mouse reported, or leaves it to the terminal.
  func use(_ mouse: Settings.Mouse) { curses_use_mouse(mouse == .on) }

  /// Makes the next ``show(_:)`` paint everything: something else has written on the screen.
  func repaint() {
    shown = nil
    curses_repaint()
  }

  /// Asks for the size of the window and adopts it.
  @discardableResult
  func measure() -> Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    curses_measure(&rows, &columns)
    let measured = Size(columns: Int(columns), rows: Int(rows))
    if measured != size { repaint() }
    size = measured
    return measured
  }
}

// MARK: - Reading

extension Terminal {
  /// Calls `wake` on the main actor whenever there is something to ``read()`` or a signal to take, until closed.
  func watch(_ wake: @escaping @MainActor () -> Void) {
    for descriptor in [0, curses_watch_signals()] where descriptor >= 0 {
      let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: .main)
      source.setEventHandler { MainActor.assumeIsolated(wake) }
      source.resume()
      sources.append(source)
    }
  }

  /// What has been typed, and whether that is all.
  struct Typed {
    var inputs: [Input]
    /// More may have come; whoever reads must ask again, for nothing wakes it.
    var mayHaveMore: Bool
  }

  /// Codes taken at a time: keys may come faster than they are read (a cat on the keyboard, a file that is pasted).
  private static let mostCodes = 256

  /// What has been typed since the last call; nil when the terminal is gone.
  ///
  /// Returns at once, except after a lone Escape: then after the escape delay (25 ms unless ESCDELAY says otherwise).
  func read() -> Typed? {
    var codes: [Int32] = []
    var code = curses_read()
    while code >= 0 {
      codes.append(code)
      if codes.count == Terminal.mostCodes { break }
      code = curses_read()
    }
    if codes.isEmpty, curses_has_hung_up() { return nil }
    return Typed(inputs: decoder.decode(codes, pauses: code < 0), mayHaveMore: code >= 0)
  }

  /// The next signal that has come; nil when there is none.
  func nextSignal() -> Signal? {
    while true {
      let number = curses_next_signal()
      if number == 0 { return nil }
      if let signal = Signal(number: number) { return signal }
    }
  }

  /// Gives the terminal to the shell and stops, as ^Z does; returns when continued.
  func suspend() {
    curses_suspend()
    shown = nil
  }

  /// Ends full-screen mode until ``resume()``.
  func lend() { curses_lend() }

  /// Takes the terminal again after somebody else stopped and continued us.
  func resume() {
    curses_resume()
    shown = nil
  }
}
