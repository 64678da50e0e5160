import Glibc
import Testing

/// What a program owes the terminal, the shell and the connection.
@Suite(.serialized) struct MannersTests {
  private func start() throws -> PseudoTerminal {
    let terminal = try ReaderOnTerminal().terminal
    #expect(terminal.writes("\u{1B}[?2004h"))
    _ = terminal.written()
    #expect(!terminal.hasLineModes)
    return terminal
  }

  private func gaveBack(_ terminal: PseudoTerminal) -> Bool {
    let rest = String(decoding: terminal.output, as: UTF8.self)
    return terminal.hasLineModes && rest.contains("\u{1B}[?2004l") && rest.contains("\u{1B}[?1049l")
  }

  @Test func `leaving gives the terminal back`() throws {
    let terminal = try start()
    terminal.type("Q")
    #expect(terminal.ended(within: 10_000) == .exited(0))
    #expect(gaveBack(terminal))
  }

  @Test(arguments: [SIGTERM, SIGINT])
  func `being asked to end gives the terminal back`(signal: Int32) throws {
    let terminal = try start()
    kill(terminal.process, signal)
    #expect(terminal.ended(within: 10_000) != nil)
    #expect(gaveBack(terminal))
  }

  @Test(arguments: [
    SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGQUIT, SIGALRM, SIGXCPU, SIGUSR1, SIGUSR2,
  ])
  func `a signal that ends it gives the terminal back`(signal: Int32) throws {
    let terminal = try start()
    kill(terminal.process, signal)
    #expect(terminal.ended(within: 10_000) == .signalled(signal))
    #expect(gaveBack(terminal))
  }

  @Test func `an archive is read without a word of importing`() throws {
    let script = """
      "$reader" import --archive "$HOME/a.sqlite" "$seeds" > "$HOME/out" \\
        && exec "$reader" read --language en --archive "$HOME/a.sqlite"
      """
    let terminal = try ReaderOnTerminal(script: script).terminal
    #expect(terminal.writes("\u{1B}[?2004h"))
    terminal.type("j")
    let screen = terminal.written(untilSilentFor: 500)
    #expect(screen.contains("ARTICLES"))
    #expect(!screen.contains("importing"))
    terminal.type("Q")
    #expect(terminal.ended(within: 5_000) == .exited(0))
  }

  @Test func `a signal that was ignored from the start stays so`() throws {
    let script = "trap '' QUIT USR1; exec \"$reader\" \"$seeds\""
    let terminal = try ReaderOnTerminal(script: script).terminal
    #expect(terminal.writes("\u{1B}[?2004h"))
    _ = terminal.written()
    kill(terminal.process, SIGQUIT)
    kill(terminal.process, SIGUSR1)
    #expect(terminal.ended(within: 300) == nil)
    terminal.type("Q")
    #expect(terminal.ended(within: 5_000) == .exited(0))
  }

  @Test func `keys without end keep it neither from drawing nor from ending`() throws {
    let terminal = try start()
    terminal.keepTyping("jk", forMilliseconds: 500)
    #expect(terminal.written(untilSilentFor: 0) != "")
    kill(terminal.process, SIGTERM)
    terminal.keepTyping("jk", forMilliseconds: 2_000)
    #expect(terminal.ended(within: 1) != nil)
    #expect(gaveBack(terminal))
  }

  @Test func `a broken connection ends it at once`() throws {
    let terminal = try start()
    terminal.close()
    #expect(terminal.ended(within: 10_000) != nil)
  }

  @Test func `a broken connection ends it when hang-ups are ignored, too`() throws {
    let terminal = try ReaderOnTerminal(script: "trap '' HUP; exec \"$reader\" \"$seeds\"").terminal
    #expect(terminal.writes("\u{1B}[?2004h"))
    _ = terminal.written()
    terminal.close()
    #expect(terminal.ended(within: 10_000) != nil)
  }

  @Test func `after a hang-up nothing is written`() throws {
    let terminal = try start()
    // All that the start draws must be there before, however slow the machine is.
    _ = terminal.written(untilSilentFor: 2_000)
    let before = terminal.output.count
    kill(terminal.process, SIGHUP)
    #expect(terminal.ended(within: 10_000) != nil)
    #expect(terminal.output.count == before)
  }

  @Test func `control Z stops it, and it comes back with the whole screen`() throws {
    let script = "\"$reader\" \"$seeds\"; echo asl''eep; read line; fg"
    let terminal = try ReaderOnTerminal(script: script).terminal
    #expect(terminal.writes("\u{1B}[?2004h"))
    _ = terminal.written()
    terminal.type("\u{1A}")
    #expect(terminal.writes("asleep"))
    #expect(gaveBack(terminal))
    terminal.resize(columns: 100, rows: 30)
    terminal.type("\n")
    let screen = terminal.written(untilSilentFor: 500)
    #expect(screen.contains("\u{1B}[?1049h"))
    #expect(screen.utf8.count > 500)
    #expect(!terminal.hasLineModes)
    terminal.type("Q")
    #expect(terminal.ended(within: 10_000) == .exited(0))
  }

  @Test func `no size of window is too much for it`() throws {
    let terminal = try start()
    for step in 1...40 as ClosedRange<UInt16> {
      terminal.resize(columns: step * 37 % 200 + 1, rows: step * 23 % 60 + 1)
      _ = terminal.written(untilSilentFor: 40)
    }
    terminal.resize(columns: 1, rows: 1)
    _ = terminal.written()
    terminal.type("Q")
    #expect(terminal.ended(within: 10_000) == .exited(0))
  }
}
