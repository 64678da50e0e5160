import ArticleArchive
import ArticleQuery
import Articles
import Testing

@Suite struct GhostTests {
  private let teasing = story(
    "Tin chính",
    on: "2025-12-01",
    links: [link("Tàu phá băng mới", summary: "Tàu chạy bằng …")]
  )

  @Test func `a ghost is left out of every answer unless the query speaks of it`() async throws {
    let archive = try await Archive.holding([teasing])
    #expect(try await archive.headlines("") == ["Tin chính"])
    #expect(try await archive.headlines("tàu").isEmpty)
    #expect(try await archive.headlines("is:undated").isEmpty)
    #expect(try await archive.headlines("is:ghost") == ["Tàu phá băng mới"])
    #expect(try await archive.headlines("tàu is:ghost") == ["Tàu phá băng mới"])
    #expect(try await archive.headlines("-is:ghost") == ["Tin chính"])
    #expect(try await archive.headlines("is:ghost or tin") == ["Tin chính", "Tàu phá băng mới"])
    let count = try await archive.count(.everything, today: today, limit: 10)
    #expect(count == ArticleCount(value: 1, isExact: true))
    let timeline = try await archive.timeline(.everything, by: .day, today: today)
    #expect(timeline.undated == 0)
  }

  @Test func `a ghost has its headline and the longest summary printed`() async throws {
    let archive = try await Archive.holding([
      teasing,
      story("Tin khác", links: [link("TÀU PHÁ BĂNG MỚI", summary: "Tàu chạy bằng năng lượng.")]),
    ])
    let row = try #require(try await archive.rows("is:ghost").first)
    let ghost = try await archive.article(row.key)
    #expect(ghost.row.isGhost)
    #expect(ghost.row.backlinks == 2)
    #expect(ghost.row.source == nil)
    #expect(ghost.article.standfirst?.text == "Tàu chạy bằng năng lượng.")
    #expect(ghost.article.body.isEmpty)
    #expect(ghost.article.published == .unknown)
    #expect(try await archive.headlines("\"năng lượng\" is:ghost").count == 1)
  }

  @Test func `a ghost that gets a longer summary keeps its headline as it was printed`()
    async throws
  {
    let archive = try await Archive.holding([teasing])
    let longer = link("TÀU PHÁ BĂNG MỚI", summary: "Tàu chạy bằng năng lượng.")
    _ = try await archive.add([story("Tin khác", links: [longer]).new("/other")])
    let shorter = link("TÀU PHÁ BĂNG MỚI", summary: "Tàu – chạy – bằng …")
    _ = try await archive.add([story("Tin ba", links: [shorter]).new("/third")])
    let row = try #require(try await archive.rows("is:ghost").first)
    let ghost = try await archive.article(row.key)
    #expect(ghost.row.headline == "Tàu phá băng mới")
    #expect(ghost.article.standfirst?.text == "Tàu chạy bằng năng lượng.")
  }

  @Test func `a ghost becomes the article that arrives, and marks stay`() async throws {
    let log = try ReadingLog.inMemory()
    let archive = try await Archive.holding([teasing], log: log)
    let ghost = try #require(try await archive.rows("is:ghost").first)
    try await log.set(.starred, true, on: [ghost.key])
    let arriving = story("Tàu phá băng mới", on: "2025-11-30", body: ["Toàn văn."])
    let outcome = try await archive.add([arriving.new("/arrived")])
    #expect(outcome == [.new(ghost.key)])
    let row = try #require(try await archive.rows("is:starred").first)
    #expect(row.key == ghost.key)
    #expect(!row.isGhost)
    #expect(row.backlinks == 1)
    #expect(row.state == ReadingState(isStarred: true))
    #expect(try await archive.headlines("is:ghost").isEmpty)
    let digest = ArticleKey(content: "Tàu phá băng mới".utf8)
    #expect(try await archive.article(digest).row.key == ghost.key)
  }

  @Test func `marks on any key of an article count, the newest change of them`() async throws {
    let log = try ReadingLog.inMemory()
    let archive = try await Archive.holding([teasing], log: log)
    let ghost = try #require(try await archive.rows("is:ghost").first)
    let arriving = story("Tàu phá băng mới", on: "2025-11-30").new("/arrived")
    try await log.set(.read, true, on: [arriving.key])
    _ = try await archive.add([arriving])
    #expect(try await archive.headlines("is:read") == ["Tàu phá băng mới"])
    try await log.set(.read, false, on: [ghost.key])
    #expect(try await archive.headlines("is:read").isEmpty)
    #expect(try await archive.headlines("is:unread").count == 2)
  }

  @Test func `a changed article whose new headline a ghost has becomes that ghost too`()
    async throws
  {
    let archive = try Archive.inMemory()
    _ = try await archive.add([teasing.new("/a"), story("Tít nháp", on: "2025-11-30").new("/b")])
    let final = story("Tàu phá băng mới", on: "2025-11-30").new("/b", text: "final")
    let key = ArticleKey(content: "Tít nháp".utf8)
    #expect(try await archive.add([final]) == [.changed(key)])
    #expect(try await archive.headlines("is:ghost").isEmpty)
    #expect(try await archive.rows("tàu").first?.backlinks == 1)
  }

  @Test func `an article already there is what a link leads to`() async throws {
    let target = story("Tàu phá băng mới", on: "2025-11-30")
    let archive = try await Archive.holding([target, teasing])
    #expect(try await archive.headlines("is:ghost").isEmpty)
    #expect(try await archive.rows("tàu").first?.backlinks == 1)
  }

  @Test func `an address ties a link to its article, whatever the headline`() async throws {
    var teased = link("Một tít khác hẳn")
    teased.address = WebAddress("http://bao.vn/tau-1.html#top")
    let archive = try await Archive.holding([story("Tin chính", links: [teased])])
    var target = story("Tàu phá băng mới", on: "2025-11-30")
    target.address = WebAddress("https://BAO.vn/tau-1.html")
    _ = try await archive.add([target.new("/t")])
    #expect(try await archive.headlines("is:ghost").isEmpty)
    #expect(try await archive.rows("tàu").first?.backlinks == 1)
  }

  @Test func `a ghost goes with the last link to it`() async throws {
    let archive = try Archive.inMemory()
    _ = try await archive.add([teasing.new("/a")])
    var changed = teasing
    changed.links = []
    _ = try await archive.add([changed.new("/a", text: "changed")])
    #expect(try await archive.headlines("is:ghost").isEmpty)
    #expect(try await archive.headlines("tàu is:ghost").isEmpty)
  }

  @Test func `an article whose file became a copy of another leaves a ghost where it is linked`()
    async throws
  {
    let archive = try Archive.inMemory()
    let other = story("Tàu phá băng mới", on: "2025-11-30", body: ["Toàn văn."])
    _ = try await archive.add([teasing.new("/a"), other.new("/b"), story("Ba").new("/c")])
    let outcome = try await archive.add([story("Ba").new("/b")])
    #expect(outcome == [.unchanged(ArticleKey(content: "Ba".utf8))])
    #expect(try await archive.headlines("") == ["Tin chính", "Ba"])
    #expect(try await archive.headlines("is:ghost") == ["Tàu phá băng mới"])
    #expect(try await archive.headlines("\"toàn văn\" or is:ghost") == ["Tàu phá băng mới"])
  }
}
