import ArticleArchive
import ArticleQuery
import Articles
import Testing

@testable import ReaderModel

/// Articles that land behind the screen, at any moment.
struct ImportWhileReadingTests {
  /// Left at the second article, a page down.
  private let left = Visit(
    query: "",
    article: Shelf.press.articles[1].row.key,
    anchor: TextAnchor(place: .block(4), offset: 0)
  )

  /// A driver that has come back and whose first answers are still on their way.
  private func returning(_ shelf: Shelf = .press) -> Driver {
    Driver(shelf, bookmark: Bookmark(back: [], current: left, forward: []), isAnswered: false)
  }

  private func isAtPlace(_ driver: Driver) -> Bool {
    driver.headline == "Nga mời Washington hợp tác" && driver.selected == driver.headline
      && driver.reader.article.anchor == left.anchor
  }

  @Test func `an import that ends before the first answer leaves the way back open`() {
    var driver = returning()
    driver.send(.archiveChanged)
    driver.send(.imported(new: 0, changed: 0, skipped: 0))
    #expect(isAtPlace(driver))
    #expect(driver.shown == 3)
  }

  @Test func `an import that ends after each of the first answers moves nothing`() {
    for answers in 0..<8 {
      var driver = returning()
      driver.answer(first: answers)
      driver.send(.archiveChanged)
      #expect(isAtPlace(driver), "after \(answers) answers")
      driver.send(.archiveChanged)
      #expect(isAtPlace(driver), "after \(answers) answers")
    }
  }

  @Test func `newer articles do not move who came back to an article`() {
    var driver = returning(Shelf(articles: Array(Shelf.press.articles.dropFirst())))
    driver.answerAll()
    driver.shelf = .press
    driver.send(.archiveChanged)
    #expect(isAtPlace(driver))
    #expect(driver.shown == 3)
  }

  @Test func `an article that the import brings is come back to`() {
    var driver = returning(Shelf(articles: Array(Shelf.press.articles.prefix(1))))
    driver.answerAll()
    #expect(driver.headline == "Quan hệ Á-Âu")
    driver.elapse(.rest)
    driver.send(.leave)
    #expect(driver.savedBookmark?.current == left)
    driver.shelf = .press
    driver.send(.archiveChanged)
    #expect(isAtPlace(driver))
  }

  @Test func `who has gone elsewhere is not called back by an import`() {
    var driver = returning(Shelf(articles: Array(Shelf.press.articles.prefix(1))))
    driver.answerAll()
    driver.press("fquan<Enter>")
    driver.shelf = .press
    driver.send(.archiveChanged)
    #expect(driver.headline == "Quan hệ Á-Âu")
  }

  @Test func `keys before the first answer keep the article that is on its way`() {
    var driver = returning()
    driver.press("j")
    #expect(isAtPlace(driver))
  }

  @Test func `an import that found nothing new says nothing`() {
    var driver = Driver(.press)
    driver.send(.importing(ImportWork(articles: 3, fraction: nil)))
    driver.send(.imported(new: 0, changed: 0, skipped: 1))
    #expect(driver.reader.notice == nil)
    #expect(driver.reader.work == nil)
    driver.send(.imported(new: 0, changed: 1, skipped: 0))
    #expect(driver.reader.notice == .imported(new: 0, changed: 1, skipped: 0))
  }
}
