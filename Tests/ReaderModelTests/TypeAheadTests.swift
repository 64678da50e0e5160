import Testing

@testable import ReaderModel

/// Keys that are pressed before the article they mean is there.
struct TypeAheadTests {
  private func pressed(_ script: String) -> Driver {
    var driver = Driver(.press, columns: 60, rows: 20)
    var requests: [Request] = []
    for stroke in Stroke.script(script) { requests += driver.hold(.stroke(stroke)) }
    driver.answer(requests)
    return driver
  }

  @Test(arguments: ["j<Enter><Space>", "j<Enter><Space>}", "j<Enter>G", "j<Enter>3j"])
  func `keys in one go do what the same keys do one by one`(script: String) {
    var slow = Driver(.press, columns: 60, rows: 20)
    slow.press(script)
    let fast = pressed(script)
    #expect(fast.headline == slow.headline)
    #expect(fast.reader.article.top == slow.reader.article.top)
    #expect(fast.reader.focus == slow.reader.focus)
    #expect(fast.reader.article.top > 0)
  }

  @Test func `another article forgets what was meant for the one before`() {
    let driver = pressed("j<Space>j")
    #expect(driver.headline == "Không rõ ngày")
    #expect(driver.reader.article.top == 0)
  }
}
