import ArticleArchive
import Articles
import Testing

@testable import ReaderModel

/// The list of places.
@Suite struct HistoryListTests {
  private func rows(_ driver: Driver) -> [PlaceRow] {
    guard case .picker(let picker) = driver.reader.overlay else { return [] }
    return picker.matches.compactMap { if case .place(let row) = $0 { row } else { nil } }
  }

  @Test func `places are listed newest first, further in where links were followed`() {
    var driver = Driver(.press)
    driver.press("j<Enter>1")
    driver.press("fscholz<Enter>gh")
    #expect(rows(driver).map(\.step) == [0, -1, -2])
    #expect(rows(driver).map(\.depth) == [0, 1, 0])
    #expect(
      rows(driver).map(\.article?.headline)
        == [driver.headline, "Tin thế giới 14/12", "Nga mời Washington hợp tác"]
    )
  }

  @Test func `a place of the list is gone to, and the way back goes on from there`() {
    var driver = Driver(.press)
    driver.press("j<Enter>11")
    driver.press("gh<Down><Enter>")
    #expect(driver.headline == "Nga mời Washington hợp tác")
    #expect(driver.reader.history.ahead.count == 2)
    driver.press("L")
    #expect(driver.headline == "Tin thế giới 14/12")
    driver.press("H")
    #expect(driver.headline == "Nga mời Washington hợp tác")
  }

  @Test func `places ahead are listed too, and the one before is chosen first`() {
    var driver = Driver(.press)
    driver.press("j<Enter>1Hgh")
    #expect(rows(driver).map(\.step) == [1, 0])
    guard case .picker(let picker) = driver.reader.overlay else { return }
    #expect(picker.selection == 1)
  }

  @Test func `at the beginning there is nothing to list`() {
    var driver = Driver(.press)
    driver.press("gh")
    #expect(driver.reader.overlay == nil)
    #expect(driver.reader.notice == .startOfHistory)
  }

  @Test func `going back keeps the line and the row across filters`() {
    var driver = Driver(.press)
    driver.press("j<Enter>jjj")
    let (top, selected) = (driver.reader.article.top, driver.selected)
    driver.press("flavrov<Enter>")
    driver.press("h1")
    driver.press("C")
    driver.press("gh<End>")
    driver.press("<Esc>HHH")
    #expect(driver.selected == selected)
    #expect(driver.reader.article.top == top)
  }
}
