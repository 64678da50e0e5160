import ArticleArchive
import Articles
import Testing

@Suite struct RereadingTests {
  private let archive: Archive
  private let log: ReadingLog

  init() throws {
    log = try ReadingLog.inMemory()
    archive = try Archive.inMemory(log: log)
  }

  /// Reads every page of the archive again; an article becomes what a change makes of it.
  private func reread(_ change: (inout Article) -> Void) async throws -> RereadOutcome {
    let status = try await archive.lessonsStatus()
    let number = try await archive.setLessons(
      KeptLessons(names: [], repeatedLines: []),
      extraction: 1,
      gatheredSince: status
    )
    let pages = try await outdated(number).map { page in
      var article = try #require(page.article())
      change(&article)
      return RereadPage(page: page, article: article == page.article() ? nil : article)
    }
    return try await archive.reread(pages, lessons: number, extraction: 1)
  }

  private func outdated(_ lessons: Int) async throws -> [KeptPage] {
    let choice = Archive.PageChoice.readOtherwise(lessons: lessons, extraction: 1)
    return try await archive.pages(choice, after: nil, limit: 100, bytes: 1000)
  }

  @Test func `an article read otherwise keeps key, source and marks, and moves with its day`()
    async throws
  {
    let old = story("Tin một", on: "2025-01-01", body: ["Hà Nội mưa."], people: [person("Tô Lâm")])
    let new = old.new("/a", text: "a", page: "Tin một\n\nHà Nội mưa.\n")
    _ = try await archive.add([new, story("Tin hai", on: "2025-01-02").new("/b")])
    try await log.set(.starred, true, on: [new.key])
    let outcome = try await reread { article in
      guard article.headline.text == "Tin một" else { return }
      article.published = Day(iso: "2025-01-03").map { .stated($0, evidence: []) } ?? .unknown
      article.body = [Block(.paragraph, "Nắng.", line: 3)]
      article.people = [person("Sergey Lavrov")]
    }
    #expect(outcome == .written(read: 2, changed: 1))
    let rows = try await archive.rows("")
    #expect(rows.map(\.headline) == ["Tin một", "Tin hai"])
    #expect(rows.first?.key == new.key && rows.first?.source == "/a")
    #expect(try await archive.headlines("is:starred nắng person:lavrov") == ["Tin một"])
    for query in ["mưa", "person:lâm", "date:2025-01-01"] {
      #expect(try await archive.headlines(query).isEmpty, "\(query)")
    }
    let read = ReadFile(path: "/a", size: new.source.size, modified: 1, articles: 1)
    #expect(try await archive.readFiles(at: ["/a"])["/a"] == read)
    #expect(try await outdated(1).isEmpty)
    #expect(try await archive.lessonsStatus().changes == 0)
    let pages = try await archive.pages(.all, after: nil, limit: 9, bytes: 1000)
    #expect(pages.map(\.text) == ["", "Tin một\n\nHà Nội mưa.\n"])
  }

  @Test func `words are found as before when only people change`() async throws {
    let old = story("Tin một", on: "2025-01-01", body: ["Hà Nội mưa."], people: [person("Tô Lâm")])
    _ = try await archive.add([old.new("/a")])
    #expect(try await reread { $0.people = [] } == .written(read: 1, changed: 1))
    #expect(try await archive.headlines("mưa") == ["Tin một"])
    #expect(try await archive.people().isEmpty)
    // The index still knows what to forget.
    try await archive.removeSources(except: [])
    #expect(try await archive.headlines("mưa").isEmpty)
  }

  @Test func `ghosts come and go with the links that are found now`() async throws {
    let old = story("Tin một", on: "2025-01-01", links: [link("Tin cũ"), link("Tin chung")])
    _ = try await archive.add([old.new("/a")])
    let before = try await archive.rows("is:ghost \"tin chung\"").map(\.key)
    _ = try await reread { $0.links = [link("Tin mới"), link("Tin chung")] }
    #expect(try await archive.headlines("is:ghost").sorted() == ["Tin chung", "Tin mới"])
    #expect(try await archive.rows("is:ghost \"tin chung\"").map(\.key) == before)
  }

  @Test func `what others wrote meanwhile is left alone`() async throws {
    let news = (0..<3).map { story("Tin \($0)", on: "2025-01-01").new("/\($0)", text: "\($0)") }
    _ = try await archive.add(news)
    let pages = try await outdated(0)
    let empty = KeptLessons(names: [], repeatedLines: [])
    let status = try await archive.lessonsStatus()
    try await archive.setLessons(empty, extraction: 1, gatheredSince: status)
    // One was imported again, one read again by somebody else.
    _ = try await archive.add([story("Tin khác", on: "2025-01-01").new("/0", text: "x")])
    let second = [RereadPage(page: pages[1], article: nil)]
    let once = RereadOutcome.written(read: 1, changed: 0)
    #expect(try await archive.reread(second, lessons: 1, extraction: 1) == once)
    let all = pages.map { RereadPage(page: $0, article: story("Tin sai")) }
    let other = RereadOutcome.written(read: 1, changed: 1)
    #expect(try await archive.reread(all, lessons: 1, extraction: 1) == other)
    #expect(try await archive.headlines("").sorted() == ["Tin 1", "Tin khác", "Tin sai"])
  }

  @Test func `nothing is written when other lessons came into force`() async throws {
    _ = try await archive.add([story("Tin một").new("/a")])
    let pages = try await outdated(0)
    let status = try await archive.lessonsStatus()
    for name in [UInt8(1), 2] {
      let lessons = KeptLessons(names: [name], repeatedLines: [])
      try await archive.setLessons(lessons, extraction: 1, gatheredSince: status)
    }
    let all = pages.map { RereadPage(page: $0, article: story("Tin hai")) }
    #expect(try await archive.reread(all, lessons: 1, extraction: 1) == .lessonsReplaced)
    #expect(try await archive.headlines("") == ["Tin một"])
  }

  @Test func `pages come in parts, ghosts not at all`() async throws {
    let page = "Một trang\n"
    let news = (0..<5).map { index in
      story("Tin \(index)", on: "2025-01-0\(index + 1)", links: [link("Bóng \(index)")])
        .new("/\(index)", page: page)
    }
    _ = try await archive.add(news)
    var found: [ArticleKey] = []
    var position: ReadingPosition?
    while true {
      let pages = try await archive.pages(.all, after: position, limit: 9, bytes: 12)
      #expect(pages.count <= 2 && pages.allSatisfy { $0.text == page })
      guard let last = pages.last else { break }
      found += pages.map(\.key)
      position = last.position
    }
    #expect(found == news.map(\.key))
    #expect(try await archive.pageCount(.all) == 5)
  }
}
