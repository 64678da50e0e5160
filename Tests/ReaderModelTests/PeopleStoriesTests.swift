import ArticleArchive
import ArticleQuery
import Articles
import Testing

@testable import ReaderModel

/// Merging, splitting, following, and two people together, by keys.
struct PeopleStoriesTests {
  private func question(_ driver: Driver) -> CorrectionQuestion? {
    if case .person(.question(let question)) = driver.reader.overlay { question } else { nil }
  }

  private func changes(_ driver: Driver) -> [PersonalChange] {
    driver.changes
  }

  // MARK: - Merging

  @Test func `the marked name and the selected one are merged after a yes`() throws {
    var driver = Driver(.press)
    driver.press("gpjvjM")
    let asked = try #require(question(driver))
    #expect(
      asked.correction == PersonCorrection.merging("Vladimir Putin", into: "Olaf Scholz")
        || asked.correction == PersonCorrection.merging("Olaf Scholz", into: "Vladimir Putin")
    )
    #expect(asked.together == 2)
    #expect(changes(driver).isEmpty)
    driver.press("<Enter>")
    #expect(changes(driver) == [.correct([asked.correction])])
    #expect(driver.reader.notice == .corrected(asked.correction))
    #expect(driver.reader.overlay == nil)
    #expect(driver.reader.people.chosen.isEmpty)
  }

  @Test func `the other name can be kept, and a no changes nothing`() throws {
    var driver = Driver(.press)
    driver.press("gpvjM")
    let first = try #require(question(driver)).correction
    #expect(first.to.name == "Sergey Lavrov")
    driver.press("<Tab>")
    #expect(try #require(question(driver)).correction.to.name == first.from.name)
    driver.press("<Esc>")
    #expect(driver.reader.overlay == nil)
    #expect(changes(driver).isEmpty)
  }

  @Test func `without a marked name the other one is typed`() throws {
    var driver = Driver(.press)
    driver.press("gpMput")
    #expect(driver.reader.prompt?.purpose == .merge("Sergey Lavrov"))
    #expect(driver.reader.prompt?.choices == [.person(name: "Vladimir Putin", articles: 1)])
    driver.press("<Enter>")
    #expect(try #require(question(driver)).correction.from.name == "Vladimir Putin")
    driver.press("<Enter>")
    #expect(changes(driver).count == 1)
  }

  @Test func `who may be the same is merged from the page, which then is asked anew`() throws {
    var driver = Driver(.quoting)
    driver.press("gpPG")
    let portraits = driver.asked.count { $0.slot == .person }
    driver.press("M")
    let asked = try #require(question(driver))
    #expect(asked.likeness == .spelling)
    #expect(asked.correction.to.name == "Sergey Lavrov")
    driver.press("<Enter>")
    #expect(driver.reader.page?.name == "Sergey Lavrov")
    #expect(driver.asked.count { $0.slot == .person } == portraits + 1)
  }

  @Test func `a merge is undone and done again through the journal`() throws {
    var driver = Driver(.press)
    driver.press("gpvjM<Enter>U")
    #expect(driver.asked.contains { $0.work == .personal(.undo) })
    let merge = try #require(PersonCorrection.merging("A", into: "B"))
    let pages = driver.asked.count { $0.slot == .page }
    driver.bring(
      .retraced(
        RetracedStep(
          step: PersonalStep(.correct([merge])),
          effects: [.forgetCorrections([1])]
        ),
        .undo
      ),
      to: .mark
    )
    #expect(driver.reader.notice == .correctionTakenBack(merge))
    // Everything that says who is who is asked again.
    #expect(driver.asked.count { $0.slot == .page } > pages)
    driver.press("<C-r>")
    #expect(driver.asked.contains { $0.work == .personal(.redo) })
  }

  // MARK: - Splitting

  private static var named: Shelf {
    var shelf = Shelf.press
    let forms = [("Sergey Lavrov", 2), ("Lavrov", 1)].map {
      PersonForm(
        text: $0.0,
        roles: [],
        articles: $0.1,
        first: nil,
        last: nil,
        reason: .sameName
      )
    }
    shelf.forms = ["Sergey Lavrov": forms]
    return shelf
  }

  @Test func `a form is split off after a yes`() throws {
    var driver = Driver(Self.named)
    driver.press("gpwj<Enter>")
    let asked = try #require(question(driver))
    #expect(asked.correction.kind == .split)
    #expect(asked.correction.to.name == "Lavrov")
    driver.press("<Enter>")
    #expect(changes(driver) == [.correct([asked.correction])])
    guard case .person(.forms) = driver.reader.overlay else {
      Issue.record("the forms are gone")
      return
    }
    driver.press("q")
    #expect(driver.reader.overlay == nil)
  }

  @Test func `the only name of a person is not split off`() {
    var driver = Driver(Self.named)
    driver.press("gpws")
    #expect(driver.reader.notice == .cannotSplit("Sergey Lavrov"))
    #expect(question(driver) == nil)
  }

  // MARK: - Following

  @Test func `whoever is followed comes first and is marked, until no longer`() {
    var driver = Driver(.press)
    driver.press("gpG+")
    let name = driver.reader.people.selected?.name
    #expect(driver.reader.people.rows.first?.name == name)
    #expect(driver.reader.followed == [name].compactMap(\.self))
    #expect(changes(driver) == [.follow(person: name ?? "", isFollowed: true)])
    driver.press("+")
    #expect(driver.reader.followed.isEmpty)
    #expect(changes(driver).last == .follow(person: name ?? "", isFollowed: false))
  }

  @Test func `who is followed is known from the start, and underlined in texts`() {
    var shelf = Shelf.press
    shelf.followed = ["Vladimir Putin"]
    var driver = Driver(shelf)
    #expect(driver.reader.isFollowed("Vladimir Putin"))
    #expect(driver.reader.people.rows.first?.name == "Vladimir Putin")
    #expect(driver.reader.isFollowed(personInArticle: 1))
    #expect(!driver.reader.isFollowed(personInArticle: 0))
    driver.press("gpP+")
    #expect(!driver.reader.isFollowed("Vladimir Putin"))
    #expect(driver.reader.page?.name == "Vladimir Putin")
  }

  @Test func `undoing follows again`() {
    var driver = Driver(.press)
    driver.press("gp+U")
    driver.bring(
      .retraced(
        RetracedStep(
          step: PersonalStep(.follow(person: "Sergey Lavrov", isFollowed: true)),
          effects: [.follow(person: "Sergey Lavrov", isFollowed: false)]
        ),
        .undo
      ),
      to: .mark
    )
    #expect(driver.reader.followed.isEmpty)
    #expect(driver.reader.notice == .unfollowed("Sergey Lavrov"))
  }

  // MARK: - Two together

  @Test(arguments: [
    ("", "person:\"Sergey Lavrov\" person:\"Vladimir Putin\"", 1),
    ("<Down>", "person:\"Sergey Lavrov\" or person:\"Vladimir Putin\"", 2),
    ("<Down><Down>", "person:\"Sergey Lavrov\" -person:\"Vladimir Putin\"", 1),
    ("<Down><Down><Down>", "person:\"Vladimir Putin\" -person:\"Sergey Lavrov\"", 0),
  ])
  func `two people are put into the filter together`(keys: String, filter: String, shown: Int)
    throws
  {
    var driver = Driver(.press)
    driver.press("gpv")
    #expect(driver.reader.people.chosen == ["Sergey Lavrov"])
    driver.reader.people.selection =
      driver.reader.people.rows.firstIndex { $0.name == "Vladimir Putin" } ?? 0
    driver.press("<Enter>")
    driver.press(keys)
    guard case .picker(let picker) = driver.reader.overlay,
      case .together(let choice) = try #require(picker.selected)
    else {
      Issue.record("nothing is offered")
      return
    }
    #expect(choice.articles == shown)
    driver.press("<Enter>")
    #expect(driver.filter == filter)
    #expect(driver.shown == shown)
    #expect(driver.reader.people.chosen.isEmpty)
  }

  @Test func `never together is one without the other`() {
    let query = Together.apart.query(["A B", "C D"])
    #expect(
      query.text == "(person:\"A B\" or person:\"C D\") -(person:\"A B\" person:\"C D\")"
    )
  }

  @Test func `on a page two are put together with the person beside`() {
    var driver = Driver(.press)
    driver.press("gpP<Tab>v<Enter>")
    #expect(driver.filter == "person:\"Sergey Lavrov\" person:\"Vladimir Putin\"")
    #expect(driver.reader.overlay == nil)
  }

  @Test func `two people chosen one after the other are both asked about`() throws {
    var driver = Driver(.press)
    driver.press("gpvjv")
    let names = driver.reader.people.rows.prefix(2).map(\.name)
    #expect(driver.reader.people.chosen == names)
    #expect(driver.reader.peopleTogether == names)
    driver.press("j<Enter>")
    guard case .picker(let picker) = driver.reader.overlay else {
      Issue.record("nothing is offered")
      return
    }
    #expect(picker.kind == .together && picker.items.count == Together.allCases.count)
    driver.press("<Down><Enter>")
    #expect(driver.reader.query == Together.either.query(Array(names)))
    #expect(driver.reader.people.chosen.isEmpty)
  }

  @Test func `three people are asked about all together, or any of them`() throws {
    var driver = Driver(.press)
    driver.press("gpvjvjv")
    let names = driver.reader.people.rows.prefix(3).map(\.name)
    #expect(driver.reader.people.chosen == names)
    driver.press("<Enter>")
    guard case .picker(let picker) = driver.reader.overlay else {
      Issue.record("nothing is offered")
      return
    }
    #expect(picker.items.count == 2)
    driver.press("<Enter>")
    #expect(driver.reader.query == .and(names.map { .filter(.person($0)) }))
  }

  @Test func `a mark is taken away by its key and by Esc`() {
    var driver = Driver(.press)
    driver.press("gpvv")
    #expect(driver.reader.people.chosen.isEmpty)
    driver.press("v<Esc>")
    #expect(driver.reader.people.chosen.isEmpty)
  }
}
