import ArticleArchive
import ArticleQuery
import Articles
import Testing

@testable import ReaderModel

/// What a person takes out of the reader, by keys.
@Suite struct TakingOutTests {
  private func requests(_ driver: Driver) -> [ProgramRequest] {
    driver.asked.compactMap { if case .program(let request) = $0.work { request } else { nil } }
  }

  private func cuttings(_ driver: Driver) -> [Cutting] {
    requests(driver).compactMap { if case .copy(let cutting) = $0 { cutting } else { nil } }
  }

  /// A shelf whose only article says something in its second paragraph.
  private func quoting() -> Shelf {
    var stored = Draft(
      headline: "Đối thoại / tít: \u{1F4F0}?",
      day: Driver.today,
      body: ["Một.", "Ông Lavrov nói: “Cần đối thoại”.", "Ba."]
    ).stored(position: 10)
    let text = Array(stored.article.body[1].text.utf8)
    let start = text.count - Array("“Cần đối thoại”.".utf8).count
    stored.article.quotes = [
      Quote(
        kind: .direct,
        text: "“Cần đối thoại”",
        speaker: Speaker(name: "Lavrov", person: nil),
        cue: nil,
        span: TextSpan(place: .block(1), range: start..<text.count - 1, line: 20)
      )
    ]
    stored.article.address = WebAddress("https://báo.vn/1")
    return Shelf(articles: [stored])
  }

  @Test(arguments: [
    ("yu", Cutting.Part.address), ("yt", .headline), ("yc", .citation(.text)), ("ya", .text),
    ("yj", .json),
  ])
  func `each kind of copy is of the selected article`(keys: String, part: Cutting.Part) {
    var driver = Driver(.press)
    driver.press("j" + keys)
    #expect(cuttings(driver) == [Cutting(part, of: .named([key(200)]))])
  }

  @Test func `a citation while reading says in which paragraph`() {
    var driver = Driver(.press)
    driver.press("<Enter>}}yc")
    #expect(cuttings(driver).last?.place == .block(1))
  }

  @Test func `a paragraph is that of the cursor, or else the first on the screen`() {
    var driver = Driver(.press)
    driver.press("yp")
    #expect(cuttings(driver).last?.place == .headline)
    driver.press("<Enter>]p]p]pyp")
    let place = cuttings(driver).last?.place
    driver.press("yc")
    #expect(cuttings(driver).last?.place == place)
    #expect(place != .headline)
  }

  @Test func `a quote is the one under the cursor or on the screen, and only then`() {
    var driver = Driver(quoting())
    driver.press("yq")
    #expect(cuttings(driver).map(\.part) == [.quote(0)])
    var other = Driver(.press)
    other.press("yq")
    #expect(cuttings(other) == [])
    #expect(other.reader.notice?.refused == .copyQuote)
  }

  @Test func `nothing is copied where there is nothing`() {
    var driver = Driver(Shelf(articles: []))
    for keys in ["yu", "yt", "yc", "yp", "yq", "ya", "yj", "Y", "e", "O", "|wc<Enter>"] {
      driver.press(keys)
      guard case .unavailable = driver.reader.notice else {
        Issue.record("\(keys) says \(String(describing: driver.reader.notice))")
        continue
      }
    }
    #expect(requests(driver) == [])
  }

  @Test func `an export is asked what it is of`() {
    var driver = Driver(.press)
    driver.press("fperson:Lavrov<Enter>s~/a.bib<Enter>")
    guard case .picker(let picker) = driver.reader.overlay else {
      Issue.record("nothing is asked")
      return
    }
    #expect(picker.kind == .exportScopes && picker.matches.count == 2)
    driver.press("<Down><Enter>")
    let query = driver.reader.query
    #expect(requests(driver) == [.export(Export(.answering(query), to: "~/a.bib"))])
    #expect(driver.reader.overlay == nil)
  }

  @Test func `a path is offered that any system takes`() {
    var driver = Driver(quoting())
    driver.press("s")
    #expect(driver.reader.prompt?.text == "~/doi-thoai-tit.txt")
    // What is typed takes its place.
    driver.press("/tmp/x.json")
    #expect(driver.reader.prompt?.text == "/tmp/x.json")
  }

  @Test(arguments: [
    ("", "article"), ("中文 / 🎋", "article"), ("../../etc/passwd", "etc-passwd"),
    ("-rf ~", "rf"), ("a\u{202E}b\u{1B}[31m", "a-b-31m"),
  ])
  func `a name of a file is made of plain letters`(headline: String, name: String) {
    #expect(FileName(headline: headline).text == name)
  }

  @Test func `a file that is there is kept or replaced, as the person says`() {
    let export = Export(.named([key(300)]), to: "~/a.txt")
    var driver = Driver(.press)
    driver.send(.takenOut(.exists(export, free: "~/a-2.txt")))
    driver.press("<Enter>")
    #expect(requests(driver) == [.export(Export(.named([key(300)]), to: "~/a-2.txt"))])
    driver.send(.takenOut(.exists(export, free: "~/a-2.txt")))
    driver.press("<Down><Enter>")
    let replacing = Export(.named([key(300)]), to: "~/a.txt", existing: .replace)
    #expect(requests(driver).last == .export(replacing))
    driver.send(.takenOut(.exists(export, free: "~/a-2.txt")))
    driver.press("<Esc>")
    #expect(requests(driver).count == 2)
  }

  @Test func `a command typed after its name gets its line`() {
    var driver = Driver(.press)
    driver.press(":pipe wc -l<Enter>")
    #expect(requests(driver) == [.pipe(.named([key(300)]), to: "wc -l")])
  }

  @Test func `an address is shown before it is copied or opened`() {
    var driver = Driver(quoting())
    driver.press("O")
    #expect(requests(driver) == [])
    guard case .address = driver.reader.overlay else {
      Issue.record("no address is shown")
      return
    }
    driver.press("o")
    #expect(requests(driver) == [.browse("https://xn--bo-mia.vn/1")])
    driver.press("Oy")
    #expect(cuttings(driver).map(\.part) == [.address])
    driver.press("Oq")
    #expect(requests(driver).count == 2 && driver.reader.overlay == nil)
  }

  @Test func `an article without an address says so`() {
    var driver = Driver(.press)
    driver.press("O")
    #expect(driver.reader.notice == .taken(.noAddress(headline: "Quan hệ Á-Âu")))
  }
}
