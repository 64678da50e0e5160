import ArticleArchive
import ArticleQuery
import Articles
import Testing

@testable import ReaderModel

/// What the line on which a filter is typed says and offers.
struct FilterCompletionTests {
  private func verdicts(_ driver: Driver) -> [Prompt.Verdict] {
    driver.reader.prompt.map { prompt in prompt.terms.map(prompt.verdict) } ?? []
  }

  private func found(_ count: Int) -> Prompt.Verdict {
    .articles(ArticleCount(value: count, isExact: true))
  }

  @Test func `every condition has its own verdict`() {
    var driver = Driver(.press)
    driver.press("fperson:Lavrov person:nobody xyz:a date:x hop ")
    #expect(verdicts(driver) == [found(2), .nothing, .mistaken, .mistaken, found(1)])
    #expect(driver.reader.prompt?.toldMistake?.reason == .unknownField("xyz"))
    #expect(driver.reader.prompt?.leftOut == "xyz:a")
    #expect(driver.reader.prompt?.isInVain(.person("nobody")) == true)
  }

  @Test func `what is being typed is not scolded before Enter`() {
    var driver = Driver(.press)
    driver.press("fperson:Lavrov date:20")
    #expect(verdicts(driver) == [found(2), .open])
    #expect(driver.reader.prompt?.mistake?.reason == .notADate)
    #expect(driver.reader.prompt?.toldMistake == nil)
    driver.press("<Enter>")
    #expect(driver.reader.prompt?.toldMistake?.reason == .notADate)
    #expect(verdicts(driver) == [found(2), .mistaken])
    driver.press("2")
    #expect(driver.reader.prompt?.toldMistake == nil)
    driver.press("<C-u>person:nobody")
    #expect(verdicts(driver) == [.open])
    driver.press("<Left>")
    #expect(driver.reader.prompt?.terms.count == 1)
  }

  @Test(arguments: ["(nga", "nga or", "\"hai từ", "-", "nga ("])
  func `half a structure is not scolded, and Enter says what is missing`(text: String) {
    var driver = Driver(.press)
    driver.press("f" + text)
    #expect(driver.reader.prompt?.mistake != nil)
    #expect(driver.reader.prompt?.toldMistake == nil)
    driver.press("<Enter>")
    #expect(driver.reader.prompt?.toldMistake != nil)
    #expect(driver.filter != text)
  }

  @Test func `conditions are asked for once, all that are new in one request`() {
    var driver = Driver(.press)
    driver.press("fperson:Lavrov ")
    let asked = driver.asked.filter { $0.slot == .verdicts && $0.work != .drop }.count
    driver.press("date:2021")
    let news = driver.asked.filter { $0.slot == .verdicts && $0.work != .drop }.dropFirst(asked)
    #expect(!news.isEmpty)
    for request in news {
      guard case .verdicts(let filters) = request.work else { continue }
      #expect(!filters.contains(.person("Lavrov")))
    }
  }

  @Test func `an empty line offers every field`() {
    var driver = Driver(.press)
    driver.press("f<C-u>")
    #expect(driver.reader.prompt?.choices == FilterField.allCases.map { .field($0) })
    driver.press("<Down><Tab>")
    #expect(driver.reader.prompt?.text == "\(FilterField.allCases[0].word):")
  }

  @Test func `a word is offered as a person and an outlet, Tab takes the first`() {
    var driver = Driver(.press)
    driver.press("flavro")
    #expect(driver.reader.prompt?.choices == [.person(name: "Sergey Lavrov", articles: 2)])
    #expect(driver.reader.prompt?.choice == nil)
    driver.press("<Tab>")
    #expect(driver.reader.prompt?.text == "person:\"Sergey Lavrov\" ")
    driver.press("ngày<Tab><Enter>")
    #expect(driver.filter == "person:\"Sergey Lavrov\" outlet:\"Ngày Nay\"")
  }

  @Test func `Enter leaves a word a word unless a choice was gone to`() {
    var driver = Driver(.press)
    driver.press("flavrov<Enter>")
    #expect(driver.filter == "lavrov")
    driver.press("f<C-u>lavrov<Down><Enter>")
    #expect(driver.filter == "person:\"Sergey Lavrov\"")
  }

  @Test func `choices are counted under the rest of the filter, wherever the cursor is`() {
    var driver = Driver(.press)
    driver.press("f<C-u>date:2021 outlet:ng")
    let count = ArticleCount(value: 1, isExact: true)
    #expect(driver.reader.prompt?.choices == [.value(.outlet("Ngày Nay"), count)])
    driver.press("<C-a> <Left>is:und<Tab>")
    #expect(driver.reader.prompt?.text == "is:undated date:2021 outlet:ng")
    driver.press("<C-e><C-u>person:Lavrov or outlet:n")
    let all = ArticleCount(value: 3, isExact: true)
    #expect(driver.reader.prompt?.choices == [.value(.outlet("Ngày Nay"), all)])
  }

  @Test func `a state half typed is taken by Enter`() {
    var driver = Driver(.press)
    driver.press("fis:und")
    #expect(driver.reader.prompt?.choice == 0)
    driver.press("<Enter>")
    #expect(driver.filter == "is:undated")
    #expect(driver.shown == 1)
  }

  @Test func `values in quotation marks are completed too`() {
    var driver = Driver(.press)
    driver.press("fperson:\"Sergey L<Tab><Enter>")
    #expect(driver.filter == "person:\"Sergey Lavrov\"")
  }

  @Test func `Up goes through filters typed before, Down comes back to the line`() {
    var driver = Driver(.press)
    driver.press("fperson:Putin<Enter>f<C-u>date:2021<Enter>")
    driver.press("f<C-u>hop<Up>")
    #expect(driver.reader.prompt?.text == "date:2021")
    driver.press("<Up>")
    #expect(driver.reader.prompt?.text == "person:Putin")
    driver.press("<Up>")
    #expect(driver.reader.prompt?.text == "person:Putin")
    driver.press("<Down><Down>")
    #expect(driver.reader.prompt?.text == "hop")
  }

  @Test func `closing the prompt drops what it waits for`() {
    var driver = Driver(.press)
    driver.pressAhead("foutlet:ng<Esc>")
    let last = driver.asked.filter { $0.slot == .choices || $0.slot == .verdicts }.suffix(2)
    #expect(last.allSatisfy { $0.work == .drop })
    driver.answerAll()
    #expect(driver.reader.overlay == nil)
    #expect(driver.filter == "")
  }

  // MARK: - Chips

  @Test func `any condition is dropped by its letter`() throws {
    var driver = Driver(.press)
    driver.press("fperson:Lavrov date:2021 hop<Enter>")
    driver.press("o")
    guard case .labels(let labels) = driver.reader.overlay else {
      Issue.record("no labels")
      return
    }
    let letters = try #require(labels.letters(at: .chip(1)))
    driver.press(String(letters))
    #expect(driver.filter == "person:Lavrov hop")
    #expect(driver.reader.notice == .filterDropped(try Query.parse("date:2021", today: nil)))
    driver.press("U")
    #expect(driver.filter == "person:Lavrov date:2021 hop")
  }

  // MARK: - Sources

  @Test func `Enter on a source adds it to the filter, and takes it out again`() {
    var driver = Driver(.press)
    driver.press("gs")
    guard case .picker(let picker) = driver.reader.overlay else {
      Issue.record("no picker")
      return
    }
    #expect(
      picker.matches == [.source(FacetRow(kind: .outlet, text: "Ngày Nay", articles: 3))]
    )
    driver.press("/ngay<Enter>")
    #expect(driver.filter == "outlet:\"Ngày Nay\"")
    driver.press("gs<Enter>")
    #expect(driver.filter == "")
  }

  @Test func `the sources beside the list are asked for once a filter`() {
    var driver = Driver(.press)
    driver.press("jjkk")
    #expect(driver.asked.count { $0.slot == .sources } == 1)
    #expect(driver.reader.sources.facets.map(\.text) == ["Ngày Nay"])
    driver.press("fdate:2021")
    #expect(driver.asked.count { $0.slot == .sources } == 1)
    driver.press("<Enter>")
    #expect(driver.asked.count { $0.slot == .sources } == 2)
    #expect(driver.reader.sources.facets.map(\.articles) == [1])
  }
}
