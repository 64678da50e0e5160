import Foundation
import Testing

/// Copies and other programs, on a terminal.
@Suite(.serialized) struct TakingOutTests {
  private func start(_ environment: [String: String] = [:]) throws -> PseudoTerminal {
    let terminal = try ReaderOnTerminal(environment: environment).terminal
    #expect(terminal.writes("\u{1B}[?2004h"))
    // The head of the first article: what is copied is there.
    #expect(terminal.writes("min"))
    _ = terminal.written()
    return terminal
  }

  private func leave(_ terminal: PseudoTerminal) {
    terminal.type("Q")
    #expect(terminal.ended(within: 10_000) == .exited(0))
    #expect(terminal.hasLineModes)
  }

  /// What the terminal is told to put on its clipboard.
  private func clipboard(_ output: String) -> String? {
    guard let start = output.range(of: "\u{1B}]52;c;"),
      let end = output.range(of: "\u{07}", range: start.upperBound..<output.endIndex),
      let data = Data(base64Encoded: String(output[start.upperBound..<end.lowerBound]))
    else { return nil }
    return String(decoding: data, as: UTF8.self)
  }

  @Test func `a copy reaches the terminal's clipboard`() throws {
    let terminal = try start()
    terminal.type("yt")
    let output = terminal.written(untilSilentFor: 500)
    #expect(clipboard(output) == "Nga đề xuất phát triển quan hệ đối tác Á-Âu lớn hơn")
    leave(terminal)
  }

  @Test func `the picture is not disturbed by a copy`() throws {
    let terminal = try start(["LANG": "en_GB.UTF-8"])
    terminal.type("yt")
    _ = terminal.written(untilSilentFor: 500)
    // Only the line of status gives way to the next one.
    terminal.type("<")
    let after = terminal.written(untilSilentFor: 300)
    #expect(!after.contains("\u{1B}[2J") && after.utf8.count < 600)
    leave(terminal)
  }

  @Test func `where the screen is drawn in ASCII a copy still has all its letters`() throws {
    let terminal = try ReaderOnTerminal(script: "exec \"$reader\" --ascii \"$seeds\"").terminal
    #expect(terminal.writes("xuat phat trien"))
    _ = terminal.written()
    terminal.type("yt")
    let output = terminal.written(untilSilentFor: 500)
    #expect(clipboard(output) == "Nga đề xuất phát triển quan hệ đối tác Á-Âu lớn hơn")
    #expect(output.utf8.allSatisfy { $0 < 0x80 })
    leave(terminal)
  }

  @Test func `the end is heard while the plain text is on the screen`() throws {
    let terminal = try start()
    terminal.type("Y")
    #expect(terminal.writes("back"))
    kill(terminal.process, SIGTERM)
    #expect(terminal.ended(within: 5_000) != nil)
    #expect(terminal.hasLineModes)
  }

  @Test func `inside GNU screen the clipboard comes in pieces`() throws {
    let terminal = try start(["TERM": "xterm", "STY": "1.test"])
    terminal.type("yt")
    let output = terminal.written(untilSilentFor: 500)
    #expect(output.contains("\u{1B}P\u{1B}]52;c;"))
    let whole = output.replacing("\u{1B}\\\u{1B}P", with: "").replacing("\u{1B}\\", with: "")
    #expect(clipboard(whole) == "Nga đề xuất phát triển quan hệ đối tác Á-Âu lớn hơn")
    leave(terminal)
  }

  @Test func `a terminal without a clipboard is sent none, and told of the file`() throws {
    let terminal = try start(["TERM": "linux"])
    terminal.type("yt")
    let output = terminal.written(untilSilentFor: 500)
    #expect(!output.contains("]52;"))
    #expect(output.contains("clipboard.txt"))
    leave(terminal)
  }

  @Test func `a program of the person's own has the terminal, and gives it back`() throws {
    let terminal = try start(["PAGER": "cat"])
    terminal.type("|tr a-z A-Z | head -c 3; exit 3\r")
    let output = terminal.written(untilSilentFor: 700)
    #expect(output.contains("\u{1B}[?1049l") && output.contains("NGA"))
    #expect(output.contains("3"))
    terminal.type("x")
    #expect(terminal.written(untilSilentFor: 500).contains("\u{1B}[?1049h"))
    #expect(!terminal.hasLineModes)
    leave(terminal)
  }

  @Test func `a pager gets a copy that is gone afterwards`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let terminal = try start(["PAGER": "ls -l; head -c 3", "TMPDIR": folder.path])
    terminal.type("e")
    let output = terminal.written(untilSilentFor: 700)
    #expect(output.contains("Nga"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    leave(terminal)
  }

  @Test func `the plain screen has the text alone, and any key returns`() throws {
    let terminal = try start()
    terminal.type("Y")
    let output = terminal.written(untilSilentFor: 700)
    // A paragraph is one line, which the terminal wraps.
    #expect(output.contains("trên toàn lục địa, thông qua việc mở rộng quan hệ thương mại"))
    #expect(!output.contains("│") && !output.contains("─"))
    terminal.type("x")
    #expect(terminal.written(untilSilentFor: 500).contains("Nga"))
    leave(terminal)
  }
}
