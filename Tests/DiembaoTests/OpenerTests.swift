import ReaderModel
import Testing

@testable import diembao

/// The program that opens addresses, as the configuration names it.
@Suite struct OpenerTests {
  private func load(_ text: String) -> LoadedConfiguration {
    LoadedConfiguration(text: text, environment: Environment([:]), path: "c.toml")
  }

  @Test func `a program is taken with its arguments, and nothing is what is usual`() {
    let loaded = load("opener = \"w3m -o confirm_qq=0\"")
    #expect(loaded.problems == [])
    #expect(loaded.values.settings.opener == "w3m -o confirm_qq=0")
    #expect(load("opener = \"\"").values.settings.opener == nil)
    #expect(load("").values.settings.opener == nil)
  }

  @Test(arguments: [
    "opener = 3", "opener = \"-x\"", "opener = \"a\\nb\"", "opener = \"a\\u001Bb\"",
  ])
  func `what is no program is refused`(text: String) throws {
    let loaded = load(text)
    let problem = try #require(loaded.problems.first?.problem)
    guard case .notAllowed(.opener, _, _) = problem else {
      Issue.record("\(problem)")
      return
    }
    #expect(loaded.values.settings.opener == nil)
  }
}
