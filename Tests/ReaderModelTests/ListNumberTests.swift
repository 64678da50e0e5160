import ArticleArchive
import ArticleQuery
import Articles
import Testing

@testable import ReaderModel

/// What is known of the number of a row, and of how many rows were looked at.
struct ListNumberTests {
  @Test func `numbers are known from the end of a long list upwards`() {
    var driver = Driver(.large(3000))
    driver.press("G")
    #expect(driver.reader.list.position == .exactly(2999))
    driver.press("k<PgUp>")
    #expect(driver.reader.list.offset != nil)
    let number = driver.reader.list.position
    driver.press("k")
    if case .exactly(let before)? = number {
      #expect(driver.reader.list.position == .exactly(before - 1))
    }
  }

  @Test func `a list that has not changed keeps its numbers when it is asked for anew`() {
    var driver = Driver(.large(3000))
    for _ in 0..<60 { driver.press("<PgDn>") }
    let number = driver.reader.list.position
    #expect(driver.reader.list.hasBefore)
    driver.send(.archiveChanged)
    #expect(driver.reader.list.position == number)
    driver.press("D2000<Enter>H")
    #expect(driver.reader.list.position == number)
  }

  @Test func `a list that has grown knows its numbers about`() {
    var driver = Driver(.large(3000))
    for _ in 0..<60 { driver.press("<PgDn>") }
    guard case .exactly(let number)? = driver.reader.list.position else {
      Issue.record("no number")
      return
    }
    driver.shelf = .large(3010)
    driver.send(.archiveChanged)
    #expect(driver.reader.list.position == .about(number))
  }

  @Test func `the total is of what the filter can see`() {
    var driver = Driver(.press)
    #expect(driver.reader.list.total?.value == 3)
    driver.press("fis:ghost<Enter>")
    #expect(driver.reader.list.total?.value == 4)
    driver.press("f<C-u>person:lavrov<Esc>")
    #expect(driver.reader.list.total?.value == 4)
    driver.press("c")
    #expect(driver.reader.list.total?.value == 3)
  }
}
