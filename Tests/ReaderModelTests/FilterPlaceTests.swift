import ArticleArchive
import ArticleQuery
import Articles
import Testing

@testable import ReaderModel

/// Where the list and the article are after a filter has changed.
struct FilterPlaceTests {
  @Test(arguments: ["c", "C", "U"])
  func `without the filter for ghosts the nearest article is selected`(_ keys: String) {
    var driver = Driver(.press)
    driver.press("fis:ghost<Enter>")
    #expect(driver.selected == "Tin thế giới 14/12")
    driver.press(keys)
    #expect(driver.shown == 3)
    #expect(driver.selected == "Không rõ ngày")
  }

  @Test(arguments: ["<Enter>", "gp<Enter>", "f person:lavrov<Enter>", "D2021<Enter>"])
  func `the article being read stays as long as it answers the filter`(_ keys: String) {
    var driver = Driver(.press)
    driver.press("jl<PgDn>]p")
    let anchor = driver.reader.article.anchor
    driver.press(keys)
    #expect(driver.filter != "")
    #expect(driver.headline == "Nga mời Washington hợp tác")
    #expect(driver.selected == driver.headline)
    #expect(driver.reader.article.anchor == anchor)
  }

  @Test func `an article that does not answer gives way to the newest that does`() {
    var driver = Driver(.press)
    driver.press("jD2025<Enter>")
    #expect(driver.headline == "Quan hệ Á-Âu")
    #expect(driver.selected == driver.headline)
  }

  @Test func `an article lost while a filter is typed is back when it answers again`() {
    var driver = Driver(.press)
    driver.press("jl<PgDn>")
    let anchor = driver.reader.article.anchor
    driver.press("fdate:2025")
    #expect(driver.headline == "Quan hệ Á-Âu")
    driver.press("<BS><BS>21<Enter>")
    #expect(driver.headline == "Nga mời Washington hợp tác")
    #expect(driver.reader.article.anchor == anchor)
  }

  @Test func `a ghost that was left open leaves the list where it was`() throws {
    var driver = Driver(.press)
    driver.press("jl1Q")
    let bookmark = try #require(driver.savedBookmark)
    let later = Driver(.press, bookmark: bookmark)
    #expect(later.headline == "Tin thế giới 14/12")
    #expect(later.selected == "Nga mời Washington hợp tác")
    #expect(later.shown == 3)
  }

  @Test func `help over a filter being typed does not make it a place to come back to`() {
    var driver = Driver(.press)
    driver.press("fperson:putin<F1>")
    driver.send(.leave)
    #expect(driver.savedBookmark?.current.query == "")
  }
}
