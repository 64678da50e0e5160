import ArticleArchive
import ArticleQuery
import Articles
import Testing

@testable import ReaderModel

/// What is open while the screen under it changes: it keeps to what it was opened for, or goes.
struct ChangingScreenTests {
  // MARK: - Letters

  @Test(arguments: [200, 120, 90, 70])
  func `letters put on a text stay with their things through another size`(columns: Int) throws {
    var driver = Driver(.press, columns: 60, rows: 20)
    driver.press("j<Enter>zRGo")
    let labels = try #require(driver.labels)
    driver.resize(columns, 40)
    let moved = try #require(driver.labels)
    #expect(!moved.labels.isEmpty)
    for label in moved.labels {
      #expect(labels.labels.contains { $0.letters == label.letters && $0.thing == label.thing })
      guard case .text(let line, let run) = label.place else { continue }
      let target = driver.reader.article.lines[line].runs[run].target
      #expect(target != nil)
    }
    driver.press(moved.labels[0].letters)
    #expect(driver.reader.overlay?.isLabels != true)
  }

  @Test func `letters typed after a much wider window open what they stood on`() throws {
    var driver = Driver(.press, columns: 60, rows: 20)
    driver.press("j<Enter>Go")
    let labels = try #require(driver.labels)
    driver.resize(200, 60)
    driver.press(labels.labels[0].letters)
    #expect(driver.reader.page?.name == "Sergey Lavrov")
  }

  @Test func `letters of related articles lead to these in whatever order they come again`() throws
  {
    var driver = Driver(.press)
    driver.press("jo")
    let labels = try #require(driver.labels)
    let letters = try #require(labels.letters(at: .related(1)))
    let old = driver.reader.related.key
    driver.shelf.related[key(200)] = driver.shelf.related[key(200)]?.reversed()
    driver.send(.archiveChanged)
    #expect(driver.reader.related.key == old)
    driver.press(letters)
    #expect(driver.headline == "Quan hệ Á-Âu")
  }

  @Test func `letters of related articles that are gone are gone`() throws {
    var driver = Driver(.press)
    driver.press("jo")
    let letters = try #require(driver.labels?.letters(at: .related(1)))
    driver.shelf.related[key(200)] = []
    driver.send(.archiveChanged)
    #expect(driver.labels != nil)
    driver.press(letters)
    #expect(driver.headline == "Nga mời Washington hợp tác")
  }

  @Test func `letters over a text that is no longer there close`() {
    var driver = Driver(.press)
    driver.press("o")
    var other = Draft(headline: "Quan hệ Á-Âu", body: ["Chữ khác."]).stored(position: 300)
    other.row.people = []
    driver.shelf.articles[0] = other
    driver.shelf.related = [:]
    driver.send(.archiveChanged)
    #expect(driver.labels == nil)
  }

  @Test func `a condition is dropped by its letters though another stands in its place`() throws {
    var driver = Driver(.press)
    driver.press("fperson:Lavrov date:2021<Enter>o")
    let letters = try #require(driver.labels?.letters(at: .chip(1)))
    driver.press(letters)
    #expect(driver.filter == "person:Lavrov")
  }

  // MARK: - Questions

  @Test func `a note goes to the article that it was asked for, though related ones move`() {
    var driver = Driver(.press)
    driver.press("jgrj")
    let asked = driver.reader.related.selected?.row.key
    driver.press("ahỏi lại")
    driver.shelf.related[key(200)] = driver.shelf.related[key(200)]?.reversed()
    driver.send(.archiveChanged)
    driver.press("<Enter>")
    #expect(driver.changes == [.note("hỏi lại", article: asked ?? key(0))])
  }

  @Test func `tags go to the article that was selected when they were asked for`() {
    var driver = Driver(.press)
    driver.press("jgrjtgấp")
    let asked = driver.reader.related.selected?.row.key
    driver.shelf.related[key(200)] = [
      RelatedRow(kind: .computed, row: driver.shelf.articles[2].row, reasons: [])
    ]
    driver.send(.archiveChanged)
    driver.press("<Enter>")
    #expect(driver.changes == [.tag(TagEdit(added: ["gấp"]), articles: [asked ?? key(0)])])
  }

  @Test func `the selected related article stays selected in another order`() {
    var driver = Driver(.press)
    driver.press("jgrj")
    let selected = driver.reader.related.selected?.row.key
    driver.shelf.related[key(200)] = driver.shelf.related[key(200)]?.reversed()
    driver.send(.archiveChanged)
    #expect(driver.reader.related.selected?.row.key == selected)
    #expect(driver.reader.related.selection == 0)
  }

  // MARK: - What comes by itself

  private var exists: TakenOut {
    .exists(Export(.answering(.everything), to: "~/a.txt"), free: "~/a-2.txt")
  }

  @Test func `a question about a file waits until the filter being typed is done with`() {
    var driver = Driver(.press)
    driver.press("fperson:P")
    driver.send(.takenOut(exists))
    #expect(driver.reader.prompt?.text == "person:P")
    driver.press("<Esc>")
    #expect(driver.filter == "" && !driver.reader.isTryingFilter)
    #expect(driver.picker?.kind == .existingFiles)
    #expect(driver.reader.notice == .fileExists(path: "~/a.txt"))
    driver.press("<Esc>")
    #expect(driver.reader.overlay == nil)
  }

  @Test func `a filter entered while a file is asked about is in force, with its way back`() {
    var driver = Driver(.press)
    driver.press("fperson:Putin")
    driver.send(.takenOut(exists))
    driver.press("<Enter>")
    #expect(driver.picker?.kind == .existingFiles)
    driver.press("<Esc>H")
    #expect(driver.filter == "")
  }

  @Test func `a comparison of an article that was left is not shown`() {
    let stored = (0...1).map {
      Draft(headline: "Tít \($0)", day: Driver.today, body: ["Bài \($0)."]).stored(position: 9 - $0)
    }
    let version = RelatedRow(
      kind: .computed,
      row: stored[1].row,
      reasons: [.likeText(percent: 90)]
    )
    var driver = Driver(Shelf(articles: stored, related: [stored[0].row.key: [version]]))
    driver.pressAhead("gcJ")
    driver.answerAll()
    #expect(driver.headline == "Tít 1")
    #expect(driver.reader.overlay == nil)
  }

  @Test func `choices for one prompt are not offered in the next`() {
    var driver = Driver(.press)
    driver.pressAhead("plav<Enter>")
    let ticket = driver.asked.last { $0.slot == .choices && $0.work != .drop }?.ticket
    driver.answerAll()
    driver.press(":")
    guard let ticket else {
      Issue.record("nobody was looked for")
      return
    }
    let people: Answer.Content = .people([PersonRow(named: "Sergey Lavrov", articles: 2)])
    driver.send(.answer(Answer(slot: .choices, ticket: ticket, content: people)))
    driver.bring(people, to: .choices)
    let isCommands = driver.reader.prompt?.choices.allSatisfy {
      if case .command = $0 { true } else { false }
    }
    #expect(isCommands == true)
  }

  @Test func `what one list asked for does not fill another`() {
    var driver = Driver(.press)
    driver.pressAhead("gs")
    driver.send(.resize(Size(columns: 120, rows: 41)))
    driver = Driver(.press)
    driver.journal.views = [SavedView(name: "Nga", query: "person:Lavrov")]
    driver.press("F<Esc>")
    driver.pressAhead("gs<Esc>F")
    driver.bring(.picks([.name("ai đó", articles: nil)]), to: .picks)
    #expect(driver.picker?.kind == .views)
    #expect(driver.picker?.items.contains(.name("ai đó", articles: nil)) == false)
  }

  @Test func `a story that cannot be told empties no other list`() {
    var driver = Driver(.press)
    driver.journal.views = [SavedView(name: "Nga", query: "person:Lavrov")]
    driver.press("F<Esc>")
    driver.pressAhead("]tF")
    driver.bring(.failed(.noArticle(key: "x")), to: .thread)
    #expect(driver.picker?.kind == .views && driver.picker?.items.count == 1)
  }
}

extension Driver {
  var labels: Labels? {
    if case .labels(let labels) = reader.overlay { labels } else { nil }
  }

  var picker: Picker? {
    if case .picker(let picker) = reader.overlay { picker } else { nil }
  }
}

extension Overlay {
  fileprivate var isLabels: Bool { if case .labels = self { true } else { false } }
}
