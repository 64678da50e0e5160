import Testing

@testable import ReaderModel

/// The time between the beginning of a binding and its end.
struct PrefixTests {
  @Test func `what may follow is listed after a while, not before`() {
    var driver = Driver(.press)
    driver.press("g")
    #expect(!driver.reader.showsContinuations)
    #expect(driver.reader.continuations.map(\.notation).contains("gp"))
    driver.elapse(.prefix)
    #expect(driver.reader.showsContinuations)
    driver.press("p")
    #expect(driver.reader.focus == .people)
    #expect(!driver.reader.showsContinuations)
    #expect(driver.reader.continuations == [])
  }

  @Test func `a wait that is over when its keys are done shows nothing`() {
    var driver = Driver(.press)
    driver.press("gpz")
    driver.press("<Esc>")
    driver.elapse(.prefix)
    #expect(!driver.reader.showsContinuations)
  }

  @Test(arguments: ["g", "z", "]", "[", "<C-w>"])
  func `the line of hints begins with help, which lists at once what may follow`(prefix: String) {
    var driver = Driver(.press)
    driver.press(prefix)
    #expect(driver.reader.hints.first?.command == .help)
    #expect(driver.reader.hints.count > 2)
    driver.press("?")
    #expect(driver.reader.showsContinuations)
    #expect(driver.reader.pending == Stroke.script(prefix))
    driver.press("<Esc>")
    #expect(driver.reader.pending == [])
    #expect(!driver.reader.showsContinuations)
  }
}
