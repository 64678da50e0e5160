import Testing

@testable import ReaderModel

struct PromptLimitTests {
  @Test func `a prompt that is longer than may be typed takes nothing more, and answers`() {
    let text = String(repeating: "a", count: Prompt.limit + 900)
    var prompt = Prompt(purpose: .filter, text: text, cursor: text.utf8.count)
    let before = prompt.text
    prompt.insert("x")
    #expect(prompt.text == before)
  }

  @Test func `what is too long is cut between characters`() {
    let text = String(repeating: "a", count: Prompt.limit - 4)
    var prompt = Prompt(purpose: .filter, text: text, cursor: text.utf8.count)
    prompt.insert("ếế")
    #expect(prompt.text.hasSuffix("aế"))
    #expect(prompt.text.utf8.count == Prompt.limit - 1)
  }
}
