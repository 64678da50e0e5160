import ArticleArchive
import Articles
import Testing

@testable import ReaderModel

/// The palette runs what was typed or what is seen to be chosen, and nothing else.
struct PaletteTests {
  private func choices(_ driver: Driver) -> [Command] {
    driver.reader.prompt?.choices.compactMap {
      if case .command(let command) = $0 { command } else { nil }
    } ?? []
  }

  @Test(arguments: ["tga politics", "sart foo", "expotr ~/x.txt", "mport ~/news"])
  func `a mistyped command with words does nothing and stays to be mended`(text: String) {
    var driver = Driver(.press)
    driver.press(":")
    for character in text { driver.send(.stroke(.character(character))) }
    #expect(choices(driver).isEmpty)
    let before = driver.changes
    driver.press("<Enter>")
    #expect(driver.changes == before)
    #expect(driver.reader.prompt?.text == text)
    #expect(driver.reader.prompt?.isRefused == true)
    driver.press("x")
    #expect(driver.reader.prompt?.isRefused == false)
  }

  @Test func `a name, or a beginning that no other has, takes the words behind it`() {
    var driver = Driver(.press)
    driver.press(":tag politics")
    #expect(choices(driver) == [.tag])
    driver.press("<Enter>")
    #expect(driver.reader.list.selected?.state.tags == ["politics"])
    driver.press(":not good<Enter>")
    #expect(driver.reader.list.selected?.state.note == "good")
    driver.press(":exp ~/x.txt")
    #expect(choices(driver) == [.export])
  }

  @Test func `several words find the command whose words begin so`() {
    var driver = Driver(.press)
    driver.press(":half down")
    #expect(choices(driver).first == .halfPageDown)
    driver.press("<C-u>next unr<Enter>")
    #expect(driver.reader.overlay == nil)
  }
}
