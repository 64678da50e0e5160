import Foundation
import ReaderModel
import ReaderScreen
import Testing

/// `diembao config` and `diembao keys`, and the reader with a configuration.
@Suite struct ConfigCommandTests {
  private var program: Program

  init() throws { program = try Program() }

  private var path: String { "\(program.home.path)/.config/diembao/config.toml" }

  private func configure(_ text: String) throws {
    _ = try program.write(".config/diembao/config.toml", text)
  }

  @Test func `without a file everything is as it is, and the place of the file is told`() throws {
    let result = try program.run("config")
    #expect(result.status == 0)
    #expect(result.lines.first == "\(path) (not there)")
    #expect(result.lines.contains("preset           vi    default"))
    #expect(try program.run("config", "--path").output == "\(path)\n")
  }

  @Test func `what is set is told with its line, and mistakes make it fail`() throws {
    try configure("preset = \"less\"\nlien = \"slow\"\n[keys]\nx = \"star\"\n")
    let result = try program.run("config")
    #expect(result.status == 1)
    #expect(result.lines.contains { $0.hasPrefix("preset") && $0.hasSuffix("config.toml:1") })
    #expect(result.lines.contains { $0.hasPrefix("keys.x") && $0.contains("config.toml:4") })
    #expect(
      result.error.hasPrefix("diembao: \(path):2:1: There is no field “lien”. Did you mean “line”?")
    )
    let objects = try program.run("config", "--json").objects
    let preset = try #require(objects.first { $0["field"] as? String == "preset" })
    #expect(preset["origin"] as? String == "file")
    #expect(preset["line"] as? Int == 1)
    #expect(objects.contains { $0["problem"] != nil })
  }

  @Test func `a file that is named must be there`() throws {
    let missing = try program.run("config", "--config", "/nonexistent/c.toml")
    #expect(missing.status == 1)
    #expect(missing.error.contains("/nonexistent/c.toml:1:1: It cannot be read"))
    let other = try program.write("other.toml", "preset = \"mutt\"")
    #expect(try program.run("config", "--config", other).output.contains("mutt"))
  }

  @Test(arguments: [
    "\u{0}\u{1}", "preset = \"vi\" \u{202E}", "[[[", "keys = 3", "theme = \"dark\"",
  ])
  func `a file that is no configuration is told without breaking anything`(text: String) throws {
    try configure(text)
    let result = try program.run("config")
    #expect(result.status == 1)
    #expect(!result.error.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{0}" })
    #expect(try program.run("read", "--keys", "j", "seeds").status == 0)
  }

  @Test func `the default file is taken as it is printed`() throws {
    try configure(try program.run("config", "--default").output)
    #expect(try program.run("config").status == 0)
  }

  @Test func `the reader holds to the configuration, and says what it left out`() throws {
    try configure("language = \"vi\"\nsigns = \"ascii\"\nnothing = 1\n[keys]\nX = \"help\"\n")
    let screen = try program.run("read", "--keys", "X", "--size", "80x24", "seeds")
    #expect(screen.status == 0)
    #expect(screen.output.contains("Phim"))
    #expect(screen.output.contains("+-"))
    #expect(screen.error.contains("config.toml:3:1"))
    let first = try program.run("read", "--keys", "", "--size", "80x24", "seeds")
    #expect(first.output.contains("Dong 3 cua cau hinh bi sai"))
  }

  @Test func `styles are listed with their looks`() throws {
    try configure("theme.star = \"bold red\"")
    let result = try program.run("config", "--roles")
    #expect(result.lines.count == Style.allCases.count)
    #expect(result.lines.contains { $0.hasPrefix("star") && $0.contains("bold red") })
    let objects = try program.run("config", "--roles", "--json").objects
    #expect(objects.compactMap { $0["role"] as? String } == Style.allCases.map(\.name))
  }

  // MARK: - Keys

  @Test func `keys prints the table in force, by preset and by configuration`() throws {
    try configure("[keys]\nx = \"star\"")
    let keys = try program.run("keys", "--json").objects
    let star = try #require(keys.first { $0["command"] as? String == "star" })
    #expect(star["keys"] as? [String] == ["x", "*"])
    let mutt = try program.run("keys", "--preset", "mutt", "--json").objects
    let flag = try #require(mutt.first { $0["command"] as? String == "star" })
    #expect(flag["keys"] as? [String] == ["F", "*"])
    #expect(Set(keys.compactMap { $0["command"] as? String }) == Set(Command.allCases.map(\.name)))
    #expect(try program.run("keys", "--language", "vi").output.contains("gắn sao"))
    #expect(try program.run("keys", "--preset", "emacs").status == 64)
  }
}
