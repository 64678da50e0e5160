import ArticleArchive
import Articles
import Testing

@testable import ReaderModel

struct PointerTests {
  private func place(_ pane: Pane, row: Int, column: Int = 3, in driver: Driver) -> Pointer {
    let content = driver.reader.layout.placement(of: pane)?.content
    return Pointer(
      act: .press,
      row: (content?.row ?? 0) + row,
      column: (content?.column ?? 0) + column
    )
  }

  private func wheel(_ act: Pointer.Act, over pane: Pane, in driver: Driver) -> Event {
    var pointer = place(pane, row: 1, in: driver)
    pointer.act = act
    return .pointer(pointer)
  }

  @Test func `a row pressed is selected and its pane focused, pressed again opened`() {
    var driver = Driver(.press)
    // Under the first day's name: headline and facts, then the next day.
    let second = driver.reader.list.height(at: 0) + 1
    driver.send(.pointer(place(.list, row: second, in: driver)))
    #expect(driver.reader.list.selection == 1)
    #expect(driver.headline == driver.selected)
    driver.send(.pointer(place(.list, row: second, in: driver)))
    #expect(driver.reader.focus == .article)
    driver.send(.pointer(place(.people, row: 1, in: driver)))
    #expect(driver.reader.focus == .people)
    #expect(driver.reader.people.selection == 1)
  }

  @Test func `whoever reads with the mouse has begun, and is not taken back by what lands`() {
    var driver = Driver(.large(20))
    let second = driver.reader.list.height(at: 0) + 1
    driver.send(.pointer(place(.list, row: second, in: driver)))
    let selected = driver.selected
    driver.shelf = .large(30)
    driver.send(.archiveChanged)
    #expect(driver.selected == selected && driver.headline == selected)
  }

  @Test func `where the mouse has gone is saved in place of an article that is missing`() {
    let visit = Visit(query: "", article: key(9999), anchor: nil)
    var driver = Driver(
      .large(20),
      bookmark: Bookmark(back: [], current: visit, forward: [])
    )
    #expect(driver.reader.missing != nil)
    let second = driver.reader.list.height(at: 0) + 1
    driver.send(.pointer(place(.list, row: second, in: driver)))
    driver.elapse(.rest)
    #expect(driver.savedBookmark?.current.article == driver.reader.list.selected?.key)
  }

  @Test func `the title of a pane focuses it`() {
    var driver = Driver(.press)
    driver.send(.pointer(place(.related, row: -1, in: driver)))
    #expect(driver.reader.focus == .related)
  }

  @Test func `the wheel scrolls what is under it, leaves the focus, and reads nothing`() {
    var driver = Driver(.press, columns: 80, rows: 24)
    driver.press("j")
    for _ in 0..<200 { driver.send(wheel(.wheelDown, over: .article, in: driver)) }
    #expect(driver.reader.article.isAtEnd)
    #expect(driver.reader.focus == .list)
    driver.press("l")
    for _ in 0..<200 { driver.send(wheel(.wheelUp, over: .article, in: driver)) }
    for _ in 0..<200 { driver.send(wheel(.wheelDown, over: .article, in: driver)) }
    #expect(driver.marks.isEmpty)
    driver.send(wheel(.wheelDown, over: .list, in: driver))
    #expect(driver.reader.list.selection > 1)
  }

  @Test func `a name pressed is chosen, and pressed again filters`() throws {
    var driver = Driver(.press)
    driver.press("j<Enter>")
    let article = driver.reader.article
    let line = try #require(article.lines.firstIndex { $0.runs.contains { $0.role == .name } })
    let run = try #require(article.lines[line].runs.firstIndex { $0.role == .name })
    let before = article.lines[line].runs[..<run].reduce(0) {
      $0 + DisplayWidth.columns(of: $1.text)
    }
    let content = try #require(driver.reader.layout.placement(of: .article)?.content)
    let margin = (content.size.columns - article.measure) / 2 + article.lines[line].kind.indent
    let press = Event.pointer(
      place(.article, row: line, column: margin + before, in: driver)
    )
    driver.send(press)
    #expect(driver.reader.article.target == article.lines[line].runs[run].target)
    driver.send(press)
    #expect(driver.filter.hasPrefix("person:"))
  }

  @Test func `a line that stands for a fold opens it`() throws {
    var driver = Driver(.press)
    driver.press("j<Enter>")
    let article = driver.reader.article
    let line = try #require(article.lines.firstIndex { $0.fold != nil })
    driver.send(.pointer(place(.article, row: line - article.top, in: driver)))
    #expect(driver.reader.article.folds != article.folds)
  }

  @Test func `a condition of the filter goes when it is pressed`() {
    var driver = Driver(.press)
    driver.press("fperson:Lavrov date:2021<Enter>")
    driver.send(.touch(.chip(0)))
    #expect(driver.filter == "date:2021")
    driver.send(.touch(.chip(7)))
    #expect(driver.filter == "date:2021")
  }

  @Test func `over a list to choose from the wheel goes through it`() {
    var driver = Driver(.press)
    driver.press("?")
    guard case .help(let before)? = driver.reader.overlay else { return }
    driver.send(wheel(.wheelDown, over: .list, in: driver))
    guard case .help(let after)? = driver.reader.overlay else { return }
    #expect(after.selection == before.selection + 1)
  }
}
