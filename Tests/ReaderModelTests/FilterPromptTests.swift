import ArticleArchive
import ArticleQuery
import Articles
import Testing

@testable import ReaderModel

struct FilterPromptTests {
  /// The same articles, their people found by whole names only.
  private static let wholeNames: Shelf = {
    var shelf = Shelf.press
    shelf.findsWholeNamesOnly = true
    return shelf
  }()

  @Test func `results follow the typing, and Enter keeps them`() {
    var driver = Driver(.press)
    driver.press("fperson:Putin")
    #expect(driver.shown == 1)
    #expect(driver.reader.list.count?.value == 1)
    driver.press("<Enter>")
    #expect(driver.reader.overlay == nil)
    #expect(driver.filter == "person:Putin")
    #expect(driver.reader.people.rows.count == 2)
    driver.press("H")
    #expect(driver.filter == "")
    #expect(driver.shown == 3)
  }

  @Test(arguments: ["<Enter>", "<Esc>"])
  func `people and days are of the filter before while one is typed`(end: String) {
    var driver = Driver(.press)
    driver.press("f")
    #expect(!driver.reader.isTryingFilter)
    driver.press("person:Putin")
    #expect(driver.reader.isTryingFilter)
    #expect(driver.reader.people.rows.count == 3)
    driver.press(end)
    #expect(!driver.reader.isTryingFilter)
  }

  @Test func `rows on their way when a filter is typed come after it is given up`() {
    var driver = Driver(.large(3000))
    driver.pressAhead(String(repeating: "<PgDn>", count: 2))
    #expect(
      driver.asked.last { $0.slot == .page }.map { $0.ticket == driver.reader.tickets[.page] }
        == true
    )
    driver.pressAhead("fx<Esc>")
    driver.answerAll()
    driver.press(String(repeating: "<PgDn>", count: 30))
    #expect(
      driver.reader.list.selected?.headline
        == "Bài \(2999 - (driver.reader.list.position?.row ?? 0))"
    )
    #expect((driver.reader.list.position?.row ?? 0) > 200)
    #expect(!driver.reader.list.isLoading)
  }

  @Test func `Escape brings back filter, selection and article`() {
    var driver = Driver(.press)
    driver.press("jl<PgDn>")
    let top = driver.reader.article.top
    driver.press("fperson:Scholz")
    #expect(driver.headline == "Không rõ ngày")
    driver.press("<Esc>")
    #expect(driver.filter == "")
    #expect(driver.selected == "Nga mời Washington hợp tác")
    #expect(driver.headline == "Nga mời Washington hợp tác")
    #expect(driver.reader.article.top == top)
    #expect(driver.reader.list.count?.value == 3)
    #expect(driver.reader.history.back == [])
  }

  @Test func `an answer to a filter that was given up changes nothing`() {
    var driver = Driver(.press)
    driver.press("fperson:Schol")
    let late = driver.hold(.stroke(.character("z")))
    driver.press("<Esc>")
    driver.answer(late)
    #expect(driver.shown == 3)
    #expect(!driver.reader.list.isLoading)
  }

  @Test func `a mistake is shown with its place, the results before it stay`() {
    var driver = Driver(.press)
    driver.press("fperson:Putin date:x")
    #expect(driver.reader.prompt?.mistake?.reason == .notADate)
    #expect(driver.reader.prompt?.mistake?.range == 18..<19)
    #expect(driver.shown == 1)
    driver.press("<Enter>")
    #expect(driver.reader.prompt != nil)
    driver.press("<BS>2025<Enter>")
    #expect(driver.filter == "person:Putin date:2025")
  }

  @Test(arguments: [
    ("date:2021-1", "date:2021-13", ""), ("person:Putin -date:2021-1", "3", "person:Putin"),
    ("is:un", "is:unx person:Putin", "person:Putin"),
  ])
  func `a condition that turns out to be wrong is left out of the list`(
    right: String,
    wrong: String,
    rest: String
  ) {
    var driver = Driver(.press)
    driver.press("f" + right + (wrong.count > 1 ? "<C-u>" : "") + wrong)
    #expect(driver.reader.prompt?.mistake != nil)
    #expect(driver.filter == rest && driver.reader.shownQuery.text == rest)
    #expect(driver.shown == (rest.isEmpty ? 3 : 1))
  }

  @Test func `what Enter does not take is not lit, and the first step goes to the first choice`() {
    var driver = Driver(.press)
    driver.press("fperson:Lavrov")
    func taken() -> Int? { driver.reader.prompt.flatMap { driver.reader.choiceTaken(of: $0) } }
    #expect(driver.reader.prompt?.choices.isEmpty == false && taken() == nil)
    driver.press("<Down>")
    #expect(taken() == 0)
    driver.press("<Enter>")
    #expect(driver.filter == "person:\"Sergey Lavrov\"")
    var whole = Driver(Self.wholeNames)
    whole.press("fperson:lav")
    #expect(whole.reader.prompt.flatMap { whole.reader.choiceTaken(of: $0) } == 0)
  }

  @Test func `a word that may become a field is looked for only when it is entered`() {
    var driver = Driver(.press)
    driver.press("fperson:Putin dat")
    #expect(driver.shown == 1)
    #expect(driver.headline == "Quan hệ Á-Âu")
    driver.press("<Enter>")
    #expect(driver.filter == "person:Putin dat")
    #expect(driver.shown == 0)
    #expect(driver.headline == nil)
  }

  @Test func `the filter in force stands in the prompt`() {
    var driver = Driver(.press)
    driver.press("fperson:Putin<Enter>fdate:2025<Enter>")
    #expect(driver.filter == "person:Putin date:2025")
  }

  @Test func `a word that may become a field is no mistake after an operator`() {
    var driver = Driver(.press)
    driver.press("fviec or p")
    #expect(driver.reader.prompt?.mistake == nil)
    #expect(driver.filter == "viec or p")
    driver.press("<C-u>person:Putin -per")
    #expect(driver.filter == "person:Putin")
  }

  @Test func `an article stays while no other answers what is typed, until that is entered`() {
    var driver = Driver(.press)
    driver.press("fperson:nobody ")
    #expect(driver.shown == 0)
    #expect(driver.headline == "Quan hệ Á-Âu")
    driver.press("<Enter>")
    #expect(driver.headline == nil)
    driver.press("H")
    #expect(driver.headline == "Quan hệ Á-Âu")
  }

  @Test func `a filter half typed is not where one comes back to`() {
    var driver = Driver(.press)
    driver.press("fperson:Scholz")
    driver.elapse(.rest)
    #expect(driver.savedBookmark == nil)
    driver.send(.leave)
    #expect(driver.savedBookmark?.current.query == "")
    #expect(driver.savedBookmark?.current.article == driver.shelf.articles[0].row.key)
  }

  @Test func `Tab completes a field, and a person among those the rest leaves`() {
    var driver = Driver(.press)
    driver.press("fdate:2025 pe<Tab>")
    #expect(driver.reader.prompt?.text == "date:2025 person:")
    driver.press("r")
    #expect(
      driver.reader.prompt?.choices == [
        .person(name: "Sergey Lavrov", articles: 1), .person(name: "Vladimir Putin", articles: 1),
      ]
    )
    driver.press("<Down><Down><Tab>")
    #expect(driver.reader.prompt?.text == "date:2025 person:\"Vladimir Putin\" ")
    #expect(driver.reader.prompt?.choices == FilterField.allCases.map { .field($0) })
    #expect(driver.reader.prompt?.choice == nil)
    driver.press("-person:ser<Tab><Enter>")
    #expect(driver.filter == "date:2025 person:\"Vladimir Putin\" -person:\"Sergey Lavrov\"")
  }

  @Test func `Tab completes nothing where several fields begin so`() {
    var driver = Driver(.press)
    driver.press("f<Tab>x<Tab>")
    #expect(driver.reader.prompt?.text == "x")
  }

  @Test func `filters typed before come back with Up`() {
    var driver = Driver(.press)
    driver.press("fperson:Putin<Enter>")
    driver.press("f<C-u>person:Scholz<Enter>")
    driver.press("f<Up><Up><Enter>")
    #expect(driver.filter == "person:Putin")
  }

  @Test func `typing edits at the cursor`() {
    var driver = Driver(.press)
    driver.press("/abd<Left>c<Home>x<End>y<BS>")
    #expect(driver.reader.prompt?.text == "xabcd")
    driver.press("<C-a><Del><C-e> mới thêm<C-w>")
    #expect(driver.reader.prompt?.text == "abcd mới ")
    driver.press("<C-w><C-u>ế<BS>")
    #expect(driver.reader.prompt?.text == "")
    #expect(driver.reader.prompt?.cursor == 0)
  }

  @Test func `pasted text is one safe line of at most 4 kB`() {
    var driver = Driver(.press)
    driver.press("/")
    driver.send(.paste("a\nb\u{1B}[31m\u{202E}c\tđ"))
    #expect(driver.reader.prompt?.text == "a b[31mc đ")
    driver.send(.paste(String(repeating: "ệ", count: 5000)))
    #expect((driver.reader.prompt?.text.utf8.count ?? 0) <= Prompt.limit)
    driver.press("x")
    #expect((driver.reader.prompt?.text.utf8.count ?? 0) <= Prompt.limit)
  }

  @Test func `a paste where nothing is typed is refused`() {
    var driver = Driver(.press)
    driver.send(.paste("qq"))
    #expect(driver.reader.notice == .pasteRefused)
    #expect(driver.reader.overlay == nil)
    driver.press("q")
    driver.send(.paste("q"))
    #expect(driver.reader.overlay == .quit)
  }

  @Test func `results never fall to none while a name is half typed`() {
    var driver = Driver(Self.wholeNames)
    driver.press("fperson:\"Sergey Lavrov\" ")
    for character in "person:Puti" {
      driver.press(String(character))
      #expect(driver.shown > 0)
      #expect(driver.reader.list.count?.value ?? 1 > 0)
    }
    #expect(driver.filter == "person:\"Sergey Lavrov\"")
    #expect(driver.reader.prompt?.choices == [.person(name: "Vladimir Putin", articles: 1)])
    driver.press("<Tab>")
    #expect(driver.filter == "person:\"Sergey Lavrov\" person:\"Vladimir Putin\"")
    #expect(driver.shown == 1)
  }

  @Test func `Enter takes the chosen name in place of a beginning that nobody has`() {
    var driver = Driver(Self.wholeNames)
    driver.press("fperson:lav")
    #expect(driver.filter == "")
    driver.press("<Enter>")
    #expect(driver.filter == "person:\"Sergey Lavrov\"")
    #expect(driver.shown == 2)
  }

  @Test
  func `Enter takes what is typed when it finds something, or when nobody has that beginning`() {
    var driver = Driver(.press)
    driver.press("fperson:Lavrov<Enter>")
    #expect(driver.filter == "person:Lavrov")
    driver.press("f<C-u>person:zzz<Enter>")
    #expect(driver.filter == "person:zzz")
    #expect(driver.shown == 0)
  }
}

extension ListPane.Position {
  fileprivate var row: Int {
    switch self {
    case .exactly(let row), .about(let row): row
    }
  }
}
