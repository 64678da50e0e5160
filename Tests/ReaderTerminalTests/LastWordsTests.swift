import Foundation
import Glibc
import Testing

/// What must be off, and what must be seen, once the terminal is given back.
@Suite(.serialized) struct LastWordsTests {
  private func start(_ keys: String = "") throws -> PseudoTerminal {
    let terminal = try ReaderOnTerminal().terminal
    #expect(terminal.writes("\u{1B}[?2004h"))
    _ = terminal.written()
    if !keys.isEmpty {
      terminal.type(keys)
      _ = terminal.written()
    }
    return terminal
  }

  @Test func `what is said on standard error is read after the screen is given back`() throws {
    let terminal = try start()
    let errors = try #require(
      FileHandle(forWritingAtPath: "/proc/\(terminal.process)/fd/2")
    )
    try errors.write(contentsOf: Data("Fatal error: out of ink\n".utf8))
    kill(terminal.process, SIGILL)
    #expect(terminal.ended(within: 10_000) == .signalled(SIGILL))
    let rest = String(decoding: terminal.output, as: UTF8.self)
    let screen = try #require(rest.range(of: "\u{1B}[?1049l"))
    #expect(rest[screen.upperBound...].contains("Fatal error: out of ink"))
    #expect(!rest[..<screen.lowerBound].contains("out of ink"))
  }

  @Test(arguments: ["Q", "\u{1B}OQ"])
  func `the mouse is reported only while it is wanted`(keys: String) throws {
    let terminal = try start("\u{1B}OQ")
    #expect(String(decoding: terminal.output, as: UTF8.self).contains("\u{1B}[?1000h"))
    terminal.type(keys)
    if keys == "Q" { #expect(terminal.ended(within: 10_000) == .exited(0)) }
    #expect(terminal.written().contains("\u{1B}[?1000l") || keys == "Q")
    #expect(String(decoding: terminal.output, as: UTF8.self).contains("\u{1B}[?1000l"))
  }

  @Test func `a crash switches the mouse off`() throws {
    let terminal = try start("\u{1B}OQ")
    kill(terminal.process, SIGTRAP)
    #expect(terminal.ended(within: 10_000) == .signalled(SIGTRAP))
    #expect(String(decoding: terminal.output, as: UTF8.self).contains("\u{1B}[?1000l"))
  }

  @Test func `a row pressed with the mouse is selected`() throws {
    let terminal = try start("\u{1B}OQ\u{1B}")
    terminal.type("\u{1B}[<0;10;5M")
    #expect(terminal.written() != "")
    terminal.type("\u{1B}[<0;10;5m")
    #expect(terminal.written() == "")
  }

  @Test(arguments: [
    "linux", "vt100", "screen", "tmux-256color", "xterm-256color", "no-such-terminal",
  ])
  func `it starts and leaves on every terminal that can place a cursor`(name: String) throws {
    let terminal = try ReaderOnTerminal(environment: ["TERM": name]).terminal
    #expect(terminal.writes("\u{1B}[?2004h"))
    _ = terminal.written(untilSilentFor: 500)
    terminal.type("jQ")
    #expect(terminal.ended(within: 10_000) == .exited(0))
    #expect(terminal.hasLineModes)
  }

  @Test func `a terminal of lines is offered the mode for it`() throws {
    let terminal = try ReaderOnTerminal(environment: ["TERM": "dumb"]).terminal
    #expect(terminal.ended(within: 10_000) == .exited(2))
    let said = String(decoding: terminal.output, as: UTF8.self)
    #expect(said.contains("diembao read --plain"))
    #expect(!said.contains("\u{1B}"))
    #expect(said.split(separator: "\n").count == 1)
  }

  @Test func `many sizes in a row are drawn few times`() throws {
    let terminal = try start()
    for step in 0..<100 as Range<UInt16> { terminal.resize(columns: 80 + step % 40, rows: 30) }
    terminal.resize(columns: 100, rows: 30)
    let written = terminal.written(untilSilentFor: 500)
    // A whole screen is some thousand bytes.
    #expect(written.utf8.count < 40_000)
    #expect(!written.isEmpty)
  }
}
