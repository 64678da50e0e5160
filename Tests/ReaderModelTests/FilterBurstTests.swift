import ArticleArchive
import ArticleQuery
import Articles
import Testing

@testable import ReaderModel

/// A filter typed faster than the archive answers.
struct FilterBurstTests {
  private static let texts = [
    "date:2025-13", "person:Lavrov date:2025-13", "person:Putin date:2019-1x", "date:x",
    "person:Scholz date:", "person:nobody date:2", "moi or date:2025-13", "(person:Putin dat:2",
  ]

  @Test(arguments: texts)
  func `a burst that ends in a mistake shows what the same keys one by one show`(text: String) {
    var slow = Driver(.press)
    slow.press("jf" + text)
    var fast = Driver(.press)
    fast.press("j")
    fast.pressAhead("f" + text)
    fast.answerAll()
    #expect(fast.reader.prompt?.mistake != nil)
    #expect(fast.reader.list.rows == slow.reader.list.rows)
    #expect(fast.reader.shownQuery == slow.reader.shownQuery)
    #expect(fast.reader.list.rows.isEmpty == text.contains("nobody"))
  }

  @Test(arguments: texts)
  func `the chips are of the filter whose answer the list has`(text: String) {
    var driver = Driver(.press)
    driver.press("f")
    for character in text {
      let before = driver.reader.list.rows
      let shown = driver.reader.shownQuery
      driver.pressAhead(String(character))
      #expect(driver.reader.list.rows == before)
      #expect(driver.reader.shownQuery == shown)
      driver.answerAll()
      let answer = driver.shelf.answer(to: .count(driver.reader.shownQuery), today: Driver.today)
      guard case .count(let count) = answer else { continue }
      #expect(driver.reader.list.rows.count == count.value)
    }
  }

  @Test func `the name of a field is no word to look for`() {
    var driver = Driver(.press)
    driver.press("fbáo:")
    #expect(driver.reader.shownQuery == .everything)
    driver.press("<C-u>nga báo:")
    #expect(driver.reader.shownQuery.text == "nga")
  }

  @Test(arguments: texts + ["person:Lavrov", "zzzz", "person:zz"], ["<Esc>", "<C-u><Enter>"])
  func `leaving it brings back filter, list and cursor as they were`(text: String, end: String) {
    var driver = Driver(.large(900))
    driver.press("<PgDn><PgDn>jj")
    let before = driver.reader
    driver.press("f" + text)
    driver.pressAhead(end)
    #expect(driver.reader.query == before.query)
    #expect(driver.reader.shownQuery == before.query)
    #expect(driver.reader.list.rows == before.list.rows)
    #expect(driver.reader.list.selection == before.list.selection)
    #expect(driver.reader.list.top == before.list.top)
    #expect(driver.reader.list.position == before.list.position)
    #expect(driver.reader.list.count == before.list.count)
    driver.answerAll()
    #expect(driver.reader.list.position == before.list.position)
    #expect(driver.reader.list.count == before.list.count)
    #expect(driver.reader.article.key == before.article.key)
    #expect(!driver.reader.list.isLoading)
  }
}
