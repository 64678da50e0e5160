import ArticleArchive
import ArticleQuery
import Articles
import Testing

@testable import ReaderModel

/// The page of a person, by keys.
struct PersonPageTests {
  private var page: (Driver) -> PersonPage? { { $0.reader.page } }

  @Test func `the page of the selected person opens and closes`() {
    var driver = Driver(.press)
    driver.press("gpP")
    #expect(driver.reader.page?.name == "Sergey Lavrov")
    #expect(driver.reader.page?.portrait?.person.articles == 2)
    #expect(driver.reader.page?.isLoading == false)
    driver.press("<Esc>")
    #expect(driver.reader.overlay == nil)
    #expect(driver.reader.focus == .people)
    driver.press("H")
    #expect(driver.reader.notice == .startOfHistory)
  }

  @Test func `the first frame has what the list knows`() {
    var driver = Driver(.press)
    driver.press("gp")
    driver.pressAhead("P")
    #expect(driver.reader.page?.isLoading == true)
    #expect(driver.reader.page?.portrait?.person.articles == 2)
    #expect(driver.reader.page?.portrait?.companions == nil)
    driver.answerAll()
    #expect(driver.reader.page?.portrait?.companions?.map(\.name) == ["Vladimir Putin"])
  }

  @Test func `the name under the cursor has a page, and an article of several asks whose`() {
    var driver = Driver(.press)
    driver.press("<Enter>]pP")
    #expect(driver.reader.page?.name == "Sergey Lavrov")
    driver.press("q")
    driver.press("<Esc>P")
    guard case .picker(let picker) = driver.reader.overlay else {
      Issue.record("nobody asks whose page")
      return
    }
    #expect(
      picker.items == [.name("Sergey Lavrov", articles: 2), .name("Vladimir Putin", articles: 1)]
    )
    driver.press("/put<Enter>")
    #expect(driver.reader.page?.name == "Vladimir Putin")
    driver.press("qgajP")
    #expect(driver.reader.page?.name == "Sergey Lavrov")
  }

  @Test func `a page without anybody in it says so`() {
    var driver = Driver(.press)
    driver.press("jjgaTP")
    #expect(driver.reader.notice?.refused == .personPage)
  }

  @Test func `a name chosen in the prompt has a page`() {
    var driver = Driver(.press)
    driver.press("pput<C-o>")
    #expect(driver.reader.page?.name == "Vladimir Putin")
  }

  @Test func `from one page to another and back again`() {
    var driver = Driver(.press)
    driver.press("gpP<Tab>")
    #expect(driver.reader.page?.section == .companions)
    driver.press("<Enter>")
    #expect(driver.reader.page?.name == "Vladimir Putin")
    driver.press("H")
    #expect(driver.reader.page?.name == "Sergey Lavrov")
    #expect(driver.reader.page?.section == .companions)
    driver.press("L")
    #expect(driver.reader.page?.name == "Vladimir Putin")
    driver.press("HH")
    #expect(driver.reader.overlay == nil)
  }

  @Test func `the person becomes a condition, or is left out`() {
    var driver = Driver(.press)
    driver.press("gpPf")
    #expect(driver.reader.overlay == nil)
    #expect(driver.filter == "person:\"Sergey Lavrov\"")
    driver.press("PX")
    #expect(driver.filter == "-person:\"Sergey Lavrov\"")
    #expect(driver.reader.overlay == nil)
  }

  @Test func `a quote is gone to in its article, and back to the page`() throws {
    var driver = Driver(.quoting)
    driver.press("gpP")
    #expect(driver.reader.page?.portrait?.quotes?.count == 2)
    driver.press("j<Enter>")
    #expect(driver.reader.overlay == nil)
    #expect(driver.headline == "Cũ")
    #expect(driver.reader.focus == .article)
    #expect(driver.reader.article.target == .quote(0))
    driver.press("H")
    #expect(driver.reader.page?.selection == 1)
    #expect(driver.headline == "Mới")
  }

  @Test func `what is reported is marked where it stands`() throws {
    var driver = Driver(.quoting)
    driver.press("gpP<Enter>")
    #expect(driver.headline == "Mới")
    #expect(driver.reader.article.target == nil)
    let hit = try #require(driver.reader.article.search?.hits.first)
    #expect(hit.part == .story(.block(0)))
    driver.press("<Esc>")
    #expect(driver.reader.article.search == nil)
  }

  @Test func `quotes are those of the article, of the list or of the page`() {
    var driver = Driver(.quoting)
    driver.press("gq")
    #expect(driver.asked.contains { $0.work == .picks(.quotes, .everything) })
    driver.press("<Esc><Enter>gq")
    guard case .picker(let here) = driver.reader.overlay else { return }
    #expect(here.kind == .quotesHere)
    #expect(here.items.count == 1)
    driver.press("<Esc>gpPgq")
    guard case .picker(let own) = driver.reader.overlay else { return }
    #expect(own.kind == .quotesOfPerson)
    #expect(own.items.count == 2)
    driver.press("<Esc>")
    #expect(driver.reader.page?.name == "Sergey Lavrov")
  }

  @Test
  func `steps stay in a section beside another, and go on where they stand one below the other`() {
    var wide = Driver(.quoting)
    wide.press("gpPjj")
    #expect(wide.reader.page?.section == .namesakes)
    wide.press("k")
    #expect(wide.reader.page?.section == .quotes)
    #expect(wide.reader.page?.selection == 1)
    var narrow = Driver(.quoting, columns: 80, rows: 24)
    narrow.press("gpPjj")
    #expect(narrow.reader.page?.section == .companions)
    narrow.press("G")
    #expect(narrow.reader.page?.section == .namesakes)
    narrow.press("gg")
    #expect(narrow.reader.page?.section == .quotes)
  }

  @Test func `a page that nobody has says nothing but that`() {
    var driver = Driver(.press)
    driver.press("gp")
    driver.pressAhead("P")
    driver.bring(.person(.portrait(nil)), to: .person)
    #expect(driver.reader.page?.portrait == nil)
    #expect(driver.reader.page?.isLoading == false)
    driver.pressAhead("j<Enter>")
    #expect(driver.reader.notice?.refused == .open)
  }

  @Test func `an unknown key leaves the page where it is`() {
    var driver = Driver(.press)
    driver.press("gpPx")
    #expect(driver.reader.page != nil)
    #expect(driver.reader.notice == .unknownKeys([.character("x")]))
  }
}

extension Shelf {
  /// Two articles that let Lavrov speak: reported in the new one, quoted in the old one.
  static let quoting: Shelf = {
    var new = Draft(
      headline: "Mới",
      day: Day(year: 2025, month: 10, day: 29),
      people: ["Sergey Lavrov", "Vladimir Putin"],
      body: ["Sergey Lavrov cho rằng cần một triết lý mới. Vladimir Putin nghe."]
    ).stored(position: 300)
    var old = Draft(
      headline: "Cũ",
      day: Day(year: 2021, month: 12, day: 14),
      people: ["Sergey Lavrov"],
      body: ["Sergey Lavrov đánh giá: “Cần phải đối thoại.”"]
    ).stored(position: 200)
    let speaker = Speaker(name: "Sergey Lavrov", person: 0)
    let told = "Sergey Lavrov cho rằng cần một triết lý mới."
    new.article.reportedSpeech = [
      ReportedSpeech(
        text: told,
        speaker: speaker,
        cue: "cho rằng",
        via: nil,
        span: TextSpan(place: .block(0), range: 0..<told.utf8.count, line: 10)
      )
    ]
    let said = "“Cần phải đối thoại.”"
    let start = "Sergey Lavrov đánh giá: ".utf8.count
    old.article.quotes = [
      Quote(
        kind: .direct,
        text: said,
        speaker: speaker,
        cue: "đánh giá:",
        span: TextSpan(place: .block(0), range: start..<start + said.utf8.count, line: 10)
      )
    ]
    var shelf = Shelf(articles: [new, old])
    shelf.namesakes = [
      "Sergey Lavrov": [
        PersonPortrait.Namesake(name: "Serghei Lavrov", articles: 1, likeness: .spelling)
      ]
    ]
    return shelf
  }()
}
