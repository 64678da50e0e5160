import ArticleArchive
import ArticleQuery
import Articles
import Testing

@testable import ReaderModel

/// How many articles a date would leave, while it is typed; and states in Vietnamese.
struct DateCountTests {
  @Test func `a date that is typed is counted under the rest of the filter`() {
    var driver = Driver(.press)
    driver.press("fperson:Lavrov<Enter>D")
    #expect(driver.reader.prompt?.count?.value == 2)
    driver.press("2021")
    #expect(driver.reader.prompt?.count?.value == 1)
    driver.press("-13")
    #expect(driver.reader.prompt?.count == nil)
    driver.press("<C-u>")
    #expect(driver.reader.prompt?.count?.value == 2)
  }

  @Test func `the day to go to is counted in the list`() {
    var driver = Driver(.press)
    driver.press("gD")
    #expect(driver.reader.prompt?.count == nil)
    driver.press("2021")
    #expect(driver.reader.prompt?.count?.value == 1)
  }

  @Test func `states are understood in Vietnamese, with and without marks`() throws {
    for text in ["là:chưa-đọc", "la:chua-doc", "is:Chưa-Đọc", "là:\"chưa đọc\"", "is:unread"] {
      let query = try Query.parse(text, today: nil)
      #expect(query == .filter(.state(.unread)))
    }
    #expect(Set(ArticleState.allCases.map(\.vietnameseWord)).count == ArticleState.allCases.count)
  }

  @Test func `completion keeps the language that the field was typed in`() {
    var driver = Driver(.press)
    driver.press("flà:chư<Tab>")
    #expect(driver.reader.prompt?.text == "là:chưa-đọc ")
    driver.press("<C-u>nguoi:put<Tab>")
    #expect(driver.reader.prompt?.text == "nguoi:\"Vladimir Putin\" ")
    driver.press("<C-u>is:unr<Tab>")
    #expect(driver.reader.prompt?.text == "is:unread ")
  }
}
