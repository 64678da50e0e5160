import Foundation
import Testing

/// What has to be known before one reads on: said at the start, not only when it is over.
@Suite(.serialized) struct FirstWordsTests {
  @Test func `that nothing will be remembered is said at the start`() throws {
    let terminal = try ReaderOnTerminal(environment: ["XDG_STATE_HOME": "/dev/null/none"]).terminal
    #expect(terminal.writes("will not be remembered"))
    terminal.type("Q")
    #expect(terminal.ended(within: 10_000) != nil)
  }

  @Test func `a configuration that is no TOML is said to hold in no part`() throws {
    let script = """
      mkdir -p "$HOME/.config/diembao"
      printf '[reading]\\nx = "y\\n' > "$HOME/.config/diembao/config.toml"
      exec "$reader" "$seeds"
      """
    let terminal = try ReaderOnTerminal(script: script).terminal
    #expect(terminal.writes("Nothing of the configuration holds"))
    terminal.type("Q")
    #expect(terminal.ended(within: 10_000) != nil)
  }
}
