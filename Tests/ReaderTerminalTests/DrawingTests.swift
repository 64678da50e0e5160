import Testing

/// The whole program, at a terminal. Keys: `?` opens the help, Escape closes it, `Q` leaves.
@Suite(.serialized) struct DrawingTests {
  /// A reader whose first screen is complete and whose first message has been dismissed.
  private func start() throws -> ReaderOnTerminal {
    let reader = try ReaderOnTerminal()
    #expect(reader.terminal.writes("\u{1B}[?2004h"))
    #expect(reader.terminal.written(untilSilentFor: 500).utf8.count > 500)
    reader.terminal.type("\u{1B}")
    _ = reader.terminal.written()
    return reader
  }

  @Test func `the same screen again costs no bytes`() throws {
    let reader = try start()
    reader.terminal.type("\u{1B}")
    #expect(reader.terminal.written() == "")
    reader.terminal.type("?")
    #expect(reader.terminal.written() != "")
  }

  @Test func `keys that come together are drawn once`() throws {
    let reader = try start()
    // Opened and closed between two frames: nobody sees it.
    reader.terminal.type("?\u{1B}\u{1B}")
    #expect(reader.terminal.written() == "")
  }

  @Test func `without colour there is none`() throws {
    let reader = try ReaderOnTerminal(environment: ["NO_COLOR": "1"])
    #expect(reader.terminal.writes("\u{1B}[?2004h"))
    let screen = reader.terminal.written(untilSilentFor: 500)
    #expect(screen.utf8.count > 500)
    #expect(!screen.contains(/\e\[[0-9;]*3[0-9]m/))
  }

  @Test func `letters keep their marks in the C locale when the terminal has them`() throws {
    let reader = try ReaderOnTerminal(environment: ["LC_ALL": "C"])
    #expect(reader.terminal.writes("\u{1B}[6n"))
    reader.terminal.type("\u{1B}[1;2R")
    #expect(reader.terminal.writes("\u{1B}[?2004h"))
    let screen = reader.terminal.written(untilSilentFor: 500)
    #expect(screen.unicodeScalars.contains { $0.value > 0x7F })
  }

  @Test func `a terminal without UTF-8 gets ASCII`() throws {
    let reader = try ReaderOnTerminal(environment: ["LC_ALL": "C"])
    #expect(reader.terminal.writes("\u{1B}[6n"))
    reader.terminal.type("\u{1B}[1;3R")
    #expect(reader.terminal.writes("\u{1B}[?2004h"))
    let screen = reader.terminal.written(untilSilentFor: 500)
    #expect(screen.utf8.count > 500)
    #expect(!screen.unicodeScalars.contains { $0.value > 0x7F })
  }

  @Test func `an unknown terminal is taken for one that nearly all follow`() throws {
    let reader = try ReaderOnTerminal(environment: ["TERM": "never-heard-of"])
    #expect(reader.terminal.writes("\u{1B}[?1049h"))
  }

  @Test func `a terminal that cannot place its cursor gets no control sequence`() throws {
    let reader = try ReaderOnTerminal(environment: ["TERM": "dumb"])
    #expect(reader.terminal.ended(within: 5_000) != nil)
    #expect(!reader.terminal.output.contains(0x1B))
  }
}
