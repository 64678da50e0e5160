import Testing

/// The whole program, at a terminal. Keys: `?` opens the help, Escape closes it, `Q` leaves.
@Suite(.serialized) struct DrawingTests {
  @Test func `the same screen again costs no bytes`() throws {
    let reader = try ReaderOnTerminal()
    #expect(!reader.terminal.written().isEmpty)
    reader.terminal.type("\u{1B}")
    #expect(reader.terminal.written() == "")
    reader.terminal.type("?")
    #expect(reader.terminal.written() != "")
  }

  @Test func `keys that come together are drawn once`() throws {
    let reader = try ReaderOnTerminal()
    #expect(!reader.terminal.written().isEmpty)
    // Opened and closed between two frames: nobody sees it.
    reader.terminal.type("?\u{1B}\u{1B}")
    #expect(reader.terminal.written() == "")
  }

  @Test func `without colour there is none`() throws {
    let reader = try ReaderOnTerminal(environment: ["NO_COLOR": "1"])
    let screen = reader.terminal.written()
    #expect(screen.contains("\u{1B}["))
    #expect(!screen.contains(/\e\[[0-9;]*3[0-9]m/))
  }

  @Test func `letters keep their marks in the C locale when the terminal has them`() throws {
    let reader = try ReaderOnTerminal(environment: ["LC_ALL": "C"])
    #expect(reader.terminal.writes("\u{1B}[6n"))
    reader.terminal.type("\u{1B}[1;2R")
    #expect(reader.terminal.written().unicodeScalars.contains { $0.value > 0x7F })
  }

  @Test func `a terminal without UTF-8 gets ASCII`() throws {
    let reader = try ReaderOnTerminal(environment: ["LC_ALL": "C"])
    #expect(reader.terminal.writes("\u{1B}[6n"))
    reader.terminal.type("\u{1B}[1;3R")
    let screen = reader.terminal.written()
    #expect(!screen.isEmpty)
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
