import ArticleArchive
import ArticleQuery
import Articles
import Testing

@testable import ReaderModel

/// Tags, notes, choosing, views, places, and what came in.
struct PersonalTests {
  private func state(_ driver: Driver) -> ReadingState? { driver.reader.list.selected?.state }

  // MARK: - Tags and notes

  @Test func `tags are put on, taken away by a minus, and undone`() {
    var driver = Driver(.press)
    driver.press("tgấp,<Space>#Nga<Enter>")
    #expect(state(driver)?.tags == ["Nga", "gấp"])
    #expect(driver.reader.article.stored?.row.state.tags == ["Nga", "gấp"])
    driver.press("t-Nga<Enter>")
    #expect(state(driver)?.tags == ["gấp"])
    driver.press("U")
    #expect(state(driver)?.tags == ["Nga", "gấp"])
    driver.press("UU")
    #expect(driver.reader.notice == .nothingToUndo)
    #expect(state(driver)?.tags == [])
  }

  @Test func `known tags are offered by their beginning, with or without marks`() {
    var driver = Driver(.press)
    driver.journal.lists.tags = [
      TagCount(tag: "gấp", articles: 9), TagCount(tag: "Gần", articles: 2),
      TagCount(tag: "khác", articles: 1),
    ]
    driver.press("tg")
    #expect(
      driver.reader.prompt?.choices.count == 2
        && driver.reader.prompt?.choices.first == .tag(TagCount(tag: "gấp", articles: 9))
    )
    driver.press("<Tab>")
    #expect(driver.reader.prompt?.text == "gấp ")
    driver.press("KHÁC<Enter>")
    #expect(state(driver)?.tags == ["gấp", "khác"])
  }

  @Test func `a tag without a letter is none, and nothing is asked of the log`() {
    var driver = Driver(.press)
    driver.press("t#<Space>-<Space>…<Enter>")
    #expect(driver.changes.isEmpty)
  }

  @Test func `a note is written, offered to be changed, and removed when empty`() {
    var driver = Driver(.press)
    driver.press("ahỏi<Space>lại<Enter>")
    #expect(state(driver)?.note == "hỏi lại")
    driver.press("a")
    #expect(driver.reader.prompt?.text == "hỏi lại")
    driver.press("<C-u><Enter>")
    #expect(state(driver)?.note == nil)
    driver.press("a<Esc>")
    #expect(driver.changes.count == 2)
  }

  @Test func `a note and tags stand in the head of the article`() {
    var driver = Driver(.press)
    driver.press("ahỏi<Space>lại<Enter>tgấp<Enter>")
    let lines = driver.reader.article.lines.filter { $0.kind == .personal }.map(\.text)
    #expect(lines == ["#gấp", "hỏi lại"])
    driver.press("UU")
    #expect(!driver.reader.article.lines.contains { $0.kind == .personal })
  }

  @Test func `the next article with a note is found`() {
    var driver = Driver(.press)
    driver.press("jahỏi<Enter>k]n")
    #expect(state(driver)?.note == "hỏi")
    driver.press("]n")
    #expect(driver.reader.notice == .noNote)
  }

  // MARK: - Choosing

  @Test func `rows are chosen one by one, changed together, and taken back by one undo`() {
    var driver = Driver(.press)
    driver.press("vv")
    #expect(driver.reader.list.chosen.count == 2 && driver.reader.list.selection == 2)
    driver.press("*")
    #expect(driver.reader.list.rows.prefix(3).map(\.state.isStarred) == [true, true, false])
    driver.press("U")
    #expect(driver.reader.list.rows.allSatisfy { !$0.state.isStarred })
    driver.press("<Esc>")
    #expect(driver.reader.list.chosen.isEmpty)
  }

  @Test func `a range is chosen from the row chosen last`() {
    var driver = Driver(.press)
    driver.press("vjV")
    #expect(driver.reader.notice == .chosen(3))
    #expect(Set(driver.reader.list.chosen.keys) == Set(driver.reader.list.rows[0...2].map(\.key)))
  }

  @Test func `only what a bulk changes is in its step`() {
    var driver = Driver(.press)
    driver.press("*vvgg*")
    let keys = driver.reader.list.rows.prefix(2).map(\.key)
    #expect(
      driver.changes == [
        .mark(.starred, isSet: true, articles: [keys[0]]),
        .mark(.starred, isSet: true, articles: [keys[1]]),
      ]
    )
  }

  @Test func `another filter chooses nothing`() {
    var driver = Driver(.press)
    driver.press("vgp<Enter>ga")
    #expect(driver.reader.list.chosen.isEmpty)
  }

  @Test func `many articles are changed once their number was agreed to`() {
    var driver = Driver(.large(60))
    driver.press("vGVr")
    guard case .agreement(let bulk?) = driver.reader.overlay else {
      Issue.record("not asked")
      return
    }
    #expect(driver.reader.hints.map(\.notation) == ["y", "Esc"])
    #expect(bulk.articles == driver.reader.list.chosen.count && bulk.articles > 20)
    #expect(driver.changes.isEmpty)
    driver.press("y")
    #expect(driver.changes == bulk.step.changes && driver.reader.overlay == nil)
  }

  @Test(arguments: ["n", "<Esc>", "<Enter>"])
  func `many articles stay as they are when it is not agreed to`(no: String) {
    var driver = Driver(.large(60))
    driver.press("vGVr\(no)")
    #expect(driver.changes.isEmpty && driver.reader.overlay == nil)
  }

  @Test func `the last change is repeated on the article under the cursor`() {
    var driver = Driver(.press)
    driver.press(".")
    #expect(driver.reader.notice?.refused == .repeatLast)
    driver.press("tgấp<Enter>j.")
    #expect(driver.reader.list.rows.prefix(2).map(\.state.tags) == [["gấp"], ["gấp"]])
    driver.press(".")
    #expect(driver.reader.notice == .nothingToChange)
  }

  // MARK: - Views

  @Test func `a filter is saved under a name, listed, applied, removed and undone`() {
    var driver = Driver(.press)
    driver.press("gp<Enter>:view<Space>Nga<Enter>")
    guard case .done = driver.reader.notice else {
      Issue.record("\(String(describing: driver.reader.notice))")
      return
    }
    let view = SavedView(name: "Nga", query: "person:\"Sergey Lavrov\"")
    #expect(driver.reader.views.map(\.view) == [view])
    driver.press("CF<Enter>")
    #expect(driver.filter == view.query)
    driver.press("F<Del><Esc>")
    #expect(driver.reader.views.isEmpty)
    #expect(driver.changes.last == .view(name: "Nga", query: nil))
  }

  @Test func `everything is no view`() {
    var driver = Driver(.press)
    driver.press(":view<Space>Nga<Enter>")
    #expect(driver.reader.notice?.refused == .saveView && driver.changes.isEmpty)
  }

  @Test func `a view that cannot be understood is told by its name`() {
    var driver = Driver(.press)
    let view = SavedView(name: "Cũ", query: "person:")
    driver.journal.views = [view]
    driver.press("F<Enter>")
    #expect(driver.reader.notice == .badView(view) && driver.filter == "")
  }

  // MARK: - Places

  @Test func `a place has a letter, and two apostrophes lead back`() {
    var driver = Driver(.press)
    driver.press("'")
    #expect(driver.reader.overlay == .letter(.goToPlace))
    driver.press("<Esc>jma")
    let marked = driver.headline
    driver.press("k<Enter>'a")
    #expect(driver.headline == marked && driver.reader.focus == .list)
    driver.press("<Enter>mbgak'b")
    #expect(driver.headline == marked && driver.reader.focus == .article)
    driver.press("''")
    #expect(driver.headline != marked)
    driver.press("'z")
    #expect(driver.reader.notice == .noPlace(letter: "z"))
  }

  @Test func `a digit is no mark`() {
    var driver = Driver(.press)
    driver.press("m7")
    #expect(driver.reader.overlay == .letter(.newPlace))
    driver.press("<Esc>")
    #expect(driver.reader.overlay == nil && driver.changes.isEmpty)
  }

  // MARK: - News

  private static let before = Moment(seconds: 1_767_000_000, offset: 420)

  private func driver(afterNews articles: Int) -> Driver {
    let visit = Visit(query: "", article: nil, anchor: nil)
    let bookmark = Bookmark(back: [], current: visit, forward: [], saved: Self.before)
    var driver = Driver(.press, bookmark: bookmark, isAnswered: false)
    driver.answerAll()
    let count = ArticleCount(value: articles, isExact: true)
    let news = News(since: Self.before, articles: count, followed: count)
    driver.bring(.news(news), to: .news)
    return driver
  }

  @Test func `what came in since the last session is told, and Enter shows exactly that`() {
    var driver = driver(afterNews: 12)
    #expect(driver.reader.notice?.isNews == true)
    driver.press("<Enter>")
    #expect(driver.filter == "added:2025-12-29T16:20+07:00..")
  }

  @Test func `any other key leaves the news, which can be asked for later`() {
    var driver = driver(afterNews: 12)
    driver.press("j<Enter>")
    #expect(driver.filter == "")
    driver.press("gw")
    #expect(driver.filter == "added:2025-12-29T16:20+07:00..")
  }

  @Test func `where nothing came in nothing is told`() {
    var driver = driver(afterNews: 0)
    #expect(driver.reader.notice == nil)
    driver.press("gw")
    #expect(driver.reader.notice?.refused == .showNew)
  }

  // MARK: - The reading log

  private func opened(_ driver: Driver) -> [(String, Bool)] {
    driver.asked.compactMap {
      if case .opened(_, let headline, let origin) = $0.work {
        (headline, origin != nil)
      } else {
        nil
      }
    }
  }

  @Test func `what is opened is written down, not what is passed over`() {
    var driver = Driver(.press)
    driver.press("jk")
    #expect(opened(driver).isEmpty)
    driver.press("<Enter>")
    #expect(opened(driver).map(\.1) == [false])
  }

  @Test func `nothing is written down where that is switched off`() {
    var driver = Driver(.press)
    driver.reader.settings.readingLog = .off
    driver.press("<Enter>")
    #expect(opened(driver).isEmpty)
  }
}

extension Notice {
  fileprivate var isNews: Bool { if case .news = self { true } else { false } }
}
