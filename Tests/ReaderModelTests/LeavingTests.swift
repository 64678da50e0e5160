import ArticleArchive
import Articles
import Testing

@testable import ReaderModel

/// Commands pressed in one go with the step to another article mean that one, not the one being left.
struct LeavingTests {
  /// In the text of the newest article, with keys pressed before any answer has come.
  private func pressed(_ script: String, after first: String = "<Enter>") -> Driver {
    var driver = Driver(.press)
    driver.press(first)
    driver.pressAhead(script)
    driver.answerAll()
    return driver
  }

  private let next = key(200)

  private func program(_ driver: Driver) -> [ProgramRequest] {
    driver.asked.compactMap { if case .program(let request) = $0.work { request } else { nil } }
  }

  @Test func `a star is set on the article that comes, and stays when its text is there`() {
    let driver = pressed("J*")
    #expect(driver.changes == [.mark(.starred, isSet: true, articles: [next])])
    #expect(driver.headline == "Nga mời Washington hợp tác")
    #expect(driver.reader.article.stored?.row.state.isStarred == true)
    #expect(driver.reader.list.selected?.state.isStarred == true)
  }

  @Test func `a tag and a note are put on the article that comes`() {
    #expect(
      pressed("Jtgấp<Enter>").changes == [.tag(TagEdit(added: ["gấp"]), articles: [next])]
    )
    #expect(pressed("Jahỏi<Enter>").changes == [.note("hỏi", article: next)])
  }

  @Test func `the note of the article being left is not offered for the next`() {
    var driver = Driver(.press)
    driver.press("acũ<Enter><Enter>")
    driver.pressAhead("Ja")
    driver.answerAll()
    #expect(driver.reader.prompt?.text == "")
  }

  @Test(arguments: ["yu", "yt", "yc", "ya", "yj", "yp"])
  func `copies are of the article that comes`(keys: String) {
    let cuttings = program(pressed("J" + keys)).compactMap {
      if case .copy(let cutting) = $0 { cutting.articles } else { nil }
    }
    #expect(cuttings == [.named([next])])
  }

  @Test func `the text that is given to another program is that which comes`() {
    #expect(program(pressed("Je")) == [.openOutside(next)])
    #expect(program(pressed("JY")) == [.showPlain(.named([next]))])
    #expect(program(pressed("J|wc<Enter>")) == [.pipe(.named([next]), to: "wc")])
  }

  @Test func `a number follows what is related to the article that comes`() {
    let driver = pressed("J1")
    #expect(driver.headline == "Tin thế giới 14/12")
    #expect(driver.reader.history.back.last?.article == next)
  }

  @Test func `letters are those of the article that comes`() throws {
    var driver = pressed("Jo")
    let labels = try #require(driver.labels)
    #expect(driver.headline == "Nga mời Washington hợp tác")
    driver.press(labels.labels[0].letters)
    #expect(driver.labels == nil)
  }

  @Test func `details are those of the article that comes`() {
    let driver = pressed("ji", after: "")
    #expect(driver.reader.overlay == .details(top: 0))
    #expect(driver.headline == "Nga mời Washington hợp tác")
  }

  @Test func `where only a key is known what is typed waits for the article`() {
    var driver = Driver(.press)
    driver.press("j<Enter>1")
    #expect(driver.headline == "Tin thế giới 14/12")
    (driver.reader.list.rows, driver.reader.related.rows) = ([], [])
    driver.pressAhead("Haq<Enter>")
    #expect(driver.reader.prompt == nil)
    driver.answerAll()
    #expect(driver.changes == [.note("q", article: next)])
    #expect(!program(driver).contains(.quit))
  }

  @Test func `what waits is given up by the key that gives up`() {
    var driver = Driver(.press)
    driver.press("<Enter>")
    driver.pressAhead("Ji<Esc>")
    driver.answerAll()
    #expect(driver.reader.overlay == nil)
    #expect(driver.headline == "Nga mời Washington hợp tác")
  }

  @Test func `an article that does not come takes what waited for it along`() {
    var driver = Driver(.press)
    driver.press("<Enter>")
    driver.pressAhead("Ji")
    driver.bring(.failed(.noArticle(key: "x")), to: .article)
    #expect(driver.reader.overlay == nil)
    driver.press("j")
    #expect(driver.reader.held.isEmpty)
  }

  @Test func `a number pressed while related articles are looked for waits for them`() {
    var driver = Driver(.press)
    driver.press("<Enter>")
    driver.pressAhead("J")
    driver.answer(first: 1)
    driver.pressAhead("1")
    driver.answerAll()
    #expect(driver.headline == "Tin thế giới 14/12")
  }

  @Test func `another key takes the number back`() {
    var driver = Driver(.press)
    driver.press("<Enter>")
    driver.pressAhead("J")
    while driver.headline != "Nga mời Washington hợp tác" { driver.answer(first: 1) }
    driver.pressAhead("1h")
    driver.answerAll()
    #expect(driver.headline == "Nga mời Washington hợp tác")
  }
}
