import Foundation
import ReaderModel
import Testing

@testable import diembao

/// How copies reach the clipboard of a terminal.
@MainActor @Suite struct ClipboardRouteTests {
  @Test(arguments: [
    (["TERM": "xterm-256color"], ClipboardRoute.plain),
    (["TERM": "tmux-256color", "TMUX": "/tmp/t,1,0"], .plain),
    (["TERM": "screen-256color", "TMUX": "/tmp/t,1,0"], .plain),
    (["TERM": "screen", "STY": "1.tty"], .screen),
    (["TERM": "xterm", "STY": "1.tty"], .screen),
    (["TERM": "screen.xterm-256color"], .plainAndScreen),
    (["TERM": "linux"], .none), (["TERM": "vt100"], .none), (["TERM": "dumb"], .none), ([:], .none),
  ])
  func `the way follows from where the reader runs`(
    environment: [String: String],
    route: ClipboardRoute
  ) {
    #expect(ClipboardRoute(.automatic, Environment(environment)) == route)
  }

  @Test func `a setting goes before what is found`() {
    let environment = Environment(["TERM": "linux", "TMUX": "/tmp/t,1,0"])
    #expect(ClipboardRoute(.plain, environment) == .plain)
    #expect(ClipboardRoute(.tmux, environment) == .tmux)
    #expect(ClipboardRoute(.screen, environment) == .screen)
    #expect(ClipboardRoute(.none, environment) == .none)
  }

  @Test func `a text goes as base64 and nothing else`() {
    #expect(ClipboardRoute.plain.bytes(for: "Việt") == Array("\u{1B}]52;c;Vmnhu4d0\u{07}".utf8))
  }

  @Test func `GNU screen gets pieces it has room for, which make the whole again`() throws {
    let text = String(repeating: "Đối thoại ", count: 100)
    let bytes = try #require(ClipboardRoute.screen.bytes(for: text))
    let pieces = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\u{1B}\\")
    #expect(pieces.last == "")
    #expect(pieces.dropLast().allSatisfy { $0.hasPrefix("\u{1B}P") && $0.utf8.count <= 78 })
    let whole = pieces.dropLast().map { $0.dropFirst(2) }.joined()
    #expect(Array(whole.utf8) == ClipboardRoute.plain.bytes(for: text))
  }

  @Test func `tmux gets the sequence with its escapes doubled`() {
    let bytes = ClipboardRoute.tmux.bytes(for: "a")
    #expect(bytes == Array("\u{1B}Ptmux;\u{1B}\u{1B}]52;c;YQ==\u{07}\u{1B}\\".utf8))
  }

  @Test func `what is more than terminals take is not sent`() {
    #expect(ClipboardRoute.plain.bytes(for: String(repeating: "a", count: 55_500)) != nil)
    #expect(ClipboardRoute.plain.bytes(for: String(repeating: "a", count: 55_503)) == nil)
    #expect(ClipboardRoute.none.bytes(for: "a") == nil)
  }

  @Test func `the last copy is kept in a file that only the person may read`() throws {
    let program = try Program()
    let file = ClipboardFile(environment: Environment(["HOME": program.home.path]))
    for text in ["một", "hai"] {
      #expect(file.keep(text).path == "~/.local/state/diembao/clipboard.txt")
    }
    let path = "\(program.home.path)/.local/state/diembao/clipboard.txt"
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "hai")
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }
}
